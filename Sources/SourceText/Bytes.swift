#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Comparing and searching stretches of memory.
package enum Bytes {
  /// Whether both hold the same bytes.
  package static func areEqual(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard left.count == right.count else { return false }
    guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else { return true }
    return memcmp(leftStart, rightStart, left.count) == 0
  }

  /// Whether `bytes` are those of `text`.
  package static func areEqual(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString
  ) -> Bool {
    areEqual(bytes, UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Number of bytes, from the first, that are the same in both. O(n), eight bytes at once.
  package static func equalCount(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else { return 0 }
    let limit = min(left.count, right.count)
    var count = 0
    while count + 8 <= limit {
      let leftLanes = UnsafeRawPointer(leftStart + count).loadUnaligned(as: UInt64.self)
      let rightLanes = UnsafeRawPointer(rightStart + count).loadUnaligned(as: UInt64.self)
      let difference = UInt64(littleEndian: leftLanes ^ rightLanes)
      if difference != 0 { return count + difference.trailingZeroBitCount / 8 }
      count += 8
    }
    while count < limit, left[count] == right[count] { count += 1 }
    return count
  }

  /// Index of the first `byte` at or after `start`; nil where there is none. O(n), many bytes at once.
  package static func firstIndex(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    let found = memchr(base + start, Int32(byte), bytes.count - start)
    return found.map { UnsafeRawPointer(base).distance(to: $0) }
  }
}
