import SourceText

/// Converts libyaml's mark indexes, which count code points, to byte offsets.
///
/// Only the scalars of more than one byte are recorded, so that a file in ASCII costs a scan and
/// nothing else. Marks come nearly in order: a cursor moves from one to the next.
struct CodePointOffsets {
  /// A scalar of more than one byte.
  private struct WideScalar {
    /// Its index in code points.
    var index: UInt32
    /// Bytes beyond one that this and all earlier wide scalars take.
    var surplus: UInt32
  }

  private var wide: [WideScalar] = []
  private var cursor = 0
  /// Byte offset of code point 0: past a byte order mark.
  private let origin: Int
  /// Where U+0085, U+2028 and U+2029 stand.
  private(set) var unusualLineBreaks: [SourceRange] = []

  /// Scans `bytes` from `origin`. O(n). Invalid UTF-8 gives meaningless offsets, no crash: libyaml
  /// refuses such files.
  init(_ bytes: [UInt8], from origin: Int) {
    self.origin = origin
    bytes.withUnsafeBufferPointer { bytes in
      var index = origin
      var surplus = 0
      while let next = Self.nextNonAscii(in: bytes, from: index) {
        let (scalar, length) = UTF8Scalars.decode(bytes, at: next)
        if scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}" {
          unusualLineBreaks.append(SourceRange(next..<next + length))
        }
        let codePoint = UInt32(next - origin - surplus)
        surplus += length - 1
        wide.append(WideScalar(index: codePoint, surplus: UInt32(surplus)))
        index = next + length
      }
    }
  }

  /// Byte offset of the code point with this index.
  mutating func byteOffset(ofCodePoint index: Int) -> UInt32 {
    while cursor < wide.count, wide[cursor].index < index { cursor += 1 }
    while cursor > 0, wide[cursor - 1].index >= index { cursor -= 1 }
    let surplus = cursor > 0 ? Int(wide[cursor - 1].surplus) : 0
    return UInt32(truncatingIfNeeded: origin + index + surplus)
  }

  /// Index of the first byte at or after `start` that is not ASCII; looks at eight bytes at a time.
  private static func nextNonAscii(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let marks = UInt64(littleEndian: word) & 0x8080_8080_8080_8080
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count {
      if raw[index] >= 0x80 { return index }
      index += 1
    }
    return nil
  }
}
