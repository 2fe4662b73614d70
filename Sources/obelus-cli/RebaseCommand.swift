import ArgumentParser
import Obelus

/// `obelus rebase`: what became of every quote in an edit of its article.
struct RebaseCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "rebase",
    abstract: "Report what became of every quote when its article was edited.",
    discussion: """
      The old text is that given with --from or --from-rev; without them, the text with the recorded digest, \
      from git's history. Nothing is changed: `obelus fix` does that.
      """)

  @Argument(help: "Annotation files, or folders of them.", completion: .file())
  var paths: [String] = []

  @Option(help: "The output's format: text or json.")
  var format = Format.text

  @OptionGroup var options: ReviewOptions

  mutating func run() async throws {
    var run = try Run(.text(color: .never), options)
    var rebases: [Rebase] = []
    for path in run.prepare(paths) {
      switch await run.outcome(path) {
      case .reviewed(let review):
        if let rebase = rebase(review, at: path, &run) { rebases.append(rebase) }
      case .unusable(let diagnostic):
        run.print([diagnostic])
        run.status = max(run.status, .failure)
      case .unreadable, nil: break
      }
    }
    switch format {
    case .text:
      StandardStream.output.write(rebases.map(\.table).joined(separator: "\n"))
    case .json: StandardStream.output.write(JSONText.of(rebases))
    }
    try run.finish()
  }

  private func rebase(_ review: Review, at path: String, _ run: inout Run) -> Rebase? {
    if let rebase = Rebase(of: review) { return rebase }
    if review.article == nil {
      run.print(review.diagnostics.filter { $0.severity == .error })
      run.status = max(run.status, .failure)
    } else if case .unneeded = review.reviewedText {
      StandardStream.error.write(
        "\(Palette.escaped(path)): the article is the one that was reviewed, as far as the file says\n"
      )
    } else if review.reviewedText.fault == nil, let problem = review.reviewedText.problemMessage {
      run.reportFault("\(path): \(problem)")
    }
    return nil
  }
}
