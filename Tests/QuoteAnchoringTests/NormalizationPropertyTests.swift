import QuoteAnchoring
import TestSupport
import Testing

/// What holds of any text: the result of whole passes, and a map that leads back.
@Suite("Normalisation of random texts")
struct NormalizationPropertyTests {
  private static let seedsPerBlock = 1500

  private static func texts(ofBlock block: Int) -> [String] {
    (block * seedsPerBlock..<(block + 1) * seedsPerBlock).map {
      var random = RandomScalars(seed: UInt64($0))
      return random.text()
    }
  }

  @Test("equals whole passes over the whole text", arguments: 0..<20)
  func agreesWithPasses(block: Int) {
    for text in Self.texts(ofBlock: block) {
      let result = normalized(text).spelled
      guard result == NaiveNormalization.normalized(text).spelled else {
        Issue.record(
          "\(text.spelled) gave \(result), not \(NaiveNormalization.normalized(text).spelled)")
        return
      }
      let textbook = NaiveNormalization.normalizedInTextbookOrder(text)
      #expect(NaiveNormalization.composed(textbook).spelled == result, "\(text.spelled)")
    }
  }

  @Test(
    "does not depend on how characters were composed, and changes nothing twice", arguments: 0..<20)
  func isStable(block: Int) {
    for text in Self.texts(ofBlock: block) {
      let result = normalized(text).spelled
      #expect(normalized(normalized(text)).spelled == result, "\(text.spelled)")
      #expect(normalized(NaiveNormalization.composed(text)).spelled == result, "\(text.spelled)")
    }
  }

  @Test("each scalar leads back to a range that normalises to it", arguments: 0..<20)
  func leadsBack(block: Int) {
    for text in Self.texts(ofBlock: block) {
      guard let problem = Self.problemOfMap(NormalizedText(text)) else { continue }
      Issue.record("\(text.spelled): \(problem)")
      return
    }
  }

  private static func problemOfMap(_ text: NormalizedText) -> String? {
    var offset = 0
    var last = 0..<0
    for scalar in text.text.unicodeScalars {
      let length = String(scalar).utf8.count
      let range = text.originalRange(of: offset..<offset + length)
      guard range.lowerBound >= last.lowerBound, range.upperBound >= last.upperBound,
        range.upperBound <= text.original.count, !range.isEmpty
      else { return "the range \(range) of byte \(offset) follows \(last)" }
      let again = NormalizedText(Array(text.original[range]))
      let isFound =
        scalar == " "
        ? again.isEmpty : again.text.unicodeScalars.contains(scalar)
      guard isFound else {
        return "byte \(offset) leads to \(range), which is \(again.text.spelled)"
      }
      offset += length
      last = range
    }
    let whole = text.originalRange(of: 0..<text.bytes.count)
    let again = NormalizedText(Array(text.original[whole]))
    return again.bytes == text.bytes ? nil : "the whole leads to \(whole)"
  }

  @Test("damaged UTF-8 does no harm", arguments: 0..<10)
  func damaged(block: Int) {
    var random = SeededRandom(seed: UInt64(block))
    for _ in 0..<500 {
      let bytes = (0..<random.below(60)).map { _ in
        random.pick([
          0x61, 0x20, 0xCC, 0x81, 0xE2, 0x80, 0x99, 0xF0, 0xFF, UInt8(random.below(256)),
        ])
      }
      let text = NormalizedText(bytes)
      _ = Quote(NormalizedText(Array(bytes.suffix(3)))).anchor(in: text)
      for offset in text.bytes.indices {
        #expect(text.originalRange(of: offset..<offset + 1).upperBound <= bytes.count)
      }
    }
  }
}
