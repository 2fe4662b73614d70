import SourceText

/// The characters of a text as a file writes them, each with its bytes; escapes are read where the text
/// has any.
struct WrittenScalars: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private let end: Int
  private let isEscaped: Bool

  /// The characters of `range`. `isEscaped` for what stands in double quotation marks.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, isEscaped: Bool) {
    self.bytes = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
    index = range.lowerBound
    end = range.upperBound
    self.isEscaped = isEscaped
  }

  mutating func next() -> (scalar: Unicode.Scalar, range: Range<Int>)? {
    guard index < end else { return nil }
    let start = index
    let (written, length) = UTF8Scalars.decode(bytes, at: index)
    index += length
    guard isEscaped, written == "\\", index < end else { return (written, start..<index) }
    let letter = bytes[index]
    index += 1
    return (escaped(letter), start..<index)
  }

  /// What the escape of this letter stands for. What is seen need not be told apart.
  private mutating func escaped(_ letter: UInt8) -> Unicode.Scalar {
    switch letter {
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{07}"
    case UInt8(ascii: "b"): "\u{08}"
    case UInt8(ascii: "v"): "\u{0B}"
    case UInt8(ascii: "f"): "\u{0C}"
    case UInt8(ascii: "e"): "\u{1B}"
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "N"), UInt8(ascii: "P"): "\n"
    case UInt8(ascii: "x"): hexadecimal(2)
    case UInt8(ascii: "u"): hexadecimal(4)
    case UInt8(ascii: "U"): hexadecimal(8)
    default: " "
    }
  }

  private mutating func hexadecimal(_ count: Int) -> Unicode.Scalar {
    let digits = bytes[index..<Swift.min(index + count, end)]
    index += digits.count
    let text = String(decoding: digits, as: UTF8.self)
    return UInt32(text, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }
}

extension HiddenCharacter {
  /// The hidden characters of a text. O(n).
  ///
  /// In an address, where nothing is hyphenated, a soft hyphen is one of them, and nothing is needed for
  /// the order of writing. Texts in Hebrew or Arabic may need marks for it, and isolates that are closed.
  static func all(in text: WrittenScalars, isAddress: Bool) -> [HiddenCharacter] {
    var text = text
    var found: [HiddenCharacter] = []
    var before: Unicode.Scalar?
    var isRightToLeft = false
    var isolates = IsolatePairs()
    var current = text.next()
    while let (scalar, range) = current {
      let following = text.next()
      isRightToLeft = isRightToLeft || scalar.isRightToLeft
      isolates.add(scalar, at: range.lowerBound)
      let after = following.map(\.scalar).flatMap { isCandidate($0) ? nil : $0 }
      let kind =
        isAddress && scalar == "\u{AD}"
        ? .invisible : kind(of: scalar, after: before, before: after)
      if let kind {
        found.append(HiddenCharacter(kind: kind, scalar: scalar, range: range))
      } else {
        // Taking hidden characters out must not hide others.
        before = scalar
      }
      current = following
    }
    guard isRightToLeft, !isAddress, !found.isEmpty else { return found }
    let honest = isolates.closed
    return found.filter { !$0.isOrderMark && !honest.contains($0.range.lowerBound) }
  }

  /// Whether the character is a mark that orders what stands beside it, and opens nothing.
  private var isOrderMark: Bool {
    scalar == "\u{061C}" || scalar == "\u{200E}" || scalar == "\u{200F}"
  }

  /// The text without its hidden characters. O(n).
  static func removed(from text: String, isAddress: Bool) -> String {
    let bytes = Array(text.utf8)
    let hidden = bytes.withUnsafeBufferPointer {
      all(in: WrittenScalars($0, in: 0..<bytes.count, isEscaped: false), isAddress: isAddress)
    }
    var kept: [UInt8] = []
    var start = 0
    for character in hidden {
      kept += bytes[start..<character.range.lowerBound]
      start = character.range.upperBound
    }
    return String(decoding: kept + bytes[start...], as: UTF8.self)
  }
}
