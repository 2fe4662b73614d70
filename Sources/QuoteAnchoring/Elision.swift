import SourceText

/// The pieces of a quote that elides words.
///
/// The mark is `[...]`, `[…]`, which normalisation makes the same, or either with spaces, as in
/// `[. . .]`. Round brackets and bare full stops are no marks: they are the article's own.
struct Elision {
  /// The quote's runs of words between marks, as ranges of its normalised bytes, without spaces at
  /// their ends. Empty ones are left out: a mark that opens or closes a quote skips nothing that
  /// has a place.
  let pieces: [Range<Int>]

  /// Nil for a quote without a mark. O(n).
  init?(of quote: NormalizedText) {
    let bytes = quote.bytes
    guard bytes.contains(UInt8(ascii: "[")) else { return nil }
    var pieces: [Range<Int>] = []
    var start = 0
    var index = 0
    while let bracket = bytes[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = bracket + 1
      guard let end = Self.markEnd(in: bytes, at: bracket) else { continue }
      pieces.append(start..<bracket)
      start = end
      index = end
    }
    guard start > 0 else { return nil }
    pieces.append(start..<bytes.count)
    self.pieces = pieces.map { Self.trimmed($0, in: bytes) }.filter { !$0.isEmpty }
  }

  /// Where the mark ends whose bracket stands at `start`; nil where that opens something else.
  private static func markEnd(in bytes: [UInt8], at start: Int) -> Int? {
    var index = start + 1
    for byte in "...]".utf8 {
      if index < bytes.count, bytes[index] == Ascii.space { index += 1 }
      guard index < bytes.count, bytes[index] == byte else { return nil }
      index += 1
    }
    return index
  }

  /// Normalised text has no two spaces in a row.
  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    if start < end, bytes[start] == Ascii.space { start += 1 }
    if start < end, bytes[end - 1] == Ascii.space { end -= 1 }
    return start..<end
  }
}
