/// A claim as a test that passes or fails, for formats of test results; or a file apart from its claims.
struct ClaimCase {
  /// Unique in the file.
  let name: String
  /// What fails it, the worst first.
  private(set) var failures: [Diagnostic] = []
  /// What is reported of it besides.
  private(set) var remarks: [Diagnostic] = []

  /// The cases of a file: one for what concerns no claim, then one for each claim in order. A diagnostic of
  /// at least the file's severity ``CheckedFile/failing`` fails its case.
  static func all(of file: CheckedFile) -> [ClaimCase] {
    var names: [String: Int] = ["the file": 1]
    var cases = [ClaimCase(name: "the file")]
    var places: [String: Int] = [:]
    for (index, claim) in file.claims.enumerated() {
      let id = claim.id ?? "claim \(index + 1)"
      if claim.id != nil, places[id] == nil { places[id] = cases.count }
      let count = names[id, default: 0] + 1
      names[id] = count
      cases.append(ClaimCase(name: count == 1 ? id : "\(id) (\(count))"))
    }
    for diagnostic in file.diagnostics {
      let place = diagnostic.claim.flatMap { places[$0] } ?? 0
      if diagnostic.severity >= file.failing {
        cases[place].failures.append(diagnostic)
      } else {
        cases[place].remarks.append(diagnostic)
      }
    }
    for index in cases.indices where cases[index].failures.count > 1 {
      cases[index].failures.sort { $0.severity > $1.severity }
    }
    return cases
  }
}
