import Testing

@testable import Obelus

/// Claimants that the article does not name.
@Suite struct ClaimantTests {
  static let article = """
    Foreign Minister Sergey Lavrov spoke first. Lavrov was heard by Director Yang Jiechi, and Yang said \
    nothing. Ursula von der Leyen’s letter was read by Sami al-Badri of the Harbour Board. Later DUPONT \
    and Brown came, who was a baker, and the UN. 王毅 wrote. Anna Berg-Lund did too, and O’Brien.
    """

  private func found(_ claimant: String) async throws -> [Diagnostic] {
    let example = RuleExample(
      "claims:\n  - id: first\n    quote: spoke first\n    claimant: \(claimant)",
      article: Self.article)
    return try await example.diagnostics().filter { $0.rule == Rule.claimantNotInArticle.name }
  }

  @Test(
    "Named",
    arguments: [
      "Sergey Lavrov", "Lavrov", "S. Lavrov", "Foreign Minister Sergey Lavrov", "Lavrov, Sergey",
      "Sergey Viktorovich Lavrov", "Sergey LAVROV", "Yang Jiechi", "Yang Xiaoming",
      "Ursula von der Leyen", "von der Leyen", "Sami al-Badri", "Hassan Badri", "Jean Dupont",
      "Gordon Brown", "王毅", "Anna Berg-Lund", "Conor O'Brien", "Conor O’Brien",
      "{name: Lavrov, type: person}",
      "Gordon Brown Jr.",
    ])
  func named(_ claimant: String) async throws {
    #expect(try await found(claimant).isEmpty)
  }

  @Test(
    "Not named",
    arguments: [
      "Sergey Shoigu", "Zhao Lijian", "Joseph Baker", "Sami de Gaulle", "李克强",
      "{name: Ines Harbor, type: person}", "Kuleba",
    ])
  func notNamed(_ claimant: String) async throws {
    #expect(try await found(claimant).count == 1)
  }

  @Test(
    "No person, as far as the words say",
    arguments: [
      "article", "the mayor", "Ministry of Defence", "NATO", "BBC News", "Acme Ltd", "Smith & Sons",
      "Government of Norway", "officials", "Prime Minister", "{name: Acme, type: organisation}",
    ])
  func organisations(_ claimant: String) async throws {
    #expect(try await found(claimant).isEmpty)
  }

  @Test(
    "The nearest name is shown",
    arguments: [
      ("Sergey Lavrof", "the article has `Sergey Lavrov`"),
      ("Yank Jiechy", "the article has `Yang Jiechi`"),
    ])
  func nearest(_ claimant: String, _ help: String) async throws {
    #expect(try await found(claimant).map(\.help) == [help])
  }

  @Test(
    "Organisations are looked for where the project asks for it",
    arguments: [
      ("Harbour Board", 0), ("Board of the Harbour", 0), ("United Nations", 0), ("UN", 0),
      ("Harbour Trust", 1), ("European Union", 1),
    ])
  func asked(_ name: String, count: Int) async throws {
    let folder = try ExampleFolder([
      "article.txt": Self.article,
      "a.yaml": """
      obelus: 1
      article: {text: article.txt}
      claims: [{id: one, quote: spoke first, claimant: {name: \(name), type: organisation}}]
      """,
    ])
    let file = try AnnotationFile(contentsOf: folder.path + "/a.yaml")
    var settings = ReviewSettings()
    settings.options.claimantOrganisations = true
    let context = RuleContext(
      file: file, article: .success(try AttributionArticle.article(Self.article)),
      settings: settings, clock: ReviewClock(fixedAt: ReviewDate(day: 20_000)))
    let setting = RuleSelection.recommended.settings.filter {
      $0.rule.name == Rule.claimantNotInArticle.name
    }
    #expect(setting.flatMap { $0.findings(in: context) }.count == count)
  }

  @Test func retiredClaimsAreLeftAlone() async throws {
    let example = RuleExample(
      """
      claims:
        - id: first
          quote: spoke first
          claimant: Zhao Lijian
          retired: {date: 2021, reason: cut}
      """, article: "Nobody spoke.")
    #expect(
      try await example.diagnostics().allSatisfy { $0.rule != Rule.claimantNotInArticle.name })
  }
}
