import YAMLTree

extension Evaluator {
  /// `properties`, `patternProperties`, `additionalProperties` and `required` in one pass.
  mutating func run(
    _ object: ObjectCheck, of compiled: CompiledSchema, at node: YAMLNode,
    _ evaluated: inout EvaluatedChildren?
  ) -> Bool {
    guard stream.kind(of: node) == .mapping else { return true }
    var isValid = true
    var position = -1
    // A bit for each required key that is there; a schema with more keys is looked through afterwards.
    var present: UInt64 = 0
    for (key, value) in stream.pairs(of: node) {
      position += 1
      if let number = stream.withUTF8(of: key, { object.keys.number(of: $0) }) {
        if number < 64 { present |= 1 << UInt64(number) }
        if let schemas = object.schemas[number] {
          for schema in schemas where !evaluateChild(schema, value) { isValid = false }
          evaluated?.insert(position)
          if !isValid, !collects { return false }
          continue
        }
      }
      if !runUnnamed(key, value, position, object, of: compiled, at: node, &evaluated) {
        isValid = false
        if !collects { return false }
      }
    }
    for number in object.required
    where number < 64 ? present >> UInt64(number) & 1 == 0 : !has(object.keys.names[number], node) {
      isValid = fail(
        .missingProperty(name: collects ? object.keys.names[number] : ""), node, "required",
        compiled)
    }
    return isValid
  }

  /// A pair whose key `properties` does not name.
  private mutating func runUnnamed(
    _ key: YAMLNode, _ value: YAMLNode, _ position: Int, _ object: ObjectCheck,
    of compiled: CompiledSchema, at node: YAMLNode, _ evaluated: inout EvaluatedChildren?
  ) -> Bool {
    var isValid = true
    var isKnown = false
    for (check, schema) in object.patterns {
      switch stream.withUTF8(of: key, { check.pattern.matches($0) }) {
      case .noMatch: continue
      case .match:
        isKnown = true
        if !evaluateChild(schema, value) { isValid = false }
      case .tooCostly:
        isValid = fail(.costlyPattern(source: check.source), key, "patternProperties", compiled)
      }
    }
    if !isKnown, let additional = object.additional {
      isKnown = true
      if object.isClosed {
        isValid = fail(
          .unknownProperty(
            name: collects ? stream.text(of: key) : "", known: collects ? object.knownNames : []),
          node, key: key, "additionalProperties", compiled)
      } else if !evaluateChild(additional, value) {
        isValid = false
      }
    }
    if isKnown { evaluated?.insert(position) }
    return isValid
  }

  /// `prefixItems` and `items`.
  mutating func runItems(
    prefix: [Int], rest: Int?, at node: YAMLNode, _ evaluated: inout EvaluatedChildren?
  ) -> Bool {
    guard stream.kind(of: node) == .sequence else { return true }
    var position = -1
    return all(stream.items(of: node)) { evaluator, item in
      position += 1
      guard let schema = position < prefix.count ? prefix[position] : rest else { return true }
      evaluated?.insert(position)
      return evaluator.evaluateChild(schema, item)
    }
  }

  /// `contains`, `minContains` and `maxContains`.
  mutating func runContains(
    _ number: Int, _ minimum: Int, _ maximum: Int?, of compiled: CompiledSchema,
    at node: YAMLNode, _ evaluated: inout EvaluatedChildren?
  ) -> Bool {
    guard stream.kind(of: node) == .sequence else { return true }
    var count = 0
    var nobody: EvaluatedChildren?
    for (position, item) in stream.items(of: node).enumerated()
    where isValid(number, item, &nobody) {
      count += 1
      evaluated?.insert(position)
    }
    if count >= minimum, count <= maximum ?? .max { return true }
    return fail(
      .contains(count: count, minimum: minimum, maximum: maximum), node, "contains", compiled)
  }

  /// `unevaluatedItems` or `unevaluatedProperties`: what nothing before has evaluated.
  mutating func runUnevaluated(
    _ number: Int, _ kind: YAMLKind, of compiled: CompiledSchema, at node: YAMLNode,
    _ evaluated: inout EvaluatedChildren?
  ) -> Bool {
    guard stream.kind(of: node) == kind else { return true }
    var isValid = true
    var children = stream.children(of: node)
    var position = 0
    while let child = children.next() {
      let key = kind == .mapping ? child : nil
      guard let value = kind == .mapping ? children.next() : child else { break }
      defer { position += 1 }
      if evaluated?.contains(position) == true { continue }
      evaluated?.insert(position)
      if evaluateUnevaluated(number, stream.resolved(value), key: key, in: node, of: compiled) {
        continue
      }
      isValid = false
      if !collects { return false }
    }
    return isValid
  }

  private mutating func evaluateUnevaluated(
    _ number: Int, _ value: YAMLNode, key: YAMLNode?, in object: YAMLNode,
    of compiled: CompiledSchema
  ) -> Bool {
    guard let key, case .nothing? = schema.schemas[number].checks.first else {
      return evaluateChild(number, value)
    }
    return fail(
      .unknownProperty(name: stream.text(of: key), known: []), object, key: key,
      "unevaluatedProperties", compiled)
  }
}

extension ObjectCheck {
  /// The names of the properties that have a schema.
  fileprivate var knownNames: [String] {
    zip(keys.names, schemas).filter { $1 != nil }.map(\.0)
  }
}
