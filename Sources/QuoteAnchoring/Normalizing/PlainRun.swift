import SourceText

/// The part of a text that normalisation only copies, which is nearly all of it: how to find where
/// it ends, fast.
struct PlainRun {
  let bytes: UnsafeBufferPointer<UInt8>

  /// End of the run of scalars from `start` that stand for themselves, whatever surrounds them, a
  /// space among them only where it stands alone. `isAfterSpace` says whether one stands before
  /// `start`, or nothing does.
  func end(from start: Int, isAfterSpace: Bool) -> Int {
    var index = start
    var isAfterSpace = isAfterSpace
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        let length = plainLength(at: index)
        guard length > 0 else { break }
        index += length
        isAfterSpace = false
      } else if let next = skipEight(at: index, isAfterSpace: &isAfterSpace) {
        index = next
      } else {
        let isSpace = byte == Ascii.space
        guard isSpace ? !isAfterSpace : !Ascii.isWhitespace(byte) else { break }
        isAfterSpace = isSpace
        index += 1
      }
    }
    return index
  }

  /// Length in bytes of the scalar beyond ASCII at `index` if it stands for itself, else 0.
  private func plainLength(at index: Int) -> Int {
    switch bytes[index] {
    // U+00C0 to U+027F and U+0400 to U+047F: Latin and Cyrillic letters.
    case 0xC3...0xC9, 0xD0, 0xD1: return index + 2 <= bytes.count ? 2 : 1
    // U+4000 to U+9FFF: Han characters.
    case 0xE4...0xE9: return index + 3 <= bytes.count ? 3 : 1
    default:
      let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
      let isPlain =
        !Typography.isWhitespace(scalar) && Typography.replacement(for: scalar) == nil
        && CanonicalComposition.isInert(scalar)
      return isPlain ? length : 0
    }
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Looks at eight bytes at once, in the lanes of one integer. Nil unless all are printable ASCII
  /// or spaces that stand alone.
  private func skipEight(at index: Int, isAfterSpace: inout Bool) -> Int? {
    guard index + 8 <= bytes.count, let base = bytes.baseAddress else { return nil }
    let lanes = UInt64(
      littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
    // With its high bit set no lane borrows from the next; the bit stays set in the lanes that are
    // at least as large as what is subtracted.
    let guarded = lanes | Self.highBits
    let controls = ~(guarded - 0x20 * Self.ones) & Self.highBits
    let spaces = ~(guarded - 0x21 * Self.ones) & Self.highBits
    let afterSpaces = spaces << 8 | (isAfterSpace ? 0x80 : 0)
    guard (lanes & Self.highBits) | controls | (spaces & afterSpaces) == 0 else { return nil }
    isAfterSpace = spaces >> 63 == 1
    return index + 8
  }
}
