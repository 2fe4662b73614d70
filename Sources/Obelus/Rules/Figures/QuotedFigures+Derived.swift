import Figures

/// Numbers that a quote does not state and yet leaves room for.
extension QuotedFigures {
  /// Whether the number can be worked out from two of those that are stated, or from all of them: as a sum,
  /// a difference, a product or a ratio, as a share of one, or as one with a share more or less.
  var isComputable: Bool {
    let amounts = figures.filter { $0.isAmount || $0.kind == .year || $0.kind == .years }
    let values = amounts.flatMap { [$0.value, $0.upper].compactMap { $0 } }
    guard values.count <= 8 else { return true }
    let isResult = { (result: Rational?) in
      result?.magnitude.isWithin(step, of: number.magnitude) ?? false
    }
    let hundred = Rational(100)
    // The others of a hundred.
    if unit?.quantity == "share", values.contains(where: { isResult(hundred.subtracting($0)) }) {
      return true
    }
    guard values.count > 1 else { return false }
    if isResult(values.reduce(Rational(0)) { $0.adding($1) ?? $0 }) { return true }
    for (place, left) in values.enumerated() {
      for (otherPlace, right) in values.enumerated() where place != otherPlace {
        if isResult(left.adding(right)) || isResult(left.subtracting(right)) { return true }
        let shares = [right, right.divided(by: hundred)].compactMap { $0 }
        let factors = shares.flatMap { [$0, $0.adding(Rational(1)), Rational(1).subtracting($0)] }
        for factor in factors.compactMap({ $0 }) {
          if isResult(left.multiplied(by: factor)) || isResult(left.divided(by: factor)) {
            return true
          }
        }
        let change = left.divided(by: right)?.subtracting(Rational(1))
        if isResult(change?.multiplied(by: hundred)) { return true }
      }
    }
    return false
  }

  /// Whether a figure that is not meant exactly leaves room for the claim's: 195 is nearly 200.
  func isAllowed(by figure: ProseFigure) -> Bool {
    guard let comparison = figure.comparison, let value = figure.value,
      case .factor(let factor) = figure.relation(to: unit),
      let stated = value.multiplied(by: factor)
    else { return false }
    switch comparison {
    case .over, .atLeast: return number > stated
    case .under, .atMost: return number < stated
    case .about, .nearly:
      return stated.magnitude.divided(by: Rational(5)).map { number.isWithin($0, of: stated) }
        ?? true
    case .exactly: return false
    }
  }

  /// Whether the claim counts one more or less than the figure, and the quote names one that it adds or
  /// takes away: `14 countries and the Vatican`.
  func mayCountOneMore(than figure: ProseFigure) -> Bool {
    guard unit?.quantity == nil, let value = figure.value,
      number.subtracting(value)?.magnitude == Rational(1)
    else { return false }
    let words = String(decoding: quote, as: UTF8.self).lowercased().split { !$0.isLetter }
    let isChange = zip(words, words.dropFirst()).contains { word, next in
      ["and", "with", "or", "but"].contains(word)
        && ["the", "a", "an", "its", "his", "her", "their"].contains(next)
    }
    let exceptions: Set<Substring> = [
      "plus", "minus", "besides", "except", "without", "excluding", "including",
    ]
    return isChange || !exceptions.isDisjoint(with: words)
  }
}
