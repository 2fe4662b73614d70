/// The format of an article's file; the raw values are the endings of the file's name.
enum ArticleFormat: String {
  case plainText = "txt"
  case markdown = "md"
}

/// A generated article.
struct Article {
  let title: String
  let typography: Typography
  /// The day of publication, in days since 1 January 1970.
  let published: Int
  let sentences: [Sentence]
  let format: ArticleFormat
  /// The bytes of its file.
  let text: String
  /// All that its reader sees, without markup, a space between any two words.
  let words: String
}

/// The text of an article's file, and what its reader sees of it.
struct SetText {
  let text: String
  /// The blocks of words, without markup.
  let shown: [String]
}
