import Testing

@testable import Obelus

/// What the examples of the rules leave open.
@Suite struct RuleCaseTests {
  private func found(_ rule: Rule, _ example: RuleExample) async throws -> [Diagnostic] {
    try await example.diagnostics(of: rule).filter { $0.rule == rule.name }
  }

  /// Two claims on the same words, with these lines more.
  private static func twins(_ first: String, _ second: String) -> RuleExample {
    RuleExample(
      """
      claims:
        - id: one
          quote: The harbour wall was finished in 1971.
          \(first)
        - id: two
          quote: >-
            The harbour   wall was
            finished in 1971.
          \(second)
      """)
  }

  @Test(
    "The same claim twice",
    arguments: [
      ("", "", 1), ("kind: date", "kind: date", 1), ("claimant: article", "", 1),
      ("claimant: {name: Mason}", "claimant: Mason", 1),
      ("topics: [walls]", "see: [other#one]", 1),
      ("kind: date", "kind: event", 0), ("claimant: Mason", "claimant: Mayor", 0),
      ("statement: The wall stood in 1971.", "", 0),
      ("figure: {value: 1971}", "figure: {value: 1}", 0),
      ("figure: {value: 2, from: 1969, to: 1971}", "figure: {value: 2, from: 1970, to: 1972}", 0),
      ("retired: {date: 2021, reason: cut}", "", 0),
    ])
  func duplicateClaims(first: String, second: String, count: Int) async throws {
    #expect(try await found(.duplicateClaim, Self.twins(first, second)).count == count)
  }

  @Test func sameWordsElsewhereAreAnotherClaim() async throws {
    let example: RuleExample = """
      claims:
        - {id: one, quote: Nobody in the town, suffix: had asked}
        - {id: two, quote: Nobody in the town, suffix: has asked}
        - {id: three, quote: Nobody in the town, suffix: had asked for it}
        - {id: map, target: {kind: image, locator: p. 1}, statement: A map}
        - {id: other-map, target: {kind: image, locator: p. 2}, statement: A map}
        - {id: same-map, target: {kind: image, locator: p. 1}, statement: A map}
      """
    #expect(try await found(.duplicateClaim, example).map(\.claim) == ["three", "same-map"])
  }

  @Test func aCopiedEntryIsReportedOnce() async throws {
    let example: RuleExample = """
      claims:
        - {id: one, quote: The harbour wall was finished in 1971.}
        - {id: one, quote: The harbour wall was finished in 1971.}
      """
    let rules = try await example.diagnostics().filter { $0.severity > .note }.map(\.rule)
    #expect(rules == [Rule.duplicateClaimID.name])
  }

  @Test(
    "A retired claim whose words still stand",
    arguments: [
      ("quote: Nobody in the town", 1),
      ("quote: nobody in the town", 0),
      // These words stand elsewhere, which may be another claim.
      ("quote: Nobody in the town\n    suffix: will ask", 0),
      ("quote: Nobody in the town\n    suffix: has asked", 1),
    ])
  func retiredClaims(quote: String, count: Int) async throws {
    let example = RuleExample(
      "claims:\n  - id: one\n    \(quote)\n    retired: {date: 2021, reason: cut}")
    #expect(try await found(.retiredClaimInArticle, example).count == count)
  }

  @Test(
    "Nobody is called unused where a part of the file cannot be read",
    arguments: [
      ("reviewer: asia-desk", 1), ("reviewer: asia-dsek", 0), ("reviewr: standards", 0),
      ("reviewer: [standards]", 0), ("reviewer: asia-desk\n        reviewer: standards", 0),
    ])
  func unusedReviewers(line: String, count: Int) async throws {
    let example = RuleExample(
      """
      reviewers: {asia-desk: {name: A}, standards: {name: S}}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: context
              date: 2021-10-19
              finding: It was built twice.
              \(line)
      """)
    #expect(try await found(.unusedReviewer, example).count == count)
  }

  @Test func aReviewerWhoRetiresAClaimIsUsed() async throws {
    let example: RuleExample = """
      reviewers: {standards: {name: S}}
      claims:
        - id: gone
          quote: Nothing like it
          retired: {date: 2021, reason: cut, reviewer: standards}
      """
    #expect(try await found(.unusedReviewer, example).isEmpty)
  }

  @Test(
    "Context is explained, or it is said once why not",
    arguments: [
      ("", ["context-unexplained"]), ("finding: It was built twice.", []),
      ("note: It was built twice.", []), ("finding: []", ["invalid-value"]),
      ("finding: ''", ["invalid-value"]), ("findng: It was built twice.", ["unknown-field"]),
    ])
  func unexplainedContext(line: String, rules: [String]) async throws {
    let example = RuleExample(
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: context
              date: 2021-10-19
              reviewer: asia-desk
              \(line)
      """)
    let found = try await example.diagnostics().filter { $0.severity > .note }
    #expect(found.map(\.rule) == rules)
  }

  @Test(
    "Anchors and tags in text",
    arguments: [
      ("&wall was finished", ["anchor-in-text"]), ("!important was finished", ["tag-in-text"]),
      ("!important &wall was finished", ["tag-in-text", "anchor-in-text"]),
      ("&wall >-\n      was finished", ["anchor-in-text"]),
      ("!<tag:x> was finished", ["tag-in-text"]), ("! was finished", []),
      ("!!str was finished", []), ("'&wall was finished'", []),
      ("&wall was finished\n    topics: [*wall, *wall]", []),
      ("was finished\n    x-own: !own &own text", []),
      ("was finished\n    figure: &figure {value: 1971}", []),
    ])
  func nodeProperties(value: String, rules: [String]) async throws {
    let example = RuleExample("claims:\n  - id: wall\n    quote: \(value)\n")
    let found = try await example.diagnostics().filter { $0.rule.hasSuffix("-in-text") }
    #expect(found.map(\.rule) == rules)
    for diagnostic in found {
      let text = diagnostic.location.file.text(in: diagnostic.location.range)
      #expect(text.hasPrefix("&wall") || text.hasPrefix("!"))
    }
  }

  @Test func anAnchorInASecretIsNotShown() async throws {
    let example: RuleExample = """
      sources:
        ledger: {title: &Ledger of the port, confidential: true}
      """
    let found = try await found(.anchorInText, example)
    let reporter = TextReporter(palette: Palette(isEnabled: false), width: 100)
    #expect(found.count == 1)
    #expect(!found.map(reporter.report).joined().contains("Ledger"))
  }

  @Test(
    "Only what is certain is called earlier",
    arguments: [
      ("2021-10-18", "2021-10-19", true), ("2021-10-19", "2021-10-19", false),
      ("2021-10", "2021-10-19", false), ("2021-09", "2021-10-19", true),
      ("2020", "2021-10", true), ("2021-10-19", "2021-10-19T09:00:00Z", false),
      ("2021-10-19T08:00:00Z", "2021-10-19T09:00:00Z", true),
      ("2021-10-19T10:00:00+02:00", "2021-10-19T08:00:00Z", false),
      ("2021-10-19T10:00:00+02:00", "2021-10-19T08:30:00Z", true),
    ])
  func plainlyBefore(left: String, right: String, expected: Bool) throws {
    let (left, right) = (try #require(ReviewDate(left)), try #require(ReviewDate(right)))
    #expect(left.isPlainly(before: right) == expected)
    #expect(!right.isPlainly(before: left))
  }

  @Test(
    "An embargo holds until its moment",
    arguments: [
      ("2021-10-22T06:00:00+02:00", "2021-10-21", true),
      ("2021-10-22T06:00:00+02:00", "2021-10-22", false),
      ("2021-10-22T06:00:00+02:00", "2021-10-23", false),
      // In UTC this is still the day before.
      ("2021-10-22T01:00:00+02:00", "2021-10-21", false),
    ])
  func embargo(moment: String, today: String, isUnderEmbargo: Bool) async throws {
    let folder = try RuleExample("review: {embargo: \(moment)}").folder()
    let today = try #require(ReviewDate(today))
    let rules = try await folder.diagnostics(ofFile: "example.yaml", today: today).map(\.rule)
    #expect(rules.contains(Rule.underEmbargo.name) == isUnderEmbargo)
  }

  @Test(
    "What has been done is not dated after today",
    arguments: [
      "article: {text: article.txt, retrieved: 9021}",
      "article: {text: article.txt, corrections: [{date: 9021, notice: n}]}",
      "sources: {s: {retrieved: 9021}}",
      "claims: [{id: a, quote: Nothing like it, retired: {date: 9021, reason: cut}}]",
      "claims: [{id: a, quote: in 1971, revisions: [{quote: in 1970, replaced: 9021}]}]",
      """
      claims:
        - id: a
          quote: was finished in 1971
          annotations:
            - {verdict: context, reviewer: asia-desk, date: 2021, finding: f,
               correction: {date: 9021, notice: n}}
      """,
      """
      claims:
        - id: a
          quote: was finished in 1971
          resolution: {verdict: context, reviewer: asia-desk, date: 9021}
      """,
    ])
  func datesToCome(yaml: String) async throws {
    #expect(try await found(.dateInFuture, RuleExample(yaml)).count == 1)
  }

  /// An article may be checked, and a report prepared, before it is published.
  @Test func whatIsPlannedMayBeDatedAfterToday() async throws {
    let example: RuleExample = """
      article: {text: article.txt, published: 9021}
      review: {published: 9021-10-23, embargo: 9021-10-22T06:00:00Z}
      sources: {s: {published: 9021, expires: 9021}}
      """
    #expect(try await example.diagnostics().filter { $0.severity > .note }.map(\.rule) == [])
  }

  /// The rules about dates that find fault with a source described by these fields.
  private func dateRules(_ fields: String, review: String = "2021-10-19") async throws
    -> [Diagnostic]
  {
    let example = RuleExample(
      """
      sources: {archive: {title: Town archive, \(fields)}}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - {verdict: verified, reviewer: asia-desk, date: "\(review)", evidence: [{source: archive}]}
      """)
    return try await example.diagnostics().filter { $0.severity > .note }
  }

  @Test(
    "Dates of sources",
    arguments: [
      // One wrong date, one diagnostic.
      ("published: 2021-11, retrieved: 2021-10-18", "2021-10-19", ["dates-contradict"]),
      ("published: 2021-11", "2021-10-19", ["source-newer-than-review"]),
      ("retrieved: 2021-10-21", "2021-10-19", ["source-newer-than-review"]),
      // A copy is made, and what expires is looked at, when there is time.
      ("retrieved: 2021-10-21, archive: 'https://archive.example/a'", "2021-10-19", []),
      ("retrieved: 2021-10-21, expires: 9021", "2021-10-19", []),
      // It is the 24th somewhere, and at the desk not yet.
      ("retrieved: 2021-11-24", "2021-11-23T20:30:00-05:00", []),
    ])
  func sourceDates(fields: String, review: String, expected: [String]) async throws {
    #expect(try await dateRules(fields, review: review).map(\.rule) == expected)
  }

  @Test func partialDatesHaveTheirPreposition() async throws {
    let found = try await dateRules("published: 2022, retrieved: 2021-10", review: "2022-10-19")
    #expect(
      found.map(\.message) == [
        "the source was looked at in 2021-10, before it was published in 2022"
      ])
  }
}
