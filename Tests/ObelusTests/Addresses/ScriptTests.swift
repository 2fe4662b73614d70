import Testing

@testable import Obelus

@Suite struct ScriptTests {
  /// The standard library's own data, of a later Unicode, as the oracle; what that adds is of no account.
  @Test(
    "Letters have the script that the regex engine gives them",
    arguments: Script.allCases.filter { $0 != .common && $0 != .other })
  func agreesWithRegularExpressions(script: Script) throws {
    let expression = try Regex("\\p{Script=\(script.rawValue)}")
    var wrong: [String] = []
    var count = 0
    for value in UInt32(0x41)...0x33FFF {
      guard let scalar = Unicode.Scalar(value), scalar.isLetterOfUnicode14 else { continue }
      let isOfScript = Script(of: scalar) == script
      count += isOfScript ? 1 : 0
      // The regex is slow: it looks at what either side may claim, near the script's own letters.
      guard isOfScript || scalar.properties.name?.contains(script.rawValue.uppercased()) ?? false
      else { continue }
      let isExpected = try expression.wholeMatch(in: String(Character(scalar))) != nil
      if isExpected != isOfScript { wrong.append(scalar.notation) }
    }
    #expect(count > 30)
    #expect(wrong == [])
  }

  @Test func theTableIsInOrder() {
    for (range, next) in zip(ScriptTable.ranges, ScriptTable.ranges.dropFirst()) {
      #expect(range.first <= range.last)
      #expect(range.last < next.first)
    }
  }

  @Test(
    "Scripts that are written together",
    arguments: [
      ("abc-123", true), ("\u{430}\u{431}1", true), ("a\u{431}", false), ("\u{3B1}b", false),
      ("\u{6771}\u{4EAC}\u{30C6}\u{30FC}\u{306E}tv", true), ("\u{C11C}\u{6771}a", true),
      ("\u{C11C}\u{306E}", false), ("\u{13AA}b", false), ("\u{2C80}a", false),
      ("e\u{301}", true), ("\u{431}\u{301}", true), ("\u{627}\u{5D0}", false),
    ])
  func companions(text: String, areCompanions: Bool) {
    #expect(Script.areCompanions(Set(text.unicodeScalars.map(Script.init))) == areCompanions)
  }
}

extension Unicode.Scalar {
  /// Whether the table, of Unicode 14.0, can know the letter.
  fileprivate var isLetterOfUnicode14: Bool {
    let properties = properties
    guard let age = properties.age, age.major <= 14 else { return false }
    return properties.isAlphabetic
      && [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter]
        .contains(properties.generalCategory)
  }
}
