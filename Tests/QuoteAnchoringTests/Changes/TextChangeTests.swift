import QuoteAnchoring
import Testing

@Suite("Typed changes") struct TextChangeTests {
  @Test("The differences, their kinds and their places", arguments: ChangeCases.all)
  func differences(line: String) {
    let change = MarkedChange(line)
    #expect(
      describe(change.found.differences, in: change) == describe(change.differences, in: change))
    #expect(change.found == TextChange(change.differences))
  }

  /// Differences with their words, so that a failure can be read.
  private func describe(_ differences: [TextChange.Difference], in change: MarkedChange) -> [String]
  {
    let quote = Array(change.quote.utf8)
    let text = Array((MarkedChange.before + change.passage + MarkedChange.after).utf8)
    return differences.map {
      let quoted = String(decoding: quote[$0.quoted], as: UTF8.self)
      let printed = String(decoding: text[$0.printed], as: UTF8.self)
      return "\($0.kind) \(quoted)|\(printed) at \($0.quoted.lowerBound)"
    }
  }
}
