import SystemPackage
import Testing

@testable import Obelus

/// Which file describes a source, and what is said where none does or several do.
@Suite struct SourceSearchTests {
  private static let tower = "sources:\n  tower: {title: Tower}"

  private func folder(_ files: [String: String], project: String = "files: ['*.yaml']") throws
    -> ExampleFolder
  {
    try ExampleFolder(
      files.mapValues { RuleExample($0).completeText }.merging(["obelus.yaml": project]) { $1 })
  }

  /// The name of the describing file, or the message.
  private func answer(
    _ id: String = "tower", in folder: ExampleFolder, _ files: [String], named: String? = nil
  ) throws -> String {
    var finder = ProjectFinder()
    let search = try SourceSearch(
      for: id, inFilesAt: files.map { "\(folder.path)/\($0)" }, &finder)
    do {
      let found = try search.description(inFileAt: named.map { "\(folder.path)/\($0)" })
      return found.path.lastComponent?.string ?? ""
    } catch {
      return error.message.replacing("\(folder.path)/", with: "")
    }
  }

  @Test("Of several descriptions that in the file that was named is meant, and each is listed once")
  func severalDescriptions() throws {
    let folder = try folder(
      ["one.yaml": Self.tower, "two.yaml": "claims: []"],
      project: "files: ['*.yaml']\nsources: {tower: {title: Tower}}")
    #expect(try answer(in: folder, ["one.yaml"], named: "one.yaml") == "one.yaml")
    #expect(try answer(in: folder, ["obelus.yaml"], named: "obelus.yaml") == "obelus.yaml")
    #expect(try answer(in: folder, ["two.yaml"], named: "two.yaml") == "obelus.yaml")
    #expect(
      try answer(in: folder, ["one.yaml", "two.yaml"])
        == "several files describe the source: name one of one.yaml, obelus.yaml")
  }

  @Test("Why no file describes a source")
  func noDescription() throws {
    let broken = try folder(["other.yaml": "claims: []"])
    try broken.write("one.yaml", Array("obelus: 1\nsources: {tower: [}\n".utf8))
    let message = try answer(in: broken, ["one.yaml", "other.yaml"])
    #expect(message.hasPrefix("one.yaml:2:"))
    #expect(message.hasSuffix("no file describes a source of this id that can be read"))

    let empty = try folder(["one.yaml": "sources:\n  tower:\n  wall: {title: Wall}"])
    #expect(
      try answer(in: empty, ["one.yaml"]).hasPrefix(
        "one.yaml:2:3: nothing is said of the source: give it a `title`"))

    let near = try folder(["one.yaml": "sources: {towers: {title: Towers}}"])
    #expect(
      try answer(in: near, ["one.yaml"])
        == "no file describes a source of this id: did you mean `towers`?")

    let cited = try folder([
      "one.yaml": """
      claims:
        - id: one
          quote: Nobody in the town
          annotations: [{verdict: verified, reviewer: asia-desk, date: 2021, evidence: [{source: tower}]}]
      """
    ])
    #expect(
      try answer(in: cited, ["one.yaml"])
        == "no file describes a source of this id: one.yaml cites it; describe it under `sources`")
  }
}
