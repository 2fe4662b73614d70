/// The elements that bear on a page's text. Their names are those of the cases.
enum HTMLElement: UInt8, CaseIterable {
  case other, address, annotation, applet, area, article, aside, audio, b, base, basefont,
    bgsound, big, blockquote, body, br, button, canvas, caption, center, code, col, colgroup,
    datalist, dd, desc, details, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption,
    figure, footer, foreignobject, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header,
    hgroup, hr, html, i, iframe, image, img, input, keygen, legend, li, link, listing, main,
    marquee, math, menu, meta, meter, mi, mn, mo, ms, mtext, nav, nobr, noembed, noframes, noscript,
    object, ol, p,
    param, plaintext, pre, progress, rb, rp, rt, rtc, ruby, s, script, search, section, select,
    small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td,
    template, textarea, tfoot, th, thead, title, tr, track, tt, u, ul, `var`, video, wbr, xmp

  /// The element of this name; ``other`` for one that means nothing to us.
  init(named name: HTMLName) { self = Self.byName[name] ?? .other }

  var traits: HTMLTraits { HTMLTraits.byElement[Int(rawValue)] }

  private static let byName: [HTMLName: HTMLElement] = {
    var elements: [HTMLName: HTMLElement] = [:]
    for element in allCases where element != .other {
      let name = Array("\(element)".utf8)
      elements[name.withUnsafeBufferPointer(HTMLName.init)] = element
    }
    return elements
  }()
}
