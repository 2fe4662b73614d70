import SourceText

/// Makes the reader's text out of a page's tokens, from left to right.
///
/// It opens and closes elements as browsers do, as far as that bears on the text: which elements end which,
/// and what is misnested. Text stays in the order of the source, also where a browser moves it out of a
/// table.
struct HTMLTextReader {
  /// The part of a page that is read.
  enum Part { case page, main, articles }

  private var tokens: HTMLTokenizer
  private let part: Part
  /// The reason for which text is left out that is to be read instead; nil for the reader's text.
  private let wanted: Omission?
  private var stack = HTMLElementStack()
  private var text: HTMLTextWriter
  private var hasTextInMain = false
  private var hasTextInArticle = false
  private var containerDepth = 0

  /// Containers inside one another; those deeper are passed over, not their text.
  private static let deepestContainer = 128

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, part: Part, wanted: Omission? = nil
  ) {
    tokens = HTMLTokenizer(bytes, from: start)
    text = HTMLTextWriter(bytes, ReaderTextBuilder(bytes, from: start))
    self.part = part
    self.wanted = wanted
  }

  /// The part of the page that has the article, once the page has been read; nil for all of it.
  var mainPart: Part? { hasTextInMain ? .main : hasTextInArticle ? .articles : nil }

  mutating func read() -> ReaderText {
    readTokens()
    return text.finish()
  }

  /// Adds what a range of `source` holds to a text that is being put together. What it leaves open ends
  /// with it.
  static func readFragment(
    _ range: Range<Int>, of source: UnsafeBufferPointer<UInt8>, into text: inout ReaderTextBuilder
  ) {
    let bytes = UnsafeBufferPointer(rebasing: source[..<range.upperBound])
    var reader = HTMLTextReader(fragment: bytes, from: range.lowerBound)
    reader.text.exchange(&text)
    reader.readTokens()
    while reader.stack.count > 0 { reader.pop() }
    reader.text.endBlock()
    reader.text.exchange(&text)
  }

  private init(fragment bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    tokens = HTMLTokenizer(bytes, from: start)
    text = HTMLTextWriter(bytes, ReaderTextBuilder(UnsafeBufferPointer(start: nil, count: 0)))
    part = .page
    wanted = nil
  }

  private mutating func readTokens() {
    while let token = tokens.next() {
      switch token {
      case .text(let range):
        if admitsText(isBlank: text.isBlank(range)) { text.add(range) } else { separate() }
      case .reference(let range, let characters):
        if admitsText(isBlank: false) { text.add(characters, for: range) } else { separate() }
      case .startTag(let tag): open(tag)
      case .endTag(let tag): close(tag)
      }
    }
  }

  /// Whether text at this place is to be read.
  private mutating func admitsText(isBlank: Bool) -> Bool {
    let top = stack.top
    var omission = top?.omission
    if omission == nil, !isBlank {
      hasTextInMain = hasTextInMain || top?.isInMain == true
      hasTextInArticle = hasTextInArticle || top?.isInArticle == true
    }
    switch part {
    case .main where top?.isInMain != true, .articles where top?.isInArticle != true:
      omission = omission ?? .outsideMain
    default: break
    }
    return omission == wanted
  }

  /// Whether what is left out is read: its pieces stand apart.
  private var readsUnseen: Bool { wanted == .hidden || wanted == .notProse }

  /// Ends the block where other text has been passed over, or another element is left out.
  private mutating func separate() { if readsUnseen { text.endBlock() } }

  /// Whether blocks and line breaks here bear on the text: what is not shown does not part what is around
  /// it.
  private var isShown: Bool { readsUnseen || stack.top?.omission == nil }

  // MARK: Start tags

  private mutating func open(_ tag: HTMLTag) {
    let element = tag.element
    var traits = element.traits
    if stack.top?.isForeign == true {
      guard traits.contains(.endsForeign) else { return openForeign(tag) }
      leaveForeign()
    }
    if element == .image { traits = .void }
    if traits.contains(.holdsHTML) { traits = [] }
    if traits.contains(.transparent) { return }
    // Foreign elements may close themselves.
    if tag.isSelfClosing, element == .svg || element == .math { return }
    // No form stands in another.
    if element == .form, stack.place(of: .form) != nil { return }
    let isSecondSelect = element == .select && stack.placeClosed(byEndTagOf: .select) != nil
    closeImplied(by: element, traits)
    // In a form's choices it ends them.
    if isSecondSelect { return }
    if traits.contains(.void) {
      if element == .br, isShown { text.breakLine() }
      if element == .hr, isShown { text.endBlock() }
      return
    }
    if traits.contains(.tablePart), !canStand(element) { return }
    let isHidden = tag.isHidden || element == .dialog && !tag.isOpen
    if traits.contains(.block), isShown, !isHidden || readsUnseen { text.endBlock() }
    let isForeign = element == .svg || element == .math
    if isForeign, tag.isSelfClosing { return }
    if traits.contains(.block) || traits.contains(.unread) || traits.contains(.scope) || isHidden
      || isForeign || element == .button || stack.top?.omission != nil
    {
      push(tag, traits, isHidden: isHidden, isHTML: !isForeign)
    }
    if traits.contains(.raw) { tokens.readRawText(of: element) }
    if element == .pre || element == .listing { text.dropLineFeed(at: tokens.index) }
    if element == .plaintext, let rest = tokens.readPlainText(), case .text(let range) = rest,
      admitsText(isBlank: false)
    {
      text.add(range)
    }
  }

  /// In SVG and MathML all elements have ends, and few of them hold what a page's reader reads.
  private mutating func openForeign(_ tag: HTMLTag) {
    guard !tag.isSelfClosing else { return }
    let element = tag.element
    let holdsHTML = element.traits.contains(.holdsHTML) || element == .title
    let isRoot = element == .svg || element == .math
    if holdsHTML || isRoot || tag.isAnnotation || tag.isHidden || stack.top?.omission != nil {
      push(tag, holdsHTML ? [.scope, .special] : [], isHidden: tag.isHidden, isHTML: false)
    }
  }

  /// Closes what the start of this element ends.
  private mutating func closeImplied(by element: HTMLElement, _ traits: HTMLTraits) {
    switch element {
    case .li: pop(to: stack.placeOfOpenItem(.li))
    case .dd, .dt: pop(to: stack.placeOfOpenItem(.dd, .dt))
    case .td, .th:
      pop(to: stack.placeInTable(of: .td, .th, .caption))
      pop(into: stack.placeInTable(of: .tr, .tbody, .thead, .tfoot, .table))
    case .tr:
      pop(to: stack.placeInTable(of: .tr) ?? stack.placeInTable(of: .caption))
      pop(into: stack.placeInTable(of: .tbody, .thead, .tfoot, .table))
    case .tbody, .thead, .tfoot, .caption: pop(into: stack.placeInTable(of: .table))
    case .table:
      // A table stands in another's cell only.
      if let top = stack.top, stack.place(of: .table) ?? -1 == top.scope { pop(to: top.scope) }
    case .button: pop(to: stack.placeClosed(byEndTagOf: .button))
    case .rp, .rt, .rtc, .rb: if stack.top?.element == .rp { pop() }
    case .input, .select, .textarea: pop(to: stack.placeClosed(byEndTagOf: .select))
    default: break
    }
    guard traits.contains(.closesParagraph) else { return }
    if let place = stack.placeClosed(byEndTagOf: .p) { pop(to: place) }
    if traits.contains(.heading), stack.top?.traits.contains(.heading) == true { pop() }
  }

  /// Whether a part of a table stands where it may; else its tags mean nothing. A cell without a row gets
  /// one.
  private mutating func canStand(_ part: HTMLElement) -> Bool {
    guard let top = stack.top, stack.elements.indices.contains(top.tableScope),
      stack[top.tableScope].element == .table
    else { return false }
    if part == .td || part == .th, stack.placeInTable(of: .tr) == nil {
      if isShown { text.endBlock() }
      push(HTMLTag(name: "tr"), HTMLElement.tr.traits, isHidden: false)
    }
    return true
  }

  private mutating func push(
    _ tag: HTMLTag, _ traits: HTMLTraits, isHidden: Bool, isHTML: Bool = true
  ) {
    let outer = stack.top
    var open = HTMLOpenElement(tag, traits, isHTML: isHTML)
    let isUnread = traits.contains(.unread) || !isHTML && tag.isAnnotation
    open.omission = outer?.omission ?? (isUnread ? .notProse : isHidden ? .hidden : nil)
    if outer?.omission == nil, open.omission != nil { separate() }
    open.isInMain = outer?.isInMain == true || tag.element == .main || tag.isMain
    open.isInArticle = outer?.isInArticle == true || tag.element == .article
    open.isForeign = !isHTML && !traits.contains(.scope)
    open.kind = kind(of: tag.element, traits) ?? outer?.kind ?? .paragraph
    open.container = outer?.container
    open.textContainer = outer?.textContainer
    if traits.contains(.container), containerDepth < Self.deepestContainer,
      let kind = container(tag, in: outer?.container?.kind)
    {
      containerDepth += 1
      let index = text.open(kind)
      open.container = (index, kind)
      open.opensContainer = true
      if kind.holdsText { open.textContainer = index }
    }
    stack.push(open)
    tokens.isInForeign = open.isForeign
    text.enter(open.kind, container: open.textContainer)
  }

  private func kind(of element: HTMLElement, _ traits: HTMLTraits) -> Block.Kind? {
    switch element {
    case .h1: .heading(level: 1)
    case .h2: .heading(level: 2)
    case .h3: .heading(level: 3)
    case .h4: .heading(level: 4)
    case .h5: .heading(level: 5)
    case .h6: .heading(level: 6)
    default: traits.contains(.preformatted) ? .preformatted : nil
    }
  }

  /// The container that an element is; nil for an item outside a list.
  private func container(_ tag: HTMLTag, in outer: Container.Kind?) -> Container.Kind? {
    switch tag.element {
    case .blockquote: return .quote
    case .ul, .menu, .dir: return .list(start: nil)
    case .ol: return .list(start: tag.start ?? 1)
    case .li:
      if case .list? = outer { return .item }
      return nil
    case .table: return .table
    case .tr: return outer == .table ? .row : nil
    default: return outer == .row ? .cell(isHeader: tag.element == .th) : nil
    }
  }

  // MARK: End tags

  private mutating func close(_ tag: HTMLTag) {
    if tag.element == .p || tag.element == .br { leaveForeign() }
    if let place = stack.placeClosed(by: tag) {
      // The end tag of a form closes nothing that stands open in it, and so does not end what is hidden.
      let isOutside = tag.element == .form && stack[place].omission != stack.top?.omission
      return isOutside ? () : pop(to: place)
    }
    switch tag.element {
    // Both open what they should have closed.
    case .p: if isShown { text.endBlock() }
    case .br: if isShown { text.breakLine() }
    case .ruby: if stack.top?.element == .rp { pop() }
    default: break
    }
  }

  /// Closes SVG and MathML, out to HTML or to what holds HTML in them.
  private mutating func leaveForeign() { while stack.top?.isForeign == true { pop() } }

  /// Closes all elements in the one at `place`.
  private mutating func pop(into place: Int?) { pop(to: place.map { $0 + 1 }) }

  /// Closes all elements down to the one at `place`.
  private mutating func pop(to place: Int?) {
    guard let place else { return }
    while stack.count > place { pop() }
  }

  private mutating func pop() {
    guard let closed = stack.pop() else { return }
    if closed.traits.contains(.block), readsUnseen || closed.omission == nil { text.endBlock() }
    if closed.opensContainer {
      containerDepth -= 1
      text.closeContainer()
    }
    let top = stack.top
    tokens.isInForeign = top?.isForeign ?? false
    text.enter(top?.kind ?? .paragraph, container: top?.textContainer)
  }
}
