import ArticleText
import QuoteAnchoring
import SourceText

/// What to say of a quote that is missing.
struct MissingWording {
  private let subject: Subject
  /// What readers of the text do not see, where it is at hand.
  private let unread: [UnreadText]?
  private(set) var message: String
  private(set) var related: [Diagnostic.Related] = []
  private(set) var help: String

  /// A text that words are looked for in.
  enum Subject: Hashable, Sendable {
    case article
    /// The stored copy of a source.
    case snapshot
    /// The text of a source whose copy has no words.
    case text

    /// What messages call it.
    var name: String {
      switch self {
      case .article: "the article"
      case .snapshot: "the source's snapshot"
      case .text: "the source's `text`"
      }
    }

    /// What quotes it.
    fileprivate var parts: String { self == .article ? "claims" : "pieces of evidence" }
  }

  /// `unread` is what the article's readers do not see, where it is at hand since many quotes are looked for in it.
  init(
    of reason: Anchor.Missing, _ words: LocatedText, in article: Article,
    _ subject: Subject = .article, unread: [UnreadText]? = nil
  ) {
    self.subject = subject
    self.unread = unread
    let text = subject.name
    message = "the quote is not in \(text)"
    help = "copy the words as \(text) prints them"
    let location = article.location(of:)
    switch reason {
    case .nowhere: addNearest(words, article)
    case .insideWords(let places): addInsideWords(places, article)
    case .tooManyPieces(let count):
      message = "the quote has \(count) pieces between its `[...]`"
      help =
        "no more than \(Anchor.Missing.mostPieces) are looked for: make two \(subject.parts) of it"
    case .piece(let piece, let fault):
      let number = "piece \(piece.index + 1) of the quote"
      switch fault {
      case .tooShort:
        message = "\(number) is too short: between `[...]` stand at least three words"
        help = "quote more of the words beside the `[...]`"
      case .nowhere:
        message = "\(number) is not in \(text)"
        addNearest(words, article)
      case .insideWords(let places):
        addInsideWords(places, article)
      case .tooEarly(let place, let previous):
        message = "\(number) stands in \(text), but not after the piece before it"
        related = [
          .init("the piece before", at: location(previous)),
          .init("this piece", at: location(place)),
        ]
        help = "quote the pieces in the order of \(text)"
      case .tooFar(let place, let previous):
        message = "\(number) stands in \(text), but further on than the next paragraph"
        related = [
          .init("the piece before", at: location(previous)),
          .init("this piece", at: location(place)),
        ]
        help = "make two \(subject.parts) of it, or quote a piece of each paragraph between"
      }
    }
  }

  /// Adds what a search, or a comparison with the text that was reviewed, found out.
  mutating func add(_ leads: Quotation.Leads, _ article: Article) {
    if leads.places.isEmpty {
      message = "the quote is no longer in the article: nothing has taken its place"
      related = []
      help = "if the article no longer makes the claim, say so under `retired`"
    } else {
      related = leads.places.prefix(3).map { .init("perhaps here", at: article.location(of: $0)) }
      // A copy does not change, and so nothing has taken the place of anything.
      help =
        subject == .article
        ? "if one of these has taken its place, quote it as it stands there"
        : "if one of these is meant, quote it as it stands there"
    }
  }

  private mutating func addInsideWords(_ places: [Range<Int>], _ article: Article) {
    message = "the quote stands in \(subject.name) only inside a longer word or number"
    related = places.prefix(1).map { .init("here", at: article.location(of: $0)) }
    help = "quote whole words and whole figures"
  }

  /// Points at the longest beginning, or else ending, of the quote that stands in the article. At least
  /// three words, or it would say nothing.
  private mutating func addNearest(_ words: LocatedText, _ article: Article) {
    if let unread = article.unread(words, unread ?? article.unread) {
      message = "the quote is not in \(subject.name) as its reader sees it"
      related = [.init("these words are there, but \(unread.why)", at: unread.location)]
      help = "`obelus text` prints the words that quotes may use"
      return
    }
    let near = words.withUTF8 { article.normalized.longestPart(of: .init($0), minimumWords: 3) }
    guard let near else { return }
    related = [.init("only these of its words stand here", at: article.location(of: near))]
    help = "compare the words that follow or precede, letter by letter"
  }
}

extension Article {
  /// What its readers do not see. O(n).
  var unread: [UnreadText] { omitted.map(UnreadText.init) }

  /// Where words stand in a part of a web page that its reader does not see, and why not.
  fileprivate func unread(
    _ words: LocatedText, _ parts: [UnreadText]
  ) -> (why: String, location: SourceLocation)? {
    let quote = Quote(words.withUTF8(NormalizedText.init))
    for part in parts {
      guard let range = quote.anchor(in: part.normalized).firstRange else { continue }
      return (
        part.reason.phrase, SourceLocation(source, part.text.sourceRange(of: range))
      )
    }
    return nil
  }
}

/// Text of a web page that its reader does not see, as matching sees it.
struct UnreadText: Sendable {
  let reason: Omission
  let text: ReaderText
  let normalized: NormalizedText

  init(_ part: OmittedText) {
    reason = part.reason
    text = part.text
    normalized = NormalizedText(part.text.bytes)
  }
}

extension Anchor {
  fileprivate var firstRange: Range<Int>? {
    if case .ambiguous(let places) = self { places.first.first } else { range }
  }
}

extension Omission {
  fileprivate var phrase: String {
    switch self {
    case .hidden: "hidden from readers"
    case .outsideMain: "outside the page's main part"
    case .notProse: "not in its prose"
    }
  }
}
