import SourceText

/// Reading what stands between double quotation marks, line breaks aside.
enum DoubleQuotedText {
  /// The text with its escapes resolved; nil for an escape that YAML does not know.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == UInt8(ascii: "\\") else {
        result.append(text[index])
        index += 1
        continue
      }
      guard index + 1 < text.endIndex else { return nil }
      let letter = text[index + 1]
      index += 2
      if let byte = simple[letter] {
        result += byte.utf8
        continue
      }
      let length = letter == UInt8(ascii: "x") ? 2 : letter == UInt8(ascii: "u") ? 4 : 8
      guard length < 8 || letter == UInt8(ascii: "U"), index + length <= text.endIndex,
        let value = UInt32(
          String(decoding: text[index..<index + length], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      else { return nil }
      result += String(scalar).utf8
      index += length
    }
    return result
  }

  /// Escapes of one letter. Source: YAML 1.2.2, section 5.7.
  private static let simple: [UInt8: String] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "t"): "\t", Ascii.tab: "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{B}",
    UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}",
    Ascii.space: " ", UInt8(ascii: "\""): "\"", UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\",
    UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}",
    UInt8(ascii: "P"): "\u{2029}",
  ]
}
