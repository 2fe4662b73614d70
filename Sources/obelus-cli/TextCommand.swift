import ArgumentParser
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
      let reporter = TextReporter(palette: Terminal.palette(color), width: Terminal.width)
      StandardStream.error.write(reporter.report(error.asArticleDiagnostic))
      throw ExitStatus.unusable
    }
  }

  private func output(_ article: Article) -> String {
    switch format {
    case .text:
      let text = article.readersText
      return text.isEmpty ? "" : Terminal.shown(text + "\n")
    case .json: return JSONText.of(ArticleOutline(of: article))
    }
  }
}
