import SourceText

/// A text as matching sees it: in NFC, each run of white space one space, typography levelled, with
/// a map back to the text it was made from.
package struct NormalizedText: Sendable {
  /// The normalised text in UTF-8. It never begins or ends with a space.
  package let bytes: [UInt8]
  /// The text it was made from, in UTF-8.
  package let original: [UInt8]
  private let map: OffsetMap
  /// Where blocks of ``bytes`` stand, once ``indexed()`` was asked for.
  private(set) var blocks: BlockIndex?

  /// Normalises valid UTF-8. O(n), about 1 GB/s of ASCII.
  package init(_ original: [UInt8]) {
    (bytes, map) = original.withUnsafeBufferPointer { original in
      var normalizer = Normalizer(original)
      normalizer.run()
      return (normalizer.output, normalizer.map)
    }
    self.original = original
  }

  /// Normalises the bytes of a scalar, of which it keeps a copy.
  package init(_ original: UnsafeBufferPointer<UInt8>) { self.init(Array(original)) }

  /// The same text, for a search that does not run through all of it each time. O(n) time and memory: worth it
  /// for more than a few dozen quotes.
  package func indexed() -> NormalizedText {
    var text = self
    text.blocks = text.blocks ?? BlockIndex(of: bytes)
    return text
  }

  /// Whether nothing is left to match.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Range in ``original`` of a range of ``bytes``. O(log n).
  package func originalRange(of range: Range<Int>) -> Range<Int> { map.originalRange(of: range) }

  /// Number of runs of characters between spaces.
  package var spacedWordCount: Int {
    bytes.isEmpty ? 0 : bytes.reduce(into: 1) { if $1 == Ascii.space { $0 += 1 } }
  }
}
