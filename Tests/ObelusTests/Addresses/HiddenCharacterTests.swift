import TestSupport
import Testing

@testable import Obelus

@Suite struct HiddenCharacterTests {
  private func hidden(_ text: String, isAddress: Bool = false) -> [Unicode.Scalar] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer {
      HiddenCharacter.all(
        in: WrittenScalars($0, in: 0..<bytes.count, isEscaped: false), isAddress: isAddress)
    }.map(\.scalar)
  }

  @Test(
    "What a script or an emoji needs is no fault",
    arguments: [
      "plain", "na\u{EF}ve", "e\u{301}", "soft\u{AD}hyphen", "a\u{A0}b\u{202F}c",
      "\u{645}\u{6CC}\u{200C}\u{634}\u{648}\u{62F}", "\u{915}\u{94D}\u{200D}\u{937}",
      "\u{9B0}\u{9CD}\u{200D}\u{9AF}", "\u{E44}\u{E17}\u{E22}\u{200B}\u{E14}\u{E35}",
      "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F469}\u{1F3FD}\u{200D}\u{1F52C}",
      "\u{2764}\u{FE0F}\u{200D}\u{1F525}", "1\u{FE0F}\u{20E3}", "\u{2764}\u{FE0F}",
      "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
      // Persian endings after Latin letters, figures and quotation marks; a first letter's other form.
      "HTML\u{200C}\u{647}\u{627}\u{6CC}", "14\u{200C}\u{633}\u{627}\u{644}",
      "\u{AB}\u{62E}\u{627}\u{646}\u{647}\u{BB}\u{200C}\u{647}\u{627}", "\u{200D}\u{647}",
      "\u{845B}\u{E0100}", "\u{1820}\u{180B}", "\u{5D0}\u{200F}", "\u{61C}\u{627}", "a\n\tb\r\n",
      // Isolates around Latin words in Hebrew and Arabic prose, one in another.
      "\u{5D0} \u{2066}C++\u{2069} \u{5D1}", "\u{627} \u{2068}Wall Street\u{2069}",
      "\u{2067}\u{5D0} \u{2066}C++\u{2069}\u{2069}",
    ])
  func needed(text: String) { #expect(hidden(text) == []) }

  @Test(
    "What nobody sees is found",
    arguments: [
      ("a\u{200B}b", "\u{200B}"), ("a\u{200C}b", "\u{200C}"), ("a\u{200D}b", "\u{200D}"),
      ("1\u{200D}2", "\u{200D}"), ("\u{647}\u{200C}\u{200C}\u{647}", "\u{200C}"),
      ("\u{1F469}\u{200D}", "\u{200D}"), ("a\u{2060}", "\u{2060}"),
      ("\u{FEFF}a", "\u{FEFF}"), ("\u{3164}", "\u{3164}"), ("a\u{FE0F}", "\u{FE0F}"),
      ("\u{1F600}\u{FE0F}\u{FE01}", "\u{FE01}"), ("a\u{E0041}\u{E0042}", "\u{E0041}\u{E0042}"),
      ("a\u{1B}[31m", "\u{1B}"), ("a\u{202E}b\u{202C}", "\u{202E}\u{202C}"),
      ("a\u{200E}", "\u{200E}"),
      ("\u{5D0}\u{202E}", "\u{202E}"), ("\u{2067}a\u{2069}", "\u{2067}\u{2069}"),
      ("\u{5D0}\u{2066}a", "\u{2066}"), ("\u{5D0}a\u{2069}", "\u{2069}"),
      ("\u{5D0}\u{2066}a\nb\u{2069}", "\u{2066}\u{2069}"),
      ("\u{5D0}\u{2066}\u{202E}a\u{2069}", "\u{202E}"),
      ("\u{5D0}\u{2066}\u{2066}a\u{2069}", "\u{2066}"),
      ("\u{5D0}\u{202A}a\u{202C}", "\u{202A}\u{202C}"),
      ("a\u{34F}b", "\u{34F}"),
      ("\u{206A}", "\u{206A}"),
    ])
  func found(text: String, expected: String) {
    #expect(hidden(text) == Array(expected.unicodeScalars))
  }

  @Test func addressesHyphenateNothing() {
    #expect(hidden("a\u{AD}b", isAddress: true) == ["\u{AD}"])
    #expect(hidden("\u{5D0}\u{200F}", isAddress: true) == ["\u{200F}"])
    #expect(
      hidden("\u{5D0}\u{2066}a\u{2069}", isAddress: true) == ["\u{2066}", "\u{2069}"])
  }

  @Test("What is taken out leaves a text without any", arguments: 0..<30)
  func removal(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let alphabet: [Unicode.Scalar] = [
      "a", "1", " ", "\u{5D0}", "\u{627}", "\u{915}", "\u{E01}", "\u{1F469}", "\u{1F3F4}",
      "\u{200B}",
      "\u{2066}", "\u{2069}", "\n",
      "\u{200C}", "\u{200D}", "\u{200E}", "\u{202E}", "\u{FE0F}", "\u{E0041}", "\u{34F}", "\u{301}",
      "\u{AD}",
    ]
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "a")
      }
      let visible = HiddenCharacter.removed(from: text, isAddress: false)
      #expect(hidden(visible) == [], "\(text.unicodeScalars.map(\.value))")
      // Nothing else goes.
      let isKept = { (scalar: Unicode.Scalar) in !HiddenCharacter.isCandidate(scalar) }
      #expect(visible.unicodeScalars.filter(isKept) == text.unicodeScalars.filter(isKept))
    }
  }

  // MARK: In files

  private func found(_ statement: String) async throws -> [Diagnostic] {
    try await RuleExample(
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          statement: \(statement)
      """
    ).diagnostics().filter { $0.severity > .note }
  }

  @Test(
    "The place is that of the character, however the text is written",
    arguments: [
      ("The\u{200B} wall", "\u{200B}"), ("'The\u{200B} wall'", "\u{200B}"),
      ("\"The\u{200B} \\\"wall\\\"\"", "\u{200B}"), ("\"The\\u200B wall\"", "\\u200B"),
      ("\"The\\U0000200B wall\"", "\\U0000200B"), ("\"The \\x1B wall\"", "\\x1B"),
      ("\"The \\e wall\"", "\\e"), (">-\n      The\n      wall\u{200B} stood", "\u{200B}"),
      ("|\n      The wall\n      stood\u{2060}\u{2060}\n", "\u{2060}\u{2060}"),
      ("\"The \\u2060\u{2060} wall\"", "\\u2060\u{2060}"),
    ])
  func places(statement: String, bytes: String) async throws {
    let found = try await found(statement)
    #expect(found.map(\.rule) == ["invisible-character"])
    let location = try #require(found.first?.location)
    #expect(location.file.text(in: location.range) == bytes)
    #expect(found.first?.claim == "wall")
  }

  @Test(
    "An escape that is none is not read",
    arguments: ["'a \\u200B'", "a \\u200B", "\"a \\\\u200B\""])
  func noEscapes(statement: String) async throws { #expect(try await found(statement).isEmpty) }

  @Test func oneTextIsReportedOnce() async throws {
    let found = try await found("a\u{200B}b\u{200B}c\u{202E}d\u{200B}")
    #expect(
      found.map(\.message) == [
        "`statement` holds U+200B ZERO WIDTH SPACE and 2 more hidden characters",
        "`statement` holds U+202E RIGHT-TO-LEFT OVERRIDE",
      ])
  }

  private static let hiddenRules = [
    "hidden-in-name", "invisible-character", "bidirectional-control",
  ]

  @Test(
    "What words have from the text that they were copied from is no fault",
    arguments: [
      "quote: The har\u{200B}bour wall was finished in 1971.",
      "quote: 'The har\u{200B}bour wall [...] finished in 1971.'",
      // In several places.
      "quote: har\u{200B}bour",
      // Another rule says that the words are not just those of the article.
      "quote: The harbour wall was fin\u{200B}ished in 1971.",
      // The article had it once.
      "quote: The har\u{200B}bour wall, revisions: [{quote: The w\u{2060}all, replaced: 2021}]",
      "quote: The w\u{2060}all, retired: {date: 2021, reason: It was cut.}",
    ])
  func copiedFromTheArticle(claim: String) async throws {
    let example = RuleExample(
      "claims:\n  - {id: wall, \(claim)}",
      article: "The har\u{200B}bour wall was finished in 1971. The har\u{200B}bour is old.")
    let found = try await example.diagnostics().map(\.rule)
    #expect(found.filter(Self.hiddenRules.contains) == [])
    // It was read, and the words were found.
    #expect(!found.contains("yaml-syntax") && !found.contains("quote-not-found"))
  }

  @Test(
    "What words do not have from it is one",
    arguments: [
      ("The har\u{200B}bou\u{200B}r wall [...] finished in 1971.", "invisible-character"),
      ("harb\u{200B}our", "invisible-character"),
      ("The harbour \u{202E}wall was finished", "bidirectional-control"),
    ])
  func addedInAQuote(quote: String, rule: String) async throws {
    let example = RuleExample(
      "claims:\n  - id: wall\n    quote: \(quote)",
      article: "The har\u{200B}bour wall was finished in 1971. The har\u{200B}bour is old.")
    let found = try await example.diagnostics().map(\.rule)
    #expect(found.filter(Self.hiddenRules.contains) == [rule])
  }

  @Test(
    "Evidence may quote a source as it is, in several places and in whatever typography",
    arguments: [
      ("It cost 14\u{200B} million “crowns”", []), ("It cost 14\u{200B} million \"crowns\"", []),
      ("It cost 14\u{200B} million [...] for 14\u{200B} million", []),
      ("It cost 14 mil\u{200B}lion “crowns”", ["invisible-character"]),
      ("14\u{200B} million", []), ("14\u{200B} mill", ["invisible-character"]),
      ("14 mil\u{200B}lion", ["invisible-character"]),
    ])
  func evidence(quote: String, expected: [String]) async throws {
    let example = RuleExample(
      """
      sources: {ledger: {title: Ledger, snapshot: ledger.txt}}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence:
                - source: ledger
                  quote: \(quote)
      """, files: ["ledger.txt": "It cost 14\u{200B} million “crowns” for 14\u{200B} million."])
    let found = try await example.diagnostics().map(\.rule)
    #expect(found.filter(Self.hiddenRules.contains) == expected)
  }

  @Test(
    "Only what nobody sees, and nobody said on a day, is taken out unseen",
    arguments: [
      ("article: {text: article.txt, title: \"T\u{200B}\"}", Fix.Applicability.safe),
      ("article: {text: article.txt, title: \"T\u{202E}\"}", .unsafe),
      ("article: {text: article.txt, title: \"Auf\u{200C}lage\"}", .unsafe),
      ("article: {text: article.txt, url: \"https://a.example/\u{200B}\"}", .unsafe),
      ("reviewers: {asia-desk: {name: \"A\u{200B}\"}}", .safe),
      (
        "claims: [{id: a, quote: Nobody in the town had asked, annotations: [{verdict: context, "
          + "reviewer: asia-desk, date: 2021, finding: \"F\u{200B}\"}]}]", .unsafe
      ),
      ("x-own: \"T\u{200B}\"", .unsafe), ("x-own: \"\u{200B}\"", nil), ("# comment \u{202E}", nil),
    ] as [(String, Fix.Applicability?)])
  func fixes(text: String, applicability: Fix.Applicability?) async throws {
    let found = try await RuleExample(text).diagnostics().filter {
      Self.hiddenRules.contains($0.rule)
    }
    #expect(found.count == 1)
    #expect(found.first?.fix?.applicability == applicability)
  }
}
