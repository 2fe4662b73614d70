import SourceText

/// Figures whose thousands are set apart by spaces, as in `14 000` and `1 234 567`.
///
/// Two figures may also stand side by side, `in 2021 300 people`, and then a quote may end between
/// them. Where both readings are possible they are taken as one: a quote that must be made longer
/// by a word costs less than one that still passes when its `14` has become `14 000`.
struct SpacedFigure {
  private let text: NormalizedText
  private let bytes: UnsafeBufferPointer<UInt8>

  /// `bytes` are the normalised bytes of `text`.
  init(_ text: NormalizedText, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.bytes = bytes
  }

  /// Whether the space at `offset`, between digits, stands inside one figure: one to three digits
  /// before, exactly three after. They are two where the first is part of something else (`A4`,
  /// `3.14`, `10:14`, `Covid-19`), or the second is (`14 500-page books`), unless the second begins
  /// with 0, as only thousands do. O(1), but for runs of combining marks.
  func continues(at offset: Int) -> Bool {
    guard let start = startOfDigits(before: offset), let end = endOfDigits(after: offset + 1),
      isSeparator(offset)
    else { return false }
    let first = WordScalar(in: bytes, at: offset + 1).scalar
    if first.properties.numericValue == 0 { return true }
    return standsFree(before: start) && standsFree(after: end)
  }

  /// Whether the space at `offset` can hold a figure together: a single space in the original, not
  /// a tabulator, or the end of a line; not the end of a paragraph or of a table's cell.
  func isSeparator(_ offset: Int) -> Bool {
    let start = text.originalRange(of: offset - 1..<offset).upperBound
    let end = text.originalRange(of: offset + 1..<offset + 2).lowerBound
    let space = String(decoding: text.original[start..<max(start, end)], as: UTF8.self)
      .unicodeScalars.filter(Typography.isWhitespace)
    let lineBreaks = max(space.count { $0 == "\n" }, space.count { $0 == "\r" })
    return lineBreaks > 0 ? lineBreaks == 1 : space.count == 1 && space.first != "\t"
  }

  /// Start of the digits that end at `offset`, if there are one to three.
  private func startOfDigits(before offset: Int) -> Int? {
    var start = offset
    for _ in 0..<4 {
      guard let found = WordScalar(in: bytes, before: start), found.kind == .numeric else {
        return start < offset ? start : nil
      }
      start = found.start
    }
    return nil
  }

  /// End of the digits that begin at `offset`, if there are exactly three.
  private func endOfDigits(after offset: Int) -> Int? {
    var end = offset
    for _ in 0..<3 {
      guard let found = WordScalar(in: bytes, after: end), found.kind == .numeric else {
        return nil
      }
      end = found.end
    }
    return WordScalar(in: bytes, after: end)?.kind == .numeric ? nil : end
  }

  private func standsFree(before start: Int) -> Bool {
    guard let before = WordScalar(in: bytes, before: start) else { return true }
    let beyond = WordScalar(in: bytes, before: before.start)?.kind
    if before.scalar == "-" { return beyond?.isLetter != true }
    let isJoiner = before.kind.joinsLetters || before.kind.joinsDigits || before.scalar == "/"
    return isJoiner ? beyond?.isInWord != true : !before.kind.isInWord
  }

  private func standsFree(after end: Int) -> Bool {
    guard let after = WordScalar(in: bytes, after: end) else { return true }
    if after.scalar == "-" { return WordScalar(in: bytes, after: after.end)?.kind.isLetter != true }
    return !after.kind.isInWord
  }
}
