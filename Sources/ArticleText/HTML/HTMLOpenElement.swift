/// An element whose end has not been reached, and what holds of the text in it. Inline elements that
/// change nothing about their text are opened only in text that is left out, whose end they may move.
struct HTMLOpenElement {
  let name: HTMLName
  /// ``HTMLElement/other`` in SVG and MathML.
  let element: HTMLElement
  let traits: HTMLTraits
  /// Index on the stack of the innermost element, itself included, out of which no end tag reaches.
  var scope = 0
  /// The same for the parts of tables, which only a table holds.
  var tableScope = 0
  /// The same for inline elements.
  var special = 0
  /// Index of the innermost element that ends the search for an item of a list to be closed.
  var itemScope = 0
  /// Index of the innermost element, itself included, that is HTML.
  var html = 0
  /// Why its text is not read.
  var omission: Omission?
  var isInMain = false
  var isInArticle = false
  /// Whether it is HTML, neither SVG nor MathML.
  let isHTML: Bool
  /// Whether what stands in it is SVG or MathML.
  var isForeign = false
  /// What a block of text in it is.
  var kind = Block.Kind.paragraph
  /// The innermost container that is open, and whether it is this element's own.
  var container: (index: Int, kind: Container.Kind)?
  var opensContainer = false
  /// The innermost container in which text may stand.
  var textContainer: Int?

  init(_ tag: HTMLTag, _ traits: HTMLTraits, isHTML: Bool) {
    name = tag.name
    element = isHTML ? tag.element : .other
    self.traits = traits
    self.isHTML = isHTML
  }
}
