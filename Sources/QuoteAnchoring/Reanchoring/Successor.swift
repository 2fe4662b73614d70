/// A place that a quote of an older text may have in a newer one.
package struct Passage: Hashable, Sendable {
  /// Its bytes in the text's ``NormalizedText/original``.
  package let range: Range<Int>
  /// How like the quote it is, from 0 to 1, case and markup aside.
  package let similarity: Double
}

/// What became of a quote.
package enum Successor: Hashable, Sendable {
  /// It stands here, changed or not.
  case found(Passage)
  /// It may stand in one of these places, best first, or in none: a person should look.
  case unsure([Passage])
  /// It does not stand in the text any more.
  case gone
}

extension Successor {
  /// From this probability on the best place is the quote's.
  static let certain = 0.5
  /// Below this probability no place is worth a person's look.
  static let negligible = 0.1
}

extension PassageIndex {
  /// What became of the quotes of a file, which are in the file's order: those that stand there
  /// unchanged too, for the others are expected between them.
  ///
  /// O(quotes · (quote's words)²) and no more for a longer text, but for the places of rare words
  /// that are looked at, whose number is bounded.
  package func successors(of quotes: [SoughtQuote]) -> [Successor] {
    var search = PassageSearch(in: self)
    let halves = quotes.map { quote in
      QuoteHalves(of: quote).flatMap { search.exactPlaces(of: quote).isEmpty ? $0 : nil }
    }
    let sought = zip(quotes, halves).flatMap { quote, halves in
      halves.map { [$0.head, $0.tail] } ?? [quote]
    }
    var found = search.evidence(for: sought).map(successor)[...]
    return halves.map { halves in
      let first = found.removeFirst()
      return halves.map { $0.successor(head: first, tail: found.removeFirst()) } ?? first
    }
  }

  private func successor(_ candidates: [Evidence]) -> Successor {
    guard let quote = candidates.first?.quote else { return .gone }
    let probabilities = ScoreModel.model(for: quote).probabilities(of: candidates)
    var places: [(best: Int, probability: Double)] = []
    for number in candidates.indices.sorted(by: {
      (probabilities[$1], $0) < (probabilities[$0], $1)
    }) {
      // Passages that overlap are the same place with different ends.
      let same = places.firstIndex {
        candidates[$0.best].candidate.words.overlaps(candidates[number].candidate.words)
      }
      if let same {
        places[same].probability += probabilities[number]
      } else {
        places.append((number, probabilities[number]))
      }
    }
    places.sort { ($1.probability, $0.best) < ($0.probability, $1.best) }
    let likely = places.filter { $0.probability >= Successor.negligible }
    guard let best = likely.first else { return .gone }
    if best.probability >= Successor.certain {
      return .found(passage(candidates[best.best].candidate))
    }
    return .unsure(likely.map { passage(candidates[$0.best].candidate) })
  }

  /// How often the words of `quote` stand in the text, at least; counted up to
  /// ``CandidateSearch/mostExact``.
  package func placeCount(of quote: NormalizedText) -> Int {
    let search = PassageSearch(in: self)
    return search.exactPlaces(of: SoughtQuote(Quote(quote))).count
  }

  private func passage(_ candidate: Candidate) -> Passage {
    let start = Int(keyed.words[candidate.words.lowerBound].start)
    let end = Int(keyed.words[candidate.words.upperBound - 1].end)
    return Passage(
      range: text.originalRange(of: start..<end), similarity: candidate.similarity)
  }
}

// For fitting the model.
extension PassageIndex {
  /// The candidates of each quote with the values of the signs that models weigh, in the order of
  /// ``signs``.
  package func evidence(for quotes: [SoughtQuote]) -> [[(passage: Passage, values: [Double])]] {
    var search = PassageSearch(in: self)
    return search.evidence(for: quotes).map { candidates in
      candidates.map { evidence in
        (passage(evidence.candidate), Evidence.Sign.allCases.map(evidence.value))
      }
    }
  }

  /// Names of the signs that models weigh.
  package static var signs: [String] { Evidence.Sign.allCases.map(\.rawValue) }
}
