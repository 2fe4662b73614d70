#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The words of a text and their places, made once to find many changed quotes in it.
///
/// O(text) time; about 10 bytes for each of the text's.
package struct PassageIndex: Sendable {
  let text: NormalizedText
  let keyed: KeyedWords
  /// The number of each word of the text.
  let numbers: [UInt32]
  private let vocabulary: Vocabulary
  /// Where the places of each word begin in ``places``, and where the last word's end.
  private let starts: [UInt32]
  /// Indexes into ``numbers``, in order for each word.
  private let places: [UInt32]

  /// The rarity of each word, by its number, and of one that the text does not have.
  private let rarities: [Double]
  private let rarityOfUnknown: Double

  package init(_ text: NormalizedText) {
    self.text = text
    keyed = KeyedWords(text)
    var vocabulary = Vocabulary(capacity: keyed.words.count)
    let numbers = keyed.words.map { vocabulary.number(adding: $0.hash) }
    var starts = [UInt32](repeating: 0, count: vocabulary.count + 1)
    for number in numbers { starts[Int(number) + 1] += 1 }
    for number in 0..<vocabulary.count { starts[number + 1] += starts[number] }
    var next = starts
    var places = [UInt32](repeating: 0, count: numbers.count)
    for (index, number) in numbers.enumerated() {
      places[Int(next[Int(number)])] = UInt32(index)
      next[Int(number)] += 1
    }
    let total = Double(max(1, numbers.count))
    rarities = zip(starts, starts.dropFirst()).map { log(1 + total / Double(1 + $1 - $0)) }
    rarityOfUnknown = log(1 + total)
    self.vocabulary = vocabulary
    self.numbers = numbers
    self.starts = starts
    self.places = places
  }

  /// Stands for a word that the text does not have; equal to no number.
  static let unknown = UInt32.max

  /// The number of a word, ``unknown`` where the text does not have it.
  func number(of word: KeyedWords.Word) -> UInt32 {
    vocabulary.number(of: word.hash) ?? Self.unknown
  }

  /// Where a word stands in the text, as indexes of words, in order.
  func places(of number: UInt32) -> ArraySlice<UInt32> {
    guard number != Self.unknown else { return [] }
    return places[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
  }

  /// How rare a word is in the text: ln(1 + words / (1 + places)).
  func rarity(of number: UInt32) -> Double {
    number == Self.unknown ? rarityOfUnknown : rarities[Int(number)]
  }

  /// The rarity of the word at an index, of marks little.
  func weight(of word: Int) -> Double {
    keyed.words[word].isWord ? rarity(of: numbers[word]) : Self.markWeight
  }

  static let markWeight = 1.0

  /// Whether a sentence or paragraph opens with the word at an index, marks of markup before it aside.
  func opensSentence(at word: Int) -> Bool {
    var word = word
    while word > 0, keyed.words[word].opening == .nothing {
      let before = keyed.words[word - 1]
      guard before.keyStart == before.keyEnd else { return false }
      word -= 1
    }
    return true
  }

  /// How often a word stands in the text.
  func frequency(of number: UInt32) -> Int {
    guard number != Self.unknown else { return 0 }
    return Int(starts[Int(number) + 1] - starts[Int(number)])
  }
}
