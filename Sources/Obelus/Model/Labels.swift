/// What reports say instead of their English words, by language: the project's `labels`.
package struct Labels: Sendable {
  /// The language of reports, as a BCP 47 tag: the project's `language`.
  package internal(set) var language = "en"
  /// By language tag in lower case: the word, and what stands for it.
  var translations: [String: [String: String]] = [:]

  /// What holds where a project says nothing: English.
  package init() {}

  /// What the project says for `word` in its language, else in the language that its tag begins with: for
  /// `de-AT` in `de`. The word itself where it says nothing. O(length of the tag).
  func translation(of word: String) -> String {
    var tag = language.lowercased()[...]
    while !tag.isEmpty {
      if let translation = translations[String(tag)]?[word] { return translation }
      // The lookup of RFC 4647, section 3.4.
      guard let hyphen = tag.lastIndex(of: "-") else { break }
      tag = tag[..<hyphen]
    }
    return word
  }
}
