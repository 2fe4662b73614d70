import TestSupport
import Testing

/// One case of https://github.com/yaml/yaml-test-suite.
struct SuiteCase: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let name: String
  /// Whether a reader has to refuse the text.
  let error: Bool
  let yaml: String
  /// Events in the suite's notation, one a line.
  let events: String

  var testDescription: String { "\(id) \(name)" }

  /// All cases; none where the suite is not on this machine.
  static let all = SharedData.decode([SuiteCase].self, from: "yaml-test-suite/cases.json")
}
