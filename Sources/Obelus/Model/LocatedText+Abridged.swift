extension String {
  /// The text as a message repeats it: on one line, and no longer than helps to recognise it.
  var abridged: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    let longest = 60
    return line.count <= longest ? line : line.prefix(longest - 1) + "…"
  }
}

extension LocatedText {
  /// The text as a message repeats it.
  var abridged: String { string.abridged }
}
