/// Finds the figures of a text, from left to right.
struct FigureScanner {
  let tokens: [FigureToken]
  /// For each token, where the chain of tokens that touch each other begins and ends: `F-16`, `24/7`.
  private(set) var chains: [Range<Int>] = []

  init(tokens: [FigureToken]) {
    self.tokens = tokens
    chains = Self.chains(of: tokens)
  }

  /// A figure and the token after it.
  struct Reading {
    var figure: ProseFigure
    var end: Int
  }

  /// O(n): what is read is not read again, and what is looked at beyond it is a few words.
  func figures() -> [ProseFigure] {
    var figures: [ProseFigure] = []
    var index = 0
    while index < tokens.count {
      guard let reading = reading(at: index) ?? unclear(at: index), reading.end > index else {
        index += 1
        continue
      }
      figures.append(reading.figure)
      index = reading.end
    }
    return figures
  }

  private func reading(at index: Int) -> Reading? {
    let token = tokens[index]
    if token.kind == .mark, !Self.openingMarks.contains(token.text) { return nil }
    for reader in Self.readers {
      if let reading = reader(self)(index) { return reading }
    }
    return nil
  }

  /// What may begin at a token, that which leaves no doubt first.
  private static let readers: [@Sendable (FigureScanner) -> (Int) -> Reading?] = [
    idiom, date, labelled, chained, ordinal, decade, year, fraction, multiple, indefinite, amount,
  ]

  /// Marks that a figure may begin with.
  private static let openingMarks: Set<String> = [
    "-", "+", "'", "#", "$", "£", "€", "¥", "₹", "₽", "₩", "₪", "₺", "₴", "₿", "§", "№",
  ]

  /// What holds a number that nobody read, and words that say one without naming it.
  private func unclear(at index: Int) -> Reading? {
    let token = tokens[index]
    switch token.kind {
    case .number, .vulgarFraction: return whole(.unclear, index..<index + 1)
    case .word
    where FigureWords.uncounted.contains(token.text)
      || FigureWords.magnitudes[token.text] != nil && token.text != "score"
      || isRomanNumeral(at: index) || token.text == "gross" && text(index + 1) == "of":
      return whole(.unclear, index..<index + 1)
    case .mark where Self.exponentMarks.contains(token.text) || isForeignDigit(token):
      return whole(.unclear, index..<index + 1)
    case .word, .mark: return nil
    }
  }

  /// `XII`, but not that of `World War II`.
  private func isRomanNumeral(at index: Int) -> Bool {
    tokens[index].isAcronym && tokens[index].text.utf8.allSatisfy { "ivxlcdm".utf8.contains($0) }
      && !(self[index - 1]?.isCapitalized ?? false)
  }

  /// What makes another number of the one before it: `1.5 × 10^6`.
  private static let exponentMarks: Set<String> = ["^", "×"]

  private func isForeignDigit(_ token: FigureToken) -> Bool {
    token.text.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  // MARK: Tokens

  subscript(_ index: Int) -> FigureToken? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  // These are asked for every token, often: no token is copied for them.

  func text(_ index: Int) -> String {
    index >= 0 && index < tokens.count ? tokens[index].text : ""
  }

  func isWord(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .word
  }

  func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .number
  }

  /// Whether a hyphen joins the words on both sides of it.
  func isHyphen(_ index: Int) -> Bool {
    guard index >= 0, index + 1 < tokens.count, tokens[index].isHyphen else { return false }
    return tokens[index].isAttached && tokens[index + 1].isAttached
  }

  /// The token after a hyphen at `index`, else `index`.
  func skippingHyphen(at index: Int) -> Int { isHyphen(index) ? index + 1 : index }

  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = self[range.lowerBound], let last = self[range.upperBound - 1] else {
      return 0..<0
    }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The longest phrase of a table that begins at `index`, and where it ends.
  func phrase<Value>(
    at index: Int, in table: [String: Value], mostWords: Int
  ) -> (value: Value, end: Int)? {
    guard index >= 0, index < tokens.count else { return nil }
    var phrase = tokens[index].text
    var longest = table[phrase].map { ($0, index + 1) }
    for end in index + 1..<max(index + 1, min(index + mostWords, tokens.count)) {
      phrase += " "
      phrase += tokens[end].text
      if let value = table[phrase] { longest = (value, end + 1) }
    }
    return longest
  }

  // MARK: Chains

  private static func chains(of tokens: [FigureToken]) -> [Range<Int>] {
    var chains: [Range<Int>] = []
    chains.reserveCapacity(tokens.count)
    var start = 0
    while start < tokens.count {
      var end = start + 1
      if isLink(tokens[start]) == nil {
        // A mark belongs to a chain where a word or number touches it on either side.
        while end < tokens.count, tokens[end].isAttached {
          if isLink(tokens[end]) == nil {
            end += 1
          } else if isLink(tokens[end]) == true, end + 1 < tokens.count,
            tokens[end + 1].isAttached, isLink(tokens[end + 1]) == nil
          {
            end += 2
          } else {
            break
          }
        }
      }
      chains += repeatElement(start..<end, count: end - start)
      start = end
    }
    return chains
  }

  /// Whether a mark links words; nil for a word or number.
  private static func isLink(_ token: FigureToken) -> Bool? {
    guard token.kind == .mark else { return nil }
    return token.text == "-" ? token.isHyphen : ["/", ".", ":", "_", "&", "@"].contains(token.text)
  }
}
