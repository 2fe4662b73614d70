import Testing

@testable import Obelus

@Suite struct RuleListTests {
  private static let plain = Palette(isEnabled: false)

  @Test func withoutAWidthEachRuleHasALine() {
    let lines = RuleList().text(palette: Self.plain, width: nil).split(separator: "\n")
    #expect(lines.count == Rule.all.count + RuleGroup.all.count)
    for rule in Rule.all {
      let line = lines.first { $0.hasPrefix("  \(rule.name) ") }
      #expect(line?.hasSuffix("  \(rule.summary)") == true)
    }
    let severities = Set(lines.compactMap { $0.split(separator: " ").dropFirst().first })
    #expect(severities.isSuperset(of: ["error", "warning", "note", "off"]))
  }

  @Test("Summaries are folded in their column", arguments: [60, 72, 80, 100])
  func foldedToAWidth(width: Int) {
    let text = RuleList().text(palette: Self.plain, width: width)
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= max(width, 64) })
    #expect(lines.count > Rule.all.count + RuleGroup.all.count)
    // Folding loses no word.
    let words = text.split { $0 == " " || $0 == "\n" }
    let unfolded = RuleList().text(palette: Self.plain, width: nil)
    #expect(words == unfolded.split { $0 == " " || $0 == "\n" })
  }

  @Test func coloursAreUsedWhenAsked() {
    #expect(RuleList().text(palette: Palette(isEnabled: true), width: nil).contains("\u{1B}[1;31m"))
    #expect(!RuleList().text(palette: Self.plain, width: nil).contains("\u{1B}"))
  }

  @Test func aTableForEachGroup() {
    let lines = RuleList().markdown().split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("## ") } == RuleGroup.all.count)
    #expect(lines.count { $0.hasPrefix("| `") } == Rule.all.count)
    #expect(lines.filter { $0.hasPrefix("|") }.allSatisfy { $0.count { $0 == "|" } == 4 })
  }
}
