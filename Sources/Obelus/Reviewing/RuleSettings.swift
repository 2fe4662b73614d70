import YAMLTree

/// What a project says of rules: their severities, their options, and what is wrong with either.
struct RuleSettings {
  private(set) var overrides = RuleOverrides()
  private(set) var options = RuleOptions()
  private(set) var problems: [ShapeProblem] = []

  init(of root: YAMLNode, with reader: inout PartReader) {
    guard let node = reader.value("rules", of: root), reader.stream.kind(of: node) == .mapping
    else { return }
    for (key, value) in reader.stream.pairs(of: node) where !reader.faults.refused.contains(value) {
      let name = reader.stream.text(of: key)
      if name.hasPrefix("x-") || reader.faults.refused.contains(key) { continue }
      readOptions(of: name, in: value, with: &reader)
      guard let rule = Rule.named(name) else {
        report(Self.unknown(name), at: key, reader)
        continue
      }
      readSeverity(of: rule, in: value, at: key, with: &reader)
    }
  }

  /// A setting is a severity, or a mapping with one and with options.
  private mutating func readSeverity(
    of rule: Rule, in value: YAMLNode, at key: YAMLNode, with reader: inout PartReader
  ) {
    let isMapping = reader.stream.kind(of: value) == .mapping
    guard let node = isMapping ? reader.value("severity", of: value) : value else {
      // Options of a rule that is not applied would be of no effect, and nobody would see it.
      if RuleSelection.recommended[rule] == nil, reader.stream.childCount(of: value) > 0 {
        report(
          ("`\(rule.name)` is off unless it is given a severity", "add `severity: warning`"),
          at: key, reader)
      }
      return
    }
    guard let word = reader.label(node)?.string else { return }
    let severity = Severity(rawValue: word)
    if let refusal = rule.refusal(of: severity) {
      report(refusal, at: node, reader)
    } else {
      overrides.set(rule, to: severity)
    }
  }

  private mutating func readOptions(
    of name: String, in value: YAMLNode, with reader: inout PartReader
  ) {
    guard reader.stream.kind(of: value) == .mapping else { return }
    switch name {
    case "claimant-not-in-article":
      options.claimantOrganisations = reader.flag("organisations", of: value)
    case "quote-too-short":
      options.fewestWords = reader.count("words", of: value) ?? options.fewestWords
      options.enoughScalars = reader.count("characters", of: value) ?? options.enoughScalars
    case "review-stale":
      options.freshDays = reader.count("days", of: value) ?? options.freshDays
    default: break
    }
  }

  private typealias Fault = (message: String, help: String)

  private mutating func report(_ fault: Fault, at node: YAMLNode, _ reader: PartReader) {
    problems.append(
      ShapeProblem(
        kind: .invalidValue, message: fault.message, help: fault.help,
        range: reader.stream.range(of: node)))
  }

  private static func unknown(_ name: String) -> Fault {
    let suggestion = NearestWord.suggestion(for: name, among: Rule.all.map(\.name))
    return (
      "there is no rule `\(name.abridged)`",
      suggestion.map { "did you mean `\($0)`?" } ?? "`obelus rules` lists them all"
    )
  }
}

extension Rule {
  /// Rules without which parts of a file would go unread in silence. They may weigh less, but not nothing.
  private static let indispensable = Set(
    [
      invalidEncoding, yamlSyntax, limitExceeded, emptyFile, duplicateKey, unknownField,
      missingField, invalidValue,
    ].map(\.name))

  /// Why a project may not give the rule this severity; nil where it may.
  fileprivate func refusal(of severity: Severity?) -> (message: String, help: String)? {
    if name == Self.configuration.name {
      return (
        "`\(name)` is always an error: what this file says of it holds only while it can be used",
        "remove the line"
      )
    }
    guard severity == nil, Self.indispensable.contains(name) else { return nil }
    return (
      "`\(name)` cannot be off: what it finds is not read, and nothing would tell",
      "make it a note: `\(name): note`"
    )
  }
}
