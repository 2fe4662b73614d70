import SourceText
import Testing
import YAMLTree

@testable import Obelus

/// What `rules` in obelus.yaml means, and that it is what files are checked by.
@Suite struct RuleSettingsTests {
  private func settings(_ yaml: String) throws -> RuleSettings {
    let stream = try YAMLStream(parsing: SourceFile(name: "p.yaml", bytes: Array(yaml.utf8)))
    let root = try #require(stream.documents.first?.root)
    var reader = PartReader(stream, SchemaFaults(in: root, of: stream, by: [.project]))
    #expect(reader.faults.problems.map(\.message) == [])
    let settings = RuleSettings(of: root, with: &reader)
    #expect(reader.undecoded.isEmpty)
    return settings
  }

  @Test(
    "A severity stands alone or in a mapping",
    arguments: [
      ("note", Severity.note), ("warning", .warning), ("error", .error), ("off", nil),
      ("{severity: error}", .error), ("{severity: off}", nil), ("'off'", nil),
    ] as [(String, Severity?)])
  func severities(setting: String, expected: Severity?) throws {
    let settings = try settings("rules: {claim-reworded: \(setting)}")
    #expect(settings.problems.isEmpty)
    let selection = RuleSelection.recommended.applying(settings.overrides)
    #expect(selection[.claimReworded] == expected)
    #expect(selection[.quoteNotFound] == .error, "what is not named keeps its own severity")
  }

  @Test func aMappingWithoutASeverityKeepsTheRulesOwn() throws {
    let settings = try settings("rules: {quote-too-short: {words: 5}, claim-open: {}}")
    #expect(settings.problems.isEmpty)
    #expect(settings.overrides.isEmpty)
  }

  @Test func optionsAreRead() throws {
    let options = try settings(
      """
      rules:
        quote-too-short: {words: 5, characters: 30}
        review-stale: {severity: note, days: 90}
        claimant-not-in-article: {organisations: true}
        x-own: {days: 1}
      """
    ).options
    #expect((options.fewestWords, options.enoughScalars) == (5, 30))
    #expect(options.freshDays == 90)
    #expect(options.claimantOrganisations)
    let standard = try settings("rules: {quote-too-short: {severity: error}}").options
    #expect((standard.fewestWords, standard.enoughScalars) == (3, 12))
    #expect(standard.freshDays == 365)
    #expect(!standard.claimantOrganisations)
  }

  /// Line 1, the column, and what is said there.
  @Test(
    "A setting that cannot be is a fault of the configuration",
    arguments: [
      (
        "quote-ambigous: error", 9, "there is no rule `quote-ambigous`",
        "did you mean `quote-ambiguous`?"
      ),
      ("zebra: off", 9, "there is no rule `zebra`", "`obelus rules` lists them all"),
      (
        "yaml-syntax: off", 22,
        "`yaml-syntax` cannot be off: what it finds is not read, and nothing would tell",
        "make it a note: `yaml-syntax: note`"
      ),
      (
        "invalid-value: {severity: off}", 35,
        "`invalid-value` cannot be off: what it finds is not read, and nothing would tell",
        "make it a note: `invalid-value: note`"
      ),
      (
        "configuration: note", 24,
        "`configuration` is always an error: what this file says of it holds only while it can be used",
        "remove the line"
      ),
      (
        "review-stale: {days: 9}", 9, "`review-stale` is off unless it is given a severity",
        "add `severity: warning`"
      ),
    ])
  func faults(setting: String, column: Int, message: String, help: String) async throws {
    let folder = try ExampleFolder(["obelus.yaml": "rules: {\(setting)}", "a.yaml": "obelus: 1"])
    let error = await #expect(throws: ConfigurationError.self) {
      _ = try await folder.diagnostics(ofFile: "a.yaml")
    }
    #expect(error?.diagnostics.map(\.message) == [message])
    #expect(error?.diagnostics.map(\.help) == [help])
    #expect(error?.diagnostics.first?.location.start.column == column)
  }

  @Test(
    "What no setting can be is refused by the schema",
    arguments: [
      "claim-open: fatal", "claim-open: 2", "claim-open: [error]", "claim-open: {severity: eror}",
      "claim-open: {days: 3}", "review-stale: {severity: note, days: 0}",
      "quote-too-short: {words: many}", "Claim-Open: error",
    ])
  func refused(setting: String) async throws {
    let folder = try ExampleFolder(["obelus.yaml": "rules: {\(setting)}", "a.yaml": "obelus: 1"])
    let error = await #expect(throws: ConfigurationError.self) {
      _ = try await folder.diagnostics(ofFile: "a.yaml")
    }
    #expect(error?.diagnostics.count == 1)
  }

  @Test("Every rule can be made an error, but for `configuration`", arguments: Rule.all.map(\.name))
  func everyRuleHasASetting(name: String) throws {
    let settings = try settings("rules: {\(name): error}")
    #expect(settings.problems.count == (name == "configuration" ? 1 : 0))
  }

  private static let unfinished =
    "claims: [{id: wall, quote: The harbour wall was finished in 1971.}]"

  private func severity(of rule: Rule, _ example: String, _ project: String?) async throws
    -> Severity?
  {
    try await RuleExample(example, project: project).diagnostics().first { $0.rule == rule.name }?
      .severity
  }

  @Test(
    "A project's severities are those of its files",
    arguments: [
      (nil, Severity.note), ("rules: {claim-open: error}", .error),
      ("rules: {claim-open: off}", nil),
    ] as [(String?, Severity?)])
  func filesAreCheckedByThem(project: String?, expected: Severity?) async throws {
    #expect(try await severity(of: .claimOpen, Self.unfinished, project) == expected)
  }

  @Test(
    "A rule that is off by default is turned on",
    arguments: [Rule.reviewStale, Rule.reviewBeforePublication].map(\.name))
  func turnedOn(name: String) async throws {
    let rule = try #require(Rule.named(name))
    let example = try #require(rule.failing.last)
    #expect(try await severity(of: rule, example.text, nil) == nil)
    let project = "rules: {\(name): warning}"
    #expect(try await severity(of: rule, example.text, project) == .warning)
  }

  @Test func aFileThatCannotBeReadIsReportedAsTheProjectSays() async throws {
    let folder = try ExampleFolder([
      "obelus.yaml": "rules: {yaml-syntax: note}", "a.yaml": "claims: [",
    ])
    #expect(try await folder.diagnostics(ofFile: "a.yaml").map(\.severity) == [.note])
  }

  /// What is found by comparing files goes by the project, too.
  @Test func claimsThatDifferBetweenFiles() async throws {
    let rule = Rule.claimDiffers
    let example = try #require(rule.failing.first)
    for (project, expected) in [
      ("rules: {claim-differs: note}", Severity.note as Severity?),
      ("rules: {claim-differs: off}", nil),
    ] {
      let own = RuleExample(
        example.text, article: example.article, project: project, otherFile: example.otherFile)
      let found = try await own.diagnostics().first { $0.rule == rule.name }
      #expect(found?.severity == expected)
    }
  }

  /// The pipeline's own selection holds where the project says nothing.
  @Test func aProjectGoesBeforeThePipeline() async throws {
    let folder = try RuleExample(Self.unfinished, project: "rules: {claim-open: warning}").folder()
    var rules = RuleSelection.recommended
    rules[.claimOpen] = .error
    rules[.articleUnpinned] = .error
    let found = try await folder.diagnostics(ofFile: "example.yaml", rules: rules)
    #expect(found.first { $0.rule == Rule.claimOpen.name }?.severity == .warning)
    #expect(found.first { $0.rule == Rule.articleUnpinned.name }?.severity == .error)
  }

  /// Two projects in one run, each with its own.
  @Test func projectsDoNotMix() async throws {
    let file = RuleExample(Self.unfinished).completeText
    let article = RuleExample.standardArticle
    let folder = try ExampleFolder([
      "one/obelus.yaml": "rules: {claim-open: error}", "one/a.yaml": file,
      "one/article.txt": article,
      "two/obelus.yaml": "rules: {claim-open: warning}", "two/a.yaml": file,
      "two/article.txt": article, "two/b.yaml": file,
    ])
    var finder = ProjectFinder()
    let pipeline = ReviewPipeline()
    var severities: [Severity?] = []
    for name in ["one/a.yaml", "two/a.yaml", "one/a.yaml", "two/b.yaml"] {
      guard
        case .reviewed(let review) = try await pipeline.outcome(
          ofFileAt: "\(folder.path)/\(name)", &finder)
      else { continue }
      severities.append(review.diagnostics.first { $0.rule == Rule.claimOpen.name }?.severity)
    }
    #expect(severities == [.error, .warning, .error, .warning])
  }

  @Test("A stale review is stale after the project's days", arguments: [(89, 0), (91, 1)])
  func staleAfterTheProjectsDays(age: Int, count: Int) async throws {
    let example = RuleExample(
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - {verdict: context, reviewer: asia-desk, date: 2024-07-06, finding: f}
      """, project: "rules: {review-stale: {severity: warning, days: 90}}")
    let reviewed = try #require(ReviewDate("2024-07-06"))
    let found = try await example.folder().diagnostics(
      ofFile: "example.yaml", today: ReviewDate(day: reviewed.lastDay + age)
    ).filter { $0.rule == Rule.reviewStale.name }
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.message.contains("more than 90 days ago") })
    #expect(!Rule.reviewStale.summary.contains("year"))
  }
}
