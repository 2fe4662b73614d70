import YAMLTree

extension Evaluator {
  /// `properties`, `patternProperties`, `additionalProperties` and `required` in one pass.
  mutating func run(
    _ object: ObjectCheck, of compiled: CompiledSchema, at node: YAMLNode,
    _ evaluated: inout EvaluatedChildren?
  ) -> Bool {
    guard stream.kind(of: node) == .mapping else { return true }
    var isValid = true
    var missing = object.required
    var position = -1
    for (key, value) in stream.pairs(of: node) {
      position += 1
      let number = stream.withUTF8(of: key, object.keys.number)
      if let number, let index = missing.firstIndex(of: number) { missing.remove(at: index) }
      var isKnown = false
      if let number, let schema = object.schemas[number] {
        isKnown = true
        if !evaluateChild(schema, value) { isValid = false }
      }
      for (pattern, source, schema) in object.patterns {
        switch stream.withUTF8(of: key, pattern.matches) {
        case .noMatch: continue
        case .match:
          isKnown = true
          if !evaluateChild(schema, value) { isValid = false }
        case .tooCostly:
          isValid = fail(.costlyPattern(source: source), key, "patternProperties", compiled)
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
      if !isValid, !collects { return false }
    }
    for number in missing {
      isValid = fail(
        .missingProperty(name: collects ? object.keys.names[number] : ""), node, "required",
        compiled)
    }
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
