import TestSupport

extension SeededRandom {
  /// A text of up to `count` scalars, rich in line breaks and in scalars of every UTF-8 length.
  mutating func text(upTo count: Int) -> String {
    let pieces = [
      "a", "b", " ", "\n", "\r\n", "\r", "\u{E9}", "\u{2028}", "\u{85}", "日", "😀", "\u{301}",
    ]
    var text = below(4) == 0 ? "\u{FEFF}" : ""
    for _ in 0..<below(count + 1) { text += pick(pieces) }
    return text
  }
}
