import SourceText

extension Rule {
  static let nameVariant = Rule(
    "name-variant",
    summary: "The article spells a name in two ways that are a letter apart.",
    rationale: """
      “Krasnow” once, where it is “Krasnov” everywhere else: one of them is misspelt, and a quote or a \
      correction that repeats it spreads the slip. Only what is hardly anything else is reported: a \
      spelling that stands once, beside one that stands three times or that was given in full before. \
      Endings, well-known names, two names in one sentence, and languages whose names are declined or \
      whose nouns have capitals are left alone.
      """,
    failing: [
      RuleExample(
        """
        article:
                ↓
          text: article.txt
        """,
        article: """
          The town sent for Igor Krasnov. Nobody knew the wall as Krasnov did, and what Krasnov wrote in \
          his books was law.

          In the spring they asked for Krasnow again.
          """),
      RuleExample(
        """
        article:
                ↓
          text: article.txt
        """,
        article: """
          The adviser met Director Yang Jiechi in the harbour.

          A day after the talks with Jang, he went home.
          """),
    ],
    passing: [
      RuleExample(
        """
        article:
          text: article.txt
        """,
        article: """
          The town asked Germany for help, and again Germany sent a German, who had been to Germany \
          before; two Germans came later.
          """),
      RuleExample(
        """
        article:
          text: article.txt
        """,
        article: """
          The ships came from Zambia, the crews from Zambia too, and their songs from Zambia. One of them \
          had learnt his in Gambia.
          """),
    ]
  ) { context, findings in
    guard case .success(let article) = context.article, let text = context.file.article.text,
      context.file.article.hasComparableNames
    else { return }
    let names = context.names(of: article)
    for variant in NameVariant.all(in: names).prefix(NameVariant.mostReported) {
      let odd = names.mentions[variant.odd]
      let usual = names.words[variant.usual]
      let spelling = names.words[odd.word].spelling
      let usualRange = names.nameRange(around: usual.firstInFullerName ?? usual.firstMention)
      let usualName = article.words(in: usualRange).abridged
      findings.report(
        usual.count > 1
          ? "the article has `\(spelling)` once, and `\(usual.spelling)` \(usual.count) times"
          : "the article has `\(spelling)` once, and `\(usualName)` once",
        at: text.location,
        related: [
          .init("`\(spelling)`", at: article.location(of: odd.range)),
          .init("`\(usualName)`", at: article.location(of: usualRange)),
        ],
        help: "find out whether both are the same name, and which spelling is right")
    }
  }
}

extension ArticleReference {
  /// Whether the article is in a language whose names can be held against each other, as far as the file
  /// says.
  fileprivate var hasComparableNames: Bool {
    guard let tag = language?.string.lowercased() else { return true }
    let primary = tag.prefix { $0 != "-" && $0 != "_" }
    return NameVariant.languages.contains(String(primary))
  }
}
