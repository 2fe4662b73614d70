/// Some of Unicode's general categories.
struct GeneralCategorySet: Hashable, Sendable {
  /// A bit for each place in `all`.
  private let bits: UInt32

  /// The categories of a name, short or long, as in PropertyValueAliases.txt; nil for another word.
  init?(name: String) {
    var bits: UInt32 = 0
    for (place, entry) in Self.all.enumerated()
    where entry.names.contains(name) || Self.groups[name]?.contains(entry.names[0]) == true {
      bits |= 1 << UInt32(place)
    }
    if bits == 0 { return nil }
    self.bits = bits
  }

  func contains(_ category: Unicode.GeneralCategory) -> Bool {
    guard let place = Self.places[category] else { return false }
    return bits >> place & 1 != 0
  }

  private static let places: [Unicode.GeneralCategory: UInt32] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.category, UInt32($0)) })

  private static let all: [(category: Unicode.GeneralCategory, names: [String])] = [
    (.uppercaseLetter, ["Lu", "Uppercase_Letter"]),
    (.lowercaseLetter, ["Ll", "Lowercase_Letter"]),
    (.titlecaseLetter, ["Lt", "Titlecase_Letter"]),
    (.modifierLetter, ["Lm", "Modifier_Letter"]),
    (.otherLetter, ["Lo", "Other_Letter"]),
    (.nonspacingMark, ["Mn", "Nonspacing_Mark"]),
    (.spacingMark, ["Mc", "Spacing_Mark"]),
    (.enclosingMark, ["Me", "Enclosing_Mark"]),
    (.decimalNumber, ["Nd", "Decimal_Number", "digit"]),
    (.letterNumber, ["Nl", "Letter_Number"]),
    (.otherNumber, ["No", "Other_Number"]),
    (.connectorPunctuation, ["Pc", "Connector_Punctuation"]),
    (.dashPunctuation, ["Pd", "Dash_Punctuation"]),
    (.openPunctuation, ["Ps", "Open_Punctuation"]),
    (.closePunctuation, ["Pe", "Close_Punctuation"]),
    (.initialPunctuation, ["Pi", "Initial_Punctuation"]),
    (.finalPunctuation, ["Pf", "Final_Punctuation"]),
    (.otherPunctuation, ["Po", "Other_Punctuation"]),
    (.mathSymbol, ["Sm", "Math_Symbol"]),
    (.currencySymbol, ["Sc", "Currency_Symbol"]),
    (.modifierSymbol, ["Sk", "Modifier_Symbol"]),
    (.otherSymbol, ["So", "Other_Symbol"]),
    (.spaceSeparator, ["Zs", "Space_Separator"]),
    (.lineSeparator, ["Zl", "Line_Separator"]),
    (.paragraphSeparator, ["Zp", "Paragraph_Separator"]),
    (.control, ["Cc", "Control", "cntrl"]),
    (.format, ["Cf", "Format"]),
    (.surrogate, ["Cs", "Surrogate"]),
    (.privateUse, ["Co", "Private_Use"]),
    (.unassigned, ["Cn", "Unassigned"]),
  ]

  private static let groups: [String: [String]] = {
    let members: [([String], [String])] = [
      (["LC", "Cased_Letter"], ["Lu", "Ll", "Lt"]),
      (["L", "Letter"], ["Lu", "Ll", "Lt", "Lm", "Lo"]),
      (["M", "Mark", "Combining_Mark"], ["Mn", "Mc", "Me"]),
      (["N", "Number"], ["Nd", "Nl", "No"]),
      (["P", "Punctuation", "punct"], ["Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"]),
      (["S", "Symbol"], ["Sm", "Sc", "Sk", "So"]),
      (["Z", "Separator"], ["Zs", "Zl", "Zp"]),
      (["C", "Other"], ["Cc", "Cf", "Cs", "Co", "Cn"]),
    ]
    return Dictionary(
      uniqueKeysWithValues: members.flatMap { names, list in names.map { ($0, list) } })
  }()
}
