import ArticleText
import SystemPackage

/// How words are looked for in a stored copy, as the ending of its name tells.
///
/// An article must be prose; a source may be anything.
struct CopyFormat: Hashable, Sendable {
  /// Texts in which a sentence may be cut up by marks, numbers and times.
  private static let dataEndings: Set<String> = [
    "csv", "tsv", "json", "jsonl", "xml", "srt", "vtt",
  ]

  /// How the copy is read.
  let textFormat: TextFormat
  /// Whether words that do not stand there are missing, rather than cut up.
  let isProse: Bool
  /// Whether it may turn out to hold no words at all.
  let isCertain: Bool

  /// Nil for a format without words, such as PDF.
  init?(ofFileNamed name: String) {
    guard let ending = FilePath(name).extension?.lowercased() else {
      (textFormat, isProse, isCertain) = (.plainText, true, false)
      return
    }
    if Self.dataEndings.contains(ending) {
      (textFormat, isProse, isCertain) = (.plainText, false, false)
    } else if let format = TextFormat(fileExtension: ending) {
      (textFormat, isProse, isCertain) = (format, true, true)
    } else {
      return nil
    }
  }
}
