import ArgumentParser
import Obelus

/// `obelus validate`: checks annotation files and prints what is wrong.
struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check annotation files against their articles.",
    discussion: """
      Without a path, the files that obelus.yaml names are checked, else those in Annotations/.
      """)

  @Argument(help: "Annotation files, or folders of them.", completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "How to print, and into which file; may be given several times. Formats: \(DiagnosticFormat.list).",
      valueName: "format[:file]"))
  var format: [OutputChoice] = []

  @Flag(help: "Print notes too.")
  var notes = false

  @Flag(help: "Print no summary.")
  var quiet = false

  @Option(help: "When to colour: auto, always or never.")
  var color = ColorChoice.auto

  @Option(
    help:
      "The least that fails the run: error, warning or note. Otherwise obelus.yaml says, or error.")
  var failOn: Severity?

  @OptionGroup var choice: RuleOptionGroup
  @OptionGroup var options: ReviewOptions

  mutating func run() async throws {
    let outputs = try Outputs(format, color: color, clock: options.clock)
    var run = try Run(outputs, options, choosing: choice.choice)
    var tally = Tally()
    run.begin()
    for path in run.prepare(paths) {
      switch await run.outcome(path) {
      case .reviewed(let review):
        tally.count(review)
        let failing = failOn ?? run.failOn(path)
        let reported = report(review.diagnostics, failing, &tally, &run)
        run.print(CheckedFile(review, reporting: reported, failing: failing))
      case .unusable(let diagnostic):
        tally.countUnusableFile()
        let failing = failOn ?? run.failOn(path)
        let reported = report([diagnostic], failing, &tally, &run)
        run.print(CheckedFile(path, unusable: reported, failing: failing))
      case .unreadable, nil: break
      }
    }
    run.end(tally)
    if !quiet, !tally.isEmpty { StandardStream.error.write(tally.summary + "\n") }
    try run.finish()
  }

  /// Counts what was found in a file, and gives what is printed of it.
  private func report(
    _ diagnostics: [Diagnostic], _ failing: Severity, _ tally: inout Tally, _ run: inout Run
  ) -> [Diagnostic] {
    for diagnostic in diagnostics {
      tally.count(diagnostic)
      if diagnostic.severity >= failing { run.status = max(run.status, .failure) }
    }
    let least: Severity = notes || failing == .note ? .note : .warning
    return diagnostics.filter { $0.severity >= least }
  }
}

/// Options that choose among the rules.
struct RuleOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Apply only this rule; may be given several times. One that is off warns.",
      valueName: "rule"),
    completion: .list(Rule.all.map(\.name)), transform: RuleName.checked)
  var rule: [String] = []

  @Option(
    help: ArgumentHelp("Leave this rule out; may be given several times.", valueName: "rule"),
    completion: .list(Rule.all.map(\.name)), transform: RuleName.checked)
  var skipRule: [String] = []

  /// What they choose.
  var choice: RuleChoice {
    var choice = RuleChoice()
    choice.only = Set(rule)
    choice.skipped = Set(skipRule)
    return choice
  }
}

/// Names of rules on the command line.
enum RuleName {
  /// The name, if it is that of a rule.
  ///
  /// Throws a `ValidationError` that says which was perhaps meant.
  static func checked(_ name: String) throws -> String {
    if Rule.named(name) != nil { return name }
    let suggestion = RuleDocumentation.suggestion(for: name).map { ": did you mean `\($0)`?" }
    throw ValidationError(
      "there is no rule `\(name)`\(suggestion ?? "; `obelus rules` lists them all")")
  }
}
