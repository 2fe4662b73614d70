import SourceText

/// Numbers for words, the same for the same word whatever the case of its ASCII letters.
struct WordNumbers {
  /// By the word's hash. Hashing is seeded anew in each process, so that no text can be written to
  /// make two words one.
  private var numbers: [Int: Int32] = [:]
  /// Whether a word says little by itself, by its number.
  private(set) var isMinor: [Bool] = []
  /// Whether it is a mark.
  private(set) var isMark: [Bool] = []
  private let functionWords: Set<String>

  init(vocabulary: ChangeVocabulary) { functionWords = vocabulary.functionWords }

  mutating func number(of token: WordScanner.Token, in bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    var hasher = Hasher()
    for index in token.range { hasher.combine(Ascii.lowercased(bytes[index])) }
    let hash = hasher.finalize()
    if let known = numbers[hash] { return known }
    let number = Int32(truncatingIfNeeded: numbers.count)
    numbers[hash] = number
    let text = String(decoding: bytes[token.range], as: UTF8.self)
    isMark.append(!token.isWord)
    isMinor.append(!token.isWord || functionWords.contains(text.lowercased()))
    return number
  }
}

/// The words and marks of a text, as numbers.
struct NumberedWords: Sendable {
  let numbers: [Int32]
  private let starts: [UInt32]
  private let ends: [UInt32]

  /// O(n).
  init(_ text: NormalizedText, numberedBy words: inout WordNumbers) {
    var numbers: [Int32] = []
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      for token in WordScanner(bytes) {
        numbers.append(words.number(of: token, in: bytes))
        starts.append(UInt32(token.range.lowerBound))
        ends.append(UInt32(token.range.upperBound))
      }
    }
    (self.numbers, self.starts, self.ends) = (numbers, starts, ends)
  }

  var count: Int { numbers.count }

  /// The normalised bytes of a word.
  func bytes(at index: Int) -> Range<Int> { Int(starts[index])..<Int(ends[index]) }

  /// The words that share bytes with a range of normalised bytes. O(log n).
  func words(in range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    let first = Self.firstIndex(in: ends) { $0 > range.lowerBound }
    let end = Self.firstIndex(in: starts) { $0 >= range.upperBound }
    return first..<max(first, end)
  }

  private static func firstIndex(in offsets: [UInt32], where isPast: (Int) -> Bool) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if isPast(Int(offsets[middle])) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
