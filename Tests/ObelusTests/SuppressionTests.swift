import SourceText
import Testing
import YAMLTree

@testable import Obelus

/// Comments that silence rules.
@Suite struct SuppressionTests {
  private func found(_ claims: String) async throws -> [String] {
    let folder = try RuleExample("claims:\n\(claims)").folder()
    return try await folder.diagnostics(ofFile: "example.yaml").filter { $0.severity > .note }
      .map { "\($0.rule) \($0.location.start.line)" }
  }

  @Test(
    "A comment silences the rules that it names in the line that it speaks of",
    arguments: [
      "  - {id: a, quote: finished in} # obelus:ignore quote-too-short -- why",
      "  # obelus:ignore quote-too-short -- why\n  - {id: a, quote: finished in}",
      "  # obelus:ignore quote-too-short -- why\n\n  # and more\n  - {id: a, quote: finished in}",
      "  - id: a\n    quote: >- # obelus:ignore quote-too-short -- why\n      finished\n      in",
      "  - id: a\n    # obelus:ignore quote-too-short -- why\n    quote: >-\n      finished\n      in",
      "  - id: a\n    quote: > # obelus:ignore other, quote-too-short -- why\n      finished in",
      "  - id: a\n    quote: finished in\t#obelus:ignore\tquote-too-short,x -- why",
    ])
  func silenced(claims: String) async throws {
    #expect(try await found(claims).allSatisfy { $0.hasPrefix("suppression-unused") })
  }

  @Test(
    "What is no such comment, or speaks of another line, silences nothing",
    arguments: [
      "  - {id: a, quote: finished in}\n  # obelus:ignore quote-too-short -- why",
      "  # obelus:ignore quote-too-short -- why\n  - id: a\n    quote: finished in",
      "  - {id: a, quote: finished in} # obelus:ignored quote-too-short -- why",
      "  - {id: a, quote: finished in} # see obelus:ignore quote-too-short -- why",
      "  - {id: a, quote: finished in, statement: '# obelus:ignore quote-too-short -- why'}",
      "  - id: a\n    quote: |\n      # obelus:ignore quote-too-short -- why\n",
    ])
  func notSilenced(claims: String) async throws {
    let found = try await found(claims)
    #expect(found.contains { $0.hasPrefix("quote-") }, "\(found)")
  }

  @Test func whatIsWrongWithThem() async throws {
    let claims = """
        - id: a
          quote: The harbour wall was finished # obelus:ignore quote-too-short quote-not-fuond -- why
        - id: b
          quote: finished in # obelus:ignore quote-too-short
        - id: c # obelus:ignore
          quote: Nobody in the town had asked
        - id: d # obelus:ignore claim-differs -- why
          quote: It cost 14 million crowns
      """
    #expect(
      try await found(claims) == [
        "suppression-unused 3", "suppression-unused 3", "suppression-unexplained 5",
        "suppression-unexplained 6", "suppression-unused 8",
      ])
  }

  /// What a line shows of a secret stays reported, whatever a comment says.
  @Test func secretsCannotBeSilenced() async throws {
    let claims = """
        - id: a
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: context
              reviewer: asia-desk
              date: 2021-10-19
              private: The cousin of the mayor said so on the telephone
              # obelus:ignore secret-exposed -- let it out
              note: The cousin of the mayor said so on the telephone
      """
    #expect(
      try await found(claims) == ["suppression-unused 9", "secret-exposed 10"])
  }
}
