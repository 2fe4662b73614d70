import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The offsets of all places of a byte string in another, overlapping ones included, in order.
///
/// Words differ in how rare their rarest letter is: `memchr` runs to the needle's rarest byte, and
/// the bytes around it are compared. Where a text makes that slow, because the byte is everywhere
/// or the text repeats itself, the search goes on with Knuth, Morris and Pratt's method (SIAM J.
/// Comput. 6, 1977), so that the whole is O(text + needle) for any input.
struct ByteSearch: Sequence, IteratorProtocol {
  private let needle: [UInt8]
  private let text: [UInt8]
  /// Index of the needle's rarest byte.
  private let rarest: Int
  /// Where the next place may begin.
  private var start = 0
  /// How many bytes may still be compared: as many as the text has is as much as may be wasted.
  private var budget: Int
  private var steadySearch: SteadySearch?
  /// The only places that need to be looked at, where an index tells them; those that are left.
  private var candidates: ArraySlice<Int>?

  /// A search that looks up where the needle may stand, if the text has an index.
  init(for needle: [UInt8], in text: NormalizedText) {
    self.init(for: needle, in: text.bytes)
    candidates = text.blocks?.candidates(for: needle, in: text.bytes)?[...]
  }

  init(for needle: [UInt8], in text: [UInt8]) {
    self.needle = needle
    self.text = text
    rarest = ByteFrequency.indexOfRarest(in: needle)
    budget = text.count
  }

  mutating func next() -> Int? {
    if candidates != nil { return nextCandidateOfIndex() }
    let lastStart = text.count - needle.count
    while steadySearch == nil {
      guard !needle.isEmpty, start <= lastStart, let candidate = nextCandidate(upTo: lastStart)
      else {
        start = text.count
        return nil
      }
      let equal = equalCount(at: candidate)
      start = candidate + 1
      budget -= equal + 8
      if budget < 0 { steadySearch = SteadySearch(for: needle, from: start) }
      if equal == needle.count { return candidate }
    }
    return steadySearch?.next(needle, in: text)
  }

  /// The next of ``candidates`` at which the needle stands. Where a text repeats itself, comparing costs as much as
  /// elsewhere: what is left is then searched from end to end.
  private mutating func nextCandidateOfIndex() -> Int? {
    while let candidate = candidates?.popFirst() {
      let equal = equalCount(at: candidate)
      budget -= equal + 8
      if equal == needle.count {
        start = candidate + 1
        if budget < 0 { candidates = nil }
        return candidate
      }
      if budget < 0 {
        start = candidate + 1
        candidates = nil
        return next()
      }
    }
    return nil
  }

  /// The first start from ``start`` on at which the rarest byte is where it must be.
  private func nextCandidate(upTo lastStart: Int) -> Int? {
    text.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      let found = memchr(
        base + (start + rarest), Int32(needle[rarest]), lastStart - start + 1)
      return found.map { base.distance(to: $0) - rarest }
    }
  }

  /// Number of bytes of the needle, from its first, that stand at `start`.
  private func equalCount(at start: Int) -> Int {
    needle.withUnsafeBufferPointer { needle in
      text.withUnsafeBufferPointer { text in
        Bytes.equalCount(needle, UnsafeBufferPointer(rebasing: text[start...]))
      }
    }
  }
}

/// Knuth, Morris and Pratt's search.
private struct SteadySearch {
  /// For each prefix of the needle, the length of its longest proper prefix that is also its
  /// suffix.
  private let borders: [Int]
  /// The byte of the text to look at.
  private var index: Int
  /// Length of the longest prefix of the needle that ends before ``index``.
  private var matched = 0

  /// A search for places from `start` on.
  init(for needle: [UInt8], from start: Int) {
    var borders = [Int](repeating: 0, count: needle.count)
    var length = 0
    for index in needle.indices.dropFirst() {
      while length > 0, needle[length] != needle[index] { length = borders[length - 1] }
      if needle[length] == needle[index] { length += 1 }
      borders[index] = length
    }
    self.borders = borders
    index = start
  }

  mutating func next(_ needle: [UInt8], in text: [UInt8]) -> Int? {
    while index < text.count {
      while matched > 0, matched == needle.count || needle[matched] != text[index] {
        matched = borders[matched - 1]
      }
      if needle[matched] == text[index] { matched += 1 }
      index += 1
      if matched == needle.count { return index - matched }
    }
    return nil
  }
}

/// How common each byte is in prose, roughly: only the order matters, and only for speed.
private enum ByteFrequency {
  /// Index of the first of the rarest bytes; 0 where there are none. O(n).
  static func indexOfRarest(in bytes: [UInt8]) -> Int {
    table.withUnsafeBufferPointer { table in
      var rarest = 0
      var lowest = UInt8.max
      for (index, byte) in bytes.enumerated() where table[Int(byte)] < lowest {
        (rarest, lowest) = (index, table[Int(byte)])
        if lowest == 0 { break }
      }
      return rarest
    }
  }

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 1, count: 256)
    // The first bytes of a script's characters are few and recur with every character.
    for byte in 0x80...0xBF { table[byte] = 3 }
    for byte in 0xC0...0xFF { table[byte] = 5 }
    let ranks: [(UInt8, StaticString)] = [
      (0, "jqxz"), (2, "bgkpvwy,.-"), (4, "ldcumf"), (5, "taoinsrh"), (6, " e"),
    ]
    for (rank, bytes) in ranks {
      bytes.withUTF8Buffer { for byte in $0 { table[Int(byte)] = rank } }
    }
    return table
  }()
}
