import Testing

@testable import Obelus

@Suite struct CorrectionMissingTests {
  /// Lines of what is reported, the first annotation's being 1 and `resolution:` having one. Each entry is `verdict reviewer date`,
  /// with `told` where it carries a correction, or `resolved verdict date`.
  private func reported(
    published: String = "2021-10-25", _ entries: [String]
  ) async throws -> [Int] {
    var annotations = ""
    var resolutions = ""
    for entry in entries {
      let parts = entry.split(separator: " ")
      let told = parts.last == "told" ? ", correction: {date: 2021-12-01, notice: Told.}" : ""
      if parts[0] == "resolved" {
        resolutions +=
          "      - {verdict: \(parts[1]), reviewer: standards, date: \(parts[2])\(told)}\n"
      } else {
        annotations +=
          "      - {verdict: \(parts[0]), reviewer: \(parts[1]), date: \(parts[2]), "
          + "finding: So., evidence: [{source: archive}]\(told)}\n"
      }
    }
    let example = RuleExample(
      """
      review: {published: \(published)}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
      \(annotations)\(resolutions.isEmpty ? "" : "    resolution:\n")\(resolutions)
      """)
    let diagnostics = try await example.diagnostics()
    #expect(diagnostics.filter { $0.rule == Rule.invalidValue.name }.isEmpty)
    return diagnostics.filter { $0.rule == Rule.correctionMissing.name }
      .map { $0.location.start.line - 5 }
  }

  @Test(
    "What readers were not told",
    arguments: [
      (["verified asia-desk 2021-10-19", "context asia-desk 2021-11-03"], [2]),
      (["verified asia-desk 2021-10-19", "context asia-desk 2021-11-03 told"], []),
      // Each change has its own.
      (
        [
          "verified asia-desk 2021-10-19", "context asia-desk 2021-11-03",
          "disputed asia-desk 2021-11-04",
        ], [2, 3]
      ),
      (
        [
          "verified asia-desk 2021-10-19", "context asia-desk 2021-11-03 told",
          "disputed asia-desk 2021-11-04",
        ], [3]
      ),
      // A first verdict, and a second that agrees, change nothing that readers knew.
      (["verified asia-desk 2021-11-03", "verified standards 2021-11-04"], []),
      // Before the publication, and on its day, nothing counts.
      (["verified asia-desk 2021-10-19", "context asia-desk 2021-10-25"], []),
      (["verified asia-desk 2021-10-19", "context asia-desk 2021-10-25T23:00:00Z"], []),
      (["verified asia-desk 2021-10", "context asia-desk 2021-11-03"], [2]),
      // In either order the later of the two is a change; but it may be the first verdict.
      (["verified asia-desk 2021-11", "context asia-desk 2021-11-03"], [2]),
      (["verified asia-desk 2021-11", "verified asia-desk 2021-11-03"], []),
      // Each order changes what readers knew.
      (
        [
          "verified asia-desk 2021-10-19", "disputed asia-desk 2021-11",
          "verified standards 2021-11-05",
        ], [2]
      ),
      // Only one of the orders does.
      (
        [
          "verified asia-desk 2021-10-19", "context asia-desk 2021-11 told",
          "context standards 2021-11-05",
        ], []
      ),
      // What a correction has told, a resolution need not tell again, but what it did not.
      (
        [
          "verified asia-desk 2021-10-19", "disputed standards 2021-11-03 told",
          "resolved disputed 2021-11-04",
        ], []
      ),
      (
        [
          "verified asia-desk 2021-10-19", "disputed standards 2021-11-03 told",
          "resolved verified 2021-11-04",
        ], [4]
      ),
      // A conflict waits for what settles it.
      (["verified asia-desk 2021-10-19", "context standards 2021-11-03"], [2]),
      (
        [
          "verified asia-desk 2021-10-19", "context standards 2021-11-03",
          "resolved verified 2021-11-04",
        ], []
      ),
      (
        [
          "verified asia-desk 2021-10-19", "context standards 2021-11-03",
          "resolved context 2021-11-04",
        ], [4]
      ),
      (
        [
          "verified asia-desk 2021-10-19", "context standards 2021-11-03",
          "resolved context 2021-11-04 told",
        ], []
      ),
      // A conflict that was published is settled in public.
      (
        [
          "verified asia-desk 2021-10-19", "context standards 2021-10-20",
          "resolved context 2021-11-04",
        ], [4]
      ),
    ])
  func untold(entries: [String], expected: [Int]) async throws {
    #expect(try await reported(entries) == expected)
  }

  @Test func aReviewThatIsNotPublishedNeedsNone() async throws {
    let entries = ["verified asia-desk 2021-10-19", "context asia-desk 2021-11-03"]
    #expect(try await reported(published: "2021-12-01", entries) == [])
  }
}
