import TestSupport
import Testing

@testable import Obelus

/// Claims from a few words, for tests of what holds of them.
enum ClaimText {
  /// The one claim whose other keys are `yaml`, indented by four spaces.
  static func claim(_ yaml: String) throws -> Claim {
    let text = RuleExample("claims:\n  - id: wall\n    quote: The harbour wall\n\(yaml)")
      .completeText
    let file = try AnnotationFile(SourceFile(name: "f.yaml", bytes: Array(text.utf8)))
    #expect(file.problems.isEmpty)
    return try #require(file.claims.first)
  }

  /// Entries such as `verified a 2021-01-01`.
  static func annotations(_ entries: [String]) -> String {
    "    annotations:\n"
      + entries.map { entry in
        let parts = entry.split(separator: " ")
        return "      - {verdict: \(parts[0]), reviewer: \(parts[1]), date: \(parts[2])}\n"
      }.joined()
  }

  /// A claim with annotations, resolutions, revisions and a retirement of a few days, which `date` gives.
  static func random(_ random: inout SeededRandom, _ date: (inout SeededRandom) -> String) -> String
  {
    let verdicts = Verdict.allCases.map(\.rawValue)
    func list(
      _ key: String, _ count: Int, _ random: inout SeededRandom,
      _ entry: (inout SeededRandom) -> String
    ) -> String {
      let entries = (0..<count).map { _ in "      - {\(entry(&random))}\n" }
      return entries.isEmpty ? "" : "    \(key):\n" + entries.joined()
    }
    var yaml = list("annotations", random.below(7), &random) { random in
      "verdict: \(random.pick(verdicts)), reviewer: r\(random.below(3)), date: \(date(&random))"
    }
    yaml += list("resolution", random.below(3), &random) { random in
      "verdict: \(random.pick(verdicts)), reviewer: e, date: \(date(&random))"
    }
    yaml += list("revisions", random.chance(oneIn: 3) ? 1 + random.below(2) : 0, &random) {
      "quote: The wall, replaced: \(date(&$0))"
    }
    if random.chance(oneIn: 8) {
      yaml += "    retired: {date: \(date(&random)), reason: Cut., reviewer: e}\n"
    }
    return yaml
  }

  /// A day, or a moment of it, of the first days of 2021.
  static func decidedDate(_ random: inout SeededRandom) -> String {
    let day = "2021-01-0\(1 + random.below(6))"
    return random.chance(oneIn: 3) ? day + "T1\(random.below(3)):00:00Z" : day
  }

  /// The same with moments of other offsets, months and years.
  static func anyDate(_ random: inout SeededRandom) -> String {
    let day = "2021-01-0\(1 + random.below(4))"
    return switch random.below(8) {
    case 0: "2021"
    case 1: "2021-01"
    case 2: "2020-12"
    case 3: day + "T0\(random.below(10)):00:00+09:00"
    case 4: day + "T2\(random.below(4)):00:00-08:00"
    case 5: day + "T1\(random.below(3)):00:00Z"
    default: day
    }
  }
}
