import ArgumentParser
import Obelus

/// `obelus render`: writes annotated reports.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Write annotated reports, and print their paths.",
    discussion: """
      A file with errors is not rendered unless --force is given; the page then says so, and the exit \
      status is 1 all the same. A file under embargo is never rendered, nor one in which a secret stands in the \
      open.
      """
  )

  @Argument(help: "Annotation files, or folders of them.", completion: .file())
  var paths: [String] = []

  @Option(help: "The folder that the reports are written to.", completion: .directory)
  var output = "Reports"

  @Flag(help: "Render files that have errors, too.")
  var force = false

  @Option(help: "When to colour: auto, always or never.")
  var color = ColorChoice.auto

  @OptionGroup var options: ReviewOptions

  mutating func run() async throws {
    var run = try Run(.text(color: color), options)
    let files = run.prepare(paths)
    for (path, name) in zip(files, ReportName.names(for: files)) {
      guard let review = await review(path, &run) else { continue }
      guard let report = review.rendered(as: .html) else { continue }
      let page = "\(output)/\(name).html"
      do throws(FileError) {
        try report.write(to: page)
        StandardStream.output.write(Terminal.shown(page + "\n"))
      } catch {
        run.reportFault(error.message)
      }
    }
    try run.finish()
  }

  /// The review of one file, unless it has errors that nobody forces us to overlook.
  private func review(_ path: String, _ run: inout Run) async -> Review? {
    switch await run.outcome(path) {
    case .reviewed(let review):
      let errors = review.diagnostics.filter { $0.severity == .error }
      run.print(errors)
      if let embargo = review.file.review.embargo, !embargo.value.hasPassed {
        run.refuse("\(path) is under embargo until \(embargo.text): no page is written")
        return nil
      }
      guard !errors.isEmpty else { return review }
      if errors.contains(where: { $0.rule == "secret-exposed" }) {
        run.refuse("\(path) shows what no output may: no page is written")
        return nil
      }
      if force {
        run.status = max(run.status, .failure)
        return review
      }
      run.refuse("\(path) has errors: no page is written; --force writes one all the same")
      return nil
    case .unusable(let diagnostic):
      run.print([diagnostic])
      run.status = max(run.status, .failure)
      return nil
    case .unreadable, nil: return nil
    }
  }
}

/// The names of reports.
enum ReportName {
  /// A name for each path: the file's own without its extension, or, where two files have the same, the
  /// whole path with hyphens.
  static func names(for paths: [String]) -> [String] {
    let stems = paths.map(stem)
    let counts = Dictionary(stems.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(paths, stems).map { path, stem in
      if counts[stem] == 1 { return stem }
      let parts = path.split(separator: "/").filter { $0 != ".." && $0 != "." }
      return (parts.dropLast().map(String.init) + [stem]).joined(separator: "-")
    }
  }

  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
