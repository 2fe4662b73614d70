import TestSupport
import Testing

@testable import Obelus

@Suite struct StandingTests {
  /// The standing of one claim whose other keys are `yaml`, indented by four spaces.
  private func standing(_ yaml: String) throws -> Standing {
    let text = RuleExample("claims:\n  - id: wall\n    quote: The harbour wall\n\(yaml)")
      .completeText
    let file = try AnnotationFile(SourceFile(name: "f.yaml", bytes: Array(text.utf8)))
    #expect(file.problems.isEmpty)
    return try #require(file.claims.first).standing
  }

  private static func annotations(_ entries: String...) -> String {
    "    annotations:\n"
      + entries.map { entry in
        let parts = entry.split(separator: " ")
        return "      - {verdict: \(parts[0]), reviewer: \(parts[1]), date: \(parts[2])}\n"
      }.joined()
  }

  @Test func nobodySaidAnything() throws { #expect(try standing("    annotations: []") == .open) }

  @Test(
    "One reviewer's latest word counts",
    arguments: [
      (annotations("verified a 2021-01-01"), Standing.verified),
      (annotations("verified a 2021-01-01", "disputed a 2021-01-02"), .disputed),
      // By date first, then by order in the file.
      (annotations("disputed a 2021-01-02", "verified a 2021-01-01"), .disputed),
      (annotations("disputed a 2021-01-02", "verified a 2021-01-02"), .verified),
    ])
  func oneReviewer(yaml: String, expected: Standing) throws {
    #expect(try standing(yaml) == expected)
  }

  @Test(
    "Reviewers who differ contest the claim, until somebody resolves it",
    arguments: [
      (annotations("context a 2021-01-01", "context b 2021-01-02"), Standing.context),
      (annotations("verified a 2021-01-01", "context b 2021-01-02"), .contested),
      (
        annotations("verified a 2021-01-01", "context b 2021-01-02")
          + "    resolution: {verdict: context, reviewer: c, date: 2021-01-03}",
        .context
      ),
      // On the day of the annotations, the resolution is later by its place in the file.
      (
        annotations("verified a 2021-01-01", "context b 2021-01-03")
          + "    resolution: {verdict: verified, reviewer: c, date: 2021-01-03}",
        .verified
      ),
      // An annotation later than the resolution reopens the claim.
      (
        annotations("verified a 2021-01-01", "context b 2021-01-02", "disputed a 2021-01-05")
          + "    resolution: {verdict: context, reviewer: c, date: 2021-01-03}",
        .contested
      ),
      // The latest of several resolutions decides.
      (
        annotations("verified a 2021-01-01", "context b 2021-01-02")
          + "    resolution:\n"
          + "      - {verdict: context, reviewer: c, date: 2021-01-04}\n"
          + "      - {verdict: verified, reviewer: c, date: 2021-01-03}",
        .context
      ),
    ])
  func severalReviewers(yaml: String, expected: Standing) throws {
    #expect(try standing(yaml) == expected)
  }

  @Test("What is said has to be later than every rewording, whatever its dates leave open")
  func laterThanAllRewordings() throws {
    let dates = [
      "2020", "2021", "2021-01", "2021-01-31", "2021-02-01", "2021-01-31T23:00:00Z",
      "2021-02-01T01:00:00Z", "2021-02-01T12:00:00Z",
    ]
    var random = SeededRandom(seed: 11)
    var counted = 0
    for _ in 0..<300 {
      let replaced = (0...random.below(4)).map { _ in random.pick(dates) }
      let date = random.pick(dates)
      let revisions = replaced.map { "{quote: old words, replaced: \($0)}" }.joined(separator: ", ")
      let said = try #require(ReviewDate(date))
      let isLater = replaced.compactMap { ReviewDate($0) }
        .allSatisfy { said.order(to: $0) == .later }
      let found = try standing(
        Self.annotations("verified a \(date)") + "    revisions: [\(revisions)]\n")
      #expect(found == (isLater ? .verified : .open), "\(date) after \(replaced)")
      if isLater { counted += 1 }
    }
    #expect(counted > 20)
  }

  @Test func everyReviewersLatestWordInOrderOfDate() throws {
    let yaml = Self.annotations(
      "verified a 2021-01-03", "context b 2021-01-01", "disputed c 2021-01-02",
      "verified b 2021-01-04", "context a 2021-01-02", "verified d 2021-01-02")
    let text = RuleExample("claims:\n  - id: wall\n    quote: The harbour wall\n\(yaml)")
      .completeText
    let file = try AnnotationFile(SourceFile(name: "f.yaml", bytes: Array(text.utf8)))
    let current = try #require(file.claims.first).currentAnnotations
    #expect(current.map { $0.reviewer?.string ?? "" } == ["c", "d", "a", "b"])
  }

  @Test func anAnnotationOfAnEarlierWordingDoesNotCount() throws {
    let annotation = Self.annotations("verified a 2021-01-01")
    let revised = "    revisions: [{quote: old words, replaced: 2021-01-01T15:00:00Z}]\n"
    #expect(try standing(annotation + revised) == .open)
    let later = Self.annotations("verified a 2021-01-02")
    #expect(try standing(later + revised) == .verified)
  }

  @Test func aRetiredClaimIsRetired() throws {
    let yaml =
      Self.annotations("verified a 2021-01-01") + "    retired: {date: 2021-02-01, reason: cut}"
    #expect(try standing(yaml) == .retired)
  }
}
