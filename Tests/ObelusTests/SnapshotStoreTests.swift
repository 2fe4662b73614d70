import Foundation
import SourceText
import Testing

@testable import Obelus

/// Copies that are stored, what is recorded of them, and what is refused.
@Suite struct SnapshotStoreTests {
  private static let yaml = """
    # The sources, in no order.
    sources:
      tower:   # a comment that stays
        title: Tower
        archive: https://archive.example/tower
        type: primary
    """

  private func store(
    _ saved: String, as name: String = "saved.html", in folder: ExampleFolder
  ) async throws -> SnapshotStore.Record {
    try folder.write(name, Array(saved.utf8))
    var finder = ProjectFinder()
    let described = try DescribedSource.all(
      withID: "tower", inFilesAt: ["\(folder.path)/notes/example.yaml"], &finder)
    let clock = ReviewClock(fixedAt: try #require(ReviewDate("2021-10-21")))
    return try await SnapshotStore(try #require(described.first), clock: clock)
      .store(SnapshotStore.read("\(folder.path)/\(name)"))
  }

  private func folder(_ yaml: String = Self.yaml, project: String = "files: [notes/*.yaml]") throws
    -> ExampleFolder
  {
    try ExampleFolder([
      "obelus.yaml": project, "notes/example.yaml": RuleExample(yaml).completeText,
      "notes/article.txt": RuleExample.standardArticle,
    ])
  }

  private func text(_ name: String, in folder: ExampleFolder) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
  }

  @Test func aCopyIsStoredAndRecorded() async throws {
    let folder = try folder()
    let record = try await store("<p>61 metres</p>", in: folder)
    #expect(record.snapshot.hasSuffix("notes/snapshots/tower.html"))
    #expect(try text("notes/snapshots/tower.html", in: folder) == "<p>61 metres</p>")
    let digest = SourceFile(name: "", bytes: Array("<p>61 metres</p>".utf8)).sha256
    let expected = """
      # The sources, in no order.
      sources:
        tower:   # a comment that stays
          title: Tower
          retrieved: 2021-10-21
          archive: https://archive.example/tower
          snapshot: snapshots/tower.html
          sha256: \(digest)
          type: primary
      """
    #expect(try text("notes/example.yaml", in: folder).hasPrefix(expected))
    let found = try await folder.diagnostics(ofFile: "notes/example.yaml")
    #expect(found.filter { $0.severity > .note }.map(\.rule) == [])
    // Again: nothing changes.
    let before = try text("notes/example.yaml", in: folder)
    _ = try await store("<p>61 metres</p>", in: folder)
    #expect(try text("notes/example.yaml", in: folder) == before)
  }

  @Test func anotherCopyIsRefused() async throws {
    let folder = try folder()
    _ = try await store("<p>61 metres</p>", in: folder)
    let before = try text("notes/example.yaml", in: folder)
    await #expect(throws: SnapshotStore.Refusal.self) { try await store("other", in: folder) }
    #expect(try text("notes/example.yaml", in: folder) == before)
    #expect(try text("notes/snapshots/tower.html", in: folder) == "<p>61 metres</p>")
  }

  @Test func aFileThatNobodyRecordedIsNotReplacedEither() async throws {
    let folder = try folder()
    try folder.write("notes/snapshots/tower.html", Array("mine".utf8))
    await #expect(throws: SnapshotStore.Refusal.self) { try await store("other", in: folder) }
    #expect(try text("notes/snapshots/tower.html", in: folder) == "mine")
    #expect(try text("notes/example.yaml", in: folder) == RuleExample(Self.yaml).completeText)
  }

  @Test func aLostCopyIsPutBack() async throws {
    let folder = try folder()
    _ = try await store("<p>61 metres</p>", in: folder)
    try FileManager.default.removeItem(atPath: folder.path + "/notes/snapshots/tower.html")
    _ = try await store("<p>61 metres</p>", in: folder)
    #expect(try text("notes/snapshots/tower.html", in: folder) == "<p>61 metres</p>")
  }

  @Test func aProjectsSourceIsStoredBesideTheConfiguration() async throws {
    let folder = try folder(
      "claims: []", project: "files: [notes/*.yaml]\nsources:\n  tower: {title: Tower}\n")
    let record = try await store("# Tower", as: "saved.MD", in: folder)
    #expect(record.snapshot.hasSuffix("snapshots/tower.md"))
    #expect(try text("snapshots/tower.md", in: folder) == "# Tower")
    #expect(try text("obelus.yaml", in: folder).contains("snapshot: snapshots/tower.md"))
  }

  @Test func aPathOutOfTheProjectIsRefused() async throws {
    let folder = try folder("sources:\n  tower: {snapshot: ../../out.html}")
    await #expect(throws: SnapshotStore.Refusal.self) { try await store("x", in: folder) }
  }

  @Test func aDocumentThatIsNoPDFIsStoredWithoutWords() async throws {
    let folder = try folder()
    let record = try await store("no pdf at all", as: "saved.pdf", in: folder)
    #expect(record.text == nil)
    #expect(record.missingText != nil)
    #expect(record.snapshot.hasSuffix("tower.pdf"))
  }
}
