extension YAMLStream {
  /// Whether readers of YAML 1.2 and of YAML 1.1 alike take the scalar for a string; one with a tag
  /// counts, since the tag has the say.
  func isStringToAll(_ node: YAMLNode) -> Bool {
    switch scalarType(of: node) {
    case .tagged: true
    case .string:
      style(of: node) != .plain || hasProperties(node) && properties(of: node)?.tag != nil
        || !withUTF8(of: node) { YAMLScalarType.isReadOtherwise(byYAML11: $0) }
    case .null, .boolean, .integer, .float: false
    }
  }

  /// Whether the scalar is something that only a plain scalar can be, and is not null.
  func isNumberOrBoolean(_ node: YAMLNode) -> Bool {
    switch scalarType(of: node) {
    case .boolean, .integer, .float: true
    case .null, .string, .tagged: false
    }
  }
}
