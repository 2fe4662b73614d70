import ArticleText
import QuoteAnchoring
import SourceText
import TestSupport
import Testing

@testable import Obelus

/// Sentences of generated articles, quoted as they are read, stand where the writer put them.
@Suite("Sentences of generated articles")
struct GeneratedAnchoringTests {
  @Test("each anchors at the bytes that the writer recorded", arguments: 0..<50)
  func anchors(block: Int) throws {
    var count = 0
    for seed in block * 10..<(block + 1) * 10 {
      let generated = GeneratedArticle(seed: seed)
      count += try check(generated.markdown(seed: seed), name: "article.md", seed)
      count += try check(generated.html(seed: seed), name: "article.html", seed)
    }
    #expect(count > 200)
  }

  /// Returns how many sentences were looked for.
  private func check(_ written: RecordedArticle, name: String, _ seed: Int) throws -> Int {
    let article = try Article(SourceFile(name: name, bytes: written.source))
    let sentences = article.text.sentences.filter { $0.count > 3 }
    for sentence in sentences {
      // As a person copies it: on one line.
      let words = written.text[sentence].map { $0 == 0x0A ? 0x20 : $0 }
      let quote = Quote(NormalizedText(Array(words)))
      let anchor = quote.anchor(in: article.normalized)
      guard let range = anchor.range else {
        Issue.record("\(name), seed \(seed): \(anchor) for \(String(decoding: words, as: UTF8.self))")
        return sentences.count
      }
      let source = article.text.sourceRange(of: range).offsets
      #expect(source == written.sourceRange(of: sentence), "\(name), seed \(seed)")
    }
    return sentences.count
  }
}
