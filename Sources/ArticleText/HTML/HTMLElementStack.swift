/// The open elements, innermost last. What is asked of them takes constant time, however deep they are.
struct HTMLElementStack {
  private(set) var elements: [HTMLOpenElement] = []
  /// Where the elements of each kind are, the innermost last. Empty before the first is opened.
  private var places: [[Int]] = []
  /// The same for ``HTMLElement/other`` ones, by their names.
  private var placesByName: [HTMLName: [Int]] = [:]

  var top: HTMLOpenElement? { elements.last }
  var count: Int { elements.count }

  subscript(index: Int) -> HTMLOpenElement { elements[index] }

  /// Where the innermost such element is.
  func place(of element: HTMLElement) -> Int? {
    places.isEmpty ? nil : places[Int(element.rawValue)].last
  }

  /// Opens an element, for whose scopes those around it hold unless it has its own.
  mutating func push(_ open: HTMLOpenElement) {
    var open = open
    let index = elements.count
    let isScope = open.traits.contains(.scope)
    let isTableScope = open.element == .table || open.element == .template
    // Paragraphs and the like do not keep an item from being closed.
    let isTransparentToItems =
      open.element == .address || open.element == .div || open.element == .p
    let isItemScope = open.traits.contains(.special) && !isTransparentToItems
    open.scope = isScope ? index : top?.scope ?? 0
    open.tableScope = isTableScope ? index : top?.tableScope ?? 0
    open.special = open.traits.contains(.special) ? index : top?.special ?? 0
    open.itemScope = isItemScope ? index : top?.itemScope ?? -1
    open.html = open.isHTML ? index : top?.html ?? -1
    if places.isEmpty {
      places = Array(repeating: [], count: HTMLElement.allCases.count)
    }
    if open.element == .other {
      placesByName[open.name, default: []].append(index)
    } else {
      places[Int(open.element.rawValue)].append(index)
    }
    elements.append(open)
  }

  mutating func pop() -> HTMLOpenElement? {
    guard let last = elements.popLast() else { return nil }
    if last.element == .other {
      placesByName[last.name]?.removeLast()
    } else {
      places[Int(last.element.rawValue)].removeLast()
    }
    return last
  }

  /// The element that an end tag closes; nil where it closes none.
  func placeClosed(by tag: HTMLTag) -> Int? {
    guard let top else { return nil }
    let named = placesByName[tag.name]?.last
    // In SVG and MathML what has its name, and only then what is around them.
    if !top.isHTML, let named, named > top.html { return named }
    guard tag.element == .other else { return placeClosed(byEndTagOf: tag.element) }
    return named.flatMap { $0 >= top.special ? $0 : nil }
  }

  /// The same for an element of HTML.
  func placeClosed(byEndTagOf element: HTMLElement) -> Int? {
    let traits = element.traits
    let place = traits.contains(.heading) ? innermost(Self.headings) : self.place(of: element)
    guard let top, let place else { return nil }
    // Whatever is open in them.
    if element == .template || element == .select { return place }
    if element == .table || traits.contains(.tablePart) {
      return place >= top.tableScope ? place : nil
    }
    guard place >= top.scope else { return nil }
    switch element {
    case .dialog: return place
    case .li: return place >= innermost(Self.lists) ?? 0 ? place : nil
    case .p: return place >= self.place(of: .button) ?? 0 ? place : nil
    default:
      // The end tag of an inline element closes nothing beyond the block it stands in.
      return elements[place].traits.contains(.special) || place >= top.special ? place : nil
    }
  }

  /// Where the innermost element of these names is.
  private func innermost(_ names: [HTMLElement]) -> Int? {
    var innermost: Int?
    for name in names {
      if let place = place(of: name) { innermost = max(innermost ?? place, place) }
    }
    return innermost
  }

  private static let headings: [HTMLElement] = [.h1, .h2, .h3, .h4, .h5, .h6]
  private static let lists: [HTMLElement] = [.ul, .ol]

  /// The innermost part of the innermost table among `names`.
  func placeInTable(of names: HTMLElement...) -> Int? {
    guard let top, let place = innermost(names) else { return nil }
    return place >= top.tableScope ? place : nil
  }

  /// The item of a list, or of a list of terms, that a new one ends.
  func placeOfOpenItem(_ names: HTMLElement...) -> Int? {
    guard let top, top.itemScope >= 0, names.contains(elements[top.itemScope].element) else {
      return nil
    }
    return top.itemScope
  }
}
