import FoundationEssentials
import QuoteAnchoring

/// Looks for the quotes of a set of revisions in the newer texts.
///
/// Usage: `reanchor SET [--context full|ours] [--evidence | --scaling]`. Prints a line of JSON for each case: its
/// id, where its quote stands in the newer text, in code points, null where it is gone, and the
/// milliseconds it took: its share of all that was done with its text, reading files aside. With
/// `--evidence`, the candidates and what the model weighs, for `fit-reanchor`.
/// With `--scaling`, what many quotes cost in a long text beside one.
@main struct Reanchor {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard
      let folder = arguments.first(where: { !$0.hasPrefix("--") && $0 != "full" && $0 != "ours" })
    else {
      print("usage: reanchor SET [--context full|ours] [--evidence | --scaling]")
      return
    }
    let set = try RevisionSet(in: folder)
    let context: RevisionSet.Context = arguments.contains("ours") ? .ours : .full
    if arguments.contains("--evidence") {
      try printEvidence(set, context)
    } else if arguments.contains("--scaling") {
      printScaling(set, context)
    } else {
      try printPlaces(set, context)
    }
  }

  private static func printPlaces(_ set: RevisionSet, _ context: RevisionSet.Context) throws {
    let encoder = JSONEncoder()
    for (text, pairs) in set.pairs(context) {
      let start = ContinuousClock.now
      let index = PassageIndex(NormalizedText(text.bytes))
      let successors = pairs.map { index.successors(of: $0.quotes) }
      let milliseconds = start.duration(to: .now) / .milliseconds(1)
      let count = pairs.reduce(0) { $0 + $1.ids.count }
      for (pair, successors) in zip(pairs, successors) {
        for (id, successor) in zip(pair.ids, successors) {
          let range = place(successor).map(text.codePoints)
          let line = Line(
            id: id, start: range?.lowerBound, end: range?.upperBound,
            ms: milliseconds / Double(count))
          print(String(decoding: try encoder.encode(line), as: UTF8.self))
        }
      }
    }
  }

  /// One that is unsure counts as gone.
  private static func place(_ successor: Successor) -> Range<Int>? {
    switch successor {
    case .found(let passage): passage.range
    case .unsure, .gone: nil
    }
  }

  private struct Line: Encodable {
    let id: String
    let start: Int?
    let end: Int?
    let ms: Double
  }

  private static func printEvidence(_ set: RevisionSet, _ context: RevisionSet.Context) throws {
    print(String(decoding: try JSONEncoder().encode(PassageIndex.signs), as: UTF8.self))
    for (text, pairs) in set.pairs(context) {
      let index = PassageIndex(NormalizedText(text.bytes))
      for pair in pairs {
        let evidence = index.evidence(for: pair.quotes)
        for (position, candidates) in evidence.enumerated() {
          let rows = candidates.map { candidate in
            let range = text.codePoints(candidate.passage.range)
            let values = candidate.values.map { "\($0)" }.joined(separator: ",")
            return "[[\(range.lowerBound),\(range.upperBound)],[\(values)]]"
          }
          let quote = pair.quotes[position]
          print(
            "{\"id\":\"\(pair.ids[position])\",\"context\":\(quote.quote.prefix != nil),"
              + "\"occurrences\":\(quote.occurrences ?? 0),"
              + "\"candidates\":[\(rows.joined(separator: ","))]}")
        }
      }
    }
  }

  /// Joins newer texts to a megabyte and looks for one quote in it, and for a thousand that do not
  /// stand there as they are.
  private static func printScaling(_ set: RevisionSet, _ context: RevisionSet.Context) {
    var text: [UInt8] = []
    var quotes: [SoughtQuote] = []
    for (newer, pairs) in set.pairs(context) {
      if text.count < 1_000_000 { text += newer.bytes + Array("\n\n".utf8) }
      quotes += pairs.flatMap(\.quotes)
    }
    let index = PassageIndex(NormalizedText(text))
    let drifted = Array(
      quotes.lazy.filter { index.placeCount(of: $0.quote.exact) == 0 }.prefix(1_000))
    var milliseconds: [Int: Double] = [:]
    for count in [1, drifted.count] {
      let rounds = (0..<7).map { _ in
        let start = ContinuousClock.now
        _ = PassageIndex(NormalizedText(text)).successors(of: Array(drifted.prefix(count)))
        return start.duration(to: .now) / .milliseconds(1)
      }
      milliseconds[count] = rounds.sorted()[rounds.count / 2]
    }
    let one = milliseconds[1] ?? 0
    let all = milliseconds[drifted.count] ?? 0
    print(
      "\(text.count) bytes: one quote \(one) ms, \(drifted.count) quotes \(all) ms,",
      "\(all / one) times as long")
  }
}
