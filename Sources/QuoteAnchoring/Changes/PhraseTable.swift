/// What words and phrases of a few words mean.
struct PhraseTable<Value: Sendable>: Sendable {
  private var values: [String: Value] = [:]
  /// The number of words of the longest phrase that begins with a word.
  private var longest: [String: Int] = [:]

  /// Each value with its phrases, in lower case and set apart by a comma and a space. The words and
  /// marks of a phrase are set apart by a space.
  init(_ entries: [(value: Value, phrases: String)] = []) {
    for (value, phrases) in entries {
      for phrase in phrases.split(separator: ", ").map(String.init) {
        let words = phrase.split(separator: " ")
        guard let first = words.first.map(String.init) else { continue }
        values[phrase] = value
        longest[first] = max(longest[first] ?? 0, words.count)
      }
    }
  }

  subscript(phrase: String) -> Value? { values[phrase] }

  /// The longest phrase that begins at `index`: its value and its number of tokens.
  func match(_ tokens: [ChangeToken], at index: Int) -> (value: Value, count: Int)? {
    guard index < tokens.count, let most = longest[tokens[index].text] else { return nil }
    for count in stride(from: min(most, tokens.count - index), to: 0, by: -1) {
      let phrase =
        count == 1
        ? tokens[index].text
        : tokens[index..<index + count].map(\.text).joined(separator: " ")
      if let value = values[phrase] { return (value, count) }
    }
    return nil
  }
}
