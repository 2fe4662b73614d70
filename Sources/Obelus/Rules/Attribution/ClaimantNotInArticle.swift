import QuoteAnchoring

extension Rule {
  static let claimantNotInArticle = Rule(
    "claimant-not-in-article",
    summary: "The article does not name the claimant.",
    rationale: """
      Who is said to make a claim must be found in the article, else the report puts words into somebody's \
      mouth; or the name is misspelt. A person is named where the family name stands as a word, or, of names \
      that begin with it, the first word by itself. Capitals count, but a name may stand all in capitals. A \
      claimant without a `type` is taken for a person unless the words are those of an organisation, an \
      acronym, or no name. Organisations, which articles call by many names, are looked for only where \
      `claimant-not-in-article: {organisations: true}` asks for it: each longer word must stand in the \
      article, or the acronym.
      """,
    failing: [
      RuleExample(
        """
        claims:
          - id: cost
            quote: It cost 14 million crowns
                      ↓
            claimant: Anna Lund
          - id: council
            quote: the council paid for it in ten years
                             ↓
            claimant: {name: Ines Bergh, type: person}
        """,
        article: """
          It cost 14 million crowns, and “the council paid for it in ten years”, said Ines Berg.
          """)
    ],
    passing: [
      RuleExample(
        """
        claims:
          - id: cost
            quote: It cost 14 million crowns
            claimant: Ines Berg
          - id: council
            quote: the council paid for it in ten years
            claimant: {name: Harbour Board, type: organisation}
          - id: wall
            quote: the wall still stands
            claimant: Yang Jiechi
          - id: tide
            quote: and the tide is high
            claimant: Ursula von der Leyen
        """,
        article: """
          It cost 14 million crowns, and “the council paid for it in ten years”, said Mayor Berg. And the \
          wall still stands, Yang said, and the tide is high, said Mrs. von der Leyen.
          """),
      """
      claims:
        - id: cost
          quote: It cost 14 million crowns
          claimant: the town's treasurer
        - id: wall
          quote: The harbour wall was finished in 1971.
          claimant: article
        - id: council
          quote: the council paid for it in ten years
          claimant: Ministry of Works
      """,
    ]
  ) { context, findings in
    guard case .success(let article) = context.article else { return }
    let claimants = context.file.claims.compactMap { claim in
      claim.soughtClaimant(context.settings.options)
    }
    guard !claimants.isEmpty else { return }
    let names = context.names(of: article)
    let missing = claimants.filter { !names.hold($0.name, isOrganisation: $0.isOrganisation) }
    guard !missing.isEmpty else { return }
    let nearest = names.nearest(to: missing.flatMap(\.name.words))
    for claimant in missing {
      let near = claimant.name.words.last { nearest[$0] != nil }.flatMap { nearest[$0] }.map {
        article.words(in: names.nameRange(around: names.words[$0].firstMention)).abridged
      }
      findings.report(
        "the article does not name \(claimant.text.abridged)",
        at: claimant.text.location, claim: claimant.claim,
        help: near.map { "the article has `\($0)`" }
          ?? """
          write the name as the article has it, or leave `claimant` out where the article itself \
          makes the claim
          """)
    }
  }
}

/// A claimant that is looked for in the article.
private struct SoughtClaimant {
  let claim: LocatedText?
  let text: LocatedText
  let name: ClaimantName
  let isOrganisation: Bool
}

extension Claim {
  /// The claimant, where the article should name it; not of a claim that it no longer makes.
  fileprivate func soughtClaimant(_ options: RuleOptions) -> SoughtClaimant? {
    guard retired == nil, let claimant, let text = claimant.name else { return nil }
    let name = ClaimantName(text)
    let isOrganisation = claimant.type == .organisation
    let isSought = isOrganisation ? options.claimantOrganisations : name.isPerson
    guard isSought, !name.words.isEmpty else { return nil }
    return SoughtClaimant(claim: id, text: text, name: name, isOrganisation: isOrganisation)
  }
}

extension ArticleNames {
  /// Whether the article names somebody. O(length of the name).
  fileprivate func hold(_ name: ClaimantName, isOrganisation: Bool) -> Bool {
    if isOrganisation {
      return name.words.allSatisfy(holds) || capitals.contains(name.initials.lowercased())
    }
    // Scripts without spaces have a word for each character.
    if name.words.allSatisfy(plainWords.contains) { return true }
    return name.words.last.map(holds) ?? true || name.words.first.map(standsAlone) ?? false
  }

  private func holds(_ word: String) -> Bool {
    let lowercased = word.lowercased()
    if self.word(word) != nil || capitals.contains(lowercased) { return true }
    // A name that the file has in capitals, and a word of a script without.
    guard word == word.uppercased() else { return false }
    let first = word.prefix(1)
    return self.word(first + lowercased.dropFirst(first.count)) != nil
      || word == lowercased && plainWords.contains(word)
  }

  /// Whether a word stands where no other word of a name follows, as a family name does that comes first.
  private func standsAlone(_ word: String) -> Bool {
    self.word(word).map { words[$0].hasEnded } ?? capitals.contains(word.lowercased())
  }

  /// For each of some words that the article does not have, the first of its own that is a letter away.
  /// O(n), however many words are asked for.
  fileprivate func nearest(to sought: [String]) -> [String: Int] {
    var index = SpellingIndex()
    let sought = Set(sought).filter { word($0) == nil }.sorted()
    for (number, word) in sought.enumerated() {
      if let slip = LetterSlip(word), slip.letters.count > 3 { index.add(slip, as: number) }
    }
    var nearest: [String: Int] = [:]
    for number in words.indices {
      guard let slip = LetterSlip(words[number].spelling), slip.letters.count > 3 else { continue }
      for soughtNumber in index.numbers(near: slip) where nearest[sought[soughtNumber]] == nil {
        nearest[sought[soughtNumber]] = number
      }
    }
    return nearest
  }
}
