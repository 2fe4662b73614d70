extension ProseFigure {
  /// The figures of English prose in UTF-8, in order; they do not overlap. O(n).
  ///
  /// Nothing is taken for an amount that is known to be a name, and ``isDoubtful`` says where a name and an
  /// amount look alike.
  package static func all(in text: UnsafeBufferPointer<UInt8>) -> [ProseFigure] {
    FigureScanner(tokens: FigureToken.tokens(of: text)).figures()
  }

  /// The same of a string; ranges are in its UTF-8 bytes.
  package static func all(in text: String) -> [ProseFigure] {
    var text = text
    return text.withUTF8 { all(in: $0) }
  }
}
