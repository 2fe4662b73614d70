/// Text inside Markdown.
enum MarkdownText {
  private static let markup: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "(", ")", "@",
  ]

  /// Text on one line in which nothing is markup, nobody is mentioned, and nothing moves a terminal.
  static func inline(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.split(whereSeparator: \.isNewline).joined(separator: " ").unicodeScalars {
      if markup.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return VisibleText.escaped(String(escaped))
  }

  /// Rows under a header, all of them inline Markdown.
  static func table(_ header: [String], _ rows: [[String]]) -> String {
    let lines = [header, header.map { _ in "---" }] + rows
    return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}
