import YAMLTree

extension ReviewPolicy {
  init(of root: YAMLNode, with reader: inout PartReader) {
    self = reader.part("policy", of: root) { ReviewPolicy($0, with: &$1) } ?? ReviewPolicy()
  }

  private init(_ node: YAMLNode, with reader: inout PartReader) {
    reviewers = Self.threshold("reviewers", of: node, with: &reader)
    isIndependentReviewerNeeded = reader.flag("independent-reviewer", of: node)
    selfReview = reader.word("self-review", of: node)
    sources = Self.threshold("sources", of: node, with: &reader)
    isPrimarySourceNeeded = reader.flag("primary-source", of: node)
    countsOnlyOutsideSources = reader.flag("outside-sources", of: node)
    isArchiveNeeded = reader.flag("archive", of: node)
    isIndependentResolverNeeded = reader.flag("independent-resolver", of: node)
  }

  /// A threshold is one number for every verdict, or a mapping of verdicts to numbers.
  private static func threshold(
    _ key: StaticString, of policy: YAMLNode, with reader: inout PartReader
  ) -> [Verdict: Int] {
    guard let node = reader.value(key, of: policy) else { return [:] }
    var numbers: [Verdict: Int] = [:]
    guard reader.stream.kind(of: node) == .mapping else {
      let number = reader.count(node)
      for verdict in Verdict.allCases { numbers[verdict] = number }
      return numbers
    }
    for (key, value) in reader.stream.pairs(of: node) where !reader.faults.refused.contains(value) {
      guard let verdict = Verdict(rawValue: reader.stream.text(of: key)) else { continue }
      numbers[verdict] = reader.count(value)
    }
    return numbers
  }
}
