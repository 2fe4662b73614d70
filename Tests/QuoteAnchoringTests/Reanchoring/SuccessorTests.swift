import Testing

@testable import QuoteAnchoring

@Suite("Successors of quotes") struct SuccessorTests {
  private static let article = """
    The harbour board met on Tuesday to hear the engineers.

    Three of the seven cranes on the north quay will be replaced before the winter, the board said. \
    The work is to cost 4.2 million crowns, most of it borrowed from the county.

    Fishermen who keep their boats in the inner basin were told to move them by the end of March. \
    Nobody has said where they are to go.

    A second meeting is planned for the autumn, when the new timetable of the ferries will be known.
    """

  private func successor(
    of quote: String, prefix: String? = nil, suffix: String? = nil, occurrences: Int? = 1,
    in text: String = article
  ) -> Successor {
    let index = PassageIndex(NormalizedText(text))
    let sought = SoughtQuote(
      Quote(
        NormalizedText(quote), prefix: prefix.map { NormalizedText($0) },
        suffix: suffix.map { NormalizedText($0) }), occurrences: occurrences)
    return index.successors(of: [sought])[0]
  }

  private func words(_ successor: Successor, in text: String = article) -> String? {
    guard case .found(let passage) = successor else { return nil }
    return NormalizedText(text).words(in: passage.range)
  }

  @Test(
    "A changed quote is found with its ends",
    arguments: [
      (
        "Four of the seven cranes on the north quay will be replaced before winter, the board said.",
        "Three of the seven cranes on the north quay will be replaced before the winter, the board said."
      ),
      (
        "The work is to cost 3.9 million crowns, most of it borrowed from the state.",
        "The work is to cost 4.2 million crowns, most of it borrowed from the county."
      ),
      (
        "Fishermen were told to move their boats from the inner basin by the end of March.",
        """
        Fishermen who keep their boats in the inner basin were told to move them by the end of March.
        """
      ),
      (
        "when the ferries’ new timetable will be known",
        "when the new timetable of the ferries will be known"
      ),
      // The first or last words were replaced, and belong to the passage none the less.
      (
        "the seven cranes on the north quay will be replaced before the spring",
        "the seven cranes on the north quay will be replaced before the winter"
      ),
      (
        "Skippers who keep their boats in the inner basin were told to move them",
        "Fishermen who keep their boats in the inner basin were told to move them"
      ),
      ("NOBODY HAS SAID WHERE THEY ARE TO GO.", "Nobody has said where they are to go."),
    ])
  func changed(quote: String, expected: String) {
    #expect(words(successor(of: quote)) == expected)
  }

  @Test(
    "A quote that stands there is found as it is",
    arguments: ["most of it borrowed from the county", "A second meeting", "March."])
  func unchanged(quote: String) {
    let found = successor(of: quote)
    #expect(words(found) == quote)
    guard case .found(let passage) = found else { return }
    #expect(passage.similarity == 1)
  }

  @Test(
    "A quote that was taken out is gone",
    arguments: [
      "The mayor has resigned over the affair of the unpaid lighthouse keepers.",
      "Rents in the old town have doubled since the university opened.",
      "The board said on Tuesday that bread, milk and eggs would be cheaper.",
      "x", "…", "",
    ])
  func gone(quote: String) {
    #expect(successor(of: quote) == .gone)
  }

  @Test("Nothing is found in a text of nothing")
  func emptyText() {
    for text in ["", " ", "\n\n", "*", "..."] {
      #expect(successor(of: "Three of the seven cranes", in: text) == .gone)
    }
  }

  @Test("What stood around chooses among copies")
  func copies() {
    let text = """
      North: the vote was put off until the spring. South: nothing was heard of it.

      East: the vote was put off until the spring. West: it was carried.
      """
    for (prefix, place) in [("North:", 0), ("East:", 1)] {
      let found = successor(
        of: "the vote was put off until the spring.", prefix: prefix,
        suffix: place == 0 ? "South: nothing" : "West: it was", occurrences: 2, in: text)
      guard case .found(let passage) = found else {
        Issue.record("\(found)")
        continue
      }
      let before = NormalizedText(text).words(in: 0..<passage.range.lowerBound)
      #expect(before.hasSuffix(prefix + " "))
    }
  }

  @Test("Copies that nothing tells apart are all named")
  func unsure() {
    let text = "It rained. The bridge is closed. It snowed. The bridge is closed. It thawed."
    guard case .unsure(let places) = successor(of: "The bridge is closed.", in: text) else {
      Issue.record("one of two equal copies was chosen")
      return
    }
    #expect(
      places.map { NormalizedText(text).words(in: $0.range) } == [
        "The bridge is closed.", "The bridge is closed.",
      ])
  }

  @Test("Neighbours choose among passages that are as like")
  func neighbours() {
    var chapters: [String] = []
    for (number, name) in ["Aldra", "Brema", "Corvo", "Delmo", "Estra", "Falun"].enumerated() {
      chapters.append("Of \(name) the chronicle says that its walls had \(number + 3) gates.")
      chapters.append("The king slept there one night and went on to the coast.")
      chapters.append("Nothing else is told of \(name) and its people in those years.")
    }
    let text = chapters.joined(separator: "\n\n")
    let index = PassageIndex(NormalizedText(text))
    let quotes = [
      "Of Corvo the chronicle says that its walls had 5 gates.",
      "The king slept there for one night and went to the coast.",
      "Nothing else is told of Corvo and its people in those years.",
    ].map { SoughtQuote(Quote(NormalizedText($0)), occurrences: 1) }
    let passages: [Passage?] = index.successors(of: quotes).map {
      switch $0 {
      case .found(let passage): passage
      case .unsure(let passages): passages.first
      case .gone: nil
      }
    }
    guard let before = passages[0], let between = passages[1], let after = passages[2] else {
      Issue.record("\(passages)")
      return
    }
    #expect(before.range.upperBound < between.range.lowerBound)
    #expect(between.range.upperBound < after.range.lowerBound)
  }

  @Test("Places are counted by whole words")
  func counts() {
    let index = PassageIndex(NormalizedText("A testing day. A testing days. A testing\nday!"))
    #expect(index.placeCount(of: NormalizedText("A testing day")) == 2)
    #expect(index.placeCount(of: NormalizedText("a testing day")) == 0)
    #expect(index.placeCount(of: NormalizedText("")) == 0)
  }
}
