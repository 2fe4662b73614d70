/// An article as it was written in some format, and the writer's own record of what its reader sees
/// and where that stands in the source.
package struct RecordedArticle: Sendable {
  /// The file's bytes.
  package var source: [UInt8] = []
  /// The text that the reader sees; blocks are joined by a blank line.
  package var text: [UInt8] = []
  /// For each byte of ``text`` the bytes of ``source`` that it stands for. Those of white space that
  /// the writer put between words are not recorded: nil.
  package var origins: [Range<Int>?] = []
  /// Of each block its kind, what holds it from the outermost, and its bytes of ``text``.
  package var blocks: [(description: String, range: Range<Int>)] = []

  private var containers: [String] = []
  private var blockStart = 0

  // MARK: Structure

  mutating func open(_ container: String) { containers.append(container) }
  mutating func close() { containers.removeLast() }

  mutating func beginBlock() {
    if !text.isEmpty { show("\n\n", at: nil) }
    blockStart = text.count
  }

  mutating func endBlock(_ kind: String) {
    blocks.append(((containers + [kind]).joined(separator: " "), blockStart..<text.count))
  }

  // MARK: Text

  /// Bytes that no reader sees.
  mutating func markup(_ string: String) { source += Array(string.utf8) }

  /// Text that stands in the source as it is read.
  mutating func copy(_ string: String) {
    for byte in string.utf8 {
      text.append(byte)
      origins.append(source.count..<source.count + 1)
      source.append(byte)
    }
  }

  /// Text that is written otherwise.
  mutating func write(_ written: String, for shown: String) {
    let start = source.count
    source += Array(written.utf8)
    show(shown, at: start..<source.count)
  }

  /// White space between words, written in some way.
  mutating func whitespace(_ written: String, for shown: String) {
    source += Array(written.utf8)
    show(shown, at: nil)
  }

  private mutating func show(_ shown: String, at origin: Range<Int>?) {
    text += Array(shown.utf8)
    origins += Array(repeating: origin, count: shown.utf8.count)
  }

  /// The bytes of the source for a range of the text whose ends are no white space.
  package func sourceRange(of range: Range<Int>) -> Range<Int>? {
    guard let first = origins[range.lowerBound], let last = origins[range.upperBound - 1] else {
      return nil
    }
    return first.lowerBound..<last.upperBound
  }
}
