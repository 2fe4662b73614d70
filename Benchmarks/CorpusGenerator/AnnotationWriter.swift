/// Writes the annotation file of one article, in format version 1 and without a problem in it.
struct AnnotationWriter {
  private let article: Article
  private let phrases: PhraseWriter
  private var bibliography: Bibliography
  private var yaml = YAMLWriter()
  private var usedIDs: [String] = []

  /// The day on which the sources were read; no annotation is earlier.
  private let dayOfResearch: Int

  init(article: Article, _ random: inout SeededRandom) {
    self.article = article
    phrases = PhraseWriter(typography: article.typography)
    bibliography = Bibliography(phrases: phrases, &random)
    dayOfResearch = article.published + random.number(in: 1...20)
  }

  /// The text of the file.
  ///
  /// - Parameters:
  ///   - name: The stem that the article's file shares with the annotation file.
  ///   - digest: The SHA-256 of the article's file, in hexadecimal.
  mutating func file(
    name: String, digest: String, claims: [Claim], _ random: inout SeededRandom
  ) -> String {
    writeHeader(name: name, digest: digest, &random)
    yaml.line("claims:", indent: 0)
    for (index, claim) in claims.enumerated() {
      if index > 0 { yaml.blankLine() }
      if random.chance(8) {
        yaml.line("# \(sentence(&random))", indent: 2)
      }
      write(claim, &random)
    }
    return yaml.text
  }

  // MARK: Header

  private mutating func writeHeader(
    name: String, digest: String, _ random: inout SeededRandom
  ) {
    if random.chance(30) {
      yaml.line("# \(sentence(&random))", indent: 0)
    }
    yaml.line("obelus: 1", indent: 0)
    yaml.blankLine()
    yaml.line("article:", indent: 0)
    yaml.line("text: ../Articles/\(name).\(article.format.rawValue)", indent: 2)
    yaml.field("title", article.title, indent: 2)
    yaml.line("publisher: \(phrases.place(&random)) Gazette", indent: 2)
    yaml.line("language: en", indent: 2)
    yaml.line("published: \(CalendarDay(daysSince1970: article.published).iso)", indent: 2)
    yaml.line("sha256: \(digest)", indent: 2)
    yaml.blankLine()
    yaml.line("reviewers:", indent: 0)
    for reviewer in bibliography.reviewers {
      let name = reviewer.split(separator: "-").joined(separator: " ").capitalised
      yaml.line("\(reviewer): {name: \(name), affiliation: Example Newsroom}", indent: 2)
    }
    yaml.blankLine()
    yaml.line("sources:", indent: 0)
    for source in bibliography.sources {
      write(source, &random)
    }
    yaml.blankLine()
  }

  private mutating func write(_ source: Source, _ random: inout SeededRandom) {
    let earliest = article.published + 1
    let retrieved = CalendarDay(daysSince1970: random.number(in: earliest...dayOfResearch))
    yaml.line("\(source.id):", indent: 2)
    yaml.field("title", source.title, indent: 4)
    yaml.line("url: https://records.example/\(source.id)", indent: 4)
    yaml.field("publisher", source.publisher, indent: 4)
    yaml.line("retrieved: \(retrieved.iso)", indent: 4)
    yaml.line("archive: https://archive.example/\(retrieved.compact)/\(source.id)", indent: 4)
    yaml.line("type: \(source.type)", indent: 4)
  }

  // MARK: Claims

  private mutating func write(_ claim: Claim, _ random: inout SeededRandom) {
    let sentence = claim.sentence
    yaml.beginItem()
    yaml.line("id: \(unusedID(&random))", indent: 4)
    write(quote: claim.quote, &random)
    if random.chance(40) {
      yaml.folded("statement", self.sentence(&random), indent: 4)
    }
    if let speaker = sentence.speaker {
      yaml.field("claimant", speaker, indent: 4)
    }
    // On a line of its own: a plain scalar with ` #` behind it may be a quote that lost its tail.
    if random.chance(4) {
      yaml.line("# \(phrases.circumstance(&random))", indent: 4)
    }
    yaml.line("kind: \(sentence.kind.rawValue)", indent: 4)
    if let figure = sentence.figure {
      let comparison = random.chance(30) ? ", comparison: exactly" : ""
      yaml.line("figure: {value: \(figure.value), unit: \(figure.unit)\(comparison)}", indent: 4)
    }
    if random.chance(50) {
      let topics = random.shuffled(Vocabulary.topics).prefix(random.number(in: 1...3))
      yaml.line("topics: [\(topics.joined(separator: ", "))]", indent: 4)
    }
    let isOpen = random.chance(2)
    if !isOpen {
      writeAnnotations(of: sentence, &random)
    }
  }

  /// Mostly as a folded block, as the format advises; plain and quoted where a hand might do so.
  private mutating func write(quote: String, _ random: inout SeededRandom) {
    // Typed by hand, a quote often has straight marks where the article has curly ones.
    let quote = random.chance(40) ? quote.withStraightQuotes : quote
    switch random.below(10) {
    case 0 where isSafePlain(quote): yaml.line("quote: \(quote)", indent: 4)
    case 1: yaml.quoted("quote", quote, indent: 4)
    default: yaml.folded("quote", quote, indent: 4)
    }
  }

  private mutating func unusedID(_ random: inout SeededRandom) -> String {
    while true {
      let id = "\(random.pick(Vocabulary.adjectives))-\(random.pick(Vocabulary.things))"
      if !usedIDs.contains(id) {
        usedIDs.append(id)
        return id
      }
    }
  }

  // MARK: Annotations

  private mutating func writeAnnotations(of sentence: Sentence, _ random: inout SeededRandom) {
    yaml.line("annotations:", indent: 4)
    // Reviewers agree here: two verdicts would make the claim contested, which is a problem.
    let verdict = random.pick(Verdict.weighted)
    let hasNote = random.chance(33)
    var day = dayOfResearch
    let count = random.chance(25) ? 2 : 1
    for index in 0..<count {
      day += random.number(in: 1...12)
      yaml.beginItem()
      yaml.line("verdict: \(verdict.rawValue)", indent: 8)
      yaml.line("reviewer: \(bibliography.reviewer())", indent: 8)
      yaml.line("date: \(CalendarDay(daysSince1970: day).iso)", indent: 8)
      yaml.field("finding", finding(verdict, &random), indent: 8)
      if hasNote && index == 0 {
        yaml.literal("note", paragraphs: note(&random), indent: 8)
      }
      yaml.line("evidence:", indent: 8)
      writeEvidence(for: verdict, figure: sentence.figure, &random)
    }
  }

  private mutating func writeEvidence(
    for verdict: Verdict, figure: Figure?, _ random: inout SeededRandom
  ) {
    let stance = verdict.stance
    if random.chance(15) {
      let source = bibliography.source().id
      yaml.line("- {source: \(source), stance: \(stance)}", indent: 10)
    } else {
      writeEntry(stance: stance, figure: figure, &random)
    }
    if random.chance(36) {
      writeEntry(stance: "context", figure: nil, &random)
    }
  }

  private mutating func writeEntry(
    stance: String, figure: Figure?, _ random: inout SeededRandom
  ) {
    yaml.beginItem()
    yaml.line("source: \(bibliography.source().id)", indent: 12)
    if random.chance(80) {
      let quote = evidenceQuote(stance: stance, figure: figure, &random)
      if random.chance(20) && isSafePlain(quote) {
        yaml.line("quote: \(quote)", indent: 12)
      } else {
        yaml.folded("quote", quote, indent: 12)
      }
    }
    yaml.line("stance: \(stance)", indent: 12)
    if random.chance(50) {
      yaml.field("locator", locator(&random), indent: 12)
    }
  }

  /// A source that supports a figure states the same figure.
  private func evidenceQuote(
    stance: String, figure: Figure?, _ random: inout SeededRandom
  ) -> String {
    if stance == "supports", let figure {
      let circumstance = phrases.circumstance(&random)
      return "The table lists \(figure.printed) \(figure.unit) \(circumstance)."
    }
    return sentence(&random)
  }

  private func locator(_ random: inout SeededRandom) -> String {
    let number = random.number(in: 2...59)
    return switch random.below(5) {
    case 0: "table \(number)"
    case 1: "paragraph \(number)"
    case 2: "00:\(padded(number, to: 2)):\(padded(random.below(60), to: 2))"
    default: "p. \(number)"
    }
  }

  // MARK: Prose

  private func finding(_ verdict: Verdict, _ random: inout SeededRandom) -> String {
    let body = phrases.body(&random)
    return switch verdict {
    case .verified: "The \(body) records the same \(phrases.circumstance(&random))."
    case .disputed: "The \(body) says otherwise \(phrases.circumstance(&random))."
    case .context: "The \(body) adds what the reader needs \(phrases.circumstance(&random))."
    }
  }

  /// Paragraphs of Markdown.
  private func note(_ random: inout SeededRandom) -> [String] {
    let opening = "\(sentence(&random)) \(sentence(&random))"
    let source = random.pick(bibliography.sources)
    let link = "See the [\(source.id)](https://records.example/\(source.id)) for **details**."
    let list = "- \(phrases.clause(&random))\n- \(phrases.clause(&random))"
    return switch random.below(3) {
    case 0: [opening]
    case 1: [opening, "\(sentence(&random)) \(link)"]
    default: [opening, list]
    }
  }

  private func sentence(_ random: inout SeededRandom) -> String {
    "\(phrases.clause(&random).capitalised) \(phrases.circumstance(&random))."
  }
}

/// A verdict; the raw values are the words of the annotation format.
private enum Verdict: String {
  case verified, disputed, context

  /// Three in five claims hold.
  static let weighted: [Verdict] = [.verified, .verified, .verified, .disputed, .context]

  /// The stance of evidence that carries this verdict.
  var stance: String {
    switch self {
    case .verified: "supports"
    case .disputed: "refutes"
    case .context: "context"
    }
  }
}
