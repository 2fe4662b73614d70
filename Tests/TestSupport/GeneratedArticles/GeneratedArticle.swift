/// A made-up article as a tree, from which the same text can be written in several formats.
///
/// Its words have all that makes trouble: markup characters, entities, other scripts, figures, bare
/// addresses. No sentence occurs twice: each has a number of its own.
package struct GeneratedArticle: Sendable {
  package let blocks: [GeneratedBlock]

  /// The article of this seed.
  package init(seed: Int) {
    var author = GeneratedAuthor(seed: UInt64(seed))
    blocks = author.blocks(depth: 0, count: 3...8)
  }
}

package indirect enum GeneratedBlock: Sendable {
  case heading(level: Int, [GeneratedInline])
  case paragraph([GeneratedInline])
  case list(start: Int?, isLoose: Bool, [[GeneratedBlock]])
  case quote([GeneratedBlock])
  /// Rows of cells; the first row is the header.
  case table([[[GeneratedInline]]])
  case code([String])
}

package indirect enum GeneratedInline: Sendable {
  case word(String)
  /// White space between words, where a line may end.
  case space
  case lineBreak
  case emphasis([GeneratedInline], isStrong: Bool)
  case link([GeneratedInline])
  case code(String)
  /// A picture, whose description is not read, and a mark after it: white space on both sides of nothing
  /// would be seen once or twice.
  case image(String)
}

/// Writes random trees.
private struct GeneratedAuthor {
  private var random: SeededRandom
  private var sentenceCount = 0

  private static let words = [
    "the", "minister", "said", "that", "of", "islands", "since", "1971", "a", "treaty", "and",
    "its", "members", "“quoted”", "it’s", "can't", "naïve", "Café", "北京", "Жуков", "e\u{301}tude",
    "R&D", "5<7", "a>b", "2*3*4", "snake_case_name", "_under_", "[sic]", "(see", "below)", "#1",
    "~9", "AT&amp;T", "100%", "14,000", "3.5", "-14", "+2", "=x", ":-)", "co\u{AD}operate", "`tick",
    "back\\slash", "\\*", "!important", "a|b", "$5", "1.", "2)", "<b>", "</p>", "&copy;", "&#65;",
    "https://data.example/a_b_c", "desk@news.example", "—", "–", "…", "x̌", "👩‍🚀", "ﬁne", "N\u{A0}B",
    "\"plain\"", "'single'", "{brace}", "^caret", "@name", ">", "~~", "**", "__init__",
  ]

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func blocks(depth: Int, count: ClosedRange<Int>) -> [GeneratedBlock] {
    var blocks: [GeneratedBlock] = []
    for _ in 0..<Int.random(in: count, using: &random) {
      let block = block(depth: depth)
      // Two lists, or two quotations, in a row would be one in Markdown.
      if let last = blocks.last, last.mergesWith(block) { blocks.append(.paragraph(sentences())) }
      blocks.append(block)
    }
    return blocks
  }

  private mutating func block(depth: Int) -> GeneratedBlock {
    switch random.below(depth < 3 ? 12 : 6) {
    case 0: return .heading(level: 1 + random.below(6), sentence())
    case 1: return .code((0...random.below(3)).map { _ in codeLine() })
    case 6, 7: return list(depth: depth)
    case 8: return .quote(blocks(depth: depth + 1, count: 1...3))
    case 9 where depth == 0:
      let columns = 1 + random.below(3)
      return .table(
        (0...(1 + random.below(3))).map { _ in (0..<columns).map { _ in sentence(isShort: true) } })
    default: return .paragraph(sentences())
    }
  }

  /// A list of items, each a paragraph and perhaps more. Directly below a paragraph, Markdown knows only
  /// numbered lists that begin with 1.
  private mutating func list(depth: Int, isBelowText: Bool = false) -> GeneratedBlock {
    let isLoose = random.chance(oneIn: 2)
    let items = (0...random.below(3)).map { _ in
      var blocks: [GeneratedBlock] = [.paragraph(sentences())]
      if random.chance(oneIn: 3), depth < 2 {
        blocks.append(list(depth: depth + 1, isBelowText: !isLoose))
      }
      if isLoose, random.chance(oneIn: 3) { blocks += [.paragraph(sentences())] }
      return blocks
    }
    let start = isBelowText ? 1 : 1 + random.below(30)
    return .list(start: random.chance(oneIn: 2) ? start : nil, isLoose: isLoose, items)
  }

  private mutating func codeLine() -> String {
    let line = random.pick([
      "let a = b * c", "  if x < 3 && y {", "<p>not markup</p>", "&amp; stays", "# no heading",
      "- no item", "", "    deep",
    ])
    sentenceCount += 1
    return line.isEmpty ? "" : "\(line) // \(sentenceCount)"
  }

  private mutating func sentences() -> [GeneratedInline] {
    var all = sentence()
    for _ in 0..<random.below(4) {
      all += [random.chance(oneIn: 12) ? .lineBreak : .space] + sentence()
    }
    return all
  }

  /// Words from a capital letter to a full stop.
  private mutating func sentence(isShort: Bool = false) -> [GeneratedInline] {
    sentenceCount += 1
    var inlines: [GeneratedInline] = [.word("Claim"), .space, .word("\(sentenceCount)x")]
    for _ in 0..<(isShort ? random.below(4) : 2 + random.below(12)) {
      inlines += [.space, inline()]
    }
    return inlines + [.space, .word("ends\(sentenceCount).")]
  }

  private mutating func inline() -> GeneratedInline {
    switch random.below(20) {
    case 0: .emphasis(phrase(), isStrong: random.chance(oneIn: 2))
    case 1: .link(phrase())
    case 2:
      .code(random.pick(["x", "a*b*c", "<i>", "&lt;", "a_b", "two words", "tick`tick", "\\"]))
    case 3: .emphasis([.link(phrase())], isStrong: random.chance(oneIn: 2))
    case 4: .image("a picture of \(sentenceCount)")
    default: .word(random.pick(Self.words))
    }
  }

  /// A few words without markup of their own.
  private mutating func phrase() -> [GeneratedInline] {
    var phrase: [GeneratedInline] = [.word("so")]
    for _ in 0..<random.below(3) { phrase += [.space, .word(random.pick(Self.words))] }
    return phrase + [.space, .word("called")]
  }
}

extension GeneratedBlock {
  /// The lines of code without the blank ones at their end, which no reader sees.
  static func shownLines(_ lines: [String]) -> [String] {
    lines.reversed().drop(while: \.isEmpty).reversed()
  }

  fileprivate func mergesWith(_ next: GeneratedBlock) -> Bool {
    switch (self, next) {
    case (.list, .list), (.quote, .quote), (.list, .code): true
    default: false
    }
  }
}
