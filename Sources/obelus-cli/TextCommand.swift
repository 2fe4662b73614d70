import ArgumentParser
import FoundationEssentials
import Obelus

/// `obelus text`: an article as its reader sees it.
struct TextCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Print an article as its reader sees it: the words that quotes may use.",
    discussion: """
      The article is plain text (.txt), Markdown (.md) or a web page (.html). Its blocks are separated by \
      a blank line. With --format json each block and sentence comes with its bytes in the file, and what \
      a page hides from its reader stands apart.
      """)

  @Argument(help: "The article.", completion: .file())
  var path: String

  @Option(help: "The output's format: text or json.")
  var format = Format.text

  @Option(help: "When to colour: auto, always or never.")
  var color = ColorChoice.auto

  mutating func run() throws {
    do throws(FileError) {
      let article = try Article(contentsOf: path)
      StandardStream.output.write(output(article))
    } catch {
      let reporter = DiagnosticFormat.text.reporter(color: color)
      StandardStream.error.write(reporter.report(error.asArticleDiagnostic))
      throw ExitStatus.unusable
    }
  }

  private func output(_ article: Article) -> String {
    switch format {
    case .text:
      let text = article.readersText
      guard Terminal.isInteractive else { return text.isEmpty ? "" : text + "\n" }
      // A terminal must not be told to do things.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.map { Palette.escaped(String($0)) + "\n" }.joined()
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      // Strings and numbers alone cannot fail to be encoded.
      let data = (try? encoder.encode(ArticleOutline(of: article))) ?? Data()
      return String(decoding: data, as: UTF8.self) + "\n"
    }
  }
}
