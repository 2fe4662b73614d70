import Testing

@testable import Obelus

@Suite struct LabelsTests {
  private static let german = """
    language: %
    labels:
      de:
        verified: bestätigt
        accurate: zutreffend
        Annotated review: Kommentierte Prüfung
        "{found} of {count} found as quoted": "{count} Zitate, {found} gefunden"
        "{day} {month} {year}": "{day}. {month} {year}"
        October: Oktober
      de-AT: {verified: belegt, x-own: free}
    """

  private func page(_ project: String) async throws -> String {
    let folder = try ExampleFolder([
      "obelus.yaml": project, "article.txt": RuleExample.standardArticle,
      "a.yaml": """
      obelus: 1
      article: {text: article.txt, language: en}
      reviewers: {desk: {name: The desk}}
      sources: {archive: {title: Town archive}}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - {verdict: verified, reviewer: desk, date: 2021-10-19, rating: accurate,
               evidence: [{source: archive}]}
      """,
    ])
    var finder = ProjectFinder()
    let outcome = try await ReviewPipeline().outcome(
      ofFileAt: folder.path + "/a.yaml", &finder)
    guard case .reviewed(let review) = outcome else { return "" }
    return String(decoding: try #require(review.rendered(as: .html)).bytes, as: UTF8.self)
  }

  @Test(
    "Reports speak the project's language, or the one that its tag begins with",
    arguments: [
      ("de", "bestätigt"), ("de-AT", "belegt"), ("de-at-x-wien", "belegt"), ("de-CH", "bestätigt"),
    ])
  func languages(tag: String, verified: String) async throws {
    let page = try await page(Self.german.replacing("%", with: tag))
    #expect(page.contains("<html lang=\"\(tag)\">"))
    // The article keeps its own language.
    #expect(page.contains("dir=\"auto\" lang=\"en\">"))
    #expect(page.contains("1 \(verified)"))
    #expect(page.contains("Zutreffend <span"))
    #expect(page.contains("Kommentierte Prüfung") && !page.contains("Annotated review"))
    #expect(page.contains("1 Zitate, 1 gefunden"))
    #expect(page.contains("19. Oktober 2021"))
    // What has no translation stays as it is.
    #expect(page.contains("Back to the passage"))
  }

  @Test("Other languages do not change a report", arguments: ["en", "fr", "den"])
  func otherLanguages(tag: String) async throws {
    let page = try await page(Self.german.replacing("%", with: tag))
    #expect(page.contains("<html lang=\"\(tag)\">") && page.contains("1 verified"))
    #expect(page.contains("19 October 2021") && page.contains("Accurate <span"))
  }

  @Test func valuesAreFilledInOnce() {
    var labels = Labels()
    #expect(labels(.by, ["names": "{names} & {count}"]) == "By {names} & {count}")
    labels.translations = ["en": ["By {names}": "{other} {names}{names} {"]]
    #expect(labels(.by, ["names": "A"]) == "{other} AA {")
  }

  @Test(
    "A word that no report uses is a fault of the configuration",
    arguments: [
      ("labels: {de: {verifed: bestätigt}}", "did you mean `verified`?"),
      ("labels: {de: {acurate: zutreffend}}", "did you mean `accurate`?"),
      ("scale: true-false\nlabels: {de: {Mostly treu: x}}", "did you mean `Mostly true`?"),
      ("labels: {de: {entirely something else: x}}", "translate verdicts"),
    ])
  func unknownWords(project: String, help: String) async throws {
    let error = await #expect(throws: ConfigurationError.self) { _ = try await page(project) }
    #expect(error?.diagnostics.count == 1)
    #expect(error?.diagnostics.first?.message.hasPrefix("reports have no word `") == true)
    #expect(error?.diagnostics.first?.help?.hasPrefix(help) == true)
  }

  @Test func theWordsOfReportsAreDistinct() {
    let words = ReportWord.allCases.map(\.rawValue)
    #expect(Set(words).count == words.count)
  }

  @Test(
    "Texts of the configuration are checked as those of annotation files are",
    arguments: [
      (
        "sources: {a: {title: A, url: 'https://me@archive.example'}}",
        ["the address names a user, and leads to `archive.example`"]
      ),
      ("reviewers: {a: {name: A, url: 'https://a,b'}}", ["`a,b` is no host name: it holds `,`"]),
      ("reviewers: {a: {name: \"A\u{200B}b\"}}", ["`name` holds U+200B ZERO WIDTH SPACE"]),
      ("files: ['*.yaml'] # a\u{202E}b", []),
      ("sources: {a: {title: A, url: 'https://archive.example'}} # \u{200B}", []),
    ] as [(String, [String])])
  func configurationTexts(project: String, expected: [String]) async throws {
    do {
      _ = try await page(project)
      #expect(expected.isEmpty)
    } catch let error as ConfigurationError {
      #expect(error.diagnostics.map(\.message) == expected)
    }
  }
}
