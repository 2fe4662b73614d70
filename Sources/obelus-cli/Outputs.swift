import ArgumentParser
import FoundationEssentials
import Obelus

/// The formats that a run prints in, and where each goes.
struct Outputs {
  private struct Output {
    var reporter: any Reporter
    let destination: Destination
    /// What goes to a file, which is written when it is whole.
    var text = ""
  }

  private enum Destination: Equatable {
    case standardOutput
    case file(String)
    /// A file that other steps of a workflow write to as well.
    case endOfFile(String)
  }

  private var outputs: [Output] = []

  /// The format for people, on standard output.
  static func text(color: ColorChoice) -> Outputs {
    var outputs = Outputs()
    outputs.add(
      TextReporter(palette: Terminal.palette(color), width: Terminal.width), to: .standardOutput)
    return outputs
  }

  private init() {}

  /// The formats that the command line asks for; where it asks for none, that for people.
  ///
  /// Throws a `ValidationError` where two go to one place.
  init(
    _ choices: [OutputChoice], color: ColorChoice, clock: ReviewClock
  ) throws {
    for choice in choices.isEmpty ? [OutputChoice(.text)] : choices {
      let destination = choice.file.map(Destination.file) ?? .standardOutput
      if outputs.contains(where: { $0.destination == destination }) {
        throw ValidationError(
          choice.file.map { "two formats go to \($0): give each its own file" }
            ?? "two formats go to standard output: give one of them a file, as in "
            + "`--format \(choice.format.rawValue):report`")
      }
      let palette =
        choice.file == nil ? Terminal.palette(color) : Palette(isEnabled: color == .always)
      let reporter: any Reporter =
        switch choice.format {
        case .text: TextReporter(palette: palette, width: Terminal.width)
        case .compact: CompactReporter()
        case .json: JSONReporter()
        case .jsonl: JSONReporter(lines: true)
        case .sarif: SARIFReporter(rules: .recommended)
        case .junit: JUnitReporter(clock: clock)
        case .checkstyle: CheckstyleReporter()
        case .github: GitHubReporter()
        case .gitlab: GitLabReporter()
        case .tap: TAPReporter()
        case .markdown: MarkdownReporter()
        }
      add(reporter, to: destination)
      if choice.format == .github, let summary = Self.stepSummary {
        add(MarkdownReporter(), to: .endOfFile(summary))
      }
    }
  }

  /// The file whose Markdown GitHub Actions shows on the page of the run.
  private static var stepSummary: String? {
    let name = ProcessInfo.processInfo.environment["GITHUB_STEP_SUMMARY"] ?? ""
    return name.isEmpty ? nil : name
  }

  private mutating func add(_ reporter: any Reporter, to destination: Destination) {
    outputs.append(Output(reporter: reporter, destination: destination))
  }

  /// Whether some format names files by their paths in the repository.
  var usesRepositoryPaths: Bool { outputs.contains { $0.reporter.usesRepositoryPaths } }

  mutating func begin() { write { $0.begin() } }

  mutating func add(_ file: CheckedFile) { write { $0.add(file) } }

  /// Ends all outputs and writes the files. What could not be written comes back as messages.
  mutating func finish(_ tally: Tally) -> [String] {
    write { $0.finish(tally) }
    return outputs.compactMap { output in
      do throws(FileError) {
        switch output.destination {
        case .standardOutput: break
        case .file(let path): try OutputFile.write(output.text, to: path)
        case .endOfFile(let path): try OutputFile.append(output.text, to: path)
        }
        return nil
      } catch {
        return error.message
      }
    }
  }

  private mutating func write(_ piece: (inout any Reporter) -> String) {
    for index in outputs.indices {
      let text = piece(&outputs[index].reporter)
      if outputs[index].destination == .standardOutput {
        StandardStream.output.write(text)
      } else {
        outputs[index].text += text
      }
    }
  }
}
