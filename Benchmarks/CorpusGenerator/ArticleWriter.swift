/// Writes articles of about 6 kB: a title, then paragraphs of 3 to 6 sentences.
struct ArticleWriter {
  private static let targetSize = 5_950

  let format: ArticleFormat

  func article(_ random: inout SeededRandom) -> Article {
    let typography = random.chance(34) ? Typography.printed : Typography.typewriter
    // 2018 to 2022: annotations follow within months, and none may lie in the future.
    let published = random.number(in: 17_532...19_357)
    let writer = SentenceWriter(
      typography: typography,
      yearOfPublication: CalendarDay(daysSince1970: published).year)
    let title = PhraseWriter(typography: typography).clause(&random).capitalised

    var paragraphs: [[Sentence]] = []
    var size = title.utf8.count + 2
    while size < Self.targetSize {
      let paragraph = (0..<random.number(in: 3...6)).map { _ in writer.sentence(&random) }
      paragraphs.append(paragraph)
      size += paragraph.reduce(1) { $0 + $1.text.utf8.count + 1 }
    }

    let width = random.chance(50) ? random.number(in: 68...84) : nil
    let set: SetText
    switch format {
    case .plainText: set = plainText(title: title, paragraphs, width: width)
    case .markdown:
      let phrases = PhraseWriter(typography: typography)
      var writer = MarkdownWriter(phrases: phrases, width: width, &random)
      set = writer.set(title: title, paragraphs, &random)
    }
    return Article(
      title: title, typography: typography, published: published,
      sentences: Array(paragraphs.joined()), format: format, text: set.text,
      words: set.shown.joined(separator: " "))
  }

  private func plainText(title: String, _ paragraphs: [[Sentence]], width: Int?) -> SetText {
    let blocks = [title] + paragraphs.map { $0.map(\.text).joined(separator: " ") }
    let lines = blocks.map { block in
      width.map { wrapped(block, width: $0).joined(separator: "\n") } ?? block
    }
    return SetText(text: lines.joined(separator: "\n\n") + "\n", shown: blocks)
  }
}

/// The text broken at spaces into lines of at most `width` Unicode scalars.
func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var length = 0
  for word in text.split(separator: " ") {
    let wordLength = word.unicodeScalars.count
    if !line.isEmpty && length + 1 + wordLength > width {
      lines.append(line)
      line = ""
      length = 0
    }
    if !line.isEmpty {
      line += " "
      length += 1
    }
    line += word
    length += wordLength
  }
  lines.append(line)
  return lines
}
