/// Regular expressions of ECMA-262 in Unicode mode.
enum RegexFormat {
  /// What is only unknown to ``Pattern``, such as `\p{Script=Latin}`, or too large for it, counts as
  /// a regular expression.
  static func isRegex(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    do {
      _ = try PatternParser.parse(String(decoding: bytes, as: UTF8.self))
      return true
    } catch {
      return error.code != .syntax
    }
  }
}
