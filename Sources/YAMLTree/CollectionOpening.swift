import SourceText

/// What libyaml's mark of a collection's start says of its first byte.
struct CollectionOpening {
  /// Offset of the collection's first byte, without anchor and tag.
  let start: UInt32
  /// Offset just past the bracket that opens it, or just past `start` where there is none.
  let end: UInt32
  let isBracket: Bool

  /// `record` has the range of libyaml's event: from anchor and tag, if any, to the end of the token
  /// that opens the collection.
  init(of record: YAMLNodeRecord, in bytes: UnsafeBufferPointer<UInt8>) {
    let range = record.range
    end = range.upperBound
    let last = range.isEmpty ? nil : bytes[Int(range.upperBound) - 1]
    isBracket =
      record.style == .flow && (last == UInt8(ascii: "[") || last == UInt8(ascii: "{"))
    // The token of a block collection has no bytes, but for a sequence at the column of the mapping
    // around it, where it is the first dash, and for the `?` of `[? a : b]`.
    let isOneByte = isBracket || last == UInt8(ascii: "-") || last == UInt8(ascii: "?")
    start = range.isEmpty || !isOneByte ? range.upperBound : range.upperBound - 1
  }
}
