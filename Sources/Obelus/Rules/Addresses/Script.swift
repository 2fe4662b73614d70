/// The scripts of letters, as Unicode's property Script names them.
enum Script: String, CaseIterable {
  case latin = "Latin"
  case greek = "Greek"
  case cyrillic = "Cyrillic"
  case armenian = "Armenian"
  case hebrew = "Hebrew"
  case arabic = "Arabic"
  case thaana = "Thaana"
  case devanagari = "Devanagari"
  case bengali = "Bengali"
  case gurmukhi = "Gurmukhi"
  case gujarati = "Gujarati"
  case oriya = "Oriya"
  case tamil = "Tamil"
  case telugu = "Telugu"
  case kannada = "Kannada"
  case malayalam = "Malayalam"
  case sinhala = "Sinhala"
  case thai = "Thai"
  case lao = "Lao"
  case tibetan = "Tibetan"
  case myanmar = "Myanmar"
  case georgian = "Georgian"
  case hangul = "Hangul"
  case ethiopic = "Ethiopic"
  case khmer = "Khmer"
  case hiragana = "Hiragana"
  case katakana = "Katakana"
  case bopomofo = "Bopomofo"
  case han = "Han"
  case cherokee = "Cherokee"
  /// Marks and letters that several scripts share, and all that is no letter.
  case common = "Common"
  /// Scripts that hardly any host name is written in.
  case other = "other"

  /// The script of a letter or mark; anything else is common to all. O(log ranges).
  init(of scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      self = ScriptTable.script(of: scalar.value)
    default: self = .common
    }
  }

  /// Sets of scripts that are written together: UTS #39, "highly restrictive".
  private static let companions: [Set<Script>] = [
    [.latin, .han, .hiragana, .katakana], [.latin, .han, .bopomofo], [.latin, .han, .hangul],
  ]

  /// Whether honest words are written in these scripts at once.
  static func areCompanions(_ scripts: Set<Script>) -> Bool {
    scripts.subtracting([.common]).count < 2
      || companions.contains { scripts.subtracting([.common]).isSubset(of: $0) }
  }
}

extension ScriptTable {
  /// The script of a letter or mark.
  fileprivate static func script(of value: UInt32) -> Script {
    var candidates = ranges.indices
    while !candidates.isEmpty {
      let middle = candidates.lowerBound + candidates.count / 2
      let range = ranges[middle]
      if value < range.first {
        candidates = candidates.lowerBound..<middle
      } else if value > range.last {
        candidates = middle + 1..<candidates.upperBound
      } else {
        return range.script
      }
    }
    return .other
  }
}
