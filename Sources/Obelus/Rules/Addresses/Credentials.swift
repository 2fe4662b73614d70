import SourceText

/// User names and passwords in the addresses of a text.
///
/// Addresses are told by their form alone, so that those of a file that cannot be read, of a comment and of a
/// custom key are found too.
enum Credentials {
  /// What stands between `://` and the last `@` before the address's path. O(n).
  static func ranges(in bytes: [UInt8]) -> [SourceRange] {
    bytes.withUnsafeBufferPointer { bytes in
      // Most files have none: the rest need not be looked at byte by byte.
      guard Bytes.firstIndex(of: UInt8(ascii: "@"), in: bytes, from: 0) != nil else { return [] }
      return search(bytes)
    }
  }

  private static func search(_ bytes: UnsafeBufferPointer<UInt8>) -> [SourceRange] {
    var ranges: [SourceRange] = []
    var start: Int?
    var end: Int?
    // Slashes since a colon; nil after anything else.
    var slashes: Int?
    func close() {
      if let start, let end { ranges.append(SourceRange(start..<end)) }
      start = nil
      end = nil
    }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "/"):
        close()
        if slashes == 1 { start = index + 1 }
        slashes = slashes == 0 ? 1 : nil
      // YAML and JSON may write `\/`.
      case UInt8(ascii: "\\"): break
      case UInt8(ascii: "@"):
        if let start, start < index { end = index }
        slashes = nil
      case UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\""), 0...0x20:
        close()
        slashes = nil
      default: slashes = byte == UInt8(ascii: ":") ? 0 : nil
      }
    }
    close()
    return ranges
  }

  /// The text with an ellipsis for each. O(n).
  static func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var masked = ""
    var start = 0
    for range in ranges(in: bytes).map(\.offsets) {
      masked += String(decoding: bytes[start..<range.lowerBound], as: UTF8.self) + "…"
      start = range.upperBound
    }
    return masked + String(decoding: bytes[start...], as: UTF8.self)
  }
}
