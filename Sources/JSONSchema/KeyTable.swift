import SourceText

/// Keys of objects, interned: a key's bytes lead to a small number without a `String`.
struct KeyTable: Sendable {
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []
  /// Open addressing: number of a key plus one, or zero.
  private var slots: [Int32] = [0, 0]

  /// How many keys there are; their numbers are 0 and up.
  var count: Int { ranges.count }

  /// The keys in the order of their numbers.
  var names: [String] { ranges.map { String(decoding: bytes[$0], as: UTF8.self) } }

  /// The number of `key`, which is added where it is new.
  mutating func intern(_ key: String) -> Int {
    var key = key
    return key.withUTF8 { key in
      if let known = number(of: key) { return known }
      ranges.append(bytes.count..<bytes.count + key.count)
      bytes.append(contentsOf: key)
      if ranges.count * 2 > slots.count { rehash() } else { place(ranges.count - 1) }
      return ranges.count - 1
    }
  }

  /// The number of a key; nil where it is unknown. O(length).
  func number(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      slots.withUnsafeBufferPointer { slots in
        var slot = Self.hash(key) & (slots.count - 1)
        while slots[slot] != 0 {
          let number = Int(slots[slot]) - 1
          if Bytes.areEqual(UnsafeBufferPointer(rebasing: bytes[ranges[number]]), key) {
            return number
          }
          slot = (slot + 1) & (slots.count - 1)
        }
        return nil
      }
    }
  }

  private mutating func rehash() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    for number in ranges.indices { place(number) }
  }

  private mutating func place(_ number: Int) {
    let hash = bytes[ranges[number]].withUnsafeBufferPointer(Self.hash)
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number + 1)
  }

  /// FNV-1a. The table holds a schema's keys, never a file's: nobody can choose them to collide.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in key { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ (hash >> 15))
  }
}
