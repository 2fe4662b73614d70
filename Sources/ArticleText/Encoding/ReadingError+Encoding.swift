extension ReadingError {
  private static let saveAsUTF8 = "save the page as UTF-8"

  /// Bytes that mean nothing in the file's encoding.
  static func undecodable(_ range: Range<Int>, in encoding: WebEncoding) -> ReadingError {
    ReadingError(
      "these bytes mean nothing in \(encoding.rawValue), the encoding of the page", at: range,
      help: saveAsUTF8)
  }

  /// An encoding that this machine cannot convert.
  static func unconvertible(_ encoding: WebEncoding) -> ReadingError {
    ReadingError(
      "the page is in \(encoding.rawValue), which the C library of this machine does not know",
      at: 0..<0, help: saveAsUTF8)
  }

  /// An encoding that browsers do not read either.
  static func refused(_ label: String, at range: Range<Int>) -> ReadingError {
    ReadingError(
      "the page is in \(label), which browsers do not read either", at: range, help: saveAsUTF8)
  }
}
