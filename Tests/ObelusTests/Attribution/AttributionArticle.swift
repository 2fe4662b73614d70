import ArticleText
import SourceText

@testable import Obelus

/// What the tests of attribution ask of an article.
enum AttributionArticle {
  static func article(_ text: String, name: String = "article.txt") throws -> Article {
    try Article(SourceFile(name: name, bytes: Array(text.utf8)))
  }

  /// The spellings that stand once beside a usual one, as `Krasnow: Krasnov`.
  static func variants(_ article: Article) -> [String] {
    let names = ArticleNames(article.text)
    return NameVariant.all(in: names).map {
      "\(article.text.text(in: names.mentions[$0.odd].range)): \(names.words[$0.usual].spelling)"
    }
  }

  static func variants(_ text: String, name: String = "article.txt") throws -> [String] {
    variants(try article(text, name: name))
  }

  /// What stands between the marks of each quotation.
  static func quotations(_ text: String) throws -> [String] {
    let article = try article(text)
    return QuotationScanner.pairs(of: article.text).pairs.map { article.text.text(in: $0.inside) }
  }
}
