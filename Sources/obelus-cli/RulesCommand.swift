import ArgumentParser
import FoundationEssentials
import Obelus

/// `obelus rules`: what is checked, and how much each finding weighs.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List all rules with their severities.",
    discussion: """
      error: the file cannot be trusted as it stands. warning: a careful editor would act. note: worth \
      knowing. off: not applied unless a project says so.
      """)

  @Option(help: "How to print: text, json or markdown.")
  var format = RuleListFormat.text

  @Option(help: "When to colour: auto, always or never.")
  var color = ColorChoice.auto

  mutating func run() throws {
    let text =
      switch format {
      case .text:
        RuleList().text(
          palette: Terminal.palette(color), width: Terminal.isInteractive ? Terminal.width : nil)
      case .json: try Self.json()
      case .markdown: RuleList().markdown()
      }
    StandardStream.output.write(text)
  }

  private static func json() throws -> String {
    let entries = RuleGroup.all.flatMap { group in
      group.settings.map {
        RuleEntry(
          name: $0.rule.name, severity: $0.level, group: group.title, summary: $0.rule.summary)
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(entries), as: UTF8.self) + "\n"
  }
}

/// The output formats of `obelus rules`.
enum RuleListFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, markdown
}

/// A rule as `obelus rules --format json` lists it.
private struct RuleEntry: Encodable {
  let name: String
  /// `error`, `warning`, `note` or `off`.
  let severity: String
  let group: String
  let summary: String
}
