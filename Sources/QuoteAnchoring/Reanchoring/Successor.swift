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

extension PassageIndex {
  /// What became of the quotes of a file, which are in the file's order: those that stand there
  /// unchanged too, for the others are expected between them.
  package func successors(of quotes: [SoughtQuote]) -> [Successor] {
    var search = PassageSearch(in: self)
    return zip(quotes, search.weigh(quotes)).map { quote, weighed in
      successor(weighed, quote)
    }
  }

  private func successor(
    _ weighed: [PassageSearch.Weighed], _ sought: SoughtQuote
  ) -> Successor {
    let isBare = sought.quote.prefix == nil && sought.quote.suffix == nil
    let model = isBare ? ScoreModel.bare : .surrounded
    let probabilities = model.probabilities(of: weighed.map(\.evidence))
    let likely = weighed.indices.filter { probabilities[$0] >= ScoreModel.gone }
      .sorted { (probabilities[$1], $0) < (probabilities[$0], $1) }
    guard let best = likely.first else { return .gone }
    if probabilities[best] >= ScoreModel.found { return .found(passage(weighed[best].candidate)) }
    return .unsure(likely.map { passage(weighed[$0].candidate) })
  }

  /// The candidates of each quote with the evidence for them, for fitting the model.
  package func evidence(for quotes: [SoughtQuote]) -> [[(passage: Passage, values: [Double])]] {
    var search = PassageSearch(in: self)
    return search.weigh(quotes).map { weighed in
      weighed.map { (passage($0.candidate), $0.evidence.values) }
    }
  }

  /// Names of the values of ``evidence(for:)``.
  package static var evidenceNames: [String] { Evidence.names }

  func passage(_ candidate: Candidate) -> Passage {
    let start = Int(keyed.words[candidate.words.lowerBound].start)
    let end = Int(keyed.words[candidate.words.upperBound - 1].end)
    return Passage(
      range: text.originalRange(of: start..<end), similarity: candidate.similarity)
  }
}
