import SourceText
import YAMLTree

/// Runs a compiled schema over one instance.
struct Evaluator {
  /// More schemas than this, one within the other without a step into the instance, go on for ever.
  private static let deepest = 500

  let schema: Schema
  let stream: YAMLStream
  /// Whether all faults are wanted, not only whether there is one.
  let collects: Bool
  private(set) var violations: [Violation] = []

  /// The resources entered on the way to the present schema, the outermost first.
  private var dynamicScope: [Int] = []
  /// Schemas entered since the last step into the instance.
  private var depth = 0

  init(schema: Schema, stream: YAMLStream, collects: Bool) {
    self.schema = schema
    self.stream = stream
    self.collects = collects
  }

  /// Whether `node` fits the schema.
  mutating func evaluate(_ node: YAMLNode) -> Bool {
    evaluateChild(schema.root, stream.resolved(node))
  }

  // MARK: Schemas

  /// Evaluates a schema at a child of the instance: what it evaluates there is its own affair.
  mutating func evaluateChild(_ number: Int, _ node: YAMLNode) -> Bool {
    if let leaf = schema.schemas[number].leaf, leaf.accepts(node, in: stream) { return true }
    let outer = depth
    depth = 0
    defer { depth = outer }
    var nobody: EvaluatedChildren?
    return evaluate(number, node, &nobody)
  }

  /// Evaluates a schema, and adds the children that it evaluated to `evaluated` where somebody asks for
  /// them and the instance fits.
  mutating func evaluate(
    _ number: Int, _ node: YAMLNode, _ evaluated: inout EvaluatedChildren?
  ) -> Bool {
    let compiled = schema.schemas[number]
    guard !compiled.checks.isEmpty else { return true }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      return fail(.endlessReference, node, "$ref", compiled)
    }
    let enters = schema.usesDynamicScope && dynamicScope.last != compiled.resource
    if enters { dynamicScope.append(compiled.resource) }
    defer { if enters { dynamicScope.removeLast() } }

    var own: EvaluatedChildren?
    if compiled.tracksChildren || evaluated != nil {
      own = EvaluatedChildren(count: stream.childCount(of: node))
    }
    var isValid = true
    for check in compiled.checks {
      if !run(check, of: compiled, at: node, &own, isValid) {
        isValid = false
        if !collects { return false }
      }
    }
    if isValid, let own { evaluated?.formUnion(own) }
    return isValid
  }

  /// Whether `node` fits a schema, whatever is wrong with it otherwise being nobody's concern.
  mutating func isValid(
    _ number: Int, _ node: YAMLNode, _ evaluated: inout EvaluatedChildren?
  ) -> Bool {
    guard collects else { return evaluate(number, node, &evaluated) }
    var silent = Evaluator(schema: schema, stream: stream, collects: false)
    silent.dynamicScope = dynamicScope
    silent.depth = depth
    return silent.evaluate(number, node, &evaluated)
  }

  /// What is wrong with `node` by a schema that it does not fit.
  mutating func violations(_ number: Int, _ node: YAMLNode) -> [Violation] {
    var collector = Evaluator(schema: schema, stream: stream, collects: true)
    collector.dynamicScope = dynamicScope
    collector.depth = depth
    var nobody: EvaluatedChildren?
    _ = collector.evaluate(number, node, &nobody)
    return collector.violations
  }

  /// Notes a fault where faults are collected. Always false.
  mutating func fail(
    _ reason: Violation.Reason, _ node: YAMLNode, key: YAMLNode? = nil, _ keyword: String,
    _ compiled: CompiledSchema
  ) -> Bool {
    if collects {
      violations.append(
        Violation(
          reason, node: node, key: key, keyword: keyword, schemaLocation: compiled.location))
    }
    return false
  }

  // MARK: Checks

  private mutating func run(
    _ check: Check, of compiled: CompiledSchema, at node: YAMLNode,
    _ evaluated: inout EvaluatedChildren?, _ isValidSoFar: Bool
  ) -> Bool {
    switch check {
    case .nothing: return fail(.forbidden, node, "false", compiled)
    case .type(let expected):
      let found = stream.instanceTypes(of: node)
      if !expected.isDisjoint(with: found) { return true }
      return fail(.type(expected: expected, found: found), node, "type", compiled)
    case .reference(let number): return evaluate(number, node, &evaluated)
    case .dynamicReference(let number, let anchor):
      let candidates = schema.dynamicAnchors[anchor] ?? [:]
      let outermost = dynamicScope.lazy.compactMap { candidates[$0] }.first
      return evaluate(outermost ?? number, node, &evaluated)
    case .object(let object):
      return run(object, of: compiled, at: node, &evaluated)
    case .items(let prefix, let rest):
      return runItems(prefix: prefix, rest: rest, at: node, &evaluated)
    case .contains(let number, let minimum, let maximum):
      return runContains(number, minimum, maximum, of: compiled, at: node, &evaluated)
    case .propertyNames(let number):
      guard stream.kind(of: node) == .mapping else { return true }
      return all(stream.pairs(of: node)) { $0.evaluateChild(number, $1.key) }
    case .dependentSchemas(let dependents):
      guard stream.kind(of: node) == .mapping else { return true }
      return all(dependents) { evaluator, dependent in
        !evaluator.has(dependent.key, node)
          || evaluator.evaluate(dependent.schema, node, &evaluated)
      }
    case .allOf(let numbers): return all(numbers) { $0.evaluate($1, node, &evaluated) }
    case .anyOf(let numbers): return runAnyOf(numbers, of: compiled, at: node, &evaluated)
    case .oneOf(let numbers): return runOneOf(numbers, of: compiled, at: node, &evaluated)
    case .not(let number):
      var nobody: EvaluatedChildren?
      return !isValid(number, node, &nobody) || fail(.not, node, "not", compiled)
    case .condition(let test, let then, let otherwise):
      let branch = isValid(test, node, &evaluated) ? then : otherwise
      return branch.map { evaluate($0, node, &evaluated) } ?? true
    // What others evaluated is not known where they found faults.
    case .unevaluatedItems(let number):
      return !isValidSoFar || runUnevaluated(number, .sequence, of: compiled, at: node, &evaluated)
    case .unevaluatedProperties(let number):
      return !isValidSoFar || runUnevaluated(number, .mapping, of: compiled, at: node, &evaluated)
    default: return runAssertion(check, of: compiled, at: node)
    }
  }

  /// Whether `body` holds for all elements. Goes on after a fault only where all faults are wanted.
  mutating func all<Elements: Sequence>(
    _ elements: Elements, _ body: (inout Evaluator, Elements.Element) -> Bool
  ) -> Bool {
    var isValid = true
    for element in elements where !body(&self, element) {
      isValid = false
      if !collects { break }
    }
    return isValid
  }

  func has(_ key: String, _ node: YAMLNode) -> Bool {
    stream.pairs(of: node).contains { pair in
      stream.withUTF8(of: pair.key) { $0.elementsEqual(key.utf8) }
    }
  }
}
