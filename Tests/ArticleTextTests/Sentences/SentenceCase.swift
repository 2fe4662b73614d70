import Testing

/// A paragraph and where its sentences end.
struct SentenceCase: Sendable, CustomTestStringConvertible {
  /// What the paragraph tests, in a few words.
  let phenomenon: String
  /// The paragraph with `|` between its sentences.
  let marked: String

  /// The paragraph as the scanner gets it.
  var text: String { marked.filter { $0 != "|" } }

  /// The sentences that are to be found, without the white space around them.
  var sentences: [String] {
    marked.split(separator: "|").map { sentence in
      let isWhite = { (character: Character) in character.isWhitespace }
      let start = sentence.drop(while: isWhite)
      return String(String(start.reversed().drop(while: isWhite)).reversed())
    }
  }

  var testDescription: String { "\(phenomenon): \(marked)" }

  static func group(_ phenomenon: String, _ paragraphs: [String]) -> [SentenceCase] {
    paragraphs.map { SentenceCase(phenomenon: phenomenon, marked: $0) }
  }

  /// All cases that the rules were made with.
  static let all = abbreviations + namesAndFigures + punctuation + scriptsAndLists + prose
}
