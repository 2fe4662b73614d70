import Foundation
import SourceText
import SystemPackage
import Testing

@testable import Obelus

/// Both ends of a citation: which text is looked at, what is said of it, and what is not.
@Suite struct EvidenceCheckTests {
  private static let page = "The tower is 61 metres high. It was built of brick, and nobody paid."

  private func rules(
    source: String, quote: String = "The tower is 61 metres high", files: [String: String] = [:],
    project: String? = nil
  ) async throws -> [String] {
    try await diagnostics(source: source, quote: quote, files: files, project: project).map(\.rule)
  }

  /// What evidence rules say where the source `tower` is described by `source`.
  private func diagnostics(
    source: String, quote: String = "The tower is 61 metres high", files: [String: String] = [:],
    project: String? = nil
  ) async throws -> [Diagnostic] {
    let example = RuleExample(
      """
      sources: {\(source)}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence:
                - source: tower
                  quote: \(quote)
      """, project: project,
      files: ["copies/tower.txt": Self.page].merging(files) { _, own in own })
    let names = Set(
      RuleGroup.all.filter { $0.title == "Evidence" }.flatMap(\.settings).map(\.rule.name))
    return try await example.diagnostics().filter { names.contains($0.rule) }
  }

  @Test(
    "Words pass whose white space and typography differ, and none else",
    arguments: [
      ("The tower is\u{A0}61 metres high", []),
      ("The tower is 16 metres high", ["evidence-quote-changed"]),
      ("It was not built of brick", ["evidence-quote-changed"]),
      ("Ferries cross to the islands every morning", ["evidence-quote-not-found"]),
      ("The tower [...] nobody paid", ["evidence-quote-not-found"]),
      ("The tower is 61 [...] brick, and nobody paid", []),
      // Not inside a word.
      ("was built of brick, and no", ["evidence-quote-changed"]),
    ])
  func words(quote: String, expected: [String]) async throws {
    #expect(
      try await rules(source: "tower: {snapshot: copies/tower.txt}", quote: quote) == expected)
  }

  @Test func markupIsRead() async throws {
    let html = "<p>The tower is <b>61</b> metres&nbsp;high.</p><script>no words</script>"
    let files = ["copies/tower.html": html]
    let source = "tower: {snapshot: copies/tower.html}"
    #expect(try await rules(source: source, files: files) == [])
    #expect(
      try await rules(source: source, quote: "no words", files: files)
        == ["evidence-quote-not-found"])
  }

  @Test("The text is looked at where there is one, and the digest is the snapshot's")
  func textAndDigest() async throws {
    let files = ["copies/tower.pdf": "%PDF, no words"]
    let digest = SourceFile(name: "", bytes: Array("%PDF, no words".utf8)).sha256
    let pdf = "snapshot: copies/tower.pdf, sha256: \(digest)"
    #expect(try await rules(source: "tower: {\(pdf)}", files: files) == ["evidence-unchecked"])
    let source = "tower: {\(pdf), text: copies/tower.txt}"
    #expect(try await rules(source: source, files: files) == [])
    #expect(
      try await rules(source: source, files: ["copies/tower.pdf": "another"])
        == ["snapshot-changed"])
    #expect(
      try await rules(source: source, quote: "It was built of stone", files: files)
        == ["evidence-quote-changed"])
  }

  @Test("A copy that cannot be looked at is told once, and nothing of its words")
  func missingCopies() async throws {
    #expect(try await rules(source: "tower: {snapshot: none.txt}") == ["snapshot-missing"])
    #expect(try await rules(source: "tower: {snapshot: copies}") == ["snapshot-unreadable"])
    #expect(
      try await rules(source: "tower: {snapshot: ../tower.txt}") == ["snapshot-outside-project"])
    #expect(
      try await rules(source: "tower: {snapshot: none.pdf, text: none.txt}")
        == ["snapshot-missing", "snapshot-missing"])
  }

  @Test func linksAreFollowedBeforeTheComparison() async throws {
    let outside = try ExampleFolder(["tower.txt": Self.page])
    let folder = try RuleExample.quotingLedger("nobody complained").folder()
    let link = folder.path + "/snapshots/ledger.txt"
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: outside.path + "/tower.txt")
    #expect(
      try await folder.diagnostics(ofFile: "example.yaml").filter { $0.severity == .error }
        .map(\.rule) == ["snapshot-outside-project"])
  }

  @Test("A project's sources are looked for beside obelus.yaml and told where they are cited")
  func projectSources() async throws {
    let project = """
      sources:
        tower: {title: Tower, snapshot: copies/tower.txt, sha256: '\(String(repeating: "0", count: 64))'}
        unused: {title: Unused, snapshot: nowhere.txt}
      """
    let found = try await diagnostics(source: "", project: project)
    #expect(found.map(\.rule) == ["snapshot-changed"])
    let location = try #require(found.first?.location)
    #expect(location.file.name.hasSuffix("example.yaml"))
    #expect(location.file.text(in: location.range) == "tower")
  }

  @Test("Of a confidential source nothing is shown", arguments: [true, false])
  func confidentialSources(isOfProject: Bool) async throws {
    let tower =
      "tower: {title: Secret, snapshot: copies/tower.txt, confidential: true, sha256: '\(String(repeating: "0", count: 64))'}"
    let found = try await diagnostics(
      source: isOfProject ? "" : tower, quote: "The tower is 12 metres high",
      project: isOfProject ? "sources: {\(tower)}" : nil)
    #expect(Set(found.map(\.rule)) == ["snapshot-changed", "evidence-quote-changed"])
    let reporters: [any Reporter] = [
      TextReporter(palette: Palette(isEnabled: false), width: 200), CompactReporter(),
    ]
    let printed = reporters.flatMap { found.map($0.report) }.joined()
    // Its id is a key of the file.
    for secret in ["tower.txt", "copies", "metres", "Secret"] {
      #expect(!printed.contains(secret), "\(printed)")
    }
  }

  @Test func aCopyIsReadOnce() throws {
    let folder = try ExampleFolder(["a.txt": "first words", "b.txt": "other words"])
    let cache = SnapshotCache(limit: 15)
    let read = { (name: String) in
      try cache.text(
        ofFileAt: FilePath("\(folder.path)/\(name)"), name: name, .plainText
      ).get().readersText
    }
    #expect(try read("a.txt") == "first words")
    try folder.write("a.txt", Array("second words".utf8))
    #expect(try read("a.txt") == "first words")
    // The other one takes its room.
    #expect(try read("b.txt") == "other words")
    #expect(try read("a.txt") == "second words")
  }
}
