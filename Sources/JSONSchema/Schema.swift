package import YAMLTree

/// A schema compiled once, to be run over any number of instances.
package struct Schema: Sendable {
  /// What `format` does.
  package enum FormatBehaviour: Sendable {
    /// It says something of the value and demands nothing, as the draft has it.
    case annotation
    /// The value must have the format.
    case assertion
  }

  /// The schema itself and all that it refers to, by number.
  let schemas: [CompiledSchema]
  /// The number of the schema itself.
  let root: Int
  /// Whether some reference depends on the schemas that were entered before it.
  let usesDynamicScope: Bool
  /// By name, the schemas with this dynamic anchor, by the number of their resource.
  let dynamicAnchors: [String: [Int: Int]]

  /// Compiles the schema known as `uri`, with all that it refers to. O(size).
  ///
  /// Throws ``SchemaError`` for a reference that leads nowhere, a pattern that is none, and a value that
  /// its keyword cannot have.
  package init(
    _ uri: String, in registry: SchemaRegistry, formats: FormatBehaviour = .annotation
  ) throws(SchemaError) {
    var compiler = SchemaCompiler(registry: registry, formats: formats)
    root = try compiler.compile(uri)
    let all = compiler.schemas.compactMap { $0 }
    dynamicAnchors = compiler.dynamicAnchors
    usesDynamicScope = all.contains { schema in
      schema.checks.contains { if case .dynamicReference = $0 { true } else { false } }
    }
    // A schema that only refers to another is that other, unless entering it is told apart.
    schemas = usesDynamicScope ? all : all.map { Self.followed($0, in: all) }
  }

  /// The schema at the end of a chain of references, none of which says anything else.
  private static func followed(_ schema: CompiledSchema, in all: [CompiledSchema]) -> CompiledSchema
  {
    var schema = schema
    for _ in all {
      guard schema.checks.count == 1, case .reference(let number) = schema.checks[0] else { break }
      schema = all[number]
    }
    return schema
  }

  /// Whether `node` fits the schema. Stops at the first fault.
  package func isValid(_ node: YAMLNode, in stream: YAMLStream) -> Bool {
    var evaluator = Evaluator(schema: self, stream: stream, collects: false)
    return evaluator.evaluate(node)
  }

  /// All that is wrong with `node`, the most telling first where several explain one fault. Empty where
  /// it fits.
  package func violations(of node: YAMLNode, in stream: YAMLStream) -> [Violation] {
    // Most instances are valid, and finding that out is cheaper than collecting nothing.
    if isValid(node, in: stream) { return [] }
    var evaluator = Evaluator(schema: self, stream: stream, collects: true)
    _ = evaluator.evaluate(node)
    return BestMatch.explanations(for: evaluator.violations)
  }
}
