import Foundation
import SystemPackage
import Testing

@testable import Obelus

@Suite struct ProjectTests {
  @Test(
    "Patterns match paths",
    arguments: [
      ("Annotations/**/*.yaml", "Annotations/a.yaml", true),
      ("Annotations/**/*.yaml", "Annotations/x/y/a.yaml", true),
      ("Annotations/**/*.yaml", "Other/a.yaml", false),
      ("Annotations/**/*.yaml", "Annotations/a.yml", false),
      ("Annotations/**/*.yaml", "Annotations/.hidden/a.yaml", false),
      ("*.yaml", "a.yaml", true), ("*.yaml", "x/a.yaml", false), ("**", "x/y", true),
      ("a?c.yaml", "abc.yaml", true), ("a?c.yaml", "ac.yaml", false), ("a*b*c", "a-b-b-c", true),
      ("a*b*c", "a-b-b", false), ("*", ".hidden", false), (".h*", ".hidden", true),
      ("./a/*.yaml", "a/b.yaml", true),
    ])
  func globs(pattern: String, path: String, isMatch: Bool) {
    #expect(Glob(pattern).matches(FilePath(path)) == isMatch)
  }

  @Test func theNearestConfigurationNamesTheFiles() throws {
    let folder = try ExampleFolder([
      "obelus.yaml": "files: [Checks/*.yaml]\nexclude: [Checks/draft-*.yaml]\n",
      "Checks/b.yaml": "", "Checks/a.yaml": "", "Checks/draft-c.yaml": "", "Other/d.yaml": "",
    ])
    var finder = ProjectFinder()
    let root = try #require(Paths.real(FilePath(folder.path)))
    let project = try finder.project(ofFilesIn: root.appending("Checks"))
    #expect(project.root == root)
    #expect(project.annotationFiles().files.map(\.lastComponent?.string) == ["a.yaml", "b.yaml"])
  }

  @Test func withoutConfigurationTheCheckoutIsTheProject() throws {
    let folder = try ExampleFolder([".git/HEAD": "", "deep/er/a.yaml": ""])
    var finder = ProjectFinder()
    let root = try #require(Paths.real(FilePath(folder.path)))
    #expect(try finder.project(ofFilesIn: root.appending("deep").appending("er")).root == root)
  }

  @Test func reviewersOfTheProjectAreKnownInEveryFile() async throws {
    let folder = try ExampleFolder([
      "obelus.yaml": "reviewers: {house: {name: The house}}\n",
      "article.txt": RuleExample.standardArticle,
      "a.yaml": """
      obelus: 1
      article: {text: article.txt}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - {verdict: context, reviewer: house, date: 2021-10-19, finding: It was built twice.}
      """,
    ])
    let found = try await folder.diagnostics(ofFile: "a.yaml").filter { $0.severity > .note }
    #expect(found.map(\.rule) == [])
  }

  @Test(
    "A configuration that cannot be used says where",
    arguments: [
      ("files: Annotations", "files must be a list, not text"),
      ("fiels: []", "the file has no field `fiels`"),
      ("files: [a", "the `[` opened here is not closed, or a comma is missing between its parts"),
    ])
  func badConfiguration(yaml: String, message: String) async throws {
    let folder = try ExampleFolder(["obelus.yaml": yaml, "a.yaml": "obelus: 1"])
    let error = await #expect(throws: ConfigurationError.self) {
      _ = try await folder.diagnostics(ofFile: "a.yaml")
    }
    #expect(error?.diagnostics.map(\.message) == [message])
  }

  @Test func aLoopOfLinksEnds() throws {
    let folder = try ExampleFolder(["x/a.yaml": ""])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/x/loop", withDestinationPath: folder.path)
    var walk = FolderWalk()
    walk.visit(FilePath(folder.path))
    #expect(walk.files.count == 1)
  }
}
