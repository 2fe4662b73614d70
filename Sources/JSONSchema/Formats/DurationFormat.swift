import SourceText

/// Durations of RFC 3339, appendix A: ISO 8601 without fractions, and units follow each other without
/// a gap (`P1Y2D` lacks its months). Letters are capitals, as ISO 8601 has them.
enum DurationFormat {
  static func isDuration(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = FormatCursor(bytes)
    guard cursor.take("P") else { return false }
    if cursor.peek != UInt8(ascii: "T") {
      guard let first = takeUnit(&cursor) else { return false }
      if first == UInt8(ascii: "W") { return cursor.isAtEnd }
      guard takeRest(of: "YMD", after: first, &cursor) else { return false }
      if cursor.isAtEnd { return true }
    }
    guard cursor.take("T"), let first = takeUnit(&cursor) else { return false }
    return takeRest(of: "HMS", after: first, &cursor) && cursor.isAtEnd
  }

  /// Digits and the letter behind them.
  private static func takeUnit(_ cursor: inout FormatCursor) -> UInt8? {
    guard cursor.skip(while: Ascii.isDigit) > 0, let unit = cursor.peek else { return nil }
    return cursor.take(where: FormatByte.isLetter) ? unit : nil
  }

  /// Units that follow `first` in `order`, up to a `T` or the end.
  private static func takeRest(
    of order: StaticString, after first: UInt8, _ cursor: inout FormatCursor
  ) -> Bool {
    order.withUTF8Buffer { order in
      guard var place = order.firstIndex(of: first) else { return false }
      while let next = cursor.peek, next != UInt8(ascii: "T") {
        place += 1
        guard let unit = takeUnit(&cursor), place < order.count, unit == order[place] else {
          return false
        }
      }
      return true
    }
  }
}
