import QuoteAnchoring
import TestSupport
import Testing

/// Random elided quotes in random texts of few words, against trying all chains.
@Suite("Random elided quotes")
struct ElisionPropertyTests {
  private struct Case {
    let chains: NaiveChains
    let pieces: [[String]]
    let quote: [String]
    let prefix: String?
    let suffix: String?

    init(seed: UInt64) {
      var random = SeededRandom(seed: seed)
      let alphabet = Array(["a", "b", "c", "[...]"].prefix(random.pick([1, 2, 2, 3, 4])))
      let longest = random.pick([1, 3, 8, 20])
      var paragraphs = (0..<1 + random.below(20 / longest + 2)).map { _ in
        (0..<1 + random.below(longest)).map { _ in random.pick(alphabet) }
      }
      let words = Array(alphabet.prefix(3))
      let all = paragraphs.flatMap { $0 }
      pieces = (0..<2 + random.below(3)).map { _ in
        let length = random.chance(oneIn: 12) ? 1 + random.below(4) : 3
        // Mostly what stands there.
        let start = random.below(all.count)
        let taken = Array(all[start...].prefix(length))
        let stands = taken.count == length && !taken.contains("[...]") && !random.chance(oneIn: 6)
        return stands ? taken : (0..<length).map { _ in random.pick(words) }
      }
      prefix = random.chance(oneIn: 3) ? random.pick(words) : nil
      suffix = random.chance(oneIn: 3) ? random.pick(words) : nil
      quote = Array(pieces.joined(separator: ["[...]"]))
      if random.chance(oneIn: 20) { paragraphs.insert(quote, at: random.below(paragraphs.count)) }
      chains = NaiveChains(paragraphs)
    }

    var anchor: Anchor {
      Quote(
        NormalizedText(quote.joined(separator: " ")),
        prefix: prefix.map { NormalizedText($0) }, suffix: suffix.map { NormalizedText($0) }
      ).anchor(in: NormalizedText(chains.text), paragraphs: lines(of: chains.text))
    }

    /// Whether prefix and suffix stand around the words from one to another.
    func isSurrounded(_ words: Range<Int>) -> Bool {
      let all = chains.words.map(\.word)
      let before = words.lowerBound > 0 ? all[words.lowerBound - 1] : ""
      let after = words.upperBound < all.count ? all[words.upperBound] : ""
      return before.hasSuffix(prefix ?? "") && after.hasPrefix(suffix ?? "")
    }

    /// What is wrong with the anchor; nil if nothing is.
    var problem: String? {
      let anchor = anchor
      guard chains.places(of: quote).isEmpty else {
        if case .elided = anchor { return "elided, though it stands as written" }
        if case .missing = anchor { return "missing, though it stands as written" }
        return nil
      }
      if let short = pieces.firstIndex(where: { $0.count < 3 }) {
        guard case .missing(.piece(let piece, .tooShort)) = anchor, piece.index == short else {
          return "piece \(short) is short"
        }
        return nil
      }
      let all = chains.chains(of: pieces)
      guard let first = all.min(by: NaiveChains.precedes) else { return problem(unlinked: anchor) }
      let surrounded = all.filter { isSurrounded($0[0].lowerBound..<$0[$0.count - 1].upperBound) }
      if let expected = surrounded.min(by: NaiveChains.precedes) {
        guard case .elided(let ranges) = anchor else { return "not elided" }
        guard surrounded.contains(where: { $0.map(chains.bytes) == ranges }) else {
          return "no chain"
        }
        return anchor.range == span(of: expected) ? nil : "not \(span(of: expected))"
      }
      guard case .misplaced(let places) = anchor else { return "not misplaced" }
      return places.first == [span(of: first)] ? nil : "misplaced, but not at \(span(of: first))"
    }

    private func span(of chain: [Range<Int>]) -> Range<Int> {
      let bytes = chain.map(chains.bytes)
      return bytes[0].lowerBound..<bytes[bytes.count - 1].upperBound
    }

    /// What is wrong with the fault of a quote that has no chain.
    private func problem(unlinked anchor: Anchor) -> String? {
      guard case .missing(.piece(let piece, let fault)) = anchor else { return "no piece at fault" }
      let index = pieces.indices.first { chains.chains(of: Array(pieces[...$0])).isEmpty }
      guard piece.index == index else { return "the fault is not at \(index ?? -1)" }
      let previous = chains.chains(of: Array(pieces[..<piece.index]))
        .min { $0.isEmpty || NaiveChains.precedes($0, $1) }?.last
      let places = chains.places(of: pieces[piece.index])
      let later = places.first { $0.lowerBound >= previous?.upperBound ?? 0 }
      let expected: Anchor.Fault =
        if let previous, let later {
          .tooFar(chains.bytes(of: later), previous: chains.bytes(of: previous))
        } else if let previous, let earlier = places.last {
          .tooEarly(chains.bytes(of: earlier), previous: chains.bytes(of: previous))
        } else {
          .nowhere
        }
      return fault == expected ? nil : "\(fault), not \(expected)"
    }
  }

  @Test("found where the first and shortest chain is, or else told why not", arguments: 0..<20)
  func agreesWithNaive(block: Int) {
    for seed in block * 300..<(block + 1) * 300 {
      let random = Case(seed: UInt64(seed))
      guard let problem = random.problem else { continue }
      Issue.record(
        """
        seed \(seed): \(random.quote.joined(separator: " ")) \
        (\(random.prefix ?? ""), \(random.suffix ?? "")) in \(random.chains.text.spelled): \
        \(random.anchor): \(problem)
        """)
      return
    }
  }

  @Test("the random cases have every outcome")
  func everyOutcome() {
    var seen: Set<String> = []
    for seed in 0..<2000 {
      switch Case(seed: UInt64(seed)).anchor {
      case .exact, .typographic, .ambiguous: seen.insert("as written")
      case .elided: seen.insert("elided")
      case .misplaced: seen.insert("misplaced")
      case .missing(.piece(_, .tooShort)): seen.insert("short")
      case .missing(.piece(_, .nowhere)): seen.insert("nowhere")
      case .missing(.piece(_, .tooEarly)): seen.insert("early")
      case .missing(.piece(_, .tooFar)): seen.insert("far")
      case .changed, .missing, .unanchored: break
      }
    }
    #expect(seen.count == 7, "\(seen)")
  }
}
