import SourceText
import YAMLTree

/// A comment that says that what a rule reports in a line is known and meant:
/// `# obelus:ignore quote-too-short -- the headline has two words`.
///
/// It speaks of the line that it stands in or, where it has a line of its own, of the next line that has more
/// than comments; of a text over several lines it is the line that the text's key stands in.
struct Suppression: Sendable {
  /// What such a comment begins with.
  static let marker: StaticString = "obelus:ignore"

  /// The rules' names, each with its place.
  let rules: [(name: String, range: SourceRange)]
  /// Why, in a person's words; nil where nothing is said.
  let reason: String?
  /// The bytes from the marker to the end of the comment.
  let range: SourceRange
  /// The line that it speaks of, 1-based.
  let line: Int

  /// The comment whose marker stands at `offset` of `source`, speaking of `line`.
  init(at offset: Int, of source: SourceFile, line: Int) {
    let bytes = source.bytes
    let end = bytes[offset...].firstIndex { $0 == Ascii.lineFeed || $0 == Ascii.carriageReturn }
    range = SourceRange(offset..<(end ?? bytes.count))
    self.line = line
    var rules: [(String, SourceRange)] = []
    var index = offset + Self.marker.utf8CodeUnitCount
    var reason: String?
    while index < Int(range.upperBound) {
      let rest = bytes[index..<Int(range.upperBound)]
      guard let start = rest.firstIndex(where: { !Self.isSeparator($0) }) else { break }
      let word = bytes[start..<Int(range.upperBound)].prefix { !Self.isSeparator($0) }
      if word.elementsEqual("--".utf8) {
        let text = source.text(in: SourceRange(word.endIndex..<Int(range.upperBound)))
        reason = text.contains { !$0.isWhitespace } ? text : nil
        break
      }
      rules.append((String(decoding: word, as: UTF8.self), SourceRange(start..<word.endIndex)))
      index = word.endIndex
    }
    self.rules = rules
    self.reason = reason
  }

  /// Whether the comment whose number sign stands at `index` is one of these.
  static func isMarked(commentAt index: Int, in bytes: [UInt8]) -> Bool {
    let text = bytes[(index + 1)...].drop { $0 == Ascii.space || $0 == Ascii.tab }
    return marker.withUTF8Buffer { text.starts(with: $0) }
      && text.dropFirst(marker.utf8CodeUnitCount).first.map(endsWord) ?? true
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    isSeparator(byte) || byte == Ascii.lineFeed || byte == Ascii.carriageReturn
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == Ascii.space || byte == Ascii.tab || byte == UInt8(ascii: ",")
  }
}
