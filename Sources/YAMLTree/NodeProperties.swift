import SourceText

/// Finding the end of a node's anchor and tag, which libyaml counts as part of the node.
enum NodeProperties {
  /// Offset of the node's own first byte, given where its properties begin: past anchors, tags, and
  /// the white space, line breaks and comments after them, but not past `limit`.
  static func end(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
  ) -> Int {
    var index = start
    /// Where a node without content stands: right after its last property.
    var afterProperty = start
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        let isVerbatimTag = index + 1 < limit && bytes[index + 1] == UInt8(ascii: "<")
        while index < limit, !endsProperty(bytes[index], isVerbatimTag: isVerbatimTag) { index += 1 }
        if isVerbatimTag, index < limit { index += 1 }
        afterProperty = index
      case UInt8(ascii: "#"):
        while index < limit, bytes[index] != Ascii.lineFeed, bytes[index] != Ascii.carriageReturn {
          index += 1
        }
      case let byte where Ascii.isWhitespace(byte): index += 1
      default: return index
      }
    }
    return afterProperty
  }

  private static func endsProperty(_ byte: UInt8, isVerbatimTag: Bool) -> Bool {
    if isVerbatimTag { return byte == UInt8(ascii: ">") }
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      return true
    default: return Ascii.isWhitespace(byte)
    }
  }
}
