import SourceText

/// How a word becomes the key by which it is compared.
enum KeyFolding {
  /// Appends the bytes of `range` in lower case. O(range).
  ///
  /// Returns a hash of what was appended, the same in every run.
  static func append(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]
  ) -> UInt64 {
    let start = key.count
    let isASCII = bytes[range].allSatisfy { $0 < 0x80 }
    if isASCII {
      key.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    } else {
      appendScalars(range, of: bytes, to: &key)
    }
    return key.withUnsafeMutableBufferPointer { key in
      var hash = seed
      for index in start..<key.count {
        key[index] = Ascii.lowercased(key[index])
        hash = (hash ^ UInt64(key[index])) &* prime
      }
      return mixed(hash)
    }
  }

  private static func appendScalars(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
      let end = min(index + length, range.upperBound)
      if !scalar.isASCII, scalar.properties.isUppercase {
        key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else {
        key.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
      }
      index = end
    }
  }

  /// A hash of one byte as it is.
  static func hash(_ byte: UInt8) -> UInt64 { mixed((seed ^ UInt64(byte)) &* prime) }

  // Fowler, Noll and Vo's hash (FNV-1a), whose low bits alone are weak: hence the mixing.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  private static func mixed(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }
}
