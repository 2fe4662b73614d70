import Foundation
import Testing

@testable import Obelus

/// The rules on figures against claims that are right and claims that are wrong.
@Suite struct FigureCorpusTests {
  /// A claim of one of the fixtures.
  struct Case: CustomTestStringConvertible, Sendable {
    /// The rule that must speak; nil where none may.
    let rule: String?
    let quote: String
    let figure: String
    let verdict: String
    let source: String?
    var testDescription: String { "\(quote) \(figure) \(source ?? "")" }

    var example: RuleExample {
      let annotation = """

            annotations:
              - verdict: \(verdict)
                reviewer: asia-desk
                date: 2021-10-19
                evidence: [{source: archive, figure: \(Self.braced(source ?? ""))}]
        """
      return RuleExample(
        """
        claims:
          - id: claim
            quote: "\(quote)"
            figure: \(Self.braced(figure))\(source == nil ? "" : annotation)
        """, article: quote)
    }

    private static func braced(_ figure: String) -> String {
      figure.hasPrefix("{") ? figure : "{\(figure)}"
    }
  }

  static let correct = cases(ofFile: "figure-claims-correct.txt", hasRule: false)
  static let wrong = cases(ofFile: "figure-claims-wrong.txt", hasRule: true)

  private static func cases(ofFile name: String, hasRule: Bool) -> [Case] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "Fixtures/\(name)")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.filter { $0.first != "#" }.map { line in
      var parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let rule = hasRule ? parts.removeFirst() : nil
      return Case(
        rule: rule, quote: parts[0], figure: parts[1],
        verdict: parts.count > 2 ? parts[2] : "verified", source: parts.count > 3 ? parts[3] : nil)
    }
  }

  private static let rules: Set = [
    "figure-not-in-quote", "figure-contradicts-verdict", "unit-mismatch", "span-mismatch",
  ]

  private func findings(_ testCase: Case) async throws -> [Diagnostic] {
    let diagnostics = try await testCase.example.diagnostics()
    let shape = ["invalid-value", "unknown-field", "invalid-yaml", "quote-not-found"]
    #expect(diagnostics.filter { shape.contains($0.rule) }.map(\.message).isEmpty)
    return diagnostics.filter { Self.rules.contains($0.rule) }
  }

  @Test func thereAreEnoughClaims() {
    #expect(Self.correct.count >= 80)
    #expect(Self.wrong.count >= 40)
  }

  @Test("A claim that is right is not spoken of", arguments: correct)
  func silence(_ testCase: Case) async throws {
    #expect(try await findings(testCase).map(\.message) == [])
  }

  @Test("A claim that is wrong is spoken of once", arguments: wrong)
  func oneFinding(_ testCase: Case) async throws {
    #expect(try await findings(testCase).map(\.rule) == [testCase.rule])
  }
}
