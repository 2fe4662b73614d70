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
      new review. No verdict, rating, reviewer or date of a review is ever changed. Status 1 means that \
      a fix could not be made; what is left for a person is told, and is for `obelus validate` to judge.
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
    var run = try Run(.text(color: color), options)
    for path in run.prepare(paths) {
      switch await run.outcome(path) {
      case .reviewed(let review):
        if let repair = await run.repaired(review, at: path, unsafe ? .unsafe : .safe) {
          finish(repair, of: review, at: path, &run)
        }
      case .unusable(let diagnostic):
        run.print([diagnostic])
        run.status = max(run.status, .failure)
      case .unreadable, nil: break
      }
    }
    try run.finish()
  }

  private func finish(_ repair: Repair, of review: Review, at path: String, _ run: inout Run) {
    for fix in repair.file.refused {
      let line = fix.location.map { ":\($0.start.line)" } ?? ""
      run.refuse("\(path)\(line): cannot \(fix.title) without changing something else")
    }
    if diff {
      show(review.diff(of: repair.file), of: path)
      return
    }
    do throws(FileError) {
      try repair.file.write(to: path)
    } catch {
      run.reportFault(error.message)
      return
    }
    let lines = summary(of: repair)
    if !lines.isEmpty {
      StandardStream.error.write(
        "\(Palette.escaped(path)): \(lines.joined(separator: "\n  "))\n")
    }
  }

  private func show(_ diff: UnifiedDiff, of path: String) {
    StandardStream.output.write(Terminal.shown(diff.text))
    if diff.omitted > 0 {
      StandardStream.error.write(
        "obelus: \(Self.plural(diff.omitted, "change")) of \(Palette.escaped(path)) cannot be shown: "
          + "private text stands there\n")
    }
  }

  private func summary(of repair: Repair) -> [String] {
    var lines: [String] = []
    let made = repair.file.made
    if !made.isEmpty {
      lines.append("fixed \(Self.plural(made.count, "problem"))")
      let counts = Dictionary(made.map { ($0.title, 1) }, uniquingKeysWith: +)
      for (title, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        lines.append(title + (count > 1 ? " (\(count) times)" : ""))
      }
    }
    let left = repair.review.fixes(.unsafe).count - repair.file.refused.count
    if left > 0, !unsafe { lines.append("\(left) more with --unsafe") }
    let errors = repair.review.diagnostics.count { $0.severity == .error && $0.fix == nil }
    if errors > 0 {
      lines.append("\(Self.plural(errors, "error")) left for a person: see `obelus validate`")
    }
    return lines
  }

  private static func plural(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
