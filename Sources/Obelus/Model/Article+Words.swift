import ArticleText

extension Article {
  /// The words of a range of the reader's text, as a quote would give them: each run of white space as one
  /// space. O(length).
  func words(in range: Range<Int>) -> String {
    var words = ""
    for scalar in String(decoding: text.bytes[range], as: UTF8.self).unicodeScalars {
      if !scalar.properties.isWhitespace {
        words.unicodeScalars.append(scalar)
      } else if words.unicodeScalars.last != " " {
        words.unicodeScalars.append(" ")
      }
    }
    return words
  }
}
