import ArticleText
import SourceText
import TestSupport
import Testing

/// Generated articles, written as Markdown by a writer that records what it wrote.
@Suite("Generated Markdown")
struct GeneratedMarkdownTests {
  @Test("text, blocks and places are those that the writer recorded", arguments: 0..<50)
  func agrees(block: Int) throws {
    for seed in block * 20..<(block + 1) * 20 {
      let written = GeneratedArticle(seed: seed).markdown(seed: seed)
      let read = try MarkdownText.read(SourceFile(name: "article.md", bytes: written.source))
      guard let problem = written.difference(to: read) else { continue }
      let source = String(decoding: written.source, as: UTF8.self)
      Issue.record("seed \(seed): \(problem)\n\(source)")
      return
    }
  }
}
