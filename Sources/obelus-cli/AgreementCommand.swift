import ArgumentParser
import Obelus

/// `obelus agreement`: how far reviewers agree.
struct AgreementCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Report how far reviewers agree beyond chance.",
    discussion: """
      A claim is one unit in all files of its article, told by its id; a rating is a reviewer's latest \
      verdict on its present words. Cohen's kappa looks at the claims that both reviewers of a pair judged, \
      Fleiss' kappa at those with the commonest number of verdicts, Krippendorff's alpha (nominal) at all \
      with two or more. Where all verdicts are the same none of them has a value.
      """)

  @Argument(help: "Annotation files, or folders of them.", completion: .file())
  var paths: [String] = []

  @Option(help: "The output's format: text or json.")
  var format = Format.text

  @OptionGroup var options: ReviewOptions

  mutating func run() async throws {
    var run = try Run(.text(color: .never), options)
    var survey = AgreementSurvey()
    for path in run.prepare(paths) {
      guard let review = await run.surveyedReview(path) else { continue }
      survey.add(review, at: path)
    }
    switch format {
    case .text: StandardStream.output.write(survey.report.text)
    case .json: StandardStream.output.write(JSONText.of(survey.report))
    }
    try run.finish()
  }
}
