import Foundation

/// Quotes of older versions of published texts with their places in newer ones, which lie beside the
/// package.
package struct RevisionSet: Sendable {
  /// A quote, and what became of it. Offsets are code points.
  package struct Case: Decodable, Sendable {
    /// Ids of the two texts.
    package let old: String
    package let new: String
    package let stratum: String
    package let quote: String
    package let prefix: String
    package let suffix: String
    private let oldStart: Int
    private let oldEnd: Int
    private let truth: [Int]?
    /// Whether both alignments that found the truth agree on its ends.
    package let isSure: Bool

    /// The quote in the old text.
    package var oldRange: Range<Int> { oldStart..<oldEnd }
    /// The quote's place in the new text; nil where it is gone.
    package var place: Range<Int>? { truth.map { $0[0]..<$0[1] } }

    private enum CodingKeys: String, CodingKey {
      case old, new, stratum, quote, prefix, suffix, truth
      case oldStart = "old_start"
      case oldEnd = "old_end"
      case isSure = "boundary_sure"
    }
  }

  /// Cases of the same two texts, in the order of the old one.
  package struct Pair: Sendable {
    package let old: String
    package let new: String
    package let cases: [Case]
  }

  /// All pairs, in an order that is always the same.
  package let pairs: [Pair]

  private struct Text: Decodable {
    let id: String
    let text: String
  }

  package init() throws {
    let texts: [Text] = try Self.lines(of: "texts.jsonl")
    let cases: [Case] = try Self.lines(of: "cases.jsonl")
    let textsByID = Dictionary(uniqueKeysWithValues: texts.map { ($0.id, $0.text) })
    let pairs = Dictionary(grouping: cases) { [$0.old, $0.new] }
    self.pairs = pairs.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ids, cases in
      Pair(
        old: textsByID[ids[0]] ?? "", new: textsByID[ids[1]] ?? "",
        cases: cases.sorted { $0.oldRange.lowerBound < $1.oldRange.lowerBound })
    }
  }

  private static func lines<Value: Decodable>(of name: String) throws -> [Value] {
    let url = SharedData.folder.appending(path: "reanchoring/\(name)")
    return try Array(Data(contentsOf: url)).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Value.self, from: Data($0))
    }
  }

  /// How much of the union of two ranges they share, from 0 to 1.
  package static func share(of left: Range<Int>, _ right: Range<Int>) -> Double {
    let common = left.clamped(to: right).count
    return Double(common) / Double(max(1, left.count + right.count - common))
  }
}
