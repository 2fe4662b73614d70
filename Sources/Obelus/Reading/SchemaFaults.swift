import JSONSchema
import SourceText
import YAMLTree

/// What a schema finds wrong with a file, in words for people, and what is to be left out of the model.
struct SchemaFaults {
  private(set) var problems: [ShapeProblem] = []
  /// Values that are not what they should be.
  private(set) var refused: Set<YAMLNode> = []
  /// By mapping with unknown keys, the keys that seem to be there under a wrong name; there may be none.
  private var misspelt: [YAMLNode: Set<String>] = [:]
  /// By place, the messages of the problems.
  private var told: [SourceRange: Set<String>] = [:]

  /// Whether the file is as it should be.
  var isEmpty: Bool { problems.isEmpty }

  /// Checks the document at `root` by each of `schemas`, of which the first is the format's own. O(n); more only where something is wrong.
  init(in root: YAMLNode, of stream: YAMLStream, by schemas: [FormatSchema]) {
    for (index, schema) in schemas.enumerated() {
      let violations = schema.schema.violations(of: root, in: stream)
      guard !violations.isEmpty else { continue }
      // What only a house's schema refuses is what the format says it is, and is checked as such.
      if index == 0 { refuse(violations) }
      add(violations, SchemaWording(schema: schema, places: NodePlaces(stream, root)))
    }
  }

  /// Whether `key` seems to be there under a wrong name.
  func isMisspelt(_ key: String, in node: YAMLNode) -> Bool {
    misspelt[node]?.contains(key) ?? false
  }

  /// Whether a mapping has a key that nobody knows.
  func hasUnknownField(in node: YAMLNode) -> Bool { misspelt[node] != nil }

  private mutating func refuse(_ violations: [Violation]) {
    for violation in violations where violation.refusesValue { refused.insert(violation.node) }
  }

  private mutating func add(_ violations: [Violation], _ wording: SchemaWording) {
    for violation in violations {
      guard case .unknownProperty(let name, let known) = violation.reason else { continue }
      let meant = NearestWord.suggestion(for: name, among: known)
      misspelt[violation.node, default: []].formUnion(meant.map { [$0] } ?? [])
    }
    for violation in violations where !followsFromMisspelling(violation) {
      var problem = wording.problem(for: violation)
      problem.repair = wording.repair(for: violation)
      // Several keywords may refuse one value for one reason.
      if told[problem.range, default: []].insert(problem.message).inserted {
        problems.append(problem)
      }
    }
  }

  /// Whether the violation is that something is missing which seems to be there under a wrong name.
  private func followsFromMisspelling(_ violation: Violation) -> Bool {
    switch violation.reason {
    case .missingProperty(let name), .missingDependent(let name, _):
      return isMisspelt(name, in: violation.node)
    case .noBranch(let branches):
      return branches.joined().contains { followsFromMisspelling($0) }
    default: return false
    }
  }
}

extension Violation {
  /// Whether the value itself is wrong, rather than something in it or the lack of something.
  fileprivate var refusesValue: Bool {
    switch reason {
    case .unknownProperty, .missingProperty, .missingDependent, .noBranch: false
    default: true
    }
  }
}

/// The mapping or list that each node of a file stands in.
struct NodePlaces {
  let stream: YAMLStream
  private var parents: [YAMLNode: YAMLNode] = [:]
  private var keys: [YAMLNode: YAMLNode] = [:]

  /// Notes the place of everything below `root`. O(n).
  init(_ stream: YAMLStream, _ root: YAMLNode) {
    self.stream = stream
    visit(root)
  }

  /// The node that holds this one.
  func parent(of node: YAMLNode) -> YAMLNode? { parents[node] }

  /// The key of a value in a mapping.
  func key(of node: YAMLNode) -> YAMLNode? { keys[node] }

  /// The name of the nearest key at or above a node: `authors` of an item of `authors`.
  func name(of node: YAMLNode) -> String? {
    var place: YAMLNode? = node
    while let current = place {
      if let key = keys[current] { return stream.text(of: key) }
      place = parents[current]
    }
    return nil
  }

  private mutating func visit(_ node: YAMLNode) {
    for item in stream.items(of: node) {
      parents[item] = node
      visit(item)
    }
    for (key, value) in stream.pairs(of: node) {
      parents[key] = node
      parents[value] = node
      keys[value] = key
      visit(value)
    }
  }
}
