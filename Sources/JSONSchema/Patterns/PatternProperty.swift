/// A Unicode property as `\p{…}` names it.
struct PatternProperty: Sendable {
  let isNegated: Bool
  private let test: @Sendable (Unicode.Scalar.Properties) -> Bool

  init(isNegated: Bool, _ test: @escaping @Sendable (Unicode.Scalar.Properties) -> Bool) {
    self.isNegated = isNegated
    self.test = test
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool { test(scalar.properties) != isNegated }

  /// The content of a class escape such as `\p{Lu}`, `\p{gc=Lu}` or `\P{Alphabetic}`.
  enum Named {
    case ranges([ClosedRange<UInt32>])
    case property(PatternProperty)
    /// In the standard, but the standard library does not know it.
    case unsupported
    case unknown
  }

  /// What stands between the braces; names are compared exactly (ECMA-262, 22.2.1.10).
  static func named(_ name: String, isNegated: Bool) -> Named {
    if let equals = name.firstIndex(of: "=") {
      let value = String(name[name.index(after: equals)...])
      switch name[..<equals] {
      case "General_Category", "gc": return category(value, isNegated: isNegated) ?? .unknown
      case "Script", "sc", "Script_Extensions", "scx":
        return value.isEmpty ? .unknown : .unsupported
      default: return .unknown
      }
    }
    if let category = category(name, isNegated: isNegated) { return category }
    if let ranges = ranges[name] {
      return .ranges(isNegated ? PatternScalarSet.complement(ofMerged: ranges) : ranges)
    }
    if let test = tests[name] { return .property(PatternProperty(isNegated: isNegated, test)) }
    return unsupportedNames.contains(name) ? .unsupported : .unknown
  }

  private static func category(_ name: String, isNegated: Bool) -> Named? {
    guard let categories = GeneralCategorySet(name: name) else { return nil }
    return .property(
      PatternProperty(isNegated: isNegated) { categories.contains($0.generalCategory) })
  }

  /// Binary properties that are a few fixed ranges.
  private static let ranges: [String: [ClosedRange<UInt32>]] = [
    "ASCII": [0...0x7F],
    "Any": [0...0x10FFFF],
    "Regional_Indicator": [0x1F1E6...0x1F1FF],
    "RI": [0x1F1E6...0x1F1FF],
  ]

  /// Binary properties of ECMA-262, table 69, that the standard library lacks.
  private static let unsupportedNames: Set<String> = [
    "Emoji_Component", "EComp", "Extended_Pictographic", "ExtPict",
  ]
}
