import ArgumentParser
import Obelus

/// `obelus fix`: makes the changes that diagnostics offer.
struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Repair annotation files, keeping every other byte.",
    discussion: """
      Without --unsafe only what changes nothing that anyone said is repaired: a quote's typography, words \
      that choose one of several places, misspelt keys, a missing digest. With it the article's new words \
      take the place of quotes that changed; the old ones stay under `revisions`, and the claim asks for a \
      new review. No verdict, rating, reviewer or date of a review is ever changed.
      """)

  @Argument(help: "Annotation files, or folders of them.", completion: .file())
  var paths: [String] = []

  @Flag(help: "Make those fixes too that need a human's eye.")
  var unsafe = false

  @Flag(help: "Print what would change as a unified diff, and change nothing.")
  var diff = false

  @Option(help: "When to colour: auto, always or never.")
  var color = ColorChoice.auto

  @OptionGroup var options: ReviewOptions

  mutating func run() async throws {
    var run = try Run(reporter: DiagnosticFormat.text.reporter(color: color), options)
    for path in run.prepare(paths) {
      switch await run.outcome(path) {
      case .reviewed(let review): fix(review, at: path, &run)
      case .unusable(let diagnostic):
        run.print([diagnostic])
        run.status = max(run.status, .failure)
      case .unreadable, nil: break
      }
    }
    try run.finish()
  }

  private func fix(_ review: Review, at path: String, _ run: inout Run) {
    let fixable = review.fixable(unsafe ? .unsafe : .safe)
    let fixes = fixable.compactMap(\.fix)
    let fixed = review.file.applying(fixes)
    for index in fixed.refused {
      let line = fixable[index].location.start.line
      run.refuse("\(path):\(line): cannot \(fixes[index].title) without changing something else")
    }
    if diff {
      let diff = review.diff(of: fixed)
      StandardStream.output.write(Terminal.shown(diff.text))
      if diff.omitted > 0 {
        StandardStream.error.write(
          "obelus: \(Self.plural(diff.omitted, "change")) of \(Palette.escaped(path)) cannot be shown: "
            + "private text stands there\n")
      }
      return
    }
    do throws(FileError) {
      try fixed.write(to: path)
    } catch {
      run.reportFault(error.message)
      return
    }
    let left = unsafe ? 0 : review.fixes(.unsafe).count - review.fixes(.safe).count
    var message = ""
    if !fixed.made.isEmpty {
      message = "fixed \(Self.plural(fixed.made.count, "problem"))"
      let titles = Dictionary(grouping: fixed.made.map { fixes[$0].title }, by: \.self)
        .map { ($0.value.count, $0.key) }
      for (count, title) in titles.sorted(by: { ($1.0, $0.1) < ($0.0, $1.1) }) {
        message += "\n  \(title)" + (count > 1 ? " (\(count) times)" : "")
      }
    }
    if left > 0 {
      message += message.isEmpty ? "" : "\n"
      message += "\(left) more with --unsafe"
    }
    if !message.isEmpty { StandardStream.error.write("\(Palette.escaped(path)): \(message)\n") }
  }

  private static func plural(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
