import SourceText

/// A quotation mark, by the marks that it pairs with.
enum QuotationMark {
  /// `"`, which opens and closes.
  case straight
  /// `“`, which opens, and closes what `„` opened.
  case leftDouble
  /// `”`, which closes, and in some languages opens.
  case rightDouble
  /// `„` or `‟`.
  case lowDouble
  /// `«`, or `‹`
  case leftAngle
  /// `»`, or `›`
  case rightAngle
  /// `‘`
  case leftSingle
  /// `’`, which is an apostrophe more often than not.
  case rightSingle
  /// `‚`
  case lowSingle
  /// `「` or `『`.
  case leftCorner
  /// `」` or `』`.
  case rightCorner

  /// Marks of one family open and close each other's quotations.
  enum Family { case double, angle, singleAngle, single, corner, whiteCorner }

  /// The mark at `offset`, its family and its bytes; nil where none is.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (mark: QuotationMark, family: Family, range: Range<Int>)? {
    let byte = bytes[offset]
    guard byte == UInt8(ascii: "\"") || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 else {
      return nil
    }
    let (scalar, length) = UTF8Scalars.decode(bytes, at: offset)
    let found: (QuotationMark, Family)? =
      switch scalar.value {
      case 0x22: (.straight, .double)
      case 0x201C: (.leftDouble, .double)
      case 0x201D: (.rightDouble, .double)
      case 0x201E, 0x201F: (.lowDouble, .double)
      case 0xAB: (.leftAngle, .angle)
      case 0xBB: (.rightAngle, .angle)
      case 0x2039: (.leftAngle, .singleAngle)
      case 0x203A: (.rightAngle, .singleAngle)
      case 0x2018: (.leftSingle, .single)
      case 0x2019: (.rightSingle, .single)
      case 0x201A: (.lowSingle, .single)
      case 0x300C: (.leftCorner, .corner)
      case 0x300D: (.rightCorner, .corner)
      case 0x300E: (.leftCorner, .whiteCorner)
      case 0x300F: (.rightCorner, .whiteCorner)
      default: nil
      }
    return found.map { ($0.0, $0.1, offset..<offset + length) }
  }
}
