import YAMLTree

extension YAMLStream {
  /// The stream in the event notation of the YAML test suite.
  var eventNotation: String {
    var lines = ["+STR"]
    for document in documents {
      lines.append(document.startMarker == nil ? "+DOC" : "+DOC ---")
      appendEvents(of: document.root, to: &lines)
      lines.append(document.hasEndMarker ? "-DOC ..." : "-DOC")
    }
    return (lines + ["-STR"]).joined(separator: "\n") + "\n"
  }

  private func appendEvents(of node: YAMLNode, to lines: inout [String]) {
    let isFlow = style(of: node) == .flow
    switch kind(of: node) {
    case .alias: lines.append("=ALI \(slice(of: node))")
    case .scalar:
      lines.append("=VAL\(propertyNotation(of: node)) \(scalarNotation(of: node))")
    case .sequence:
      lines.append("+SEQ\(isFlow ? " []" : "")\(propertyNotation(of: node))")
      for child in children(of: node) { appendEvents(of: child, to: &lines) }
      lines.append("-SEQ")
    case .mapping:
      lines.append("+MAP\(isFlow ? " {}" : "")\(propertyNotation(of: node))")
      for child in children(of: node) { appendEvents(of: child, to: &lines) }
      lines.append("-MAP")
    }
  }

  private func propertyNotation(of node: YAMLNode) -> String {
    let properties = properties(of: node)
    return (properties?.anchor.map { " &\($0)" } ?? "") + (properties?.tag.map { " <\($0)>" } ?? "")
  }

  private func scalarNotation(of node: YAMLNode) -> String {
    let indicator =
      switch style(of: node) {
      case .singleQuoted: "'"
      case .doubleQuoted: "\""
      case .literal: "|"
      case .folded: ">"
      case .plain, .block, .flow: ":"
      }
    return indicator
      + text(of: node).unicodeScalars.map { scalar in
        switch scalar {
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case "\u{8}": "\\b"
        case "\0": "\\0"
        default: String(scalar)
        }
      }.joined()
  }
}
