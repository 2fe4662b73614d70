/// Values of Unicode's Word_Break property, as far as the rules for normalised text tell them
/// apart.
enum WordBreak {
  case letter, hebrew, numeric, katakana
  /// Word_Break=ExtendNumLet.
  case connector
  case apostrophe, doubleQuote, midLetter, midNumber
  /// Word_Break=MidNumLet: between letters and between digits.
  case midBoth
  /// Extend, Format and ZWJ: belongs to the scalar before it.
  case extend
  case other

  /// Whether it is a letter in the rules' sense (AHLetter).
  var isLetter: Bool { self == .letter || self == .hebrew }

  /// Whether it can be part of a word or figure at its end.
  var isInWord: Bool { isLetter || self == .numeric || self == .katakana || self == .connector }

  /// Whether it makes one word of the letters around it.
  var joinsLetters: Bool { self == .midLetter || self == .midBoth || self == .apostrophe }

  /// Whether it makes one number of the digits around it.
  var joinsDigits: Bool { self == .midNumber || self == .midBoth || self == .apostrophe }

  init(of scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "A"..."Z": self = .letter
    case "0"..."9", "\u{66B}": self = .numeric
    case "_": self = .connector
    case "'": self = .apostrophe
    case "\"": self = .doubleQuote
    case ".", "\u{2024}", "\u{FE52}", "\u{FF07}", "\u{FF0E}": self = .midBoth
    case ":", "\u{B7}", "\u{387}", "\u{55F}", "\u{5F4}", "\u{2027}", "\u{FE13}", "\u{FE55}",
      "\u{FF1A}":
      self = .midLetter
    case ",", ";", "\u{37E}", "\u{589}", "\u{60C}", "\u{60D}", "\u{66C}", "\u{7F8}", "\u{2044}",
      "\u{FE10}", "\u{FE14}", "\u{FE50}", "\u{FE54}", "\u{FF0C}", "\u{FF1B}":
      self = .midNumber
    default: self = scalar.isASCII ? .other : Self.fromCategory(of: scalar)
    }
  }

  /// The property as the annex derives it from general category, script and line breaking class.
  private static func fromCategory(of scalar: Unicode.Scalar) -> WordBreak {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return .extend
    case .decimalNumber: return .numeric
    case .connectorPunctuation: return .connector
    default: break
    }
    switch scalar.value {
    // Halfwidth voicing marks and emoji skin tones.
    case 0xFF9E, 0xFF9F, 0x1F3FB...0x1F3FF: return .extend
    case 0x05D0...0x05F2, 0xFB1D...0xFB28, 0xFB2A...0xFB4F: return .hebrew
    case 0x3031...0x3035, 0x309B, 0x309C, 0x30A0...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF,
      0x32D0...0x32FE, 0x3300...0x3357, 0xFF66...0xFF9D, 0x1AFF0...0x1B000, 0x1B120...0x1B122,
      0x1B155, 0x1B164...0x1B167:
      return .katakana
    // Modifier letters, and signs written inside the words of Armenian, Hebrew, Syriac and others.
    case 0x02C2...0x02C5, 0x02D2...0x02D7, 0x02DE, 0x02DF, 0x02E5...0x02EB, 0x02ED,
      0x02EF...0x02FF, 0x055A...0x055C, 0x055E, 0x058A, 0x05F3, 0xA708...0xA716, 0xA720, 0xA721,
      0xA789, 0xA78A, 0xAB5B:
      return .letter
    // Hiragana, and the scripts written without spaces (Line_Break=SA), whose words no rule finds.
    case 0x3041...0x309F, 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19DF,
      0x1A20...0x1AAF, 0xA9E0...0xA9FF, 0xAA60...0xAADF, 0x11700...0x1174F, 0x1B001...0x1B11F,
      0x1B132, 0x1B150...0x1B152:
      return .other
    default:
      return scalar.properties.isAlphabetic && !scalar.properties.isIdeographic ? .letter : .other
    }
  }
}
