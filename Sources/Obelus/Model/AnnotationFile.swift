public import SourceText
package import YAMLTree

/// An annotation file: an article's claims and what reviewers said of them.
///
/// Reading it never fails for what the YAML says, only for what is no YAML. Parts that break the schema
/// are listed in `problems` and left out of the model.
public struct AnnotationFile: Sendable {
  /// The file's bytes and name.
  public let source: SourceFile
  /// The article that the quotes stand in.
  public internal(set) var article = ArticleReference()
  /// What is to be said of the review as a whole.
  public internal(set) var review = ReviewInformation()
  /// The reviewers and sources that this file describes.
  public internal(set) var bibliography = Bibliography()
  /// The claims in the order of the file.
  public internal(set) var claims: [Claim] = []

  package let stream: YAMLStream
  /// Whether the file holds what no output may show, or could.
  var mayHoldSecrets = true
  package internal(set) var problems: [ShapeProblem] = []

  init(stream: YAMLStream) {
    source = stream.source
    self.stream = stream
  }
}

/// What an annotation file says of its article.
public struct ArticleReference: Sendable {
  /// The article's mapping; nil where there is none.
  var node: YAMLNode?
  /// Path of the article's text, relative to the annotation file.
  public internal(set) var text: LocatedText?
  /// Where the article was published.
  public internal(set) var url: LocatedText?
  /// Its headline.
  public internal(set) var title: LocatedText?
  /// Who published it.
  public internal(set) var publisher: LocatedText?
  /// Who wrote it.
  public internal(set) var authors: [LocatedText] = []
  /// The language of the text, as a BCP 47 tag.
  public internal(set) var language: LocatedText?
  /// When it was published.
  public internal(set) var published: LocatedDate?
  /// When the text was taken.
  public internal(set) var retrieved: LocatedDate?
  /// Address of an archived copy.
  public internal(set) var archive: LocatedText?
  /// SHA-256 of the text as reviewed, in hexadecimal.
  public internal(set) var sha256: LocatedText?
  /// Whether there is a digest, but it could not be read.
  var hasUnreadableDigest = false
  /// What a report may show of it.
  public internal(set) var rights: Rights?
  /// The outlet's own corrections.
  public internal(set) var corrections: [Correction] = []
  /// Earlier texts of the article.
  public internal(set) var revisions: [Edition] = []
}

/// An earlier text of an article.
public struct Edition: Sendable {
  /// SHA-256 of the text.
  public internal(set) var sha256: LocatedText?
  /// When another took its place.
  public internal(set) var replaced: LocatedDate?
}

/// What an annotation file says of the review as a whole.
public struct ReviewInformation: Sendable {
  /// What the review found, in Markdown, for the reader of the report.
  public internal(set) var summary: LocatedText?
  /// When the report went public.
  public internal(set) var published: LocatedDate?
  /// Before this moment no report is written.
  public internal(set) var embargo: LocatedDate?
  /// Where the report is published.
  public internal(set) var url: LocatedText?
}

/// A part of a file that is not as it should be.
package struct ShapeProblem: Sendable {
  /// What is wrong with the part.
  package enum Kind: Hashable, Sendable {
    /// A key that the format does not know.
    case unknownField
    /// A part that must be there and is not.
    case missingField
    /// A value of the wrong type, or none of those allowed.
    case invalidValue
    /// Prose that a number sign cuts off.
    case commentInText
    /// Text whose first word is an anchor that no alias uses.
    case anchorInText
    /// Text whose first word is a tag that nobody knows.
    case tagInText
    /// A plain scalar that other readers of YAML do not take for text.
    case ambiguousScalar
  }

  /// The word that was meant, and the edit that writes it.
  struct Repair: Sendable {
    let word: String
    let edit: YAMLEdit
  }

  package let kind: Kind
  /// What is wrong, in words for people.
  package let message: String
  /// What to do about it.
  package let help: String?
  package let range: SourceRange
  /// What takes the problem away, where that is plain.
  var repair: Repair?
}
