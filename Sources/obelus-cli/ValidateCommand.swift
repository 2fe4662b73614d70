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

  @Option(help: "The least that fails the run: error, warning or note.")
  var failOn = Severity.error

  @OptionGroup var options: ReviewOptions

  mutating func run() async throws {
    var run = try Run(try outputs(), options)
    run.begin()
    var tally = Tally()
    for path in run.prepare(paths) {
      switch await run.outcome(path) {
      case .reviewed(let review):
        tally.count(review)
        let reported = report(review.diagnostics, &tally, &run)
        run.print(CheckedFile(review, reporting: reported))
      case .unusable(let diagnostic):
        tally.countUnusableFile()
        let reported = report([diagnostic], &tally, &run)
        run.print(CheckedFile(path, unusable: reported))
      case .unreadable, nil: break
      }
    }
    run.end(tally)
    if !quiet, !tally.isEmpty { StandardStream.error.write(tally.summary + "\n") }
    try run.finish()
  }

  private func outputs() throws -> Outputs {
    try Outputs(
      format, color: color, failing: failOn, clock: options.clock, rules: .recommended)
  }

  /// Counts what was found in a file, and gives what is printed of it.
  private func report(
    _ diagnostics: [Diagnostic], _ tally: inout Tally, _ run: inout Run
  ) -> [Diagnostic] {
    for diagnostic in diagnostics {
      tally.count(diagnostic)
      if diagnostic.severity >= failOn { run.status = max(run.status, .failure) }
    }
    let least: Severity = notes || failOn == .note ? .note : .warning
    return diagnostics.filter { $0.severity >= least }
  }
}
