/// What a tokenizer finds in a page. Ranges are bytes of the page.
enum HTMLToken {
  /// Characters as they are.
  case text(Range<Int>)
  /// A character reference and the UTF-8 of what it stands for.
  case reference(Range<Int>, ArraySlice<UInt8>)
  case startTag(HTMLTag)
  case endTag(HTMLTag)
}

/// A tag, of whose attributes only those that bear on the reader's text are kept.
struct HTMLTag {
  let name: HTMLName
  let element: HTMLElement
  var isSelfClosing = false
  /// Whether the element is hidden, as far as its own tag says.
  var isHidden = false
  /// Whether it is the page's main part by its `role`.
  var isMain = false
  /// Whether a dialog is open.
  var isOpen = false
  /// Where the numbers of a list begin.
  var start: Int?
  /// The attributes seen so far.
  var attributes: HTMLAttribute = []

  init(name: HTMLName) {
    self.name = name
    element = HTMLElement(named: name)
  }

  /// Whether it is that of MathML's notes for programs.
  var isAnnotation: Bool { element == .annotation || name == "annotation-xml" }
}
