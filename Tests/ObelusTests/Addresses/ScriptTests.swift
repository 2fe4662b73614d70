import Testing

@testable import Obelus

@Suite struct ScriptTests {
  /// Letters that the table, of Unicode 14.0, can know; of the many that are alike, every sixteenth.
  private static let letters = (UInt32(0x41)...0x33FFF).compactMap { value in
    let isOfMany = (0x3400...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value)
    if isOfMany || value >= 0x17000, value % 16 != 0 { return nil as Unicode.Scalar? }
    return Unicode.Scalar(value).flatMap { $0.isLetterOfUnicode14 ? $0 : nil }
  }.map { (scalar: $0, script: Script(of: $0), name: $0.properties.name ?? "") }

  /// The oracle is the standard library's own data.
  @Test(
    "Letters have the script that the regex engine gives them",
    arguments: Script.allCases.filter { $0 != .common && $0 != .other })
  func agreesWithRegularExpressions(script: Script) throws {
    let expression = try Regex("\\p{Script=\(script.rawValue)}")
    let name = script.rawValue.uppercased()
    // The regex is slow: it judges what the table takes for the script, and what is called after it.
    let candidates = Self.letters.filter { $0.script == script || $0.name.contains(name) }
    let wrong = try candidates.filter { candidate in
      let isOfScript = try expression.wholeMatch(in: String(Character(candidate.scalar))) != nil
      return isOfScript != (candidate.script == script)
    }
    #expect(candidates.count > 30)
    #expect(wrong.map(\.scalar.notation) == [])
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
