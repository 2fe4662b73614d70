import SourceText
import TestSupport
import Testing

/// The map from a derived text to its original, compared with a table that has an entry per byte.
@Suite("Offset map")
struct OffsetMapTests {
  @Test("a piece of each kind")
  func eachKind() {
    var map = OffsetMap(origin: 3)
    map.copy(4)  // original 3..<7
    map.replace(3, with: 1)  // 7..<10 became one byte
    map.replace(2, with: 0)  // 10..<12 dropped
    map.replace(0, with: 2)  // two bytes inserted at 12
    map.copy(5)  // 12..<17
    #expect(map.derivedCount == 12)
    #expect(map.originalEnd == 17)
    #expect(map.originalRange(of: 0..<4) == 3..<7)
    #expect(map.originalRange(of: 4..<5) == 7..<10)
    #expect(map.originalRange(of: 3..<5) == 6..<10)
    #expect(map.originalRange(of: 5..<7) == 12..<12)
    #expect(map.originalRange(of: 4..<8) == 7..<13)
    #expect(map.originalRange(of: 0..<12) == 3..<17)
    #expect(map.originalStart(of: 12) == 17)
  }

  @Test("text dropped between two copies belongs to neither")
  func dropBetweenCopies() {
    var map = OffsetMap()
    map.copy(3)
    map.replace(2, with: 0)
    map.copy(3)
    #expect(map.originalRange(of: 0..<3) == 0..<3)
    #expect(map.originalRange(of: 3..<6) == 5..<8)
    #expect(map.originalRange(of: 2..<4) == 2..<6)
    #expect(map.originalRange(of: 3..<3) == 5..<5)
  }

  @Test("an empty map maps everything to its origin")
  func empty() {
    let map = OffsetMap(origin: 7)
    #expect(map.originalRange(of: 0..<0) == 7..<7)
    #expect(map.originalStart(of: 0) == 7)
  }

  @Test("offsets past the end map to the end")
  func pastTheEnd() {
    var map = OffsetMap()
    map.copy(3)
    #expect(map.originalStart(of: 9) == 3)
    #expect(map.originalRange(of: 1..<9) == 1..<3)
  }

  @Test("random pieces equal a table of bytes, monotonic and total")
  func agreesWithNaiveTable() {
    var random = SeededRandom(seed: 6)
    for _ in 0..<2000 {
      let origin = random.below(4)
      var map = OffsetMap(origin: origin)
      var naive = NaiveOffsetMap(origin: origin)
      for _ in 0..<random.below(10) {
        let (original, derived) = (random.below(4), random.below(4))
        switch random.below(5) {
        case 0:
          map.copy(original)
          naive.copy(original)
        case 1:
          map.replace(original, with: derived)
          naive.replace(original, with: derived)
        case 2:
          map.replace(original, with: 0)
          naive.replace(original, with: 0)
        case 3:
          for _ in 0..<random.below(4) {
            map.replaceUnit(original, with: derived)
            naive.replace(original, with: derived)
          }
        default:
          map.replace(0, with: derived)
          naive.replace(0, with: derived)
        }
      }
      #expect(map.derivedCount == naive.images.count && map.originalEnd == naive.end)
      check(map, against: naive)
    }
  }

  private func check(_ map: OffsetMap, against naive: NaiveOffsetMap) {
    var previousStart = 0
    for start in 0...map.derivedCount {
      #expect(map.originalStart(of: start) >= previousStart)
      previousStart = map.originalStart(of: start)
      var previousEnd = 0
      for end in start...map.derivedCount {
        let range = map.originalRange(of: start..<end)
        #expect(range == naive.range(start..<end))
        #expect(range.upperBound >= previousEnd)
        previousEnd = range.upperBound
      }
    }
  }
}

/// The original range of every derived byte, one by one.
private struct NaiveOffsetMap {
  var images: [Range<Int>] = []
  var end: Int

  init(origin: Int) { end = origin }

  mutating func copy(_ count: Int) {
    for _ in 0..<count {
      images.append(end..<end + 1)
      end += 1
    }
  }

  mutating func replace(_ originalCount: Int, with derivedCount: Int) {
    for _ in 0..<derivedCount { images.append(end..<end + originalCount) }
    end += originalCount
  }

  func range(_ derived: Range<Int>) -> Range<Int> {
    let start = derived.lowerBound < images.count ? images[derived.lowerBound].lowerBound : end
    guard !derived.isEmpty else { return start..<start }
    return start..<max(start, images[derived.upperBound - 1].upperBound)
  }
}
