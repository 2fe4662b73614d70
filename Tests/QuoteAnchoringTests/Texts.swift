import QuoteAnchoring

/// A text in normal form, as a string.
func normalized(_ text: String) -> String { NormalizedText(text).text }

extension NormalizedText {
  init(_ text: String) { self.init(Array(text.utf8)) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The words of the original in a range of its bytes.
  func words(in range: Range<Int>) -> String { String(decoding: original[range], as: UTF8.self) }
}

extension String {
  /// The string by its scalars, so that differences which do not show can be read in a failure.
  var spelled: String {
    unicodeScalars.map { scalar in
      (0x20..<0x7F).contains(scalar.value)
        ? String(scalar) : "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }.joined()
  }
}
