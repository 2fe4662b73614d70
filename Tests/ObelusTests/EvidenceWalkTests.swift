import SourceText
import Testing

@testable import Obelus

/// Who follows the tool's advice ends with a clean file.
@Suite struct EvidenceWalkTests {
  private static let digest = SourceFile(
    name: "", bytes: Array(RuleExample.standardArticle.utf8)
  ).sha256

  private static let file = """
    article: {text: article.txt, sha256: \(digest)}
    sources:
      ledger: {title: Ledger of the council}
    claims:
      - id: wall
        quote: The harbour wall was finished in 1971.
        annotations:
          - verdict: verified
            reviewer: asia-desk
            date: 2021-10-19
            evidence:
              - source: ledger
                quote: nobody complained
    reviewers: {asia-desk: {name: Asia desk}}
    """

  private func rules(_ folder: ExampleFolder, today: String) async throws -> [String] {
    let day = try #require(ReviewDate(today))
    return try await folder.diagnostics(ofFile: "example.yaml", today: day).map(\.rule)
  }

  @Test("Store a copy of an unchecked source, years after the review", arguments: ["txt", "html"])
  func uncheckedSource(ending: String) async throws {
    let folder = try RuleExample(Self.file).folder()
    #expect(try await rules(folder, today: "2024-05-02") == ["evidence-unchecked"])
    try folder.write("saved.\(ending)", Array("In all, nobody complained.".utf8))
    var finder = ProjectFinder()
    let described = try SourceSearch(
      for: "ledger", inFilesAt: [folder.path + "/example.yaml"], &finder
    ).description(inFileAt: nil)
    let clock = ReviewClock(fixedAt: try #require(ReviewDate("2024-05-02")))
    _ = try await SnapshotStore(described, clock: clock)
      .store(SavedFile("\(folder.path)/saved.\(ending)"))
    #expect(try await rules(folder, today: "2024-05-02") == [])
  }

  @Test("Look at an expired source again, and give a new day")
  func expiredSource() async throws {
    let expiring =
      "title: Ledger of the council, snapshot: snapshots/ledger.txt, retrieved: 2021-10-19"
    let old = Self.file.replacing(
      "title: Ledger of the council", with: "\(expiring), expires: 2022-10-19")
    let folder = try RuleExample(old, files: RuleExample.ledger).folder()
    #expect(try await rules(folder, today: "2022-10-20") == ["source-expired"])
    for (retrieved, expires) in [("2021-10-19", "2023-10-20"), ("2022-10-20", "2023-10-20")] {
      let new = old.replacing("expires: 2022-10-19", with: "expires: \(expires)")
        .replacing("retrieved: 2021-10-19", with: "retrieved: \(retrieved)")
      try folder.write("example.yaml", Array(RuleExample(new).completeText.utf8))
      #expect(try await rules(folder, today: "2022-10-20") == [])
    }
  }
}
