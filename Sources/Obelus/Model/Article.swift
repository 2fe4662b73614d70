package import ArticleText
import Crypto
package import QuoteAnchoring
public import SourceText

/// An article: the text that quotes are anchored in.
public struct Article: Sendable {
  /// Largest article that is read, in bytes.
  static let byteLimit = 64 << 20

  /// The file's bytes and name.
  public let source: SourceFile
  /// The article as its reader sees it.
  package let text: ReaderText
  /// The same as matching sees it.
  package let normalized: NormalizedText

  /// Reads plain text from its bytes. O(n).
  ///
  /// Throws ``FileError`` for what is not UTF-8.
  public init(_ source: SourceFile) throws(FileError) {
    if let invalid = source.firstInvalidUTF8Range() {
      let position = source.position(ofByte: invalid.lowerBound)
      throw FileError(
        .encoding,
        "\(source.name) is not UTF-8 at line \(position.line), column \(position.column)",
        at: SourceLocation(source, SourceRange(invalid)), help: "save it as UTF-8")
    }
    self.source = source
    text = PlainText.read(source)
    normalized = NormalizedText(text.bytes)
  }

  /// Reads the article at `path`, relative to the working folder.
  ///
  /// Throws ``FileError`` where it cannot be read or is not UTF-8.
  public init(contentsOf path: String) throws(FileError) {
    try self.init(SourceFile(contentsOf: path, limit: Self.byteLimit))
  }

  /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. O(n) at each call.
  public var sha256: String {
    var digest = SHA256()
    source.bytes.withUnsafeBytes { digest.update(bufferPointer: $0) }
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// Looks for a claim's quote. Nil for a claim without one. O(n).
  package func anchor(_ claim: Claim) -> Anchor? {
    guard let quote = claim.quote else { return nil }
    return Quote(
      quote.withUTF8(NormalizedText.init),
      prefix: claim.prefix?.withUTF8(NormalizedText.init),
      suffix: claim.suffix?.withUTF8(NormalizedText.init)
    ).anchor(in: normalized)
  }

  /// The place in the file of a range of the reader's text, such as an ``Anchor`` holds.
  public func location(of range: Range<Int>) -> SourceLocation {
    SourceLocation(source, text.sourceRange(of: range))
  }
}
