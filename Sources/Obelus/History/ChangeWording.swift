import QuoteAnchoring
import SourceText

/// Says how the passage in the place of a quote differs from it.
struct ChangeWording {
  /// So many differences are named in a message.
  private static let mostNamed = 2
  /// The words of a difference are shown up to this length, in characters.
  private static let longestWords = 40

  private let changed: Anchor.Changed
  private let article: Article
  /// What the text is called: the article, or the copy of a source.
  private let place: String
  /// The quote, or the piece of it that changed.
  private let words: [UInt8]

  init(
    _ changed: Anchor.Changed, _ quotation: Quotation, _ article: Article,
    in place: String = "the article"
  ) {
    self.changed = changed
    self.article = article
    self.place = place
    let quote = quotation.words.withUTF8(Array.init)
    words = changed.piece.map { Array(quote[$0.range]) } ?? quote
  }

  /// What is wrong, naming the gravest differences.
  var message: String {
    let gravest = changed.change.differences.filter { $0.kind == changed.change.kind }
    let named = gravest.prefix(Self.mostNamed).map(phrase)
    let others = changed.change.differences.count - named.count
    let rest = others == 0 ? "" : named.isEmpty ? "" : ", and more"
    let subject = changed.piece.map { "piece \($0.index + 1) of the quote" } ?? "the quote"
    return "\(subject) is not in \(place); the closest passage \(summary): "
      + named.joined(separator: ", ") + rest
  }

  /// Each difference at its place in the text.
  var related: [Diagnostic.Related] {
    changed.change.differences.map { difference in
      let old = quoted(difference)
      let message =
        difference.quoted.isEmpty
        ? "not in the quote"
        : difference.printed.isEmpty ? "“\(old)” is left out" : "the quote has “\(old)”"
      return .init(message, at: article.location(of: difference.printed))
    }
  }

  /// The words that a difference takes away and those that it brings.
  func words(of difference: TextChange.Difference) -> (before: String, after: String) {
    (
      String(decoding: words[difference.quoted], as: UTF8.self),
      article.words(in: difference.printed)
    )
  }

  private var summary: String {
    switch changed.change.kind {
    case .figure: "differs in a figure"
    case .negation: "differs in a negation"
    case .name: "differs in a name"
    case .wording: "has other words"
    }
  }

  private func phrase(_ difference: TextChange.Difference) -> String {
    let now = shortened(article.words(in: difference.printed))
    if difference.quoted.isEmpty { return "“\(now)” is added" }
    if difference.printed.isEmpty { return "“\(quoted(difference))” is left out" }
    return "“\(now)” instead of “\(quoted(difference))”"
  }

  private func quoted(_ difference: TextChange.Difference) -> String {
    shortened(String(decoding: words[difference.quoted], as: UTF8.self))
  }

  private func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= Self.longestWords ? line : line.prefix(Self.longestWords - 1) + "…"
  }
}
