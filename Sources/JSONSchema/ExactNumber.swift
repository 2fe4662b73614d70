import SourceText

/// A number of JSON or YAML, exact: digits and a power of ten, of any size.
struct ExactNumber: Hashable, Sendable {
  private enum Sign: Int { case negative = -1, zero = 0, positive = 1 }

  private let sign: Sign
  /// Significant digits, each 0 to 9, without zeros at either end. Empty for zero and infinity.
  private let digits: [UInt8]
  /// The number is `digits` as an integer times ten to this power.
  private let exponent: Int
  private let isInfinite: Bool

  /// Largest power of ten that is told apart; beyond it numbers are as good as infinite.
  private static let largestExponent = 1_000_000_000

  /// Reads a number of JSON, or of YAML's core schema with its octal, hexadecimal and infinite forms.
  /// Nil for anything else, and for what is not a number. O(digits).
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var isNegative = false
    if let first = text.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      index = 1
    }
    guard index < text.count else { return nil }
    if text.count > 2, text[0] == UInt8(ascii: "0"),
      text[1] | 0x20 == UInt8(ascii: "x") || text[1] == UInt8(ascii: "o")
    {
      guard let number = Self.radixNumber(text) else { return nil }
      self = number
      return
    }
    if text.count - index == 4, text[index] == UInt8(ascii: "."),
      text[index + 1] | 0x20 == UInt8(ascii: "i")
    {
      self.init(sign: isNegative ? .negative : .positive, digits: [], exponent: 0, isInfinite: true)
      return
    }
    var digits: [UInt8] = []
    var exponent = 0
    var isFraction = false
    var hasDigits = false
    while index < text.count {
      let byte = text[index]
      if Ascii.isDigit(byte) {
        hasDigits = true
        if byte != UInt8(ascii: "0") || !digits.isEmpty { digits.append(byte - UInt8(ascii: "0")) }
        if isFraction { exponent -= 1 }
      } else if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else if byte | 0x20 == UInt8(ascii: "e"), hasDigits {
        guard let written = Self.exponent(text[(index + 1)...]) else { return nil }
        exponent += written
        break
      } else {
        return nil
      }
      index += 1
    }
    guard hasDigits else { return nil }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    self.init(
      sign: digits.isEmpty ? .zero : isNegative ? .negative : .positive, digits: digits,
      exponent: digits.isEmpty ? 0 : exponent, isInfinite: false)
  }

  private init(sign: Sign, digits: [UInt8], exponent: Int, isInfinite: Bool) {
    self.sign = sign
    self.digits = digits
    self.exponent = exponent
    self.isInfinite = isInfinite
  }

  /// Whether the number has no fraction, as `1.0` has none.
  var isInteger: Bool { !isInfinite && exponent >= 0 }

  var isPositive: Bool { sign == .positive }

  /// The number as an `Int`, where it is one that fits.
  var integer: Int? {
    guard isInteger, digits.count + exponent <= 18 else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1) }
    return sign.rawValue * (0..<exponent).reduce(value) { power, _ in power * 10 }
  }

  /// Whether the number is `divisor` times an integer. O(digits of both).
  func isMultiple(of divisor: ExactNumber) -> Bool {
    if sign == .zero { return true }
    guard !isInfinite, !divisor.isInfinite, divisor.sign != .zero else { return false }
    // digits · 10^exponent / (divisor · 10^its exponent); neither has a factor of ten to give.
    let shift = exponent - divisor.exponent
    guard shift >= 0 else { return false }
    // Past the divisor's own bits, further powers of ten change nothing: its factors 2 and 5 are used up.
    let zeros = min(shift, divisor.digits.count * 4 + 1)
    let dividend = digits + [UInt8](repeating: 0, count: zeros)
    return Self.remainderIsZero(dividend, by: divisor.digits)
  }

  /// Long division in decimal.
  private static func remainderIsZero(_ dividend: [UInt8], by divisor: [UInt8]) -> Bool {
    if divisor.count <= 18 {
      let modulus = divisor.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
      // Below 10^18 a remainder times ten still fits.
      let remainder = dividend.reduce(UInt64(0)) { ($0 * 10 + UInt64($1)) % modulus }
      return remainder == 0
    }
    var rest: [UInt8] = []
    for digit in dividend {
      if !rest.isEmpty || digit != 0 { rest.append(digit) }
      while isNotLess(rest, divisor) { subtract(divisor, from: &rest) }
    }
    return rest.isEmpty
  }

  private static func isNotLess(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count != right.count ? left.count > right.count : !left.lexicographicallyPrecedes(right)
  }

  private static func subtract(_ right: [UInt8], from left: inout [UInt8]) {
    var borrow: UInt8 = 0
    for offset in 1...left.count {
      let place = left.count - offset
      let taken = borrow + (offset <= right.count ? right[right.count - offset] : 0)
      borrow = left[place] < taken ? 1 : 0
      left[place] = left[place] + borrow * 10 - taken
    }
    left = Array(left.drop { $0 == 0 })
  }

  private static func exponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var digits = text
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.allSatisfy(Ascii.isDigit) else { return nil }
    let value = digits.reduce(0) {
      min(Self.largestExponent, $0 * 10 + Int($1 - UInt8(ascii: "0")))
    }
    return isNegative ? -value : value
  }

  private static func radixNumber(_ text: UnsafeBufferPointer<UInt8>) -> ExactNumber? {
    let radix = text[1] == UInt8(ascii: "o") ? 8 : 16
    let digits = String(decoding: text[2...], as: UTF8.self)
    guard let value = UInt64(digits, radix: radix) else { return nil }
    return "\(value)".utf8.withContiguousStorageIfAvailable { ExactNumber($0) } ?? nil
  }
}

extension ExactNumber: Comparable {
  static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    if left.sign != right.sign { return left.sign.rawValue < right.sign.rawValue }
    switch left.sign {
    case .zero: return false
    case .positive: return left.isSmallerInSize(than: right)
    case .negative: return right.isSmallerInSize(than: left)
    }
  }

  /// Compares without signs; neither is zero.
  private func isSmallerInSize(than other: ExactNumber) -> Bool {
    if isInfinite || other.isInfinite { return !isInfinite && other.isInfinite }
    let size = digits.count + exponent
    let otherSize = other.digits.count + other.exponent
    return size != otherSize ? size < otherSize : digits.lexicographicallyPrecedes(other.digits)
  }
}
