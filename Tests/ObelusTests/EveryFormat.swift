@testable import Obelus

/// The output formats of `obelus validate`, for what holds of all of them.
enum EveryFormat {
  /// The formats by name.
  static var reporters: [(name: String, reporter: any Reporter)] {
    let clock = ReviewClock.system
    return [
      ("text", TextReporter(palette: Palette(isEnabled: false), width: 200)),
      ("compact", CompactReporter()), ("json", JSONReporter()),
      ("jsonl", JSONReporter(lines: true)),
      ("sarif", SARIFReporter(rules: RuleSelection(settings: []))),
      ("junit", JUnitReporter(clock: clock)),
      ("checkstyle", CheckstyleReporter()), ("github", GitHubReporter()),
      ("gitlab", GitLabReporter()), ("tap", TAPReporter()),
      ("markdown", MarkdownReporter()),
    ]
  }

  /// What one format prints of `files`.
  static func text(of files: [CheckedFile], _ reporter: any Reporter) -> String {
    var reporter = reporter
    var text = reporter.begin()
    for file in files { text += reporter.add(file) }
    return text + reporter.finish(Tally())
  }

  /// What every format prints of `diagnostics`, which may be of several files.
  static func text(of diagnostics: [Diagnostic]) -> String {
    let file = CheckedFile("example.yaml", unusable: diagnostics, failing: .note)
    return reporters.map { text(of: [file], $0.reporter) }.joined()
  }
}
