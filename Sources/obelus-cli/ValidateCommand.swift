import ArgumentParser
import Obelus

/// `obelus validate`: checks annotation files and prints what is wrong.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check annotation files against their articles.",
    discussion: """
      Without a path, the files that obelus.yaml names are checked, else those in Annotations/.
      """)

  @Argument(help: "Annotation files, or folders of them.", completion: .file())
  var paths: [String] = []

  @Option(help: "How to print: text or compact.")
  var format = DiagnosticFormat.text

  @Flag(help: "Print notes too.")
  var notes = false

  @Flag(help: "Print no summary.")
  var quiet = false

  @Option(help: "When to colour: auto, always or never.")
  var color = ColorChoice.auto

  @Option(help: "The least that fails the run: error, warning or note.")
  var failOn = Severity.error

  @Option(help: "The day that counts as today, such as 2021-10-22, for runs that can be repeated.")
  var today: ReviewDate?

  mutating func run() throws {
    var finder = ProjectFinder()
    var run = ValidationRun(
      reporter: format.reporter(color: color), showsNotes: notes, failOn: failOn)
    let selection: FileSelection
    do throws(ConfigurationError) {
      selection = try FileSelection(paths, finder: &finder)
    } catch {
      run.report(error)
      throw ExitStatus.unusable
    }
    for fault in selection.faults { run.reportFault(fault) }
    var pipeline = ReviewPipeline(today: today ?? .today, finder: finder)
    for path in selection.files { run.report(&pipeline, path) }
    if !quiet { StandardStream.error.write(run.tally.summary + "\n") }
    if run.status != .success { throw run.status }
  }
}

/// The state of one run of `obelus validate`.
private struct ValidationRun {
  let reporter: any Reporter
  let showsNotes: Bool
  let failOn: Severity
  var tally = Tally()
  var status = ExitStatus.success
  private var reportedConfigurations: Set<String> = []

  init(reporter: any Reporter, showsNotes: Bool, failOn: Severity) {
    self.reporter = reporter
    self.showsNotes = showsNotes
    self.failOn = failOn
  }

  mutating func report(_ pipeline: inout ReviewPipeline, _ path: String) {
    do throws(ConfigurationError) {
      switch try pipeline.outcome(ofFileAt: path) {
      case .reviewed(let review):
        tally.count(review)
        report(review.diagnostics)
      case .unusable(let diagnostic):
        tally.countUnusableFile()
        report([diagnostic])
      case .unreadable(let error):
        reportFault(error.message)
      }
    } catch {
      report(error)
    }
  }

  /// Prints what is wrong with a configuration, once.
  mutating func report(_ error: ConfigurationError) {
    status = .unusable
    guard let name = error.diagnostics.first?.location.file.name,
      reportedConfigurations.insert(name).inserted
    else { return }
    StandardStream.output.write(error.diagnostics.map(reporter.report).joined())
  }

  mutating func reportFault(_ message: String) {
    status = .unusable
    StandardStream.error.write("obelus: \(Palette.escaped(message))\n")
  }

  private mutating func report(_ diagnostics: [Diagnostic]) {
    var text = ""
    for diagnostic in diagnostics {
      tally.count(diagnostic)
      if diagnostic.severity >= failOn { status = max(status, .failure) }
      if diagnostic.severity > .note || showsNotes || failOn == .note {
        text += reporter.report(diagnostic)
      }
    }
    StandardStream.output.write(text)
  }
}
