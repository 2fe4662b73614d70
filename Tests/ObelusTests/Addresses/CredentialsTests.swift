import Testing

@testable import Obelus

@Suite struct CredentialsTests {
  @Test(
    "Who logs in is found, and nothing else",
    arguments: [
      ("https://clerk:hunter2@archive.example/wall", "https://…@archive.example/wall"),
      ("a https://a@b@c b ftp://x@y", "a https://…@c b ftp://…@y"),
      ("https:\\/\\/clerk@archive.example", "https:\\/\\/…@archive.example"),
      ("https://social.example/@clerk", "https://social.example/@clerk"),
      ("https://a.example?by=a@b", "https://a.example?by=a@b"),
      ("https://a.example#a@b", "https://a.example#a@b"),
      ("https://a.example, clerk@b", "https://a.example, clerk@b"),
      ("https://@a.example", "https://@a.example"), ("https:///a@b", "https:///a@b"),
      ("clerk@archive.example", "clerk@archive.example"), ("", ""),
    ])
  func masks(text: String, masked: String) { #expect(Credentials.masked(text) == masked) }

  @Test(
    "No frame shows them, whichever rule points at the line",
    arguments: [
      "sources:\n  archive: {title: T, url: 'https://clerk:hunter2@archive.example/'}",
      // Another rule, a key that nobody reads, a comment.
      "sources:\n  archive: {titel: T, url: 'https://clerk:hunter2@archive.example/'}",
      "sources:\n  archive: {titel: T} # https://clerk:hunter2@archive.example/",
      // Not an address, and not even YAML.
      "sources:\n  archive: {title: T, url: 'https://clerk:hunter2@archive example/'}",
      "sources: {archive: {title: T, url: 'https://clerk:hunter2@archive.example/'}",
      // In the words of a message.
      "sources:\n  archive: {title: T, type: 'https://clerk:hunter2@archive.example/'}",
      // With a fix.
      "sources:\n  archive: {title: T, url: 'https://clerk:hunter2@archive.example/\u{200B}'}",
    ])
  func isNotPrinted(text: String) async throws {
    let found = try await RuleExample("\(text)\n").diagnostics()
    #expect(!found.isEmpty)
    for diagnostic in found {
      #expect(!TextReporterTests.plain.report(diagnostic).contains("hunter2"))
      let fix = diagnostic.fix.map { "\($0.changes)" } ?? ""
      #expect(!fix.contains("hunter2"))
    }
  }

  @Test func aProjectPrintsNoneEither() async throws {
    let example = RuleExample(
      ofProject: "sources:\n  archive: {title: T, url: 'https://clerk:hunter2@archive.example/'}\n")
    let found = try await example.diagnostics()
    #expect(found.map(\.message) == ["the address names a user, and leads to `archive.example`"])
    for diagnostic in found {
      #expect(!TextReporterTests.plain.report(diagnostic).contains("hunter2"))
    }
  }

  @Test func whatIsWrongIsStillSaid() async throws {
    let found = try await RuleExample(
      "sources:\n  archive: {title: T, url: 'https://clerk:hunter2@archive.example/'}"
    ).diagnostics().filter { $0.rule == "invalid-address" }
    #expect(found.map(\.message) == ["the address names a user, and leads to `archive.example`"])
    #expect(found.first?.help?.isEmpty == false)
  }
}
