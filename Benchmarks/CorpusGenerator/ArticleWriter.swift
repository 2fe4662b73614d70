/// A generated article.
struct Article {
  let title: String
  let typography: Typography
  /// The day of publication, in days since 1 January 1970.
  let published: Int
  let sentences: [Sentence]
  /// The bytes of the text file.
  let text: String
}

/// Writes articles of about 6 kB: a title, then paragraphs of 3 to 6 sentences.
struct ArticleWriter {
  private static let targetSize = 5_950

  func article(_ random: inout SeededRandom) -> Article {
    let typography = random.chance(34) ? Typography.printed : Typography.typewriter
    // 2018 to 2022: annotations follow within months, and none may lie in the future.
    let published = random.number(in: 17_532...19_357)
    let writer = SentenceWriter(
      typography: typography,
      yearOfPublication: CalendarDay(daysSince1970: published).year)
    let title = PhraseWriter(typography: typography).clause(&random).capitalised

    var sentences: [Sentence] = []
    var paragraphs = [title]
    var size = 0
    while size < Self.targetSize {
      let paragraph = (0..<random.number(in: 3...6)).map { _ in writer.sentence(&random) }
      sentences += paragraph
      paragraphs.append(paragraph.map(\.text).joined(separator: " "))
      size = paragraphs.reduce(0) { $0 + $1.utf8.count + 2 }
    }

    if random.chance(50) {
      let width = random.number(in: 68...84)
      paragraphs = paragraphs.map { wrapped($0, width: width).joined(separator: "\n") }
    }
    return Article(
      title: title, typography: typography, published: published, sentences: sentences,
      text: paragraphs.joined(separator: "\n\n") + "\n")
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
