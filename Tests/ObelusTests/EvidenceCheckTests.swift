import ArticleText
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
    let printed = EveryFormat.text(of: found)
    // Its id is a key of the file.
    for secret in ["tower.txt", "copies", "metres", "Secret"] {
      #expect(!printed.contains(secret), "\(printed)")
    }
  }

  @Test("Words count wherever a page has them, and may be left out across all of it")
  func wholePages() async throws {
    let html = """
      <main><p>The tower is tall and old.</p><p>It was built of brick.</p><p>Nobody paid for it.</p></main>
      <aside><table><tr><td>Height</td><td>61 metres above the quay</td></tr></table></aside>
      """
    let files = ["copies/tower.html": html]
    let source = "tower: {snapshot: copies/tower.html}"
    for quote in ["61 metres above the quay", "The tower is tall [...] Nobody paid for it"] {
      #expect(try await rules(source: source, quote: quote, files: files) == [])
    }
    let found = try await diagnostics(
      source: source, quote: "16 metres above the sea", files: files)
    #expect(found.map(\.rule) == ["evidence-quote-not-found"])
  }

  @Test(
    "In data words are found, but not missed",
    arguments: [
      ("csv", "Tower,61 metres", []), ("csv", "Tower 61 metres", ["evidence-unchecked"]),
      ("srt", "the tower is high", []), ("srt", "the tower is very high", ["evidence-unchecked"]),
      // Without an ending it is text if it can be read.
      ("", "the tower is high", []), ("", "the tower is low", ["evidence-quote-changed"]),
    ])
  func data(ending: String, quote: String, expected: [String]) async throws {
    let name = ending.isEmpty ? "copies/tower" : "copies/tower.\(ending)"
    let text = "Name,Height\nTower,61 metres\n1\n00:01 --> 00:02\nthe tower is high and stands\n"
    #expect(
      try await rules(source: "tower: {snapshot: \(name)}", quote: quote, files: [name: text])
        == expected)
  }

  @Test func bytesOfAnUnknownKindAreNoFault() async throws {
    let example = RuleExample.quotingLedger("nobody complained")
    let folder = try example.folder()
    let file = example.completeText.replacing("ledger.txt", with: "ledger")
    try folder.write("example.yaml", Array(file.utf8))
    try folder.write("snapshots/ledger", [0x89, 0x50, 0xFF])
    #expect(
      try await folder.diagnostics(ofFile: "example.yaml").map(\.rule)
        .filter { $0.contains("snapshot") || $0.contains("evidence") } == ["evidence-unchecked"])
  }

  @Test("Nobody is told to touch a recorded copy that is not UTF-8")
  func copiesInOtherEncodings() async throws {
    let folder = try RuleExample.quotingLedger("nobody complained").folder()
    try folder.write("snapshots/ledger.txt", Array("nobody complained, caf".utf8) + [0xE9])
    let found = try await folder.diagnostics(ofFile: "example.yaml").filter {
      $0.severity == .error
    }
    #expect(found.map(\.rule) == ["snapshot-unreadable"])
    #expect(found.first?.help?.contains("leave the copy as it is") == true)
  }

  @Test func retiredClaimsRestOnNothing() async throws {
    let example = RuleExample.quotingLedger("A ferry crosses to the islands")
    let retired = RuleExample(
      example.text.replacing(
        "      quote: The harbour wall was finished in 1971.\n",
        with: ""
      )
      .replacing(
        "title: Ledger of the council,",
        with: "title: Ledger of the council, expires: 2021-12, published: 2021-11,"
      )
      .replacing("- id: wall", with: "- id: wall\n      retired: {date: 2021-11-02, reason: cut}"),
      files: example.files)
    let names = ["evidence-quote-not-found", "source-expired", "source-newer-than-review"]
    #expect(try await retired.diagnostics().filter { names.contains($0.rule) }.map(\.rule) == [])
  }

  @Test("A missing copy is told once, with the file that names it")
  func missingCopyOfAProjectsSource() async throws {
    let project = "sources: {tower: {title: Tower, snapshot: copies/gone.pdf}}"
    let found = try await diagnostics(source: "", project: project)
    #expect(found.map(\.rule) == ["snapshot-missing"])
    #expect(found.first?.help?.hasPrefix("obelus.yaml names it") == true)
    #expect(found.first?.related.map { $0.location.file.name.hasSuffix("obelus.yaml") } == [true])
  }

  @Test func messagesSpeakOfWhatWasRead() async throws {
    let text = try await diagnostics(
      source: "tower: {text: copies/tower.txt}", quote: "Ferries cross every morning to islands")
    #expect(text.map(\.message) == ["the quote is not in the source's `text`"])
    let pieces = Array(repeating: "one two three", count: 21).joined(separator: " [...] ")
    let parts = try await diagnostics(source: "tower: {snapshot: copies/tower.txt}", quote: pieces)
    #expect(parts.first?.help?.contains("two pieces of evidence") == true)
  }

  @Test("Many sources may be one document: what is made of it is made once")
  func oneDocument() async throws {
    let words = (0..<3_000).map { "word\($0)" }.joined(separator: " ")
    let clock = ContinuousClock()
    let time = { (sources: Int) async throws -> Duration in
      let described = (0..<sources).map { "s\($0): {snapshot: copies/tower.txt}" }
      let evidence = (0..<60).map {
        "            - {source: s\($0 % sources), quote: these words \($0) stand nowhere in it}"
      }
      let example = RuleExample(
        """
        sources: {\(described.joined(separator: ", "))}
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                evidence:
        \(evidence.joined(separator: "\n"))
        """, files: ["copies/tower.txt": words])
      let start = clock.now
      let found = try await example.diagnostics().filter { $0.rule == "evidence-quote-not-found" }
      #expect(found.count == 60)
      return clock.now - start
    }
    // An index for each source would take fifteen times as long. Other tests, which slow the beginning down, do no
    // harm.
    let one = try await time(1)
    #expect(try await time(60) < one * 7)
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
