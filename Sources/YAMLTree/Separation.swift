import SourceText

/// What stands between tokens: white space, line breaks and comments.
enum Separation {
  /// Offset of the first byte at or after `start` that is neither white space, line break nor part of
  /// a comment; `limit` where there is none. U+0085, U+2028 and U+2029 are line breaks, as they are
  /// to libyaml.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit {
      let byte = bytes[index]
      if Ascii.isWhitespace(byte) {
        index += 1
      } else if byte == UInt8(ascii: "#") {
        while index < limit, lineBreakLength(in: bytes, at: index, limit: limit) == 0 { index += 1 }
      } else {
        let length = lineBreakLength(in: bytes, at: index, limit: limit)
        if length == 0 { return index }
        index += length
      }
    }
    return limit
  }

  /// Where a value that is absent stands, given the end of what comes before it and libyaml's mark,
  /// which is the start of the next token: right after the `:`, `-`, `?` or `,` in between, or else
  /// after what comes before.
  static func absentValue(
    in bytes: UnsafeBufferPointer<UInt8>, after start: Int, mark: Int
  ) -> Int {
    var place = start
    var index = start
    while true {
      index = end(in: bytes, from: index, limit: mark)
      guard index < mark else { return place }
      index += 1
      place = index
    }
  }

  private static func lineBreakLength(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int
  ) -> Int {
    switch bytes[index] {
    case Ascii.lineFeed, Ascii.carriageReturn: return 1
    case 0xC2: return index + 1 < limit && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard index + 2 < limit, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }
}
