/// Sets an article in Markdown as newsrooms do: mostly paragraphs, a heading every few of them, now
/// and then a list, a quotation or a table.
struct MarkdownWriter {
  private static let paragraphsPerHeading = 4

  private let phrases: PhraseWriter
  private var prose: MarkdownProse
  /// Where lines are broken; nil where each block is one line.
  private let width: Int?
  private var blocks: [String] = []
  private var shown: [String] = []

  init(phrases: PhraseWriter, width: Int?, _ random: inout SeededRandom) {
    self.phrases = phrases
    self.width = width
    prose = MarkdownProse(&random)
  }

  /// To be called once. What a reader sees of `paragraphs` are their sentences as they are.
  mutating func set(
    title: String, _ paragraphs: [[Sentence]], _ random: inout SeededRandom
  ) -> SetText {
    let tablePlace = random.chance(20) ? random.below(paragraphs.count) : nil
    addHeading("#", title)
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0, index % Self.paragraphsPerHeading == 0 {
        addHeading("##", phrases.object(&random).capitalised)
      }
      if index == tablePlace { addTable(&random) }
      let sentences = paragraph.map { prose.markup($0, &random) }
      switch random.below(15) {
      case 0:
        let items = sentences.map { lines($0, first: "- ", others: "  ") }
        blocks.append(items.joined(separator: "\n"))
      case 1:
        blocks.append(lines(sentences.joined(separator: " "), first: "> ", others: "> "))
      default:
        blocks.append(lines(sentences.joined(separator: " ")))
      }
      shown += paragraph.map(\.text)
    }
    if random.chance(20) { addNote(&random) }
    if !prose.definitions.isEmpty { blocks.append(prose.definitions.joined(separator: "\n")) }
    return SetText(text: blocks.joined(separator: "\n\n") + "\n", shown: shown)
  }

  // MARK: Blocks

  private mutating func addHeading(_ mark: String, _ words: String) {
    blocks.append("\(mark) \(words)")
    shown.append(words)
  }

  private mutating func addTable(_ random: inout SeededRandom) {
    let units = random.shuffled(Vocabulary.units).prefix(2).map(\.capitalised)
    var rows = [["Place"] + units]
    for place in random.shuffled(Vocabulary.places).prefix(random.number(in: 3...6)) {
      rows.append([place] + units.map { _ in String(random.number(in: 11...990)) })
    }
    var lines = rows.map { "| \($0.joined(separator: " | ")) |" }
    lines.insert("| --- | ---: | ---: |", at: 1)
    blocks.append(lines.joined(separator: "\n"))
    shown += rows.joined()
  }

  /// A note that begins with an asterisk of its own.
  private mutating func addNote(_ random: inout SeededRandom) {
    let words = "\(phrases.clause(&random).capitalised) \(phrases.circumstance(&random))."
    blocks.append(lines("\\* \(words)"))
    shown.append("* \(words)")
  }

  // MARK: Lines

  private func lines(_ text: String, first: String = "", others: String = "") -> String {
    let lines = width.map { wrapped(text, width: $0 - others.count) } ?? [text]
    let ends = "\n\(others)"
    return first + lines.map(escapedAtStart).joined(separator: ends)
  }

  /// The line with what would make an item of a list of it escaped: a dash, or a year that ends a
  /// sentence.
  private func escapedAtStart(_ line: String) -> String {
    if line.hasPrefix("- ") { return "\\\(line)" }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, line.dropFirst(digits.count).hasPrefix(". ") else { return line }
    return "\(digits)\\\(line.dropFirst(digits.count))"
  }
}
