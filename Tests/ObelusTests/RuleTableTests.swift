import Foundation
import Testing

@testable import Obelus

/// The table of rules is whole, and its severities are those that rules run with.
@Suite struct RuleTableTests {
  /// What the sources of the library define with `Rule("name",`.
  static let definedNames: [String] = {
    let rules = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Obelus/Rules").standardizedFileURL
    let files = FileManager.default.enumerator(at: rules, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
      .flatMap { $0.matches(of: /Rule\(\s*"([a-z-]+)"/).map { String($0.1) } }
  }()

  /// A diagnostic can only be made with a rule, so every name that users see is one of these.
  @Test func everyRuleStandsInTheTable() {
    #expect(Self.definedNames.count > 30)
    #expect(Rule.all.map(\.name).sorted() == Self.definedNames.sorted())
  }

  @Test func namesAreUnique() {
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
    #expect(Rule.named("quote-not-found")?.name == "quote-not-found")
    #expect(Rule.named("no-such-rule") == nil)
  }

  @Test func diagnosticsHaveTheSeverityOfTheSelection() async throws {
    let folder = try RuleExample.unfinished.folder()
    var rules = RuleSelection.recommended
    let open = try await folder.diagnostics(ofFile: "example.yaml", rules: rules).filter {
      $0.rule == Rule.claimOpen.name
    }
    #expect(open.map(\.severity) == [.note])
    rules[.claimOpen] = .error
    #expect(rules[.claimOpen] == .error)
    #expect(rules[.claimOpen] != RuleSelection.recommended[.claimOpen])
    let raised = try await folder.diagnostics(ofFile: "example.yaml", rules: rules)
    #expect(raised.contains { $0.rule == Rule.claimOpen.name && $0.severity == .error })
    rules[.claimOpen] = nil
    let without = try await folder.diagnostics(ofFile: "example.yaml", rules: rules)
    #expect(!without.contains { $0.rule == Rule.claimOpen.name })
  }

  @Test func whatKeepsAFileFromBeingCheckedCannotBeTurnedOff() async throws {
    let folder = try ExampleFolder(["a.yaml": "claims: ["])
    var rules = RuleSelection.recommended
    rules[.yamlSyntax] = .warning
    #expect(
      try await folder.diagnostics(ofFile: "a.yaml", rules: rules).map(\.severity) == [.warning])
    rules[.yamlSyntax] = nil
    #expect(
      try await folder.diagnostics(ofFile: "a.yaml", rules: rules).map(\.severity) == [.error])
  }

  @Test func aRuleThatIsOffIsNotApplied() async throws {
    let rule = Rule.reviewBeforePublication
    #expect(RuleSelection.recommended[rule] == nil)
    let example = try #require(rule.failing.first)
    #expect(try await !example.diagnostics().contains { $0.rule == rule.name })
    #expect(try await example.diagnostics(of: rule).contains { $0.rule == rule.name })
  }
}

extension RuleExample {
  /// A file with nothing wrong and something to do.
  fileprivate static let unfinished: RuleExample = """
    claims:
      - id: wall
        quote: The harbour wall was finished in 1971.
    """
}
