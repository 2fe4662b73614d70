import QuoteAnchoring
import TestSupport
import Testing

@Suite("Mapping by the old text") struct TextMappingTests {
  private static let old = """
    The harbour was closed in March. Nobody had said why.

    Only 14 ships were left at the quay when the storm began. The captain of the largest refused to
    leave, and so the others waited for him.

    Three bakers sold bread on the quay. They had come from the hills before dawn, as they did every
    market day.

    In the end the mayor paid for the damage. It came to two million crowns, and the town still owes
    half of it.
    """

  /// What became of a passage, said in words.
  private func fate(of passage: String, in new: String, from old: String = Self.old) throws
    -> String
  {
    let text = NormalizedText(new)
    let range = try #require(old.utf8Range(of: passage))
    let mapping = TextMapping(from: NormalizedText(old), to: text)
    return switch mapping.fate(of: range) {
    case .unchanged(let place): "unchanged: " + text.words(in: place)
    case .moved(let place): "moved: " + text.words(in: place)
    case .changed(let place, moved: false): "changed: " + text.words(in: place)
    case .changed(let place, moved: true): "moved and changed: " + text.words(in: place)
    case .gone: "gone"
    }
  }

  @Test(
    "One edit, one passage",
    arguments: [
      ("Only 14 ships", "Only 14 ships", "Only 14 ships", "unchanged: Only 14 ships"),
      ("Only 14 ships", "Only 12 ships", "Only 14 ships", "changed: Only 12 ships"),
      ("Only 14 ships", "Just 12 ships", "Only 14 ships", "changed: Just 12 ships"),
      ("Only 14 ships", "only 14 ships", "Only 14 ships", "changed: only 14 ships"),
      ("Only 14 ships", "Only\u{A0}14  ships", "Only 14 ships", "unchanged: Only\u{A0}14  ships"),
      // The sentence changed, the passage in it did not.
      ("had come from", "came down from", "before dawn", "unchanged: before dawn"),
      (
        "and so the", "and because of that the", "the others waited", "unchanged: the others waited"
      ),
      (
        "the storm began", "the storm, at last, began", "when the storm began",
        "changed: when the storm, at last, began"
      ),
      // What was added beside a passage is no part of it.
      ("Only 14 ships", "It was cold. Only 14 ships", "Only 14 ships", "unchanged: Only 14 ships"),
      (
        "Nobody had said why.", "Nobody had said why, and nobody asked.", "Nobody had said why",
        "unchanged: Nobody had said why"
      ),
      // Words replaced at the ends are.
      (
        "sold bread on", "offered bread on", "sold bread on the quay",
        "changed: offered bread on the quay"
      ),
      (
        "every\nmarket day", "every\nmorning", "as they did every\nmarket day",
        "changed: as they did every\nmorning"
      ),
      (" Nobody had said why.", "", "Nobody had said why.", "gone"),
      (
        " Nobody had said why.", " The reason was a wreck in the channel.", "Nobody had said why.",
        "gone"
      ),
      (
        "Three bakers sold bread on the quay. They", "They", "Three bakers sold bread on the quay.",
        "gone"
      ),
    ])
  func edit(original: String, replacement: String, passage: String, expected: String) throws {
    let new = Self.old.replacing(original, with: replacement)
    #expect(new != Self.old || original == replacement)
    #expect(try fate(of: passage, in: new) == expected)
  }

  @Test("A paragraph that was cut and pasted elsewhere is followed")
  func movedParagraph() throws {
    var paragraphs = Self.old.split(separator: "\n\n")
    paragraphs.append(paragraphs.remove(at: 1))
    let new = paragraphs.joined(separator: "\n\n")
    #expect(
      try fate(of: "Only 14 ships were left at the quay", in: new)
        == "moved: Only 14 ships were left at the quay")
    #expect(try fate(of: "two million crowns", in: new) == "unchanged: two million crowns")
    let edited = new.replacing("14 ships were left", with: "12 ships still lay")
    #expect(
      try fate(of: "Only 14 ships were left at the quay when the storm began.", in: edited)
        == "moved and changed: Only 12 ships still lay at the quay when the storm began.")
  }

  @Test("A sentence that moved within its paragraph is followed")
  func movedSentence() throws {
    let new = Self.old.replacing("Three bakers sold bread on the quay. ", with: "")
      .replacing("market day.", with: "market day. Three bakers sold bread on the quay.")
    let fate = try fate(of: "Three bakers sold bread on the quay.", in: new)
    #expect(fate == "moved: Three bakers sold bread on the quay.")
  }

  @Test("Of the same words in two places each is mapped to its own")
  func repeated() throws {
    let old = "The vote was close. He left early.\n\nThe vote was close. She stayed until the end."
    let new =
      "The vote was close. He left early.\n\nAs before, the vote was close. She stayed until the end."
    let mapping = TextMapping(from: NormalizedText(old), to: NormalizedText(new))
    #expect(mapping.fate(of: 0..<18) == .unchanged(0..<18))
    guard case .changed(let place, moved: false) = mapping.fate(of: 36..<54) else {
      Issue.record("not changed")
      return
    }
    #expect(NormalizedText(new).words(in: place) == "the vote was close")
    let without = "The vote was close. He left early.\n\nShe stayed until the end."
    let shorter = TextMapping(from: NormalizedText(old), to: NormalizedText(without))
    #expect(shorter.fate(of: 0..<18) == .unchanged(0..<18))
    #expect(shorter.fate(of: 36..<54) == .gone)
  }

  @Test(
    "Empty texts and ranges",
    arguments: [
      ("", ""), ("", "Some words."), ("Some words.", ""), ("...", "Some words."), (" ", "\n"),
    ])
  func empty(old: String, new: String) {
    let mapping = TextMapping(from: NormalizedText(old), to: NormalizedText(new))
    #expect(mapping.fate(of: 0..<old.utf8.count) == .gone)
    #expect(mapping.fate(of: 0..<0) == .gone)
  }

  @Test("A passage may begin and end within words")
  func cutWords() {
    let text = NormalizedText("The harbourmaster's list was read aloud.")
    let new = NormalizedText("Then: The harbourmaster's list was read aloud.")
    #expect(TextMapping(from: text, to: new).fate(of: 6..<24) == .unchanged(12..<30))
  }
}

extension String {
  /// The bytes of the first place of some words.
  fileprivate func utf8Range(of words: String) -> Range<Int>? {
    firstRange(of: words).map { range in
      let start = utf8.distance(from: utf8.startIndex, to: range.lowerBound)
      return start..<start + words.utf8.count
    }
  }
}
