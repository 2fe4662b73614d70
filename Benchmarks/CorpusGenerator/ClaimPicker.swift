/// A passage of the article that will be annotated.
struct Claim {
  let quote: String
  let sentence: Sentence
  /// Where the sentence stands in the article, to keep claims in reading order.
  let position: Int
}

/// Chooses passages whose words stand once in the article.
struct ClaimPicker {
  private static let claimsPerFile = 25
  private static let pauses = Set(Vocabulary.prepositions + Vocabulary.conjunctions)

  func claims(in article: Article, _ random: inout SeededRandom) -> [Claim] {
    let text = Array(article.words.utf8)
    var claims: [Claim] = []
    for position in random.shuffled(Array(article.sentences.indices)) {
      if claims.count == Self.claimsPerFile { break }
      let sentence = article.sentences[position]
      let quote = quote(from: sentence, &random)
      if occurrences(of: Array(quote.utf8), in: text) == 1 {
        claims.append(Claim(quote: quote, sentence: sentence, position: position))
      }
    }
    precondition(claims.count == Self.claimsPerFile)
    return claims.sorted { $0.position < $1.position }
  }

  /// The whole sentence, or at times the eight or more words before or after a place where one
  /// can pause.
  private func quote(from sentence: Sentence, _ random: inout SeededRandom) -> String {
    let words = sentence.text.split(separator: " ")
    // A figure's quote must hold the figure, so that sentence stays whole.
    guard sentence.figure == nil, random.chance(45) else { return sentence.text }
    let pauses = words.indices.filter { Self.pauses.contains(String(words[$0])) }
    guard !pauses.isEmpty else { return sentence.text }
    let pause = random.pick(pauses)
    let part = random.chance(50) ? words[..<pause] : words[pause...]
    // Cut after a letter only: at `1987,` the quote's end would ask for rules of its own.
    guard part.count >= 8, let end = part.last?.last, end.isLetter || part.endIndex == words.count
    else { return sentence.text }
    return part.joined(separator: " ")
  }

  private func occurrences(of needle: [UInt8], in haystack: [UInt8]) -> Int {
    guard needle.count <= haystack.count else { return 0 }
    return (0...(haystack.count - needle.count)).count { start in
      haystack[start] == needle[0]
        && haystack[start..<(start + needle.count)].elementsEqual(needle)
    }
  }
}
