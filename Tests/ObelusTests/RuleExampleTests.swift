import Testing

@testable import Obelus

/// A rule's examples are its documentation; these tests hold the rules to them.
@Suite struct RuleExampleTests {
  /// A rule and one of its examples.
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: Rule
    let example: RuleExample
    var testDescription: String { "\(rule.name): \(example.text.suffix(20))" }
  }

  static let failing = Rule.all.flatMap { rule in
    rule.failing.map { Case(rule: rule, example: $0) }
  }
  static let passing = Rule.all.flatMap { rule in
    rule.passing.map { Case(rule: rule, example: $0) }
  }

  @Test("A failing example is reported at each mark and nowhere else", arguments: failing)
  func failingExample(_ testCase: Case) async throws {
    let diagnostics = try await testCase.example.diagnostics(of: testCase.rule)
    let found = diagnostics.filter { $0.rule == testCase.rule.name }.map { $0.location.start }
    let marked = testCase.example.markedPlaces
    if testCase.rule.name == "limit-exceeded" {
      #expect(found.count == 1)
    } else {
      #expect(found.map(\.line) == marked.map(\.line))
      #expect(found.map(\.column) == marked.map(\.column))
      #expect(!marked.isEmpty)
    }
    let others = diagnostics.filter { $0.rule != testCase.rule.name && $0.severity > .note }
    #expect(others.map(\.rule).isEmpty, "one cause gives one diagnostic")
  }

  @Test("A passing example is reported by no rule as an error or warning", arguments: passing)
  func passingExample(_ testCase: Case) async throws {
    let diagnostics = try await testCase.example.diagnostics(of: testCase.rule)
    #expect(diagnostics.filter { $0.rule == testCase.rule.name }.isEmpty)
    #expect(diagnostics.filter { $0.severity > .note }.map(\.rule).isEmpty)
  }

  @Test("Every rule is documented", arguments: Rule.all.map(\.name))
  func documentation(ofRule name: String) throws {
    let rule = try #require(Rule.named(name))
    #expect(rule.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
    #expect(rule.summary.hasSuffix("."))
    #expect(rule.rationale.count > 80)
    #expect(!rule.passing.isEmpty)
    // Bytes that are not UTF-8, no bytes at all, and a git history cannot be shown as text.
    let isShowable = !["invalid-encoding", "empty-file", "reviewed-text-missing"].contains(
      rule.name)
    #expect(rule.failing.isEmpty != isShowable)
  }
}
