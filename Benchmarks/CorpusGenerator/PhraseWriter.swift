/// Writes English phrases: grammatical, about nothing.
struct PhraseWriter {
  let typography: Typography

  /// `the harbour council of Dunmere`, `the former surveyor`, `Clara Mercer`.
  func actor(_ random: inout SeededRandom) -> String {
    switch random.below(10) {
    case 0...3: "the \(body(&random))"
    case 4, 5: "the \(body(&random)) of \(place(&random))"
    case 6, 7: "the \(random.pick(Vocabulary.adjectives)) \(random.pick(Vocabulary.roles))"
    default: person(&random)
    }
  }

  /// `a coastal tunnel`, `the council's ledger`, `the treaty (条約)`.
  func object(_ random: inout SeededRandom) -> String {
    let thing = random.pick(Vocabulary.things)
    let adjective = random.pick(Vocabulary.adjectives)
    switch random.below(10) {
    case 0...2: return withArticle("\(adjective) \(thing)")
    case 3: return "the \(random.pick(Vocabulary.bodies))\(typography.apostrophe)s \(thing)"
    case 4 where !typography.glosses.isEmpty && random.chance(40):
      return "the \(thing) (\(random.pick(typography.glosses)))"
    default: return "the \(adjective) \(thing)"
    }
  }

  /// `during the lengthy arbitration`, `near Saltmarsh`.
  func circumstance(_ random: inout SeededRandom) -> String {
    let preposition = random.pick(Vocabulary.prepositions)
    switch random.below(4) {
    case 0: return "near \(place(&random))"
    case 1: return "\(preposition) the \(random.pick(Vocabulary.things))"
    default:
      let adjective = random.pick(Vocabulary.adjectives)
      return "\(preposition) the \(adjective) \(random.pick(Vocabulary.matters))"
    }
  }

  /// `the tribunal quietly reviewed the eastern quarry`, at times with a circumstance.
  func clause(_ random: inout SeededRandom) -> String {
    let subject = actor(&random)
    let adverb = random.chance(35) ? "\(random.pick(Vocabulary.adverbs)) " : ""
    let predicate = "\(adverb)\(random.pick(Vocabulary.verbs)) \(object(&random))"
    let end = random.chance(30) ? " \(circumstance(&random))" : ""
    return "\(subject) \(predicate)\(end)"
  }

  func body(_ random: inout SeededRandom) -> String {
    random.chance(50)
      ? "\(random.pick(Vocabulary.things)) \(random.pick(Vocabulary.bodies))"
      : "\(random.pick(Vocabulary.adjectives)) \(random.pick(Vocabulary.bodies))"
  }

  func person(_ random: inout SeededRandom) -> String {
    "\(random.pick(typography.givenNames)) \(random.pick(typography.familyNames))"
  }

  func place(_ random: inout SeededRandom) -> String {
    random.pick(typography.places)
  }

  private func withArticle(_ phrase: String) -> String {
    "aeiou".contains(phrase.prefix(1)) ? "an \(phrase)" : "a \(phrase)"
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalised: String {
    prefix(1).uppercased() + dropFirst()
  }

  /// The number of words as white space divides them.
  var wordCount: Int {
    split(separator: " ").count
  }
}
