import ArgumentParser
import Obelus

/// `obelus log`: what changed in published reviews.
struct LogCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, json
  }

  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print the corrections log: what changed in reviews after they were published.",
    discussion: """
      Each change of what holds of a claim is listed with its date, who made it and what readers were told, \
      and beside it the outlet's own corrections. A claim's first verdict changes nothing. Where dates such as \
      2021-11 leave an order open, the log says so. Files of one article have one log. A file is left out that \
      is under embargo, in which a secret stands in the open, or of which some part cannot be read: it might \
      be the embargo, or a later verdict.
      """)

  @Argument(help: "Annotation files, or folders of them.", completion: .file())
  var paths: [String] = []

  @Option(help: "The output's format: markdown or json.")
  var format = Format.markdown

  @OptionGroup var options: ReviewOptions

  mutating func run() async throws {
    var run = try Run(.text(color: .never), options)
    var survey = CorrectionsSurvey(clock: options.clock)
    for path in run.prepare(paths) {
      guard let review = await run.surveyedReview(path), isPublic(review, at: path, &run) else {
        continue
      }
      survey.add(review, at: path)
    }
    switch format {
    case .markdown:
      StandardStream.output.write(survey.logs.map(\.markdown).joined(separator: "\n"))
    case .json: StandardStream.output.write(JSONText.of(survey.logs))
    }
    try run.finish()
  }

  private func isPublic(_ review: Review, at path: String, _ run: inout Run) -> Bool {
    if let embargo = review.file.review.embargo, !embargo.value.hasPassed {
      run.refuse("\(path) is under embargo until \(embargo.text): it is left out")
      return false
    }
    if review.file.isPartlyUnreadable {
      run.refuse("\(path) cannot be read in all its parts: it is left out; see `obelus validate`")
      return false
    }
    let exposed = review.diagnostics.filter { $0.rule == Rule.secretExposed.name }
    for diagnostic in exposed { run.refuse(diagnostic.description) }
    if !exposed.isEmpty { run.refuse("\(path) shows what no output may: it is left out") }
    return exposed.isEmpty
  }
}
