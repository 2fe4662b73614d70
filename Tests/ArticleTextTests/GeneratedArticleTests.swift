import ArticleText
import SourceText
import TestSupport
import Testing

/// Generated articles, written in each format by writers that record what they wrote.
@Suite("Generated articles")
struct GeneratedArticleTests {
  @Test("of Markdown text, blocks and places are those recorded", arguments: 0..<50)
  func markdown(block: Int) throws {
    try compare(block, TextFormat.markdown) { $0.markdown(seed: $1) }
  }

  @Test("of HTML text, blocks and places are those recorded", arguments: 0..<50)
  func html(block: Int) throws {
    try compare(block, TextFormat.html) { $0.html(seed: $1) }
  }

  private func compare(
    _ block: Int, _ format: TextFormat,
    _ rendition: (GeneratedArticle, Int) -> RecordedArticle
  ) throws {
    for seed in block * 20..<(block + 1) * 20 {
      let written = rendition(GeneratedArticle(seed: seed), seed)
      let read = try format.read(SourceFile(name: "article", bytes: written.source))
      guard let problem = written.difference(to: read) else { continue }
      let source = String(decoding: written.source, as: UTF8.self)
      Issue.record("seed \(seed): \(problem)\n\(source)")
      return
    }
  }
}
