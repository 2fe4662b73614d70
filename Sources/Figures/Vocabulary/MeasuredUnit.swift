/// A unit as people write it behind a number, taken apart: `million US dollars a week` counts millions of
/// a known unit, with a word on what it is said of.
package struct MeasuredUnit: Hashable, Sendable {
  /// What one of the unit is worth in the unit without its number words: a million in `million people`.
  package private(set) var scale = Rational(1)
  /// The name of a known unit, in the singular: `kilometre`, `dollar`; nil for what is counted.
  package private(set) var name: String?
  /// The words beside: what is counted (`people`), or of what a known unit is said (`a`, `week`).
  package private(set) var words: [String] = []

  /// O(length).
  package init(_ text: String) {
    var rest = Self.parts(of: text.lowercased())[...]
    if let sign = rest.first, sign.count > 1, let (unit, letters) = Self.currency(in: sign) {
      name = unit
      rest = rest.dropFirst()
      if let factor = FigureWords.attachedMagnitudes[letters] {
        scale = Rational(factor)
      } else {
        rest = [letters] + rest
      }
    }
    readScale(&rest)
    for count in stride(from: min(rest.count, FigureUnits.mostWords), to: 0, by: -1)
    where name == nil {
      let phrase = rest.prefix(count).joined(separator: " ")
      guard let known = FigureUnits.name(of: phrase) else { continue }
      name = known
      rest = rest.dropFirst(count)
      readScale(&rest)
    }
    words = Array(rest)
  }

  /// `million`, `millions of`.
  private mutating func readScale(_ rest: inout ArraySlice<String>) {
    while let word = rest.first,
      let factor = FigureWords.magnitudes[word.hasSuffix("s") ? String(word.dropLast()) : word],
      let product = scale.multiplied(by: Rational(factor))
    {
      scale = product
      rest = rest.dropFirst()
      if rest.first == "of" { rest = rest.dropFirst() }
    }
  }

  /// A unit of prose that was read already.
  init(named name: String) { self.name = name }

  /// The word for what is counted: the last before any that says of what.
  package var head: String? {
    guard name == nil else { return nil }
    return words.prefix { !["of", "in", "per", "a", "an", "for", "at", "on", "with"].contains($0) }
      .last
  }

  /// A known unit alone, without what it is said of.
  var withoutQualifiers: MeasuredUnit {
    var unit = self
    if name != nil { unit.words = [] }
    return unit
  }

  /// What a known unit measures.
  package var quantity: String? { name.flatMap { UnitConversion.quantity(of: $0) } }

  private static func parts(of text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" || $0 == "-" }.map(String.init)
  }

  /// The sign of a currency and the letters that touch it: `£m`, `us$bn`.
  private static func currency(in text: String) -> (unit: String, letters: String)? {
    guard let sign = text.lastIndex(where: { !$0.isLetter && !$0.isNumber }) else { return nil }
    let end = text.index(after: sign)
    guard end < text.endIndex, let unit = FigureUnits.leading[String(text[..<end])] else {
      return nil
    }
    return (unit.name, String(text[end...]))
  }
}

extension MeasuredUnit {
  /// How figures in two units bear on each other.
  package enum Relation: Hashable, Sendable {
    /// One of the first is so many of the second.
    case factor(Rational)
    /// They surely measure different things, and no number of one is a number of the other.
    case unlike
    /// Nobody can tell from the words.
    case unclear
  }

  /// How a figure in `unit` compares with one in `other`, either of which may not be said. O(length).
  package static func relation(from unit: MeasuredUnit?, to other: MeasuredUnit?) -> Relation {
    let (scale, otherScale) = (unit?.scale ?? Rational(1), other?.scale ?? Rational(1))
    guard let scales = scale.divided(by: otherScale) else { return .unclear }
    switch (unit?.name, other?.name) {
    case (let name?, let otherName?):
      switch UnitConversion.relation(from: name, to: otherName) {
      case .factor(let factor):
        guard unit?.words == other?.words, let product = factor.multiplied(by: scales) else {
          return .unclear
        }
        return .factor(product)
      case let relation: return relation
      }
    case (nil, nil):
      let (words, otherWords) = (unit?.words ?? [], other?.words ?? [])
      let isSame =
        words.isEmpty || otherWords.isEmpty
        || words.count == otherWords.count && zip(words, otherWords).allSatisfy(Noun.areSame)
      return isSame ? .factor(scales) : .unclear
    default: return .unclear
    }
  }
}

/// Nouns without regard to their number.
package enum Noun {
  /// Whether two words are one noun, in the singular or in the plural. O(length).
  package static func areSame(_ word: String, _ other: String) -> Bool {
    word == other || !singulars(of: word).isDisjoint(with: singulars(of: other))
  }

  /// The word and what it may be the plural of.
  private static func singulars(of word: String) -> Set<String> {
    var forms: Set = [word]
    if let singular = irregular[word] { forms.insert(singular) }
    if word.hasSuffix("s"), word.utf8.count > 2 { forms.insert(String(word.dropLast())) }
    if word.hasSuffix("es"), word.utf8.count > 3 { forms.insert(String(word.dropLast(2))) }
    if word.hasSuffix("ies") { forms.insert(word.dropLast(3) + "y") }
    return forms
  }

  private static let irregular = [
    "people": "person", "men": "man", "women": "woman", "children": "child",
    "policemen": "policeman", "feet": "foot", "lives": "life", "wives": "wife", "knives": "knife",
  ]
}
