import ArgumentParser
import Obelus

/// Options of all commands that review files.
struct ReviewOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The article's text as it was reviewed, to follow quotes from. Otherwise it is looked for in git.",
      valueName: "old-article"),
    completion: .file())
  var from: String?

  @Option(
    help: ArgumentHelp(
      "The same, as the article is in this git revision.", valueName: "revision"))
  var fromRev: String?

  @Option(
    help:
      "The day, or moment, that counts as today, such as 2021-10-22, for runs that can be repeated."
  )
  var today: ReviewDate?

  func validate() throws {
    if from != nil, fromRev != nil {
      throw ValidationError("--from and --from-rev name two texts: give one of them")
    }
  }

  /// A pipeline that does as these options say.
  ///
  /// Throws ``FileError`` where the old text cannot be read.
  func pipeline(choosing choice: RuleChoice) throws(FileError) -> ReviewPipeline {
    ReviewPipeline(choosing: choice, clock: clock, reviewedText: try origin())
  }

  /// What counts as today and as now.
  var clock: ReviewClock { today.map(ReviewClock.init(fixedAt:)) ?? .system }

  private func origin() throws(FileError) -> ReviewedTextOrigin {
    if let from { return .file(try ReviewedTextOrigin.read(from)) }
    return fromRev.map(ReviewedTextOrigin.revision) ?? .history
  }
}
