import QuoteAnchoring
import SourceText

/// Some words in a row, by a hash of them.
struct WordRun: Hashable {
  let hash: UInt64
  let count: Int
}

/// The words of a text, to find runs of them again in another: letters and digits, whatever the case of
/// A to Z, the punctuation and the apostrophes. An ideograph is a word of its own.
struct WordSequence {
  /// Longest run that can be asked for.
  static let longestRun = 64

  /// Where each word stands in the normalised text.
  private(set) var ranges: [Range<Int>] = []
  /// Index of the first word of each sentence.
  private(set) var sentenceStarts: [Int] = []
  /// For each number of words, a polynomial of the hashes of so many words from the first.
  private var sums: [UInt64] = [0]

  /// Whether the next word belongs to the sentence of the last.
  private var isSentenceOpen = false

  /// Reads the words of a text. O(n).
  init(_ text: NormalizedText) {
    self = text.bytes.withUnsafeBufferPointer { WordSequence(normalized: $0) }
  }

  private init(normalized bytes: UnsafeBufferPointer<UInt8>) {
    var word = OpenWord()
    var index = 0
    while index < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
      let range = index..<min(index + length, bytes.count)
      index = range.upperBound
      switch Kind(of: scalar) {
      case .letter: word.add(bytes, range)
      case .joiner: break
      case .separator: close(&word)
      case .ideograph:
        close(&word)
        word.add(bytes, range)
        close(&word)
      case .sentenceEnd:
        close(&word)
        // The point of `3.5` and `example.org` ends none.
        let isEnd = range.count > 1 || index == bytes.count || bytes[index] == Ascii.space
        if isEnd { isSentenceOpen = false }
      }
    }
    close(&word)
  }

  /// Passes the words of a long text part by part, in memory that does not grow with it. Parts overlap, so
  /// that each run stands whole in one of them. O(n).
  static func forEachPart(
    of text: NormalizedText, size: Int = 1 << 16, _ body: (WordSequence) -> Void
  ) {
    text.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let cut = bytes[min(start + size, bytes.count)...].firstIndex(of: Ascii.space)
        let end = cut ?? bytes.count
        let words = WordSequence(normalized: UnsafeBufferPointer(rebasing: bytes[start..<end]))
        body(words)
        if end == bytes.count { return }
        // Where words are so long that nothing would be gained, no run of them is anybody's sentence.
        let overlap = words.ranges.suffix(longestRun).first?.lowerBound ?? 0
        start = overlap > 0 ? start + overlap : end
      }
    }
  }

  /// Number of words.
  var count: Int { ranges.count }

  /// The `count` words from the one at `index` on. O(1).
  func run(at index: Int, count: Int) -> WordRun {
    WordRun(
      hash: sums[index + count] &- sums[index] &* Self.powers[count], count: count)
  }

  /// The runs of so many words, in order.
  func runs(of count: Int) -> some Sequence<WordRun> {
    (0..<max(0, self.count - count + 1)).lazy.map { run(at: $0, count: count) }
  }

  /// Ends the word, if one has begun.
  private mutating func close(_ word: inout OpenWord) {
    guard !word.range.isEmpty else { return }
    if !isSentenceOpen { sentenceStarts.append(ranges.count) }
    isSentenceOpen = true
    ranges.append(word.range)
    sums.append(sums[sums.count - 1] &* Self.base &+ word.hash)
    word = OpenWord()
  }

  // MARK: Hashing

  /// Base of the polynomial: odd, so that no power of it is zero, and with many bits.
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let powers: [UInt64] = (0..<longestRun).reduce(into: [1]) { powers, _ in
    powers.append(powers[powers.count - 1] &* base)
  }

  /// What a scalar is to words.
  private enum Kind {
    case letter, ideograph, joiner, sentenceEnd, separator

    init(of scalar: Unicode.Scalar) {
      switch scalar.value {
      // Letters and digits, of which nearly all text is, then the marks among them.
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: self = .letter
      case 0x27: self = .joiner
      case 0x21, 0x2E, 0x3B, 0x3F, 0x3002, 0xFF01, 0xFF1F: self = .sentenceEnd
      case 0..<0x80: self = .separator
      // Hiragana and Katakana.
      case 0x3040...0x30FF: self = .ideograph
      default:
        let properties = scalar.properties
        if properties.isIdeographic {
          self = .ideograph
        } else {
          let isLetter =
            properties.isAlphabetic || properties.numericType != nil
            || properties.canonicalCombiningClass != .notReordered
          self = isLetter ? .letter : .separator
        }
      }
    }
  }
}

/// A word that is being read.
private struct OpenWord {
  /// FNV-1a (Fowler, Noll and Vo), capitals of ASCII as small letters.
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private(set) var range = 0..<0

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ added: Range<Int>) {
    for byte in bytes[added] {
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    range = (range.isEmpty ? added.lowerBound : range.lowerBound)..<added.upperBound
  }
}
