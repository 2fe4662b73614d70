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
    _ saved: String, as name: String = "saved.html", of path: String = "notes/example.yaml",
    today: String = "2021-10-21", confidential: Bool = false, in folder: ExampleFolder
  ) async throws -> SnapshotStore.Record {
    try await store(
      Array(saved.utf8), as: name, of: path, today: today, confidential: confidential, in: folder)
  }

  private func store(
    _ saved: [UInt8], as name: String, of path: String = "notes/example.yaml",
    today: String = "2021-10-21", confidential: Bool = false, in folder: ExampleFolder
  ) async throws -> SnapshotStore.Record {
    try folder.write(name, saved)
    var finder = ProjectFinder()
    let described = try SourceSearch(
      for: "tower", inFilesAt: ["\(folder.path)/\(path)"], &finder
    ).description(inFileAt: "\(folder.path)/\(path)")
    let clock = ReviewClock(fixedAt: try #require(ReviewDate(today)))
    return try await SnapshotStore(described, clock: clock)
      .store(SavedFile("\(folder.path)/\(name)"), storesConfidential: confidential)
  }

  /// Why nothing is stored.
  private func refusal(_ body: () async throws -> SnapshotStore.Record) async -> String {
    do {
      _ = try await body()
      return ""
    } catch {
      return (error as? SnapshotStore.Refusal)?.message ?? "\(error)"
    }
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

  @Test("A file that nobody recorded keeps its place, and another source of that id, too")
  func otherFilesOfTheName() async throws {
    let folder = try folder()
    try folder.write("notes/snapshots/tower.html", Array("mine".utf8))
    let digest = SourceFile(name: "", bytes: Array("other".utf8)).sha256
    let path = "snapshots/tower-\(digest.prefix(8)).html"
    #expect(try await store("other", in: folder).snapshot.hasSuffix(path))
    #expect(try text("notes/snapshots/tower.html", in: folder) == "mine")
    #expect(try text("notes/\(path)", in: folder) == "other")
    #expect(try text("notes/example.yaml", in: folder).contains("snapshot: \(path)"))
    let found = try await folder.diagnostics(ofFile: "notes/example.yaml")
    #expect(found.filter { $0.severity > .note }.map(\.rule) == [])
  }

  @Test("Nothing is stored through a link that leads out of the project", arguments: [true, false])
  func linksOutOfTheProject(isFolder: Bool) async throws {
    let outside = try ExampleFolder(["kept/x": ""])
    let folder = try folder()
    let link = folder.path + "/notes/snapshots" + (isFolder ? "" : "/tower.html")
    if !isFolder { try folder.write("notes/snapshots/x", []) }
    let target = outside.path + (isFolder ? "/kept" : "/nothing-there")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    let message = await refusal { try await store("words", in: folder) }
    #expect(message.contains("leads out of the project"))
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: outside.path).sorted() == [
        "kept", "kept/x",
      ])
    #expect(try text("notes/example.yaml", in: folder) == RuleExample(Self.yaml).completeText)
  }

  @Test(
    "The day is recorded as it was given",
    arguments: [
      ("2021-10", "2021-10"), ("2021", "2021"), ("2021-10-21T23:30:00-05:00", "2021-10-21"),
    ])
  func days(today: String, recorded: String) async throws {
    let folder = try folder()
    let record = try await store("words", today: today, in: folder)
    #expect(record.fields.first == "retrieved: \(recorded)")
    #expect(try text("notes/example.yaml", in: folder).contains("retrieved: \(recorded)\n"))
  }

  @Test("Words that cannot be read are told before anything is stored")
  func unreadableWords() async throws {
    let latin1 = Array("The caf".utf8) + [0xE9]
    let folder = try folder()
    let message = await refusal { try await store(latin1, as: "saved.txt", in: folder) }
    #expect(message.contains("is not UTF-8") && message.contains("under `text`"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/notes/snapshots"))
    // What the message says helps.
    let withText = try self.folder("sources:\n  tower: {title: Tower, text: words.txt}")
    try withText.write("notes/words.txt", Array("The café".utf8))
    _ = try await store(latin1, as: "saved.txt", in: withText)
    let found = try await withText.diagnostics(ofFile: "notes/example.yaml")
    #expect(found.filter { $0.severity > .note }.map(\.rule) == [])
  }

  @Test("A value that breaks the format is named", arguments: ["sha256: nope", "snapshot: ~"])
  func badFields(field: String) async throws {
    let folder = try folder("sources:\n  tower:\n    title: Tower\n    \(field)")
    let message = await refusal { try await store("words", in: folder) }
    #expect(
      message.contains("example.yaml:4:") && message.contains("`\(field.prefix { $0 != ":" })`"))
    #expect(message.contains("obelus validate"))
  }

  @Test func theCopyOfAConfidentialSourceIsStoredOnRequestOnly() async throws {
    let folder = try folder("sources:\n  tower: {title: Tower, confidential: true}")
    let message = await refusal { try await store("words", in: folder) }
    #expect(message.contains("--confidential"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/notes/snapshots"))
    _ = try await store("words", confidential: true, in: folder)
    #expect(try text("notes/snapshots/tower.html", in: folder) == "words")
  }

  @Test func whatWasWrittenIsTakenBackWhereTheRecordCannotBe() async throws {
    let folder = try folder()
    try folder.write("saved.html", Array("words".utf8))
    var finder = ProjectFinder()
    let path = "\(folder.path)/notes/example.yaml"
    let described = try SourceSearch(for: "tower", inFilesAt: [path], &finder)
      .description(inFileAt: nil)
    // Somebody else saves the file meanwhile.
    try folder.write("notes/example.yaml", Array("obelus: 1\n".utf8))
    let message = await refusal {
      try await SnapshotStore(described, clock: .system)
        .store(SavedFile("\(folder.path)/saved.html"))
    }
    #expect(message.contains("changed by someone else"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/notes/snapshots") == [])
  }

  @Test func aCopyLargerThanAnyTextIsStored() async throws {
    let folder = try folder()
    try folder.write("saved.mp4", [])
    #expect(truncate("\(folder.path)/saved.mp4", 65 << 20) == 0)
    var finder = ProjectFinder()
    let described = try SourceSearch(
      for: "tower", inFilesAt: ["\(folder.path)/notes/example.yaml"], &finder
    ).description(inFileAt: nil)
    let record = try await SnapshotStore(described, clock: .system)
      .store(SavedFile("\(folder.path)/saved.mp4"))
    #expect(record.snapshot.hasSuffix("tower.mp4"))
    let found = try await folder.diagnostics(ofFile: "notes/example.yaml", today: .today)
    #expect(found.filter { $0.severity > .note }.map(\.rule) == [])
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
