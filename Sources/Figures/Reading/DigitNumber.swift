/// Reads numbers that are written with digits.
enum DigitNumber {
  /// The value of `14`, `1,200`, `3.50`; nil for what is no number of one meaning, such as `3.2.1` or
  /// `1,2`, and for more digits than fit. O(length).
  ///
  /// Commas, apostrophes and spaces set groups of three apart (or, behind the first, of two, as in
  /// India); a point begins the decimals.
  static func value(_ text: String) -> Rational? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let groups = whole.split(omittingEmptySubsequences: false) { !isDigit($0) }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    // `007` and `020` are numbers of something that has a number.
    if whole.count > 1, whole.first == UInt8(ascii: "0") { return nil }
    if groups.count > 1 {
      guard let last = groups.last, last.count == 3, (1...3).contains(groups[0].count),
        groups[0].first != UInt8(ascii: "0"),
        groups.dropFirst().allSatisfy({ (2...3).contains($0.count) })
      else { return nil }
    }
    var digits = groups.flatMap { $0 }
    if parts.count == 2 {
      guard parts[1].allSatisfy(isDigit) else { return nil }
      digits.append(UInt8(ascii: "."))
      digits += parts[1]
    }
    return Rational(decimal: digits)
  }

  /// The place of the last digit: a hundredth for `3.14`. O(length).
  static func place(_ text: String) -> Rational {
    guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return Rational(1) }
    let decimals = text.utf8.distance(from: point, to: text.utf8.endIndex) - 1
    return Rational(decimal: "1e-\(decimals)".utf8) ?? Rational(1)
  }

  /// The value of digits alone, such as `1979`, at most nine of them.
  static func plain(_ text: String) -> Int? {
    text.utf8.count <= 9 && text.utf8.allSatisfy(isDigit) ? Int(text) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
