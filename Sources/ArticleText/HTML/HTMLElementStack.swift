/// The open elements, innermost last. What is asked of them takes constant time, however deep they are.
struct HTMLElementStack {
  private(set) var elements: [HTMLOpenElement] = []
  /// Where elements of each name are, the innermost last.
  private var places: [HTMLName: [Int]] = [:]

  var top: HTMLOpenElement? { elements.last }
  var count: Int { elements.count }

  subscript(index: Int) -> HTMLOpenElement { elements[index] }

  /// Where the innermost element of a name is.
  func place(of name: HTMLName) -> Int? { places[name]?.last }

  /// Opens an element, for whose scopes those around it hold unless it has its own.
  mutating func push(_ open: HTMLOpenElement) {
    var open = open
    let index = elements.count
    let isScope = open.element.contains(.scope)
    let isTableScope = open.name == "table" || open.name == "template"
    // Paragraphs and the like do not keep an item from being closed.
    let isTransparentToItems = open.name == "address" || open.name == "div" || open.name == "p"
    let isItemScope = open.element.contains(.special) && !isTransparentToItems
    open.scope = isScope ? index : top?.scope ?? 0
    open.tableScope = isTableScope ? index : top?.tableScope ?? 0
    open.special = open.element.contains(.special) ? index : top?.special ?? 0
    open.itemScope = isItemScope ? index : top?.itemScope ?? -1
    places[open.name, default: []].append(index)
    elements.append(open)
  }

  mutating func pop() -> HTMLOpenElement? {
    guard let last = elements.popLast() else { return nil }
    places[last.name]?.removeLast()
    return last
  }

  mutating func countNested(_ difference: Int) {
    guard !elements.isEmpty else { return }
    elements[elements.count - 1].nestedCount += difference
  }

  /// The element that an end tag of this name closes; nil where it closes none.
  func placeClosed(byEndTagOf name: HTMLName, _ element: HTMLElement) -> Int? {
    let place = element.contains(.heading) ? innermost(Self.headings) : self.place(of: name)
    guard let top, let place else { return nil }
    if name == "table" || element.contains(.tablePart) {
      return place >= top.tableScope ? place : nil
    }
    guard place >= top.scope else { return nil }
    switch name {
    case "li": return place >= innermost(Self.lists) ?? 0 ? place : nil
    case "p": return place >= self.place(of: "button") ?? 0 ? place : nil
    default:
      // The end tag of an inline element closes nothing beyond the block it stands in.
      return elements[place].element.contains(.special) || place >= top.special ? place : nil
    }
  }

  /// Where the innermost element of these names is.
  private func innermost(_ names: [HTMLName]) -> Int? {
    var innermost: Int?
    for name in names {
      if let place = place(of: name) { innermost = max(innermost ?? place, place) }
    }
    return innermost
  }

  private static let headings: [HTMLName] = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let lists: [HTMLName] = ["ul", "ol"]

  /// The innermost part of the innermost table among `names`.
  func placeInTable(of names: HTMLName...) -> Int? {
    guard let top, let place = innermost(names) else { return nil }
    return place >= top.tableScope ? place : nil
  }

  /// The item of a list, or of a list of terms, that a new one ends.
  func placeOfOpenItem(_ names: HTMLName...) -> Int? {
    guard let top, top.itemScope >= 0, names.contains(elements[top.itemScope].name) else {
      return nil
    }
    return top.itemScope
  }
}
