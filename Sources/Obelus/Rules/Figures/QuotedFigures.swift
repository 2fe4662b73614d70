import Figures
import SourceText

/// The figures of a claim's quote, held against the claim's own.
struct QuotedFigures {
  /// What the quote says of the claim's figure.
  enum Judgement {
    /// This is the claim's figure.
    case stated(ProseFigure)
    /// This alone can be meant, and it is another number or counts something else.
    case otherNumber(ProseFigure)
    /// The number is there, and the words before it say the opposite of the claim's comparison.
    case otherComparison(ProseFigure)
    /// Anything else: no figure, several that may be meant, or one that nobody can be sure of.
    case silent
  }

  let figures: [ProseFigure]
  private let claimed: Figure
  let number: Rational
  let unit: MeasuredUnit?
  /// The place of the claim's last digit.
  let step: Rational
  let quote: [UInt8]
  /// The claim in other words, whose figures may be the ones that are meant.
  private let otherWords: [ProseFigure]

  /// Nil where the claim has no figure or no quote, for spans, whose dates say more, and for an article in
  /// another language than English. O(quote).
  init?(of claim: Claim, in article: ArticleReference) {
    guard article.isEnglish, let figure = claim.figure, let number = figure.number,
      let step = figure.precision,
      let quote = claim.quote, figure.from == nil
    else { return nil }
    claimed = figure
    self.number = number
    self.step = step
    unit = figure.measuredUnit
    self.quote = quote.withUTF8 { Array($0) }
    figures = quote.withUTF8 { ProseFigure.all(in: $0) }
    otherWords = (claim.also + [claim.statement].compactMap { $0 }).flatMap {
      $0.withUTF8 { ProseFigure.all(in: $0) }
    }
  }

  /// The figure's words in the quote.
  func words(of figure: ProseFigure) -> String {
    String(decoding: quote[figure.range], as: UTF8.self).abridged
  }

  /// The place of a stated figure's last digit, in the claim's unit: a hundred thousand for `3.2 million`.
  func precision(of figure: ProseFigure) -> Rational? {
    guard let precision = figure.precision,
      case .factor(let factor) = figure.relation(to: unit)
    else { return nil }
    return precision.multiplied(by: factor)
  }

  /// What the quote says of the claim's figure. Calm: where several figures may be meant, or the number
  /// could be worked out from those that are there, or some words may hide another, it is silent. O(figures)
  /// but for the sums of a few.
  var judgement: Judgement {
    let stating = figures.filter { $0.says(number, unit, step: step) != .no }
    if let stated = stating.first {
      guard stating.count == 1, stated.says(number, unit, step: step) == .yes else {
        return .silent
      }
      return isOpposed(stated) && !stated.isDoubtful ? .otherComparison(stated) : .stated(stated)
    }
    // `a`, `another` and `no` say one or none of something in no number of their own.
    guard !hasUncertainFigure, number.magnitude > Rational(1), !isRate, !hasElision,
      !(isYear && hasReckoning),
      !otherWords.contains(where: { $0.says(number, unit, step: step) != .no })
    else { return .silent }
    let comparable = figures.filter(isComparable)
    guard comparable.count == 1, let only = comparable.first,
      only.otherValue == nil || counts(only) || unit?.quantity != nil,
      !isComputable,
      !figures.contains(where: { $0.isBare && $0.value != only.value }), !isAllowed(by: only),
      !mayCountOneMore(than: only)
    else { return .silent }
    return .otherNumber(only)
  }

  /// Whether something in the quote may be a figure that was not understood.
  private var hasUncertainFigure: Bool {
    figures.contains { figure in
      switch figure.kind {
      case .unclear, .score: true
      case .indefinite: unit?.head == nil || figure.nounWords.isEmpty || counts(figure)
      case .multiple: unit?.quantity == "share"
      case .time, .decade, .century: unit?.quantity == "time"
      // `A month` behind an amount makes a rate of it.
      case .span where figure.isDoubtful: unit?.quantity != nil || unit == nil
      case .identifier, .label: figure.isDoubtful || isBeforeNoun(figure)
      case .span, .age: (figure.isDoubtful || isYear) && (unit?.quantity == "time" || unit == nil)
      case .date: unit?.quantity == "time"
      case .year, .years: figure.isDoubtful || !isYear && unit?.quantity == "time"
      default: figure.isDoubtful
      }
    }
  }

  /// Whether what the claim counts stands behind a name, which may be read as a number: `G7 nations`.
  private func isBeforeNoun(_ figure: ProseFigure) -> Bool {
    guard let head = unit?.head else { return false }
    let rest = quote[figure.range.upperBound...].drop { !Ascii.isLetter($0) }
    let word = String(decoding: rest.prefix(while: Ascii.isLetter), as: UTF8.self)
    return Noun.areSame(word.lowercased(), head)
  }

  /// Whether a year may be reckoned from the one that is stated: `in the decade to 2019`.
  private var hasReckoning: Bool {
    let words = Set(String(decoding: quote, as: UTF8.self).lowercased().split { !$0.isLetter })
    let reckoning: Set<Substring> = [
      "decade", "century", "year", "years", "before", "after", "earlier", "later", "prior",
      "previous", "following", "next", "last", "eve", "anniversary",
    ]
    return !words.isDisjoint(with: reckoning)
  }

  /// Whether the claim's figure is a year of the calendar rather than a length of time.
  private var isYear: Bool {
    unit?.name == "year" && number.isInteger && number >= Rational(1000)
      && number <= Rational(2100)
  }

  /// Whether a figure may be the one that the claim means: by what it measures, or by what it counts. A
  /// claim without a unit can only mean the one figure that there is.
  private func isComparable(_ figure: ProseFigure) -> Bool {
    if let quantity = unit?.quantity {
      if isYear { return figure.kind == .year }
      guard figure.isAmount, let other = figure.measuredUnit?.quantity else {
        return quantity == "share" && figure.kind == .fraction
      }
      return other == quantity
    }
    if unit?.name != nil { return false }
    guard unit?.head != nil else {
      return figures.count == 1 && (saysOfWhat(figure) || figure.kind == .year)
    }
    return figure.kind == .quantity && (counts(figure) || figure.otherValue != nil)
  }

  /// Whether it is plain that a figure counts or measures something: `the class of 68` does not, nor does
  /// `a two-state solution`.
  private func saysOfWhat(_ figure: ProseFigure) -> Bool {
    guard figure.isAmount, figure.kind != .age,
      figure.value.map({ $0.magnitude > Rational(1) }) ?? false
    else { return false }
    let end = figure.range.upperBound
    let isCompound =
      end < quote.count && quote[end] != UInt8(ascii: " ") && quote[end] != UInt8(ascii: ".")
    return !isCompound && (figure.unit != nil || !figure.nounWords.isEmpty)
  }

  /// Whether the claim's unit is one per another, whose numbers depend on both: `people a week`.
  private var isRate: Bool {
    guard let unit else { return false }
    return unit.name != nil && !unit.words.isEmpty
      || unit.words.contains {
        ["per", "a", "an", "each", "every"].contains($0) || $0.contains("/")
      }
  }

  /// Whether words are left out, among which the figure may be.
  private var hasElision: Bool {
    let text = String(decoding: quote, as: UTF8.self)
    return ["[...]", "[…]", "…", "..."].contains { text.contains($0) }
  }

  /// Whether a figure counts what the claim counts.
  private func counts(_ figure: ProseFigure) -> Bool {
    guard let head = unit?.head else { return false }
    return figure.nounWords.contains { Noun.areSame($0, head) }
  }

  /// Whether the quote's comparison and the claim's exclude each other.
  private func isOpposed(_ figure: ProseFigure) -> Bool {
    guard let stated = figure.comparison, let claimed = claimed.comparison else { return false }
    switch claimed {
    case .over, .atLeast: return [.under, .atMost, .nearly].contains(stated)
    case .under, .atMost, .nearly: return [.over, .atLeast].contains(stated)
    case .exactly: return [.over, .under].contains(stated)
    case .about: return false
    }
  }
}

extension ArticleReference {
  /// Whether the article may be in English, the language whose figures are read.
  fileprivate var isEnglish: Bool {
    guard let language = language?.string.lowercased() else { return true }
    return language == "en" || language.hasPrefix("en-")
  }
}

extension ProseFigure {
  /// Whether it is a number alone, which may belong to the next one: `from 10 to 15 ships`.
  fileprivate var isBare: Bool { kind == .quantity && unit == nil && nounWords.isEmpty }
}
