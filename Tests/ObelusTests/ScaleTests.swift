import Testing
import YAMLTree

@testable import Obelus

@Suite struct ScaleTests {
  private func label(_ text: String) throws -> LocatedText {
    let stream = try YAMLStream(parsing: SourceFile(name: "f.yaml", bytes: Array(text.utf8)))
    return LocatedText(stream, try #require(stream.documents.first?.root))
  }

  @Test("Every label of a scale is found by its bytes", arguments: Scale.Preset.allCases)
  func everyLabelIsFound(preset: Scale.Preset) throws {
    for grade in preset.scale.grades {
      let found = try #require(try preset.scale.grade(labelled: label(grade.label)))
      #expect(found.label == grade.label)
      #expect(found.verdict == grade.verdict)
      #expect(try preset.scale.grade(labelled: label("'\(grade.label) '")) == nil)
      #expect(try preset.scale.grade(labelled: label(grade.label.uppercased())) == nil)
    }
    #expect(try preset.scale.grade(labelled: label("''")) == nil)
  }

  /// A verified label ranks above one that a reader needs context for, and that above a disputed one.
  @Test("Numbers rise with the verdicts", arguments: Scale.Preset.allCases)
  func numbersRise(preset: Scale.Preset) {
    let numbers = { (verdict: Verdict) in
      preset.scale.grades.filter { $0.verdict == verdict }.map(\.number)
    }
    let (best, middle, worst) = (numbers(.verified), numbers(.context), numbers(.disputed))
    #expect((best.min() ?? 0) > (middle.max() ?? .infinity))
    #expect((middle.min() ?? 0) > (worst.max() ?? .infinity))
    #expect(preset.scale.grades.map(\.label).count == Set(preset.scale.grades.map(\.label)).count)
  }

  @Test func theSchemaKnowsThePresets() throws {
    let stream = FormatSchema.project.stream
    let root = try #require(stream.documents.first?.root)
    let definitions = try #require(stream.value(of: root, forKey: "$defs"))
    let scale = try #require(stream.value(of: definitions, forKey: "scale"))
    let names = try #require(
      stream.value(of: scale, forKey: "then").flatMap {
        stream.value(of: $0, forKey: "enum")
      })
    #expect(
      stream.items(of: names).map { stream.text(of: $0) } == Scale.Preset.allCases.map(\.rawValue))
  }

  /// What is said of a rating beside the verdict `verified`, in a project with this configuration.
  private func problems(_ rating: String, _ project: String?) async throws -> [String] {
    let example = RuleExample(
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - {verdict: verified, reviewer: asia-desk, date: 2021, rating: \(rating),
               evidence: [{source: archive}]}
      """, project: project)
    return try await example.diagnostics().filter { $0.severity == .error }.map(\.rule)
  }

  @Test(
    "Labels are compared as they are written",
    arguments: [
      ("accurate", nil, []),
      ("\"accurate\"", nil, []),
      ("Accurate", nil, ["unknown-rating"]),
      ("outdated", nil, ["rating-contradicts-verdict"]),
      ("True", "scale: true-false", []),
      ("TRUE", "scale: true-false", ["unknown-rating"]),
      ("False", "scale: true-false", ["rating-contradicts-verdict"]),
      ("One Pinocchio", "scale: pinocchios", []),
      // `No`, `3` and `1.0` are labels, whatever a reader of YAML makes of them.
      ("No", "scale: {No: {verdict: verified, number: 2}, 3: {verdict: disputed, number: 1}}", []),
      ("3", "scale: {No: {verdict: disputed, number: 2}, 3: {verdict: verified, number: 1}}", []),
      (
        "3", "scale: {No: {verdict: verified, number: 2}, 3.0: {verdict: verified, number: 1}}",
        ["unknown-rating"]
      ),
      // A house's own scale replaces the standard one, and its own keys are no labels.
      (
        "accurate", "scale: {a: {verdict: verified, number: 2}, b: {verdict: disputed, number: 1}}",
        ["unknown-rating"]
      ),
      (
        "x-a",
        "scale: {x-a: 1, a: {verdict: verified, number: 2}, b: {verdict: disputed, number: 1}}",
        ["unknown-rating"]
      ),
    ] as [(String, String?, [String])])
  func labelsAreComparedAsWritten(rating: String, project: String?, expected: [String]) async throws
  {
    #expect(try await problems(rating, project) == expected)
  }

  @Test(
    "The best label has a higher number than the worst",
    arguments: [
      ("{a: {verdict: verified, number: 2}, b: {verdict: disputed, number: 2}}", true),
      ("{a: {verdict: verified, number: 2}, b: {verdict: disputed, number: 2.0}}", true),
      ("{a: {verdict: verified, number: 2}, b: {verdict: context, number: 2.5}}", false),
      ("{a: {verdict: verified, number: 2}, x-b: {number: 2}}", false),
    ])
  func bestExceedsWorst(scale: String, isRefused: Bool) async throws {
    let folder = try ExampleFolder(["obelus.yaml": "scale: \(scale)", "a.yaml": "obelus: 1"])
    do {
      _ = try await folder.diagnostics(ofFile: "a.yaml")
      #expect(!isRefused)
    } catch let error as ConfigurationError {
      #expect(isRefused)
      #expect(error.diagnostics.map(\.message) == ["all labels of the scale have the same number"])
      #expect(error.diagnostics.first?.location.start.column == 9)
    }
  }

  @Test func resolutionsHaveRatingsToo() async throws {
    let example = RuleExample(
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          resolution:
            - {verdict: context, reviewer: standards, date: 2021, rating: acurate}
            - {verdict: disputed, reviewer: standards, date: 2022, rating: unproven}
      """)
    let rules = try await example.diagnostics().filter { $0.severity == .error }.map(\.rule)
    #expect(rules == ["unknown-rating", "rating-contradicts-verdict"])
  }

  /// `inaccurate` is no slip of the pen for `accurate`.
  @Test func noRatingIsSuggestedForItsContrary() async throws {
    let example = RuleExample(
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - {verdict: verified, reviewer: asia-desk, date: 2021, rating: unaccurate,
               evidence: [{source: archive}]}
      """)
    let diagnostic = try #require(
      await example.diagnostics().first { $0.rule == "unknown-rating" })
    #expect(diagnostic.help?.hasPrefix("the scale: accurate, mostly accurate") == true)
  }
}
