import QuoteAnchoring

/// A name as readers compare it: case, white space and typography do not count.
struct NameKey: Hashable, Sendable {
  private let text: String

  /// O(length).
  init(_ name: LocatedText) {
    let normalized = name.withUTF8(NormalizedText.init)
    // Capitals first: they bring together what small letters keep apart, such as `ß` and `ss`.
    text = String(decoding: normalized.bytes, as: UTF8.self).uppercased().lowercased()
  }

  /// Whether the name is this word, given in small letters.
  func isWord(_ word: String) -> Bool { text == word }
}
