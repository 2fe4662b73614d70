import TestSupport

/// Writes files shaped like those that people edit: block style, a few flow collections, comments,
/// quotes as folded scalars, notes as literal ones.
struct AnnotationLikeYAML {
  private var random: SeededRandom
  private(set) var text = ""

  private static let words = [
    "the", "ministry", "listed", "14", "countries", "and", "\u{201C}over", "200\u{201D}", "of",
    "them,",
    "that", "month:", "it", "caf\u{E9}", "People's", "\"one", "China\"", "was", "signed", "in",
    "2001;",
  ]

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    write(0, "# invented", "obelus: 1", "")
    write(0, "article:", "  title: A \(words(5))", "  sha256: 656d4de58dfd # of the file")
    write(0, "  authors: [A. Writer, B. Writer]", "", "claims:")
    for claim in 0...random.below(3) { writeClaim(claim) }
    if random.chance(oneIn: 3) { text.removeLast() }
    if random.chance(oneIn: 3) {
      text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
  }

  private mutating func writeClaim(_ number: Int) {
    if random.chance(oneIn: 3) { write(2, "# \(words(4))") }
    write(2, "- id: claim-\(number)" + (random.chance(oneIn: 4) ? "  # stable" : ""))
    writeProse(4, "quote", ">-")
    if random.chance(oneIn: 2) { write(4, "topics: [taiwan, diplomacy]") }
    if random.chance(oneIn: 2) { write(4, "figure: {value: 14, unit: countries}") }
    if random.chance(oneIn: 4) { write(4, "annotations: []") }
    if random.chance(oneIn: 8) { write(4, "annotations:", "retired:") }
    if text.hasSuffix("\n    annotations: []\n") || text.hasSuffix("retired:\n") {
      return write(0, "")
    }
    write(4, "annotations:")
    for _ in 0...random.below(2) {
      write(6, "- verdict: verified", "  date: 2021-10-2\(random.below(10))")
      if random.chance(oneIn: 2) { write(8, "finding: 'It''s so'", "rating: \"missing \\u00e9\"") }
      if random.chance(oneIn: 2) { writeProse(8, "note", "|") }
      if random.chance(oneIn: 4) { write(10, "# deeper") }
      write(8, "evidence:", "  - source: mofa")
      writeProse(12, "quote", ">-")
      write(12, "stance: supports")
    }
    write(0, "")
  }

  private mutating func writeProse(_ column: Int, _ key: String, _ indicator: String) {
    write(column, "\(key): \(indicator)")
    for line in 0...random.below(4) {
      if indicator == "|", line > 0, random.chance(oneIn: 3) { write(0, "") }
      write(column + 2, words(6 + random.below(9)))
    }
  }

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in random.pick(Self.words) }.joined(separator: " ")
      .replacing(": ", with: " ").replacing(":", with: "")
  }

  private mutating func write(_ column: Int, _ lines: String...) {
    for line in lines {
      text += (line.isEmpty ? "" : String(repeating: " ", count: column)) + line + "\n"
    }
  }
}
