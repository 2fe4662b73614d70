import Testing

@testable import Obelus

/// What the examples of the policy's rules leave open.
@Suite struct PolicyCaseTests {
  /// The rules of the policy that speak up, in the order of the file.
  private func found(_ policy: String, _ text: String) async throws -> [Diagnostic] {
    let names: [Rule] = [
      .tooFewReviewers, .reviewerNotIndependent, .selfReview, .tooFewSources,
      .primarySourceMissing, .selfSourced, .archiveMissing, .resolverNotIndependent,
    ]
    let example = RuleExample(text, project: "policy: {\(policy)}")
    return try await example.diagnostics().filter { found in
      names.contains { $0.name == found.rule }
    }
  }

  private static let everything = """
    reviewers: 9, independent-reviewer: true, self-review: forbidden, sources: 9, \
    primary-source: true, outside-sources: true, archive: true, independent-resolver: true
    """

  /// A claim with annotations (`verdict reviewer date`, then evidence, `-` for none) and other keys.
  private static func claim(_ annotations: [String], _ rest: String = "") -> String {
    let entries = annotations.map { entry in
      let parts = entry.split(separator: " ", maxSplits: 3)
      let evidence = parts.count > 3 ? parts[3] : "{source: archive}"
      return "      - {verdict: \(parts[0]), reviewer: \(parts[1]), date: \(parts[2]), finding: f"
        + (evidence == "-" ? "}\n" : ", evidence: [\(evidence)]}\n")
    }
    return """
      reviewers:
        ann: {name: Ann, affiliation: News Example}
        bob: {name: Bob, affiliation: "News  EXAMPLE"}
        cleo: {name: Cleo, affiliation: University}
        dan: {name: Dan}
        ed: {name: Ed, affiliation: Board}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:

      """ + entries.joined() + rest
  }

  private static func resolution(_ verdict: String, by reviewer: String, _ date: String) -> String {
    "    resolution: {verdict: \(verdict), reviewer: \(reviewer), date: \(date)}\n"
  }

  @Test(
    "Claims that nobody, or nobody any more, is asked about",
    arguments: [
      claim([]),
      claim(["verified ann 2021-01-01"], "    retired: {date: 2021-02-01, reason: cut}\n"),
      claim(
        ["verified ann 2021-01-01"], "    revisions: [{quote: A wall, replaced: 2021-01-02}]\n"),
      // Contested: another rule's affair.
      claim(["verified ann 2021-01-01", "disputed bob 2021-01-02"]),
      // What follows from another fault.
      claim(["verfied ann 2021-01-01"]),
      claim(["verified ann 2021-01-01"], "    resolutoin: []\n"),
    ])
  func notAsked(text: String) async throws {
    #expect(try await found(Self.everything, text).map(\.rule) == [])
  }

  @Test func withoutAPolicyNothingIsSaid() async throws {
    #expect(try await found("", Self.claim(["verified ann 2021-01-01"])).map(\.rule) == [])
  }

  @Test(
    "Whose word counts",
    arguments: [
      ("reviewers: 2", ["verified ann 2021-01-01", "verified bob 2021-01-02"], "", 0),
      ("reviewers: {disputed: 2}", ["verified ann 2021-01-01"], "", 0),
      // The same reviewer twice is one reviewer.
      ("reviewers: 2", ["verified ann 2021-01-01", "verified ann 2021-01-02"], "", 1),
      // Whoever settles a conflict gives the verdict, too.
      (
        "reviewers: 2", ["verified ann 2021-01-01", "disputed bob 2021-01-02"],
        resolution("verified", by: "ed", "2021-01-03"), 0
      ),
      (
        "reviewers: 2", ["verified ann 2021-01-01", "disputed bob 2021-01-02"],
        resolution("verified", by: "ann", "2021-01-03"), 1
      ),
      (
        "reviewers: 2", ["verified ann 2021-01-01", "disputed bob 2021-01-02"],
        resolution("context", by: "ed", "2021-01-03"), 1
      ),
      // A word on an earlier wording is none on this one.
      (
        "reviewers: 2", ["verified ann 2021-01-01", "verified bob 2021-01-03"],
        "    revisions: [{quote: A wall, replaced: 2021-01-02}]\n", 1
      ),
    ])
  func reviewers(policy: String, annotations: [String], rest: String, count: Int) async throws {
    let found = try await found(policy, Self.claim(annotations, rest))
    #expect(found.map(\.rule) == Array(repeating: Rule.tooFewReviewers.name, count: count))
  }

  @Test(
    "Who is independent of whom",
    arguments: [
      (["verified ann 2021-01-01", "verified bob 2021-01-02"], "", 1),
      (["verified ann 2021-01-01", "verified cleo 2021-01-02"], "", 0),
      // One who has no affiliation does not count as another.
      (["verified ann 2021-01-01", "verified dan 2021-01-02"], "", 1),
      (["verified ann 2021-01-01"], "", 1),
      // A resolution by somebody else is a second word.
      (
        ["verified ann 2021-01-01", "disputed bob 2021-01-02"],
        resolution("verified", by: "ed", "2021-01-03"), 0
      ),
      // Nobody knows where an unknown reviewer belongs.
      (["verified ann 2021-01-01", "verified zoe 2021-01-02"], "", 0),
    ])
  func independence(annotations: [String], rest: String, count: Int) async throws {
    let found = try await found("independent-reviewer: true", Self.claim(annotations, rest))
    #expect(found.map(\.rule) == Array(repeating: Rule.reviewerNotIndependent.name, count: count))
  }

  @Test func thatASecondReviewerIsMissingIsSaidOnce() async throws {
    let text = Self.claim(["verified ann 2021-01-01"])
    let found = try await found("reviewers: 2, independent-reviewer: true", text)
    #expect(found.map(\.rule) == [Rule.tooFewReviewers.name])
    // Unless the rule that would say it is off.
    let rules = RuleExample(
      text,
      project: """
        policy: {reviewers: 2, independent-reviewer: true}
        rules: {too-few-reviewers: off}
        """)
    let errors = try await rules.diagnostics().filter { $0.severity == .error }
    #expect(errors.map(\.rule) == [Rule.reviewerNotIndependent.name])
  }

  @Test(
    "An author is known by the name that readers see",
    arguments: [
      ("A. Writer", "name: A. Writer", 1), ("A. Writer", "name: a.  WRITER", 1),
      ("O'Brien", "name: O’Brien", 1), ("Strauß", "name: STRAUSS", 1),
      ("a", "url: https://a.example/", 1), ("A. Writer", "name: B. Writer", 0),
      ("A. Writer", "name: A. Writers", 0),
    ])
  func authors(author: String, reviewer: String, count: Int) async throws {
    let text = """
      article: {text: article.txt, authors: ["\(author)"]}
      reviewers: {a: {\(reviewer)}}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - {verdict: context, reviewer: a, date: 2021, finding: f}
      """
    let found = try await found("self-review: forbidden", text)
    #expect(found.map(\.rule) == Array(repeating: Rule.selfReview.name, count: count))
    #expect(found.allSatisfy { $0.message.contains(author) })
    let undisclosed = try await self.found("self-review: disclosed", text)
    #expect(undisclosed.count == count)
  }

  @Test("What is a disclosure", arguments: [("none", 1), ("None.", 1), ("Wrote it.", 0)])
  func disclosures(disclosure: String, count: Int) async throws {
    let claims = (1...3).map { number in
      """
        - id: claim-\(number)
          quote: The harbour wall was finished in 1971.
          topics: [t\(number)]
          kind: \(["date", "event", "other"][number - 1])
          annotations: [{verdict: context, reviewer: a, date: 2021, finding: f}]

      """
    }
    let text = """
      article: {text: article.txt, authors: [A]}
      reviewers: {a: {name: a, disclosure: \(disclosure)}}
      claims:

      """
    // One missing disclosure is one fault, however much was reviewed.
    let found = try await found("self-review: disclosed", text + claims.joined())
    #expect(found.map(\.location.start.line) == Array(repeating: 2, count: count))
    let forbidden = try await self.found("self-review: forbidden", text + claims.joined())
    #expect(forbidden.count == 3)
  }

  @Test func anAuthorSettlesNothingEither() async throws {
    let text = """
      article: {text: article.txt, authors: [Ed]}

      """
    let rest = Self.resolution("verified", by: "ed", "2021-01-03")
    let conflict = ["verified ann 2021-01-01", "disputed bob 2021-01-02"]
    let found = try await found("self-review: forbidden", text + Self.claim(conflict, rest))
    #expect(found.map(\.rule) == [Rule.selfReview.name])
  }

  private static let bibliography = """
    article: {text: article.txt, url: https://news.example/wall, publisher: News Example}
    sources:
      archive: {title: Town archive, type: primary}
      minutes: {title: Minutes, url: "https://Council.example:443/minutes",
        archive: https://archive.example/minutes, type: secondary}
      again: {title: Minutes again, url: http://council.example/minutes#page=2, type: data}
      series: {title: Series, publisher: news example, type: primary}
      guest: {title: A guest, url: https://news.example/guest, publisher: University}
      whisper: {title: A whisper, url: https://council.example/minutes, publisher: News Example,
        confidential: true}

    """

  @Test(
    "Which sources count, and how often",
    arguments: [
      ("sources: 2", "verified", "{source: archive}", ["too-few-sources"]),
      ("sources: 2", "verified", "{source: archive}, {source: minutes}", []),
      ("sources: 2", "verified", "{source: minutes}, {source: again}", ["too-few-sources"]),
      (
        "sources: 2", "verified", "{source: minutes}, {url: https://archive.example/minutes/}",
        ["too-few-sources"]
      ),
      (
        "sources: 2", "verified", "{url: https://a.example/?p=1}, {url: https://a.example/?p=2}", []
      ),
      // That a confidential source is one of the others would name it.
      ("sources: 2", "verified", "{source: minutes}, {source: whisper}", []),
      (
        "sources: 2", "verified", "{source: archive}, {source: minutes, stance: refutes}",
        ["too-few-sources"]
      ),
      (
        "sources: 2", "verified", "{source: archive}, {source: minutes, stance: context}",
        ["too-few-sources"]
      ),
      (
        "sources: 2", "context",
        "{source: archive, stance: supports}, {source: minutes, stance: refutes}", []
      ),
      ("sources: {disputed: 2}", "verified", "{source: archive}", []),
      // No evidence at all is said by another rule, where one says it.
      ("sources: 2, primary-source: true", "verified", "-", []),
      ("sources: 2, primary-source: true", "context", "-", ["too-few-sources"]),
      ("primary-source: true", "verified", "{source: minutes}", ["primary-source-missing"]),
      (
        "primary-source: true", "verified", "{source: minutes}, {source: archive, stance: refutes}",
        ["primary-source-missing"]
      ),
      ("primary-source: true", "verified", "{source: minutes}, {source: nobody}", []),
      ("outside-sources: true", "verified", "{source: series}", ["self-sourced"]),
      (
        "outside-sources: true", "verified", "{url: https://www.news.example/old}",
        ["self-sourced"]
      ),
      ("outside-sources: true", "verified", "{source: guest}", []),
      ("outside-sources: true", "verified", "{source: whisper}", []),
      (
        "outside-sources: true, sources: 2", "verified", "{source: series}, {source: archive}",
        ["too-few-sources"]
      ),
      (
        "outside-sources: true, primary-source: true", "verified",
        "{source: series}, {source: minutes}", ["primary-source-missing"]
      ),
      ("sources: 2, primary-source: true", "verified", "{source: [minutes]}", []),
    ])
  func sources(policy: String, verdict: String, evidence: String, rules: [String]) async throws {
    let text = Self.bibliography + Self.claim(["\(verdict) ann 2021-01-01 \(evidence)"])
    let found = try await found(policy, text)
    #expect(found.map(\.rule) == rules)
  }

  /// The sources of all who gave the verdict count together, and of all where only the resolution gives it.
  @Test(
    "Several reviewers' sources",
    arguments: [
      (["verified ann 2021-01-01", "verified bob 2021-01-02 {source: minutes}"], "", 0),
      (
        ["verified ann 2021-01-01", "disputed bob 2021-01-02 {source: minutes}"],
        resolution("verified", by: "ed", "2021-01-03"), 1
      ),
      (
        ["verified ann 2021-01-01", "disputed bob 2021-01-02 {source: minutes}"],
        resolution("context", by: "ed", "2021-01-03"), 0
      ),
    ])
  func sourcesTogether(annotations: [String], rest: String, count: Int) async throws {
    let found = try await found(
      "sources: 2", Self.bibliography + Self.claim(annotations, rest))
    #expect(found.map(\.rule) == Array(repeating: Rule.tooFewSources.name, count: count))
  }

  @Test func noEvidenceIsSaidHereWhereNobodyElseSaysIt() async throws {
    let text = """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations: [{verdict: verified, reviewer: asia-desk, date: 2021-10-19}]
      """
    let project = "policy: {sources: 2}\nrules: {evidence-missing: off}"
    let found = try await RuleExample(text, project: project).diagnostics()
    #expect(found.filter { $0.severity == .error }.map(\.rule) == [Rule.tooFewSources.name])
    #expect(found.contains { $0.message.contains("rests on no source") })
  }

  @Test(
    "What must have an archived copy",
    arguments: [
      ("{source: minutes}", 0),
      // A copy of the address exists, and the copy needs none.
      ("{url: http://council.example/minutes}, {url: https://archive.example/minutes}", 0),
      ("{url: https://a.example/x}, {url: https://a.example/x#y}, {url: https://a.example/z}", 2),
      ("{source: far}, {source: far}", 1), ("{source: near}", 0), ("{source: hush}", 0),
    ])
  func archives(evidence: String, count: Int) async throws {
    let text =
      "sources: {minutes: {title: M, url: https://council.example/minutes, "
      + "archive: https://archive.example/minutes}}\n"
      + Self.claim(["verified ann 2021-01-01 \(evidence)"])
    let project = """
      policy: {archive: true}
      sources:
        far: {title: Far, url: https://far.example/}
        near: {title: Near, url: https://near.example/, archive: https://archive.example/near}
        hush: {title: Hush, url: https://hush.example/, confidential: true}
      """
    let found = try await RuleExample(text, project: project).diagnostics().filter {
      $0.rule == Rule.archiveMissing.name
    }
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.location.file.name.hasSuffix("example.yaml") })
  }

  @Test(
    "Who may settle a conflict",
    arguments: [
      (
        ["verified ann 2021-01-01", "disputed bob 2021-01-02"],
        resolution("verified", by: "ed", "2021-01-03"), 0
      ),
      (
        ["verified ann 2021-01-01", "disputed bob 2021-01-02"],
        resolution("context", by: "bob", "2021-01-03"), 1
      ),
      // Who agrees afterwards had taken no side …
      (
        [
          "verified ann 2021-01-01", "disputed bob 2021-01-02", "verified ed 2021-01-05",
        ], resolution("verified", by: "ed", "2021-01-03"), 0
      ),
      // … and who had taken one, had, whatever came later.
      (
        [
          "verified ann 2021-01-01", "disputed bob 2021-01-02", "verified ann 2021-01-05",
        ], resolution("verified", by: "ann", "2021-01-03"), 1
      ),
      // All agree by now.
      (
        [
          "verified ann 2021-01-01", "disputed bob 2021-01-02", "verified bob 2021-01-05",
        ], resolution("verified", by: "ann", "2021-01-03"), 0
      ),
      // The later resolution decides.
      (
        ["verified ann 2021-01-01", "disputed bob 2021-01-02"],
        """
            resolution:
              - {verdict: verified, reviewer: ann, date: 2021-01-03}
              - {verdict: verified, reviewer: ed, date: 2021-01-04}

        """, 0
      ),
      // There was no conflict.
      (["verified ann 2021-01-01"], resolution("verified", by: "ann", "2021-01-03"), 0),
      (
        ["verified ann 2021-01-01", "disputed bob 2021-01-02"],
        resolution("verified", by: "nobody", "2021-01-03"), 0
      ),
    ])
  func resolvers(annotations: [String], rest: String, count: Int) async throws {
    let found = try await found("independent-resolver: true", Self.claim(annotations, rest))
    #expect(found.map(\.rule) == Array(repeating: Rule.resolverNotIndependent.name, count: count))
  }

  @Test func noMessageNamesAConfidentialSource() async throws {
    let text = """
      article: {text: article.txt, url: https://news.example/wall, publisher: News Example}
      sources:
        mole: {title: Tattletale memoirs, url: https://tattle.example/mole, publisher: News Example,
          type: secondary, confidential: true}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              private: Ask Quillfeather.
              evidence: [{source: mole, locator: p. 3}]
      """
    let found = try await found(Self.everything, text)
    #expect(
      found.map(\.rule) == [
        "too-few-reviewers", "too-few-sources", "primary-source-missing",
      ])
    let reporter = TextReporter(palette: Palette(isEnabled: false), width: 100)
    let printed = found.map(reporter.report).joined()
    for secret in ["mole", "Tattletale", "tattle.example", "News Example", "Quillfeather"] {
      #expect(!printed.contains(secret))
    }
  }
}
