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
    schemas = compiler.schemas
    dynamicAnchors = compiler.dynamicAnchors
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
