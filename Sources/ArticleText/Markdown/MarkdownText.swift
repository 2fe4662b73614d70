package import SourceText

/// Articles in Markdown: CommonMark with the tables, strikethroughs, task lists and bare addresses of
/// GitHub's dialect.
package enum MarkdownText {
  /// The reader's text of a Markdown file: what a reader of the rendered page sees, without the markup
  /// and without YAML or TOML front matter. O(n).
  ///
  /// An image's description is not read: it is shown only where the image is missing. The file must be
  /// valid UTF-8; a byte order mark is skipped.
  ///
  /// Throws ``ReadingError`` for what no article holds: NUL characters, nesting beyond
  /// ``MarkdownLimits``, and markup that would take more than linear time.
  package static func read(_ source: SourceFile) throws(ReadingError) -> ReaderText {
    let start = FrontMatter.end(
      in: source.bytes, from: ByteOrderMark.length(in: source.bytes))
    return try source.bytes.withUnsafeBufferPointer { bytes throws(ReadingError) in
      if let nul = Bytes.firstIndex(of: 0, in: bytes, from: start) {
        throw ReadingError(
          "the text holds a NUL character", at: nul..<nul + 1, help: "remove it")
      }
      try MarkdownCost.check(bytes, from: start)
      var reader = MarkdownReader(bytes, from: start)
      return try reader.read()
    }
  }
}
