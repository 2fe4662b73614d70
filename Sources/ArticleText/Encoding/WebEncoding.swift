/// The encodings that browsers know, by their names in the Encoding Standard of the WHATWG.
enum WebEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"

  // One byte a character: see ``SingleByteTable``.
  case ibm866 = "IBM866"
  case iso8859Part2 = "ISO-8859-2"
  case iso8859Part3 = "ISO-8859-3"
  case iso8859Part4 = "ISO-8859-4"
  case iso8859Part5 = "ISO-8859-5"
  case iso8859Part6 = "ISO-8859-6"
  case iso8859Part7 = "ISO-8859-7"
  case iso8859Part8 = "ISO-8859-8"
  /// Hebrew in the order in which it is read; the bytes mean the same.
  case iso8859Part8Logical = "ISO-8859-8-I"
  case iso8859Part10 = "ISO-8859-10"
  case iso8859Part13 = "ISO-8859-13"
  case iso8859Part14 = "ISO-8859-14"
  case iso8859Part15 = "ISO-8859-15"
  case iso8859Part16 = "ISO-8859-16"
  case koi8r = "KOI8-R"
  case koi8u = "KOI8-U"
  case macintosh = "macintosh"
  case windows874 = "windows-874"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case macCyrillic = "x-mac-cyrillic"

  // Several bytes a character: see ``MultiByteDecoder``.
  case gbk = "GBK"
  case gb18030 = "gb18030"
  case big5 = "Big5"
  case eucJP = "EUC-JP"
  case iso2022JP = "ISO-2022-JP"
  case shiftJIS = "Shift_JIS"
  case eucKR = "EUC-KR"

  case utf16BE = "UTF-16BE"
  case utf16LE = "UTF-16LE"

  /// Encodings that browsers know and refuse, such as HZ and ISO-2022-KR: with them markup can be hidden
  /// from whoever reads the bytes.
  case replacement = "replacement"
  /// A way to get at bytes; no page is written in it.
  case userDefined = "x-user-defined"

  /// What a declaration inside a file means. The file has been read as ASCII so far, so that it cannot
  /// be in UTF-16.
  var asDeclared: WebEncoding {
    switch self {
    case .utf16BE, .utf16LE: .utf8
    case .userDefined: .windows1252
    default: self
    }
  }

  /// Whether a text in this encoding may have no byte beyond ASCII and yet not be ASCII.
  var isSevenBit: Bool { self == .iso2022JP }
}
