import TestSupport
import Testing

@testable import QuoteAnchoring

@Suite("Edit distance") struct EditDistanceTests {
  /// The last row of Levenshtein's table: distances of the pattern to all that ends at each byte.
  private func naiveRow(_ pattern: [UInt8], _ text: [UInt8], borderStep: Int) -> [Int] {
    var column = Array(0...pattern.count)
    var last = [column[pattern.count]]
    for byte in text {
      var diagonal = column[0]
      column[0] += borderStep
      for row in pattern.indices {
        let replaced = diagonal + (pattern[row] == byte ? 0 : 1)
        diagonal = column[row + 1]
        column[row + 1] = min(replaced, diagonal + 1, column[row] + 1)
      }
      last.append(column[pattern.count])
    }
    return last
  }

  private func check(_ pattern: [UInt8], _ text: [UInt8]) {
    let distance = pattern.withUnsafeBufferPointer { EditDistance(from: $0) }
    text.withUnsafeBufferPointer { bytes in
      #expect(
        distance.distance(to: bytes) == naiveRow(pattern, text, borderStep: 1).last,
        "\(pattern) \(text)")
      #expect(
        distance.leastDistance(within: bytes) == naiveRow(pattern, text, borderStep: 0).min(),
        "\(pattern) \(text)")
    }
  }

  @Test("The same as the table's, for patterns of one block and of several", arguments: [2, 4, 26])
  func random(alphabet: Int) {
    var random = SeededRandom(seed: UInt64(alphabet))
    for _ in 0..<300 {
      let longest = random.pick([3, 63, 64, 65, 130, 260])
      let pattern = (0..<random.below(longest + 1)).map { _ in UInt8(97 + random.below(alphabet)) }
      var text = pattern
      for _ in 0..<random.below(20) {
        let place = random.below(text.count + 1)
        if random.chance(oneIn: 2), place < text.count {
          text.remove(at: place)
        } else {
          text.insert(UInt8(97 + random.below(alphabet)), at: place)
        }
      }
      if random.chance(oneIn: 3) { text.reverse() }
      check(pattern, text)
    }
  }

  @Test("At the borders of blocks", arguments: [0, 1, 63, 64, 65, 127, 128, 129, 192])
  func borders(count: Int) {
    let pattern = (0..<count).map { UInt8($0 % 251) }
    check(pattern, pattern)
    check(pattern, [])
    check(pattern, Array(pattern.dropFirst()))
    check(pattern, Array(pattern.dropLast()))
    check(pattern, [255] + pattern + [255])
  }
}
