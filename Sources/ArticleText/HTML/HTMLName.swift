import SourceText

/// The name of an element or attribute, as one number: its bytes in lower case, the first lowest, and its
/// length. Names longer than fifteen bytes, which HTML does not know, are told apart by a hash.
struct HTMLName: Hashable {
  private let packed: UInt128

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var packed: UInt128 = 0
    if bytes.count < 16 {
      packed = UInt128(bytes.count) << 120
      for (index, byte) in bytes.enumerated() {
        packed |= UInt128(Ascii.lowercased(byte)) << UInt128(8 * index)
      }
    } else {
      // FNV-1a (Fowler, Noll and Vo), with a length that no short name has.
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes { hash = (hash ^ UInt64(Ascii.lowercased(byte))) &* 0x100_0000_01B3 }
      packed = UInt128(hash) | UInt128.max << 120
    }
    self.packed = packed
  }
}

extension HTMLName: ExpressibleByStringLiteral {
  init(stringLiteral name: StaticString) {
    self.init(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }
}
