import QuoteAnchoring

/// A quote and the passage in its place, written as one line: `Only {F:14|12} countries`.
///
/// Braces hold what was quoted and what is printed, after the letter of the difference's kind:
/// figure, negation, name (A) or wording. Spaces at the ends of either belong to the line, not to
/// the difference.
struct MarkedChange: CustomStringConvertible, Sendable {
  /// What stands around the passage in the text.
  static let before = "The café opened late. "
  static let after = " Nobody complained."

  let description: String
  private(set) var quote = ""
  private(set) var passage = ""
  private(set) var differences: [TextChange.Difference] = []

  init(_ line: String) {
    description = line
    var rest = line[...]
    while let brace = rest.firstIndex(of: "{") {
      quote += rest[..<brace]
      passage += rest[..<brace]
      let end = rest.firstIndex(of: "}") ?? rest.endIndex
      let inside = rest[brace..<end].dropFirst()
      rest = rest[end...].dropFirst()
      let sides = inside.dropFirst(2).split(
        separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      guard let kind = Self.kind(inside.prefix(1)), sides.count == 2 else { continue }
      let quoted = Self.add(sides[0], to: &quote)
      let printed = Self.add(sides[1], to: &passage)
      let offset = Self.before.utf8.count
      differences.append(
        .init(
          kind: kind, quoted: quoted,
          printed: printed.lowerBound + offset..<printed.upperBound + offset))
    }
    quote += rest
    passage += rest
  }

  /// The change as it is told.
  var found: TextChange {
    let start = Self.before.utf8.count
    return TextChange(
      from: NormalizedText(quote), to: start..<start + passage.utf8.count,
      of: NormalizedText(Self.before + passage + Self.after))
  }

  /// Adds one side of the braces; returns the range of its words.
  private static func add(_ side: Substring, to text: inout String) -> Range<Int> {
    let start = text.utf8.count + side.prefix { $0 == " " }.count
    text += side
    let words = side.drop { $0 == " " }
    let trimmed = words.utf8.count - words.reversed().prefix { $0 == " " }.count
    return trimmed > 0 ? start..<start + trimmed : text.utf8.count..<text.utf8.count
  }

  private static func kind(_ letter: Substring) -> ChangeKind? {
    switch letter {
    case "F": .figure
    case "N": .negation
    case "A": .name
    case "W": .wording
    default: nil
    }
  }
}
