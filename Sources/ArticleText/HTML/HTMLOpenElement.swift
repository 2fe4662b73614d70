/// An element whose end has not been reached, and what holds of the text in it. Inline elements that
/// change nothing about their text are never opened.
struct HTMLOpenElement {
  let name: HTMLName
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
  /// Why its text is not read.
  var omission: Omission?
  var isInMain = false
  var isInArticle = false
  /// Whether it is SVG or MathML.
  var isForeign = false
  /// What a block of text in it is.
  var kind = Block.Kind.paragraph
  /// The innermost container that is open, and whether it is this element's own.
  var container: (index: Int, kind: Container.Kind)?
  var opensContainer = false
  /// The innermost container in which text may stand.
  var textContainer: Int?
  /// How many inline elements of its name are open in it.
  var nestedCount = 0

  init(_ tag: HTMLTag, _ traits: HTMLTraits) {
    name = tag.name
    element = tag.element
    self.traits = traits
  }
}
