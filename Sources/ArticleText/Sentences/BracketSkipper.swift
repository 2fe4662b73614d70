import SourceText

/// Passes over what stands in brackets inside a sentence, whose marks end no sentence: `He left (it
/// was late. Nobody saw him.) and slept.`
struct BracketSkipper {
  /// How many bytes a bracket may hold: an unclosed one must not swallow its block.
  private static let limit = 600

  /// Offsets before which no bracket is worth a search, because one has failed. They keep the whole
  /// linear.
  private var roundHorizon = 0
  private var squareHorizon = 0

  /// Offset past the bracket that closes the one at `offset`; the next offset where none does.
  mutating func end(ofBracketAt offset: Int, in text: BlockText) -> Int {
    let isRound = text[offset] == UInt8(ascii: "(")
    guard offset >= (isRound ? roundHorizon : squareHorizon) else { return offset + 1 }
    let open = text[offset]
    let close = isRound ? UInt8(ascii: ")") : UInt8(ascii: "]")
    let limit = min(text.end, offset + Self.limit)
    var depth = 0
    for index in offset..<limit {
      let byte = text.bytes[index]
      if byte == open { depth += 1 }
      if byte == close { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    if isRound { roundHorizon = limit } else { squareHorizon = limit }
    return offset + 1
  }
}
