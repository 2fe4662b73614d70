import Foundation
import Testing

@testable import Figures

/// Phrases of our own, and how they are to be read.
@Suite struct FigurePhraseTests {
  struct Phrase: CustomTestStringConvertible, Sendable {
    let text: String
    let expected: [String]
    var testDescription: String { text }
  }

  static let phrases: [Phrase] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "Fixtures/figure-phrases.txt")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.filter { $0.first != "#" }.map { line in
      let parts = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      let readings = parts.last?.split(separator: ";") ?? []
      return Phrase(
        text: trimmed(parts[0]), expected: readings.map(trimmed).filter { !$0.isEmpty })
    }
  }()

  private static func trimmed(_ text: Substring) -> String {
    text.trimmingCharacters(in: .whitespaces)
  }

  @Test func thereAreEnoughPhrases() { #expect(Self.phrases.count >= 300) }

  @Test("A phrase reads as expected", arguments: phrases)
  func reading(_ phrase: Phrase) {
    let figures = ProseFigure.all(in: phrase.text)
    let readings = figures.enumerated().map { index, figure in
      let showsNoun = index < phrase.expected.count && phrase.expected[index].hasSuffix("]")
      var shown = figure
      if !showsNoun { shown.nounWords = [] }
      return shown.description
    }
    #expect(readings == phrase.expected, "\(phrase.text)")
  }

  @Test("A phrase reads the same inside a sentence", arguments: phrases)
  func readingInSentence(_ phrase: Phrase) {
    let before = "(It was said: "
    let alone = ProseFigure.all(in: phrase.text)
    let inside = ProseFigure.all(in: "\(before)\(phrase.text))")
    #expect(inside.map(\.kind) == alone.map(\.kind))
    #expect(inside.map(\.value) == alone.map(\.value))
    let shift = before.utf8.count
    #expect(
      inside.map(\.range) == alone.map { $0.range.lowerBound + shift..<$0.range.upperBound + shift }
    )
  }
}
