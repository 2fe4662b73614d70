import YAMLTree

/// A schema as the evaluator runs it. Other schemas are numbers in the list that it belongs to.
struct CompiledSchema: Sendable {
  /// Number of the resource that it is part of.
  let resource: Int
  /// The schema's URI, with a JSON pointer as fragment.
  let location: String
  /// What is to be checked, the cheap before the costly, `unevaluated…` last.
  var checks: [Check] = []
  /// Whether it asks which children others evaluated.
  var tracksChildren = false
}

/// One or several keywords of a schema, ready to run.
enum Check: Sendable {
  /// The schema `false`.
  case nothing
  case type(InstanceTypes)
  case enumeration([LocatedNode], keyword: String)
  case bound(ExactNumber, keyword: Bound, limit: String)
  case multipleOf(ExactNumber, divisor: String)
  case length(Int, isMaximum: Bool)
  case pattern(Pattern, source: String)
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

/// `properties`, `patternProperties`, `additionalProperties` and `required`, run in one pass over an
/// object's keys.
struct ObjectCheck: Sendable {
  /// The keys of `properties` and `required`.
  var keys = KeyTable()
  /// Schemas by the number of their key.
  var schemas: [Int?] = []
  var patterns: [(pattern: Pattern, source: String, schema: Int)] = []
  var additional: Int?
  /// Whether the schema of additional properties is `false`.
  var isClosed = false
  /// Numbers of the keys that must be there, in the order of the schema.
  var required: [Int] = []

  mutating func number(of key: String) -> Int {
    let number = keys.intern(key)
    if number == schemas.count { schemas.append(nil) }
    return number
  }
}
