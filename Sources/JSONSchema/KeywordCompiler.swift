import YAMLTree

/// Compiles the keywords of one schema.
struct KeywordCompiler {
  let context: SchemaContext
  private(set) var checks: [Check] = []
  private(set) var tracksChildren = false

  init(context: SchemaContext) { self.context = context }

  private var stream: YAMLStream { context.stream }

  mutating func run(_ compiler: inout SchemaCompiler) throws(SchemaError) {
    let types = stream.instanceTypes(of: context.node)
    if types == .boolean {
      if stream.text(of: context.node).lowercased() == "false" { checks.append(.nothing) }
      return
    }
    guard types == .object else { throw fault("a schema is a mapping, true or false", nil) }
    if context.vocabularies.contains(.validation) { try compileAssertions() }
    try compileFormat(compiler.formats)
    try compileReferences(&compiler)
    if context.vocabularies.contains(.applicator) {
      try compileObject(&compiler)
      try compileArray(&compiler)
      try compileCombinators(&compiler)
    } else if context.vocabularies.contains(.validation) {
      try compileRequired()
    }
    if context.vocabularies.contains(.unevaluated) { try compileUnevaluated(&compiler) }
  }

  // MARK: Assertions

  private mutating func compileAssertions() throws(SchemaError) {
    if let node = value("type") { checks.append(.type(try types(node))) }
    if let node = value("const") {
      checks.append(
        .enumeration(Values([LocatedNode(stream: stream, node: node)], keyword: "const")))
    }
    if let node = value("enum") {
      guard stream.kind(of: node) == .sequence else { throw fault("enum must be a list", "enum") }
      let values = stream.items(of: node).map { LocatedNode(stream: stream, node: $0) }
      checks.append(.enumeration(Values(values, keyword: "enum")))
    }
    for bound in [Bound.maximum, .exclusiveMaximum, .minimum, .exclusiveMinimum] {
      guard let (limit, text) = try number(bound.rawValue) else { continue }
      checks.append(.bound(limit, keyword: bound, limit: text))
    }
    if let (divisor, text) = try number("multipleOf") {
      guard divisor.isPositive else { throw fault("multipleOf must be above 0", "multipleOf") }
      checks.append(.multipleOf(divisor, divisor: text))
    }
    if let limit = try count("maxLength") { checks.append(.length(limit, isMaximum: true)) }
    if let limit = try count("minLength") { checks.append(.length(limit, isMaximum: false)) }
    if let node = value("pattern") {
      let source = try string(node, "pattern")
      checks.append(.pattern(try pattern(source, "pattern")))
    }
    if let limit = try count("maxItems") { checks.append(.itemCount(limit, isMaximum: true)) }
    if let limit = try count("minItems") { checks.append(.itemCount(limit, isMaximum: false)) }
    if let node = value("uniqueItems"), stream.text(of: node) == "true" {
      checks.append(.uniqueItems)
    }
    if let limit = try count("maxProperties") {
      checks.append(.propertyCount(limit, isMaximum: true))
    }
    if let limit = try count("minProperties") {
      checks.append(.propertyCount(limit, isMaximum: false))
    }
    if let node = value("dependentRequired") {
      let needs = try stream.pairs(of: node).map { key, value throws(SchemaError) in
        (key: stream.text(of: key), needs: try strings(value, "dependentRequired"))
      }
      checks.append(.dependentRequired(needs))
    }
  }

  private mutating func compileFormat(_ behaviour: Schema.FormatBehaviour) throws(SchemaError) {
    guard let node = value("format"),
      behaviour == .assertion || context.vocabularies.contains(.formatAssertion),
      let format = Format(rawValue: try string(node, "format"))
    else { return }
    checks.append(.format(format))
  }

  // MARK: References

  private mutating func compileReferences(_ compiler: inout SchemaCompiler) throws(SchemaError) {
    if let node = value("$ref") {
      let target = try target(of: try string(node, "$ref"), "$ref", compiler.registry)
      checks.append(.reference(schema: try compiler.number(of: target)))
    }
    if let node = value("$dynamicRef") {
      let target = try target(of: try string(node, "$dynamicRef"), "$dynamicRef", compiler.registry)
      let number = try compiler.number(of: target)
      checks.append(
        target.dynamicAnchor.map { .dynamicReference(schema: number, anchor: $0) }
          ?? .reference(schema: number))
    }
  }

  private func target(
    of reference: String, _ keyword: String, _ registry: SchemaRegistry
  ) throws(SchemaError) -> SchemaRegistry.Target {
    guard let target = registry.target(of: reference, from: context.resource) else {
      throw fault("\"\(reference)\" leads to no schema that is known", keyword)
    }
    return target
  }

  // MARK: Objects and arrays

  private mutating func compileObject(_ compiler: inout SchemaCompiler) throws(SchemaError) {
    var object = ObjectKeywords()
    var hasSchemas = false
    for (name, child) in try children("properties") {
      object.schemas[object.number(of: name)] = try compiler.number(of: child)
      hasSchemas = true
    }
    for (source, child) in try children("patternProperties") {
      let pattern = try pattern(source, "patternProperties")
      object.patterns.append((pattern, try compiler.number(of: child)))
      hasSchemas = true
    }
    if let node = value("additionalProperties") {
      object.additional = try compiler.number(of: context.child(node, "additionalProperties"))
      object.isClosed = stream.text(of: node) == "false"
      hasSchemas = true
    }
    if context.vocabularies.contains(.validation), let node = value("required") {
      object.required = try strings(node, "required").map { object.number(of: $0) }
    }
    if hasSchemas || !object.required.isEmpty { checks.append(.object(ObjectCheck(object))) }
    if let number = try schema("propertyNames", &compiler) {
      checks.append(.propertyNames(schema: number))
    }
    let dependents = try children("dependentSchemas")
    if !dependents.isEmpty {
      checks.append(
        .dependentSchemas(
          try dependents.map { name, child throws(SchemaError) in
            (key: name, schema: try compiler.number(of: child))
          }))
    }
  }

  private mutating func compileRequired() throws(SchemaError) {
    guard let node = value("required") else { return }
    var object = ObjectKeywords()
    object.required = try strings(node, "required").map { object.number(of: $0) }
    checks.append(.object(ObjectCheck(object)))
  }

  private mutating func compileArray(_ compiler: inout SchemaCompiler) throws(SchemaError) {
    let prefix = try list("prefixItems", &compiler)
    let rest = try schema("items", &compiler)
    if !prefix.isEmpty || rest != nil { checks.append(.items(prefix: prefix, rest: rest)) }
    if let number = try schema("contains", &compiler) {
      let counts = context.vocabularies.contains(.validation)
      checks.append(
        .contains(
          schema: number, minimum: counts ? try count("minContains") ?? 1 : 1,
          maximum: counts ? try count("maxContains") : nil))
    }
  }

  private mutating func compileCombinators(_ compiler: inout SchemaCompiler) throws(SchemaError) {
    if value("allOf") != nil { checks.append(.allOf(try list("allOf", &compiler))) }
    if value("anyOf") != nil { checks.append(.anyOf(try list("anyOf", &compiler))) }
    if value("oneOf") != nil { checks.append(.oneOf(try list("oneOf", &compiler))) }
    if let number = try schema("not", &compiler) { checks.append(.not(schema: number)) }
    if let test = try schema("if", &compiler) {
      checks.append(
        .condition(
          test: test, then: try schema("then", &compiler), otherwise: try schema("else", &compiler))
      )
    }
  }

  private mutating func compileUnevaluated(_ compiler: inout SchemaCompiler) throws(SchemaError) {
    if let number = try schema("unevaluatedItems", &compiler) {
      checks.append(.unevaluatedItems(schema: number))
      tracksChildren = true
    }
    if let number = try schema("unevaluatedProperties", &compiler) {
      checks.append(.unevaluatedProperties(schema: number))
      tracksChildren = true
    }
  }

  // MARK: Values of keywords

  private func value(_ keyword: StaticString) -> YAMLNode? {
    stream.value(of: context.node, forKey: keyword)
  }

  private func value(_ keyword: String) -> YAMLNode? {
    stream.pairs(of: context.node).first { stream.text(of: $0.key) == keyword }?.value
  }

  private func schema(
    _ keyword: String, _ compiler: inout SchemaCompiler
  ) throws(SchemaError) -> Int? {
    guard let node = value(keyword) else { return nil }
    return try compiler.number(of: context.child(node, keyword))
  }

  private func list(
    _ keyword: String, _ compiler: inout SchemaCompiler
  ) throws(SchemaError) -> [Int] {
    guard let node = value(keyword) else { return [] }
    guard stream.kind(of: node) == .sequence else {
      throw fault("\(keyword) must be a list of schemas", keyword)
    }
    var numbers: [Int] = []
    for (index, item) in stream.items(of: node).enumerated() {
      numbers.append(try compiler.number(of: context.child(item, keyword, "\(index)")))
    }
    return numbers
  }

  private func children(
    _ keyword: String
  ) throws(SchemaError) -> [(name: String, context: SchemaContext)] {
    guard let node = value(keyword) else { return [] }
    guard stream.kind(of: node) == .mapping else {
      throw fault("\(keyword) must be a mapping of names to schemas", keyword)
    }
    return stream.pairs(of: node).map { key, value in
      let name = stream.text(of: key)
      return (name, context.child(value, keyword, name))
    }
  }

  private func types(_ node: YAMLNode) throws(SchemaError) -> InstanceTypes {
    let names =
      stream.kind(of: node) == .sequence ? try strings(node, "type") : [try string(node, "type")]
    var types: InstanceTypes = []
    for name in names {
      guard let type = InstanceTypes(named: name) else {
        throw fault("\"\(name)\" is not a type", "type")
      }
      types.formUnion(type)
    }
    return types
  }

  private func number(_ keyword: String) throws(SchemaError) -> (ExactNumber, String)? {
    guard let node = value(keyword) else { return nil }
    guard let number = stream.exactNumber(of: node) else {
      throw fault("\(keyword) must be a number", keyword)
    }
    return (number, stream.text(of: node))
  }

  private func count(_ keyword: String) throws(SchemaError) -> Int? {
    guard let node = value(keyword) else { return nil }
    guard let count = stream.exactNumber(of: node)?.integer, count >= 0 else {
      throw fault("\(keyword) must be an integer of at least 0", keyword)
    }
    return count
  }

  private func string(_ node: YAMLNode, _ keyword: String) throws(SchemaError) -> String {
    guard stream.instanceTypes(of: node) == .string else {
      throw fault("\(keyword) must be a string", keyword)
    }
    return stream.text(of: node)
  }

  private func strings(_ node: YAMLNode, _ keyword: String) throws(SchemaError) -> [String] {
    guard stream.kind(of: node) == .sequence else {
      throw fault("\(keyword) must be a list of strings", keyword)
    }
    var strings: [String] = []
    for item in stream.items(of: node) { strings.append(try string(item, keyword)) }
    return strings
  }

  private func pattern(_ source: String, _ keyword: String) throws(SchemaError) -> PatternCheck {
    do {
      return PatternCheck(try Pattern(source), source: source)
    } catch {
      throw fault("the pattern \"\(source)\" cannot be used: \(error.message)", keyword)
    }
  }

  private func fault(_ message: String, _ keyword: String?) -> SchemaError {
    SchemaError(message, at: context.location + (keyword.map { "/\($0)" } ?? ""))
  }
}
