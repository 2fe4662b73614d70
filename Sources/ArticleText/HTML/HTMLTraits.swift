/// What an element is to parsing and to its reader.
///
/// Source of the lists: HTML Living Standard, 13.2.4.2 "The stack of open elements" (special, scopes),
/// 13.2.6.4.7 (what closes a paragraph), 13.2.6.5 (what ends foreign content), 15.3 "Non-replaced elements"
/// (what is shown as a block).
struct HTMLTraits: OptionSet {
  let rawValue: UInt16

  /// Stands by itself: what precedes it and what follows are other blocks.
  static let block = HTMLTraits(rawValue: 1 << 0)
  /// Has no content and no end tag.
  static let void = HTMLTraits(rawValue: 1 << 1)
  /// Ends the search for the start tag of an inline element.
  static let special = HTMLTraits(rawValue: 1 << 2)
  /// No end tag reaches out of it, but its own.
  static let scope = HTMLTraits(rawValue: 1 << 3)
  /// Its start ends an open paragraph.
  static let closesParagraph = HTMLTraits(rawValue: 1 << 4)
  /// Its content is text to the end tag, whatever it looks like.
  static let raw = HTMLTraits(rawValue: 1 << 5)
  /// Its content is no prose.
  static let unread = HTMLTraits(rawValue: 1 << 6)
  /// Its start ends SVG or MathML.
  static let endsForeign = HTMLTraits(rawValue: 1 << 7)
  static let heading = HTMLTraits(rawValue: 1 << 8)
  /// Its white space counts.
  static let preformatted = HTMLTraits(rawValue: 1 << 9)
  /// A list, a table, or another element that becomes a ``Container``.
  static let container = HTMLTraits(rawValue: 1 << 10)
  /// A part of a table.
  static let tablePart = HTMLTraits(rawValue: 1 << 11)
  /// Has no bearing on a page's text: its tags are passed over.
  static let transparent = HTMLTraits(rawValue: 1 << 12)
  /// In SVG and MathML holds HTML; elsewhere means nothing.
  static let holdsHTML = HTMLTraits(rawValue: 1 << 13)

  /// The traits of each element, by its raw value.
  static let byElement: [HTMLTraits] = {
    let lists: [(HTMLTraits, String)] = [
      (
        .block,
        """
        address article aside blockquote caption center dd details dialog dir div dl dt fieldset \
        figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav \
        ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp
        """
      ),
      (
        .void,
        """
        area base basefont bgsound br col embed frame hr image img input keygen link meta param source \
        track wbr
        """
      ),
      (
        .special,
        """
        address applet article aside blockquote button caption center dd details dir div dl dt fieldset \
        figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup iframe li listing main marquee menu \
        nav noembed noframes noscript object ol p plaintext pre script search section select style \
        summary table tbody td template textarea tfoot th thead title tr ul xmp desc foreignobject mi mn \
        mo ms mtext
        """
      ),
      (
        .scope,
        """
        applet caption table td th marquee object template desc foreignobject mi mn mo ms mtext
        """
      ),
      (.holdsHTML, "desc foreignobject mi mn mo ms mtext"),
      (
        .closesParagraph,
        """
        address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption \
        figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre \
        search section summary table ul xmp
        """
      ),
      (.raw, "iframe noembed noframes noscript script style textarea title xmp"),
      (
        .unread,
        """
        audio canvas datalist iframe meter noembed noframes noscript object progress rp script select \
        style svg template textarea title video
        """
      ),
      (
        .endsForeign,
        """
        b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li \
        listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var
        """
      ),
      (.heading, "h1 h2 h3 h4 h5 h6"),
      (.preformatted, "listing plaintext pre xmp"),
      (.container, "blockquote dir li menu ol table td th tr ul"),
      (.tablePart, "caption tbody td tfoot th thead tr"),
      (.transparent, "body colgroup frameset head html"),
    ]
    var traits = Array(repeating: HTMLTraits(), count: HTMLElement.allCases.count)
    for (trait, names) in lists {
      for name in names.utf8.split(separator: UInt8(ascii: " ")) {
        let name = Array(name).withUnsafeBufferPointer(HTMLName.init)
        traits[Int(HTMLElement(named: name).rawValue)].formUnion(trait)
      }
    }
    return traits
  }()
}
