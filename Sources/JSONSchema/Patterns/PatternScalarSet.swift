/// A set of Unicode scalars: a class, a class escape or the point.
///
/// Membership of an ASCII scalar is one bit test; of another a binary search among the ranges, and
/// then the properties.
struct PatternScalarSet: Sendable {
  /// Bits of the scalars 0...63 and 64...127.
  private let lowerBits: UInt64
  private let upperBits: UInt64
  /// Sorted, apart from each other.
  let ranges: [ClosedRange<UInt32>]
  let properties: [PatternProperty]
  /// Whether the ranges and properties say what is not in the set; only where there are properties.
  private let isInverted: Bool

  init(ranges: [ClosedRange<UInt32>], properties: [PatternProperty] = [], isInverted: Bool = false)
  {
    let merged = Self.merged(ranges)
    let isComplemented = isInverted && properties.isEmpty
    let ranges = isComplemented ? Self.complement(ofMerged: merged) : merged
    let isInverted = isInverted && !isComplemented
    var bits: [UInt64] = [0, 0]
    for value: UInt32 in 0..<128 {
      let isMember = Self.hasMember(value, ranges, properties) != isInverted
      if isMember { bits[Int(value >> 6)] |= 1 << UInt64(value & 63) }
    }
    self.lowerBits = bits[0]
    self.upperBits = bits[1]
    self.ranges = ranges
    self.properties = properties
    self.isInverted = isInverted
  }

  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 128 {
      return (scalar < 64 ? lowerBits : upperBits) >> UInt64(scalar & 63) & 1 != 0
    }
    return Self.hasMember(scalar, ranges, properties) != isInverted
  }

  private static func hasMember(
    _ value: UInt32, _ ranges: [ClosedRange<UInt32>], _ properties: [PatternProperty]
  ) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    if low < ranges.count, ranges[low].contains(value) { return true }
    if properties.isEmpty { return false }
    guard let scalar = Unicode.Scalar(value) else { return false }
    return properties.contains { $0.contains(scalar) }
  }

  /// Ranges in order, with those that touch made one.
  static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound + 1 {
        result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// All code points that are in none of `ranges`, which are in order and apart.
  static func complement(ofMerged ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { result.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= 0x10FFFF { result.append(next...0x10FFFF) }
    return result
  }
}
