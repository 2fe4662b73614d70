import ArgumentParser
import Obelus

/// `obelus explain`: what a rule finds, why, and what to do about it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule: why it is there, what it reports, how to set it.",
    discussion: "`obelus rules` lists all rules.")

  @Argument(
    help: "The rule's name, such as quote-not-found.",
    completion: .list(Rule.all.map(\.name)))
  var rule: String?

  @Option(help: "How to print: text or markdown.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Write a page for each rule, and a list of them, into this folder.", valueName: "folder"),
    completion: .directory)
  var pages: String?

  @Option(help: "When to colour: auto, always or never.")
  var color = ColorChoice.auto

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  func validate() throws {
    if (rule == nil) == (pages == nil) {
      throw ValidationError("name a rule, such as quote-not-found, or give --pages a folder")
    }
    if let rule { _ = try RuleName.checked(rule) }
  }

  mutating func run() throws {
    if let pages { return try write(to: pages) }
    guard let documentation = rule.flatMap(RuleDocumentation.init(of:)) else { return }
    let text =
      switch format {
      case .text:
        documentation.text(palette: Terminal.palette(color), width: Terminal.width)
      case .markdown: documentation.markdown
      }
    StandardStream.output.write(text)
  }

  private func write(to folder: String) throws {
    do throws(FileError) {
      for documentation in RuleDocumentation.all {
        try OutputFile.write(documentation.markdown, to: "\(folder)/\(documentation.name).md")
      }
      try OutputFile.write(RuleDocumentation.index, to: "\(folder)/README.md")
    } catch {
      StandardStream.error.write("obelus: \(Palette.escaped(error.message))\n")
      throw ExitStatus.unusable
    }
  }
}
