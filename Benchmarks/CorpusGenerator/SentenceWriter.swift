/// What a claim asserts; the raw values are the words of the annotation format.
enum ClaimKind: String {
  case attribution, figure, date, event, comparison, cause, prediction, law, other
}

/// A number as an article prints it and as a claim's `figure` states it.
struct Figure {
  let printed: String
  let value: String
  let unit: String
}

/// One sentence of an article, with what an annotation needs to know of it.
struct Sentence {
  let text: String
  let kind: ClaimKind
  var figure: Figure?
  var speaker: String?
}

/// Writes sentences of 8 to 25 words, of every kind that a claim may have.
struct SentenceWriter {
  private let phrases: PhraseWriter
  private let typography: Typography
  /// Dates in the text lie before this year, in which the article appeared.
  private let yearOfPublication: Int

  init(typography: Typography, yearOfPublication: Int) {
    self.typography = typography
    self.yearOfPublication = yearOfPublication
    phrases = PhraseWriter(typography: typography)
  }

  func sentence(_ random: inout SeededRandom) -> Sentence {
    while true {
      let sentence = draft(&random)
      if (8...25).contains(sentence.text.wordCount) { return sentence }
    }
  }

  private func draft(_ random: inout SeededRandom) -> Sentence {
    switch random.below(100) {
    case 0..<24: event(&random)
    case 24..<40: attribution(&random)
    case 40..<56: figure(&random)
    case 56..<68: date(&random)
    case 68..<76: comparison(&random)
    case 76..<84: cause(&random)
    case 84..<90: prediction(&random)
    case 90..<96: law(&random)
    default: opinion(&random)
    }
  }

  private func event(_ random: inout SeededRandom) -> Sentence {
    let first = phrases.clause(&random)
    let circumstance = phrases.circumstance(&random)
    let second = phrases.clause(&random)
    let text =
      switch random.below(4) {
      case 0: "\(first) \(circumstance), and \(second)"
      case 1: "\(circumstance) \(first), but \(second)"
      case 2: "\(first) \(typography.dash) \(circumstance) \(typography.dash) while \(second)"
      default: "\(first) \(circumstance) \(random.pick(Vocabulary.conjunctions)) \(second)"
      }
    return Sentence(text: "\(text.capitalised).", kind: .event)
  }

  private func attribution(_ random: inout SeededRandom) -> Sentence {
    let speaker = phrases.person(&random)
    let claim = phrases.clause(&random)
    let circumstance = phrases.circumstance(&random)
    let open = typography.openingQuote
    let close = typography.closingQuote
    let text =
      switch random.below(4) {
      case 0: "\(open)\(claim.capitalised) \(circumstance),\(close) said \(speaker)."
      case 1: "\(speaker) told the \(phrases.body(&random)) that \(claim) \(circumstance)."
      case 2: "\(speaker) wrote: \(open)\(claim.capitalised) \(circumstance).\(close)"
      default: "According to \(speaker), \(open)\(claim)\(close) \(circumstance)."
      }
    return Sentence(text: text, kind: .attribution, speaker: speaker)
  }

  private func figure(_ random: inout SeededRandom) -> Sentence {
    let figure = amount(&random)
    let subject = phrases.actor(&random)
    let verb = random.pick(["counted", "recorded", "reported", "listed", "announced"])
    let place = phrases.place(&random)
    let circumstance = phrases.circumstance(&random)
    let text =
      random.chance(50)
      ? "\(subject) \(verb) \(figure.printed) \(figure.unit) in \(place) \(circumstance)."
      : "in \(place) \(subject) \(verb) \(figure.printed) \(figure.unit), \(circumstance)."
    return Sentence(text: text.capitalised, kind: .figure, figure: figure)
  }

  /// `figure` needs the same number with and without the separators of print.
  private func amount(_ random: inout SeededRandom) -> Figure {
    switch random.below(4) {
    case 0:
      let decimal = "\(random.number(in: 1...99)).\(random.number(in: 1...9))"
      return Figure(printed: decimal, value: decimal, unit: "percent")
    case 1:
      let thousands = random.number(in: 1...98)
      let rest = padded(random.below(1_000), to: 3)
      return Figure(
        printed: "\(thousands),\(rest)", value: "\(thousands)\(rest)",
        unit: random.pick(Vocabulary.units))
    default:
      let number = String(random.number(in: 11...990))
      return Figure(printed: number, value: number, unit: random.pick(Vocabulary.units))
    }
  }

  private func date(_ random: inout SeededRandom) -> Sentence {
    let year = random.number(in: 1950...(yearOfPublication - 1))
    let month = random.pick(Vocabulary.months)
    let clause = phrases.clause(&random)
    let circumstance = phrases.circumstance(&random)
    let text =
      switch random.below(3) {
      case 0: "On \(random.number(in: 1...28)) \(month) \(year) \(clause) \(circumstance)."
      case 1: "In \(month) \(year), \(circumstance), \(clause)."
      default: "\(clause.capitalised) \(circumstance) in \(year)."
      }
    return Sentence(text: text, kind: .date)
  }

  private func comparison(_ random: inout SeededRandom) -> Sentence {
    let degree = random.pick(["more", "fewer", "larger", "older", "cheaper", "slower"])
    let first = "\(phrases.object(&random)) \(phrases.circumstance(&random))"
    let second = "\(phrases.object(&random)) of \(phrases.place(&random))"
    let text = "\(first) was \(degree) in number than \(second)"
    return Sentence(text: "\(text.capitalised).", kind: .comparison)
  }

  private func cause(_ random: inout SeededRandom) -> Sentence {
    let effect = phrases.clause(&random)
    let cause = random.pick(Vocabulary.matters)
    let text = "\(effect) because of \(cause) \(phrases.circumstance(&random))"
    return Sentence(text: "\(text.capitalised).", kind: .cause)
  }

  private func prediction(_ random: inout SeededRandom) -> Sentence {
    let verb = random.pick(Vocabulary.futureVerbs)
    let text =
      "\(phrases.actor(&random)) will \(verb) \(phrases.object(&random)) "
      + "\(phrases.circumstance(&random)) next year"
    return Sentence(text: "\(text.capitalised).", kind: .prediction)
  }

  private func law(_ random: inout SeededRandom) -> Sentence {
    let title = "\(random.pick(Vocabulary.things).capitalised) Act"
    let section = random.number(in: 2...48)
    let text = "Under section \(section) of the \(title), \(phrases.clause(&random))"
    return Sentence(text: "\(text) \(phrases.circumstance(&random)).", kind: .law)
  }

  private func opinion(_ random: inout SeededRandom) -> Sentence {
    let place = phrases.place(&random)
    let text = "Few people in \(place) doubt that \(phrases.clause(&random))"
    return Sentence(text: "\(text) \(phrases.circumstance(&random)).", kind: .other)
  }
}
