import FoundationEssentials
import QuoteAnchoring

/// A folder of texts in two versions, and of quotes of the older one.
struct RevisionSet {
  /// What is known of a quote besides its words and how often they stood in the older text.
  enum Context {
    /// What stood before and after it.
    case full
    /// The same, but only where its words stood there more than once: what Obelus asks of a
    /// reviewer.
    case ours
  }

  /// A newer text.
  struct Text {
    let bytes: [UInt8]

    /// A range of bytes in code points.
    func codePoints(_ range: Range<Int>) -> Range<Int> {
      let start = count(bytes[..<range.lowerBound])
      return start..<start + count(bytes[range])
    }

    private func count(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
  }

  /// The quotes of one older text, in its order.
  struct Pair {
    var ids: [String] = []
    var quotes: [SoughtQuote] = []
  }

  private struct StoredText: Decodable {
    let id: String
    let text: String
  }

  /// A case, without what nobody could know.
  private struct StoredCase: Decodable {
    let id: String
    let old: String
    let new: String
    let quote: String
    let prefix: String
    let suffix: String
    let old_start: Int
  }

  private var texts: [String: [UInt8]] = [:]
  private var cases: [StoredCase] = []

  init(in folder: String) throws {
    for line in try Self.lines(of: "\(folder)/texts.jsonl") {
      let text = try JSONDecoder().decode(StoredText.self, from: line)
      texts[text.id] = Array(text.text.utf8)
    }
    cases = try Self.lines(of: "\(folder)/cases.jsonl").map {
      try JSONDecoder().decode(StoredCase.self, from: $0)
    }
  }

  /// The newer texts with the quotes that are sought in them, ordered by their names. The order of
  /// the quotes is that of the older text, as in an annotation file; nothing else of their places
  /// is used.
  func pairs(_ context: Context) -> [(text: Text, pairs: [Pair])] {
    Dictionary(grouping: cases, by: \.new).sorted { $0.key < $1.key }.map { new, cases in
      let pairs = Dictionary(grouping: cases, by: \.old).sorted { $0.key < $1.key }.map {
        old, cases in
        let oldText = PassageIndex(NormalizedText(texts[old] ?? []))
        return cases.sorted { ($0.old_start, $0.id) < ($1.old_start, $1.id) }
          .reduce(into: Pair()) { pair, stored in
            pair.ids.append(stored.id)
            pair.quotes.append(sought(stored, in: oldText, context))
          }
      }
      return (Text(bytes: texts[new] ?? []), pairs)
    }
  }

  private func sought(
    _ stored: StoredCase, in oldText: PassageIndex, _ context: Context
  ) -> SoughtQuote {
    let words = NormalizedText(Array(stored.quote.utf8))
    let occurrences = max(1, oldText.placeCount(of: words))
    let isKnown = context == .full || occurrences > 1
    return SoughtQuote(
      Quote(
        words, prefix: isKnown ? NormalizedText(Array(stored.prefix.utf8)) : nil,
        suffix: isKnown ? NormalizedText(Array(stored.suffix.utf8)) : nil),
      occurrences: occurrences)
  }

  private static func lines(of path: String) throws -> [Data] {
    Array(try Data(contentsOf: URL(filePath: path))).split(separator: UInt8(ascii: "\n"))
      .map { Data($0) }
  }
}
