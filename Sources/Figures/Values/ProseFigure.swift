/// A figure in prose: where it stands, what it says, and what it is not.
package struct ProseFigure: Hashable, Sendable {
  /// What a figure says.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// So many of something: `14 countries`, `3.2 million`.
    case quantity
    /// A part of a whole: `two thirds`, `half`, `one in five`. The value is the fraction.
    case fraction
    /// `7%`, `seven per cent`, `two percentage points`. The value is the number of hundredths.
    case percentage
    /// So many times as much: `twice`, `threefold`, `10x`.
    case multiple
    /// An amount of a currency.
    case money
    /// A length of time: `three decades`, `a year`. The unit says of what.
    case span
    /// How old somebody is: `20-year-old`, `aged 20`.
    case age
    /// A place in an order: `7th`, `third`.
    case ordinal
    case year
    /// From one year to another: `1949–79`. The value is the first, the upper value the last.
    case years
    /// The value is its first year.
    case decade
    /// The value is its number, the 20th being 20.
    case century
    /// A day or a month. ``ProseFigure/date`` has its parts.
    case date
    /// A time of day. Without a value.
    case time
    /// A result or a ratio, such as `3-1`, `50/50`. Without a value.
    case score
    /// `dozens`, `hundreds of`. Without a value.
    case indefinite
    /// What numbers a part of a text: `page 4`, `chapter 12`, `table 3`.
    case label
    /// `version 2.1`, `v6.3.1`.
    case version
    /// What may be a figure and was not understood: `both`, `1,5`, `R500m`. Without a value.
    case unclear
    /// A number that is a name: `Resolution 2758`, `7th Fleet`, `F-16`, `9/11`, `24/7`.
    case identifier
  }

  /// How the number is meant.
  package enum Comparison: String, CaseIterable, Hashable, Sendable {
    case exactly, about, nearly, over, under
    case atLeast = "at-least"
    case atMost = "at-most"
  }

  /// A date, of which the year or the day may not be said.
  package struct Date: Hashable, Sendable {
    package var year: Int?
    package var month: Int?
    package var day: Int?
  }

  /// The figure with its unit where that is one with it (`7%`), without the words around it. In bytes of
  /// the text that was read.
  package internal(set) var range: Range<Int>
  package internal(set) var kind: Kind
  /// The number; nil where the kind has none, and for more digits than ``Rational`` holds.
  package internal(set) var value: Rational?
  /// The number in another reading that is as likely: a million times the value for `3m`, which may be
  /// metres.
  package internal(set) var otherValue: Rational?
  /// The place of the last digit that is written: a hundred thousand for `3.2 million`.
  package internal(set) var precision: Rational?
  /// The other end of a range, such as `10 to 15`.
  package internal(set) var upper: Rational?
  /// Nil where nothing is said: the number is then meant as it stands.
  package internal(set) var comparison: Comparison?
  /// The name of a unit that is known, in the singular: `kilometre`, `dollar`, `year`.
  package internal(set) var unit: String?
  /// The words that follow, in lower case, up to one that ends a noun's phrase; what is counted is among
  /// them. Four at most.
  package internal(set) var nounWords: [String] = []
  package internal(set) var date: Date?
  /// Whether it could be read otherwise, such as a bare number behind a name, which may be part of it.
  package internal(set) var isDoubtful = false

  init(_ kind: Kind, _ range: Range<Int>, value: Rational? = nil) {
    self.kind = kind
    self.range = range
    self.value = value
  }

  /// Whether the number counts or measures something, and so can agree or disagree with another one.
  package var isAmount: Bool {
    switch kind {
    case .quantity, .fraction, .percentage, .multiple, .money, .span, .age: value != nil
    default: false
    }
  }
}

extension ProseFigure: CustomStringConvertible {
  /// Such as `at-least money 3.2 dollar`, `quantity 14 [diplomatic allies]`.
  package var description: String {
    var words: [String] = []
    if isDoubtful { words.append("?") }
    if let comparison { words.append(comparison.rawValue) }
    words.append(kind.rawValue)
    if let value { words.append(upper.map { "\(value)..\($0)" } ?? "\(value)") }
    if let date {
      words.append(
        [date.year, date.month, date.day].map { $0.map { "\($0)" } ?? "" }.joined(separator: "/"))
    }
    if let unit { words.append(unit) }
    if !nounWords.isEmpty { words.append("[\(nounWords.joined(separator: " "))]") }
    return words.joined(separator: " ")
  }
}
