import SourceText
import Testing
import YAMLTree

@testable import Obelus

/// What `policy` in obelus.yaml means, and what is said where it cannot be meant.
@Suite struct ReviewPolicyTests {
  /// The policy of a configuration, which must be as it should be.
  private func policy(_ yaml: String) throws -> ReviewPolicy {
    let stream = try YAMLStream(parsing: SourceFile(name: "p.yaml", bytes: Array(yaml.utf8)))
    let root = try #require(stream.documents.first?.root)
    var reader = PartReader(stream, SchemaFaults(in: root, of: stream, by: [.project]))
    #expect(reader.faults.problems.map(\.message) == [])
    let policy = ReviewPolicy(of: root, with: &reader)
    #expect(reader.undecoded.isEmpty)
    return policy
  }

  @Test func withoutAPolicyNothingIsAsked() throws {
    let policy = try policy("files: []")
    #expect(policy.reviewers.isEmpty && policy.sources.isEmpty && policy.selfReview == nil)
    #expect(!policy.isIndependentReviewerNeeded && !policy.isIndependentResolverNeeded)
    #expect(!policy.isPrimarySourceNeeded && !policy.countsOnlyOutsideSources)
    #expect(!policy.isArchiveNeeded)
  }

  @Test func everyKeyIsRead() throws {
    let policy = try policy(
      """
      policy:
        reviewers: {disputed: 3}
        independent-reviewer: true
        self-review: disclosed
        sources: 2
        primary-source: True
        outside-sources: true
        archive: TRUE
        independent-resolver: true
        x-own: [1]
      """)
    #expect(policy.reviewers == [.disputed: 3])
    #expect(policy.sources == [.verified: 2, .disputed: 2, .context: 2])
    #expect(policy.selfReview == .disclosed)
    #expect(policy.isIndependentReviewerNeeded && policy.isIndependentResolverNeeded)
    #expect(policy.isPrimarySourceNeeded && policy.countsOnlyOutsideSources)
    #expect(policy.isArchiveNeeded)
  }

  /// The schema and the model know the same keys.
  @Test func theSchemaKnowsWhatIsRead() throws {
    let stream = FormatSchema.project.stream
    let root = try #require(stream.documents.first?.root)
    let definitions = try #require(stream.value(of: root, forKey: "$defs"))
    let definition = try #require(stream.value(of: definitions, forKey: "policy"))
    let properties = try #require(stream.value(of: definition, forKey: "properties"))
    #expect(
      Array(stream.pairs(of: properties)).count == Mirror(reflecting: ReviewPolicy()).children.count
    )
  }

  @Test(
    "Numbers are read as YAML and JSON Schema know them",
    arguments: [
      ("2", 2), ("2.0", 2), ("0x10", 16), ("0o10", 8), ("1e1", 10),
      ("99999999999999999999999", PartReader.largestCount),
    ])
  func numbers(text: String, expected: Int) throws {
    #expect(try policy("policy: {sources: \(text)}").sources[.verified] == expected)
    #expect(try policy("policy: {sources: {context: \(text)}}").sources == [.context: expected])
  }

  @Test(
    "A policy that cannot be meant is reported at its place",
    arguments: [
      ("policy: [2]", 9, "policy must be a group of `key: value` lines, not a list"),
      ("policy: {reviewers: 0}", 21, "reviewers must be at least 1"),
      (
        "policy: {reviewers: 1.5}", 21,
        "reviewers must be a whole number or a group of `key: value` lines, not the number 1.5"
      ),
      ("policy: {reviewers: {disputed: -1}}", 32, "disputed must be at least 1"),
      ("policy: {reviewers: {disptued: 2}}", 22, "the threshold has no field `disptued`"),
      (
        "policy: {self-review: never}", 23,
        "self-review cannot be `never`"
      ),
      ("policy: {archive: yes}", 19, "archive must be true or false, not text"),
      ("policy: {primary-sources: true}", 10, "the policy has no field `primary-sources`"),
    ])
  func faults(yaml: String, column: Int, message: String) async throws {
    let folder = try ExampleFolder(["obelus.yaml": yaml, "a.yaml": "obelus: 1"])
    let error = await #expect(throws: ConfigurationError.self) {
      _ = try await folder.diagnostics(ofFile: "a.yaml")
    }
    #expect(error?.diagnostics.map(\.message) == [message])
    #expect(error?.diagnostics.first?.location.start.column == column)
  }
}
