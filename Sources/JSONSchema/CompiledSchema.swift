import YAMLTree

/// A schema as the evaluator runs it. Other schemas are numbers in the list that it belongs to.
///
/// Classes here and below keep the evaluator from copying what it only reads.
final class CompiledSchema: Sendable {
  /// Number of the resource that it is part of.
  let resource: Int
  /// The schema's URI, with a JSON pointer as fragment.
  let location: String
  /// What is to be checked, the cheap before the costly, `unevaluated…` last.
  let checks: [Check]
  /// Whether it asks which children others evaluated.
  let tracksChildren: Bool
  /// The checks in one, where they ask only for a type or a string.
  let leaf: LeafCheck?

  init(resource: Int, location: String, checks: [Check], tracksChildren: Bool) {
    self.resource = resource
    self.location = location
    self.checks = checks
    self.tracksChildren = tracksChildren
    leaf = LeafCheck(checks)
  }
}

/// One or several keywords of a schema, ready to run.
enum Check: Sendable {
  /// The schema `false`.
  case nothing
  case type(InstanceTypes)
  case enumeration(Values)
  case bound(ExactNumber, keyword: Bound, limit: String)
  case multipleOf(ExactNumber, divisor: String)
  case length(Int, isMaximum: Bool)
  case pattern(PatternCheck)
  case format(Format)
  case itemCount(Int, isMaximum: Bool)
  case propertyCount(Int, isMaximum: Bool)
  case uniqueItems
  case contains(schema: Int, minimum: Int, maximum: Int?)
  case items(prefix: [Int], rest: Int?)
  case object(ObjectCheck)
  case propertyNames(schema: Int)
  case dependentRequired([(key: String, needs: [String])])
  case dependentSchemas([(key: String, schema: Int)])
  case reference(schema: Int)
  case dynamicReference(schema: Int, anchor: String)
  case allOf([Int])
  case anyOf([Int])
  case oneOf([Int])
  case not(schema: Int)
  case condition(test: Int, then: Int?, otherwise: Int?)
  case unevaluatedItems(schema: Int)
  case unevaluatedProperties(schema: Int)
}

/// The bounds of numbers.
enum Bound: String, Sendable {
  case maximum, exclusiveMaximum, minimum, exclusiveMinimum

  func allows(_ number: ExactNumber, limit: ExactNumber) -> Bool {
    switch self {
    case .maximum: number <= limit
    case .exclusiveMaximum: number < limit
    case .minimum: number >= limit
    case .exclusiveMinimum: number > limit
    }
  }
}

/// The values of `enum` or `const`.
final class Values: Sendable {
  let nodes: [LocatedNode]
  let keyword: String
  /// The values by their bytes, where all are strings: most are.
  let strings: KeyTable?

  init(_ nodes: [LocatedNode], keyword: String) {
    self.nodes = nodes
    self.keyword = keyword
    var table = KeyTable()
    let areStrings = nodes.allSatisfy { $0.stream.instanceTypes(of: $0.node) == .string }
    if areStrings { for node in nodes { _ = table.intern(node.stream.text(of: node.node)) } }
    strings = areStrings ? table : nil
  }
}

/// A pattern and how the schema writes it.
final class PatternCheck: Sendable {
  let pattern: Pattern
  let source: String

  init(_ pattern: Pattern, source: String) {
    self.pattern = pattern
    self.source = source
  }
}

/// `properties`, `patternProperties`, `additionalProperties` and `required`, run in one pass over an
/// object's keys.
final class ObjectCheck: Sendable {
  /// The keys of `properties` and `required`.
  let keys: KeyTable
  /// By the number of a key, all schemas that its value must fit, those of the patterns that match it
  /// included; nil for a key that is only required.
  let schemas: [[Int]?]
  let patterns: [(check: PatternCheck, schema: Int)]
  let additional: Int?
  /// Whether the schema of additional properties is `false`.
  let isClosed: Bool
  /// Numbers of the keys that must be there, in the order of the schema.
  let required: [Int]

  init(_ keywords: ObjectKeywords) {
    keys = keywords.keys
    patterns = keywords.patterns
    additional = keywords.additional
    isClosed = keywords.isClosed
    required = keywords.required
    // A pattern that is too costly for a key of the schema's own is as good as one that does not match.
    schemas = zip(keywords.keys.names, keywords.schemas).map { name, own in
      var name = name
      let matching = name.withUTF8 { utf8 in
        keywords.patterns.filter { $0.check.pattern.matches(utf8) == .match }.map(\.schema)
      }
      return own == nil && matching.isEmpty ? nil : (own.map { [$0] } ?? []) + matching
    }
  }
}

/// The keywords of an ``ObjectCheck`` while they are gathered.
struct ObjectKeywords {
  private(set) var keys = KeyTable()
  /// Schemas by the number of their key.
  var schemas: [Int?] = []
  var patterns: [(check: PatternCheck, schema: Int)] = []
  var additional: Int?
  var isClosed = false
  var required: [Int] = []

  mutating func number(of key: String) -> Int {
    let number = keys.intern(key)
    if number == schemas.count { schemas.append(nil) }
    return number
  }
}
