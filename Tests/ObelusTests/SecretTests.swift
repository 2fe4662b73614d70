import Foundation
import QuoteAnchoring
import Testing

@testable import Obelus

/// Secrets that somebody copied into text that outputs show.
@Suite struct SecretTests {
  /// A file with one confidential and one public source, a private note, and `text` as the finding.
  private static func example(
    finding text: String,
    private note: String = "Her cousin at the port gave it to us. Call him at noon.",
    sources: String = "", evidence: String = ""
  ) -> RuleExample {
    RuleExample(
      """
      reviewers: {asia-desk: {name: Asia desk}}
      sources:
        ledger:
          title: Ledger of the port authority for 1970
          url: https://port.example/files/ledger-1970
          confidential: true
        almanac:
          title: Almanac of the northern harbours
          url: https://almanac.example/north\(sources)
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              finding: \(text)
              private: \(note)
              evidence:
                - source: ledger
                  quote: >-
                    The last stone was set on the ninth of May and the masons were paid at once.
                  locator: the page that is kept in the safe
                - source: almanac\(evidence)
      """)
  }

  private func exposed(_ example: RuleExample) async throws -> [String] {
    try await example.diagnostics().filter { $0.rule == Rule.secretExposed.name }.map {
      diagnostic in
      let location = diagnostic.location
      return location.file.text(in: location.range)
    }
  }

  @Test(
    "Words that can only come from a secret are found",
    arguments: [
      // A sentence of the note, in other typography, case and punctuation.
      ("We heard: “Her cousin at the port gave it to us”.", "Her cousin at the port gave it to us"),
      ("her cousin at the port gave it to us", "her cousin at the port gave it to us"),
      // Eight words in a row of the source, from the middle of its sentence.
      (
        "It was set on the ninth of May and the mayor came.",
        "was set on the ninth of May and the"
      ),
      (
        "It is in the Ledger of the Port Authority for 1970.",
        "Ledger of the Port Authority for 1970"
      ),
      ("See https://port.example/files/ledger-1970.", "port.example/files/ledger-1970"),
      ("See port.example/files/ledger-1970/ for it.", "port.example/files/ledger-1970"),
    ])
  func found(finding: String, expected: String) async throws {
    #expect(try await exposed(Self.example(finding: "'\(finding)'")) == [expected])
  }

  @Test(
    "Words that may come from anywhere are not",
    arguments: [
      "The year is right.",
      // A few of the words, but neither a sentence nor eight of them.
      "Her cousin at the port may know.",
      "Call him at noon.",
      "The last stone was set in the morning and the masons were paid at once.",
      // The name of an authority is no title, that of a site no address.
      "The port authority confirms it.",
      "See https://port.example/ and https://port.example/files/ledger-1970-index.",
      "See https://port.example/files/ledger-1970?page=2.",
      // What a source of everybody says.
      "The Almanac of the northern harbours has the year.",
    ])
  func notFound(finding: String) async throws {
    #expect(try await exposed(Self.example(finding: "'\(finding)'")) == [])
  }

  @Test func whatTheArticleSaysIsNoSecret() async throws {
    let note =
      "She said that nobody in the town has asked for another wall since then. Nobody in the town has asked for another."
    let finding = "'The article says: nobody in the town has asked for another.'"
    #expect(try await exposed(Self.example(finding: finding, private: note)) == [])
  }

  @Test func whatAnotherSourceSaysIsNoSecret() async throws {
    let words = "The last stone was set on the ninth of May and the masons were paid at once."
    #expect(try await exposed(Self.example(finding: "'\(words)'")) == [String(words.dropLast())])
    let evidence = "\n            quote: '\(words)'"
    #expect(try await exposed(Self.example(finding: "'\(words)'", evidence: evidence)) == [])
  }

  @Test func anotherSourceMayNotNameItEither() async throws {
    let sources = "\n    archive: https://port.example/files/ledger-1970"
    #expect(
      try await exposed(Self.example(finding: "Right.", sources: sources))
        == ["port.example/files/ledger-1970"])
  }

  @Test("The place is that of the words, however they are written")
  func places() async throws {
    let folded =
      ">-\n          We know:\n          her cousin at the\n          port gave it to us."
    #expect(
      try await exposed(Self.example(finding: folded))
        == ["her cousin at the\n          port gave it to us"])
    // Escapes have no places of their own: the whole text is meant.
    let escaped = "\"We know:\\nher cousin at the port gave it to us.\""
    #expect(try await exposed(Self.example(finding: escaped)) == [escaped])
  }

  @Test func everyTextThatOutputsShowIsLookedAt() async throws {
    let leak = "Her cousin at the port gave it to us"
    let example = RuleExample(
      """
      article:
        text: article.txt
        corrections: [{date: 2021, notice: \(leak)}]
      review: {summary: \(leak)}
      reviewers: {asia-desk: {name: Asia desk, disclosure: \(leak)}}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          statement: \(leak)
          annotations:
            - verdict: context
              reviewer: asia-desk
              date: 2021-10-19
              finding: \(leak)
              note: \(leak)
              private: \(leak)
              correction: {date: 2021-10-20, notice: \(leak)}
          resolution:
            {verdict: context, reviewer: asia-desk, date: 2021-10-21, note: \(leak),
             correction: {date: 2021-10-22, notice: \(leak)}}
        - {id: map, target: {kind: image, locator: \(leak)}, statement: A map}
        - {id: gone, quote: Nothing like it, retired: {date: 2021, reason: \(leak)}}
      """)
    #expect(try await exposed(example).count == 11)
  }

  @Test("Nothing that is printed shows the words", arguments: [true, false])
  func nothingShowsTheWords(isOfProject: Bool) async throws {
    let source = "ledger: {title: Ledger of the port authority, confidential: true}"
    let text = """
      \(isOfProject ? "" : "sources: {\(source)}")
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - {verdict: verified, reviewer: asia-dsek, date: 2021-10-19,
               finding: The ledger of the port authority has it, rating: "",
               private: Her cousin at the port gave it, evidence: [{source: ledger}],
               note: Her cousin at the port gave it}
      """
    let folder = try RuleExample(text, project: isOfProject ? "sources: {\(source)}" : nil).folder()
    let diagnostics = try await folder.diagnostics(ofFile: "example.yaml")
    #expect(diagnostics.count { $0.rule == Rule.secretExposed.name } == 2)
    #expect(diagnostics.contains { $0.rule == Rule.unknownReviewer.name })
    let printed = EveryFormat.text(of: diagnostics).lowercased()
    for secret in ["port", "cousin", "gave"] { #expect(!printed.contains(secret), "\(printed)") }
  }

  /// Wherever a long text is cut, each run of words stands whole in one of its parts.
  @Test("Parts hold every run", arguments: [1, 40, 300, 1_000, 1 << 16])
  func partsHoldEveryRun(size: Int) {
    let words = (0..<500).map { "word\($0)" }.joined(separator: " ")
    let text = NormalizedText(Array(words.utf8))
    let whole = WordSequence(text)
    for count in [1, 8, WordSequence.longestRun] {
      var runs: Set<WordRun> = []
      WordSequence.forEachPart(of: text, size: max(size, 600)) {
        runs.formUnion($0.runs(of: count))
      }
      #expect(runs == Set(whole.runs(of: count)))
    }
    // Parts too small to overlap still come to an end.
    var parts = 0
    WordSequence.forEachPart(of: text, size: size) { _ in parts += 1 }
    #expect((1...1_000).contains(parts))
  }

  /// A note of one word many times, and a finding of the same: neither is looked at more than once.
  @Test(.timeLimit(.minutes(1))) func timeIsLinear() async throws {
    let words = String(repeating: "again ", count: 200_000)
    let found = try await exposed(Self.example(finding: words, private: words))
    #expect(found.count == 1)
  }
}
