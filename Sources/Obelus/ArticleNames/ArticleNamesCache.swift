import ArticleText
import Synchronization

/// The names of one article, read when the first rule asks for them, and then kept for the others.
final class ArticleNamesCache: Sendable {
  private let names = Mutex<ArticleNames?>(nil)

  /// The names in `text`, which is the same at each call. O(text) at the first.
  func names(in text: ReaderText) -> ArticleNames {
    names.withLock { known in
      if let known { return known }
      let names = ArticleNames(text)
      known = names
      return names
    }
  }
}
