import SourceText

/// A key that says that something may stand in no output.
enum SecretKey: String, CaseIterable {
  case `private`, confidential

  /// Which of them a key is, or is a slip of the pen for: `Private`, `privat` and `private note` mean a
  /// private note, whatever the schema says of them.
  static func meant(by key: String) -> SecretKey? {
    if let exact = SecretKey(rawValue: key) { return exact }
    let words = [key] + key.split { !$0.isLetter }.map(String.init)
    return words.lazy.compactMap { SecretKey(word: $0) }.first
  }

  /// Whether a text that is no YAML speaks of one of them, well spelt or not. O(n).
  static func isSpoken(of text: [UInt8]) -> Bool {
    // Text in UTF-16 has a NUL beside each letter.
    let words = text.filter { $0 != 0 }.split { !Ascii.isLetter($0) }
    return Set(words.lazy.filter { lengths.contains($0.count) }).contains {
      SecretKey(word: String(decoding: $0, as: UTF8.self)) != nil
    }
  }

  /// Lengths of what can be a slip of the pen for one of the words, or a part of one that a comma cut off.
  private static let lengths = 4...16

  private init?(word: String) {
    guard Self.lengths.contains(word.utf8.count) else { return nil }
    let words = Self.allCases.map(\.rawValue)
    let whole = words.first { $0.hasPrefix(word.lowercased()) || $0.hasSuffix(word.lowercased()) }
    guard let meant = whole ?? NearestWord.suggestion(for: word, among: words) else { return nil }
    self.init(rawValue: meant)
  }
}
