import SourceText

/// Finding the end of a node's anchor and tag, which libyaml counts as part of the node.
enum NodeProperties {
  /// Offset of a scalar's own first byte, given where its properties begin: past anchors, tags, and
  /// the white space, line breaks and comments after them, but not past `limit`.
  static func end(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
  ) -> Int {
    let (content, lastEnd) = scan(bytes, from: start, limit: limit)
    return content ?? lastEnd
  }

  /// Offset just past the last anchor or tag, given where they begin and where the node does.
  static func lastEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
  ) -> Int {
    scan(bytes, from: start, limit: limit).lastEnd
  }

  /// Where the node's content begins, nil where there is none, and where its last property ends.
  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
  ) -> (content: Int?, lastEnd: Int) {
    var index = start
    var afterProperty = start
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "&"):
        index += 1
        while index < limit, isAnchorByte(bytes[index]) { index += 1 }
        afterProperty = index
      case UInt8(ascii: "!"):
        let isVerbatim = index + 1 < limit && bytes[index + 1] == UInt8(ascii: "<")
        while index < limit, !endsTag(bytes[index], isVerbatim: isVerbatim) { index += 1 }
        if isVerbatim, index < limit { index += 1 }
        afterProperty = index
      default:
        let next = Separation.end(in: bytes, from: index, limit: limit)
        guard next > index else { return (index, afterProperty) }
        index = next
      }
    }
    return (nil, afterProperty)
  }

  /// libyaml's anchors are narrower than YAML 1.2's: in `&a:b` the anchor is `a`.
  private static func isAnchorByte(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return Ascii.isDigit(byte) || letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private static func endsTag(_ byte: UInt8, isVerbatim: Bool) -> Bool {
    if isVerbatim { return byte == UInt8(ascii: ">") }
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      return true
    default: return Ascii.isWhitespace(byte)
    }
  }
}
