import TestSupport
import Testing
import YAMLTree

/// The public suite, whole. What libyaml cannot do is listed with its reason, and the list is tested
/// too: a case that begins to pass has to be struck off.
@Suite("YAML test suite", .enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
struct YAMLTestSuiteTests {
  /// What we make of a case, in the suite's notation; nil where we refuse it.
  private static func events(of test: SuiteCase) -> String? {
    (try? YAMLStream(test.yaml))?.eventNotation
  }

  private static let known = KnownLibYAMLFailures.all
  private static let expectedToPass = SuiteCase.all.filter { known[$0.id] == nil }
  private static let expectedToFail = SuiteCase.all.filter { known[$0.id] != nil }

  @Test("gives the events that the suite asks for", arguments: expectedToPass)
  func passes(test: SuiteCase) {
    let events = Self.events(of: test)
    if test.error {
      #expect(events == nil)
    } else {
      #expect(events == test.events)
    }
  }

  @Test("still fails as listed", arguments: expectedToFail)
  func failsAsListed(test: SuiteCase) {
    let events = Self.events(of: test)
    switch Self.known[test.id]?.outcome {
    case .acceptsInvalid: #expect(test.error && events != nil)
    case .rejectsValid: #expect(!test.error && events == nil)
    case .wrongEvents: #expect(!test.error && events != nil && events != test.events)
    case nil: Issue.record("not listed")
    }
  }

  @Test("every listed case is in the suite")
  func listedCasesExist() {
    #expect(Set(Self.known.keys).isSubset(of: SuiteCase.all.map(\.id)))
    #expect(SuiteCase.all.count == 402)
  }
}
