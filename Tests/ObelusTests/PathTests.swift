import Foundation
import SystemPackage
import Testing

@testable import Obelus

/// Where paths lead, whether something is there or not.
@Suite struct PathTests {
  @Test(
    "Links are followed as far as the path exists",
    arguments: [
      ("file", true), ("none", true), ("none/none", true), ("../x", false), ("none/../../x", false),
      ("in/none", true), ("in/file", true), ("in/../../x", false), ("out/none", false),
      ("out/none/none", false), ("out/../project/file", true), ("in/dangling/x", false),
      ("dangling", false), ("loop", true), ("loop/x", true), ("/etc/none", false), (".", true),
    ])
  func destinations(path: String, lies: Bool) throws {
    let folder = try ExampleFolder(["project/file": "", "project/real/file": "", "outside/x": ""])
    let root = FilePath(folder.path + "/project")
    for (link, target) in [
      ("in", "real"), ("out", "../outside"), ("dangling", folder.path + "/outside/none"),
      ("loop", "loop"), ("real/dangling", "../out/none"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(root)/\(link)", withDestinationPath: target)
    }
    let real = try #require(Paths.real(root))
    #expect(Paths.lies(root.pushing(FilePath(path)), within: real) == lies)
  }

  @Test func aLinkThatLeadsToItselfIsNotCalledMissing() async throws {
    let folder = try RuleExample.quotingLedger("nobody complained").folder()
    let link = folder.path + "/snapshots/ledger.txt"
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "ledger.txt")
    let found = try await folder.diagnostics(ofFile: "example.yaml")
    #expect(found.filter { $0.severity == .error }.map(\.rule) == ["snapshot-unreadable"])
  }
}
