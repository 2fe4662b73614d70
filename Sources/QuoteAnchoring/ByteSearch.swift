#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finding all places of a byte string in another.
///
/// Words differ in how rare their rarest letter is: `memchr` runs to the needle's rarest byte, and the
/// bytes around it are compared. Where a text makes that slow, because the byte is everywhere or the
/// text repeats itself, the search goes on with Knuth, Morris and Pratt's method (SIAM J. Comput. 6,
/// 1977), so that the whole is O(text + needle) for any input.
struct ByteSearch {
  let needle: UnsafeBufferPointer<UInt8>
  let text: UnsafeBufferPointer<UInt8>

  /// Calls `body` with the offset of each place, overlapping ones included, in order.
  func forEachPlace(_ body: (Int) -> Void) {
    guard !needle.isEmpty, needle.count <= text.count, let base = text.baseAddress else { return }
    let rarest = needle.indices.min { Self.commonness(needle[$0]) < Self.commonness(needle[$1]) } ?? 0
    let lastStart = text.count - needle.count
    // One comparison for each byte of the text is as much as the search may waste.
    var budget = text.count
    var start = 0
    while start <= lastStart {
      let from = start + rarest
      guard let found = memchr(base + from, Int32(needle[rarest]), lastStart - start + 1) else {
        return
      }
      start = UnsafeRawPointer(base).distance(to: found) - rarest
      let equal = equalCount(at: start)
      if equal == needle.count { body(start) }
      start += 1
      budget -= equal + 8
      if budget < 0 { return continueSteadily(from: start, body) }
    }
  }

  /// Number of bytes of the needle, from its first, that stand at `start`.
  private func equalCount(at start: Int) -> Int {
    var count = 0
    while count < needle.count, needle[count] == text[start + count] { count += 1 }
    return count
  }

  /// Knuth, Morris and Pratt's search.
  private func continueSteadily(from start: Int, _ body: (Int) -> Void) {
    let borders = self.borders
    var matched = 0
    for index in start..<text.count {
      while matched > 0, matched == needle.count || needle[matched] != text[index] {
        matched = borders[matched - 1]
      }
      if needle[matched] == text[index] { matched += 1 }
      if matched == needle.count { body(index + 1 - matched) }
    }
  }

  /// For each prefix of the needle, the length of its longest proper prefix that is also its suffix.
  private var borders: [Int] {
    var borders = [Int](repeating: 0, count: needle.count)
    var length = 0
    for index in needle.indices.dropFirst() {
      while length > 0, needle[length] != needle[index] { length = borders[length - 1] }
      if needle[length] == needle[index] { length += 1 }
      borders[index] = length
    }
    return borders
  }

  /// How common a byte is in prose, roughly: only the order matters, and only for speed.
  private static func commonness(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "e"): 6
    case UInt8(ascii: "t"), UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "i"),
      UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "h"):
      5
    // The first bytes of a script's characters are few and recur with every character.
    case 0xC0...: 5
    case UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "c"), UInt8(ascii: "u"),
      UInt8(ascii: "m"), UInt8(ascii: "f"):
      4
    case 0x80...0xBF: 3
    case UInt8(ascii: "j"), UInt8(ascii: "q"), UInt8(ascii: "x"), UInt8(ascii: "z"): 0
    case UInt8(ascii: "a")...UInt8(ascii: "z"): 2
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-"): 2
    default: 1
    }
  }
}
