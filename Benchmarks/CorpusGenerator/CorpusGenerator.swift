import Crypto

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes a corpus of articles and their annotation files, the same for the same seed.
///
/// File number n depends on the seed and n alone: a smaller corpus is the start of a larger one.
/// Exit status: 0, 1 where a file cannot be written, 2 on wrong usage.
@main
struct CorpusGenerator {
  private static let usage =
    "usage: corpus-generator OUTPUT_DIR [--files N=2000] [--seed S=1]"

  private let folder: URL
  private var files = 2_000
  private var seed: UInt64 = 1

  static func main() {
    do {
      try CorpusGenerator(arguments: Array(CommandLine.arguments.dropFirst())).run()
    } catch let error as UsageError {
      fail("\(error.message)\n\(usage)", status: 2)
    } catch {
      fail("\(error)", status: 1)
    }
  }

  private init(arguments: [String]) throws {
    var remaining = arguments[...]
    var path: String?
    while let argument = remaining.popFirst() {
      switch argument {
      case "--files":
        guard let count = remaining.popFirst().flatMap({ Int($0) }), (1...99_999).contains(count)
        else { throw UsageError(message: "--files takes a number from 1 to 99999") }
        files = count
      case "--seed":
        guard let number = remaining.popFirst().flatMap({ UInt64($0) })
        else { throw UsageError(message: "--seed takes a number") }
        seed = number
      default:
        guard path == nil, !argument.hasPrefix("-")
        else { throw UsageError(message: "unexpected argument \(argument)") }
        path = argument
      }
    }
    guard let path else { throw UsageError(message: "OUTPUT_DIR is missing") }
    folder = URL(filePath: path, directoryHint: .isDirectory)
  }

  private func run() throws {
    let annotations = folder.appending(path: "Annotations", directoryHint: .isDirectory)
    let articles = folder.appending(path: "Articles", directoryHint: .isDirectory)
    for directory in [annotations, articles] {
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }
    try write("files: [Annotations/**/*.yaml]\n", to: folder.appending(path: "obelus.yaml"))

    for number in 1...files {
      let name = padded(number, to: 5)
      var random = SeededRandom(seed: seed, stream: UInt64(number))
      let format: ArticleFormat = number.isMultiple(of: 2) ? .markdown : .plainText
      let article = ArticleWriter(format: format).article(&random)
      let claims = ClaimPicker().claims(in: article, &random)
      var writer = AnnotationWriter(article: article, &random)
      let yaml = writer.file(
        name: name, digest: sha256(article.text), claims: claims, &random)
      try write(article.text, to: articles.appending(path: "\(name).\(format.rawValue)"))
      try write(yaml, to: annotations.appending(path: "\(name).yaml"))
    }
  }

  private func write(_ text: String, to file: URL) throws {
    try Data(text.utf8).write(to: file)
  }

  private func sha256(_ text: String) -> String {
    SHA256.hash(data: Data(text.utf8))
      .map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
      .joined()
  }
}

/// Arguments that make no sense, and what would.
private struct UsageError: Error {
  let message: String
}
