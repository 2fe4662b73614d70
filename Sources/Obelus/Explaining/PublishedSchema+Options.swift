import SourceText
import YAMLTree

extension PublishedSchema {
  /// The options of a rule, as the schema of `obelus.yaml` describes them.
  static func options(ofRule name: String) -> [RuleDocumentation.Option] {
    let source = SourceFile(name: project.fileName, bytes: project.bytes)
    guard let stream = try? YAMLStream(parsingJSON: source), let root = stream.documents.first?.root
    else { return [] }
    let find = { (node: YAMLNode, keys: [String]) in
      keys.reduce(Optional(node)) { node, key in
        node.flatMap { node in
          stream.pairs(of: node).first { stream.text(of: $0.key) == key }?.value
        }
      }
    }
    guard
      let options = find(root, ["$defs", "rules", "properties", name, "then", "properties"])
    else { return [] }
    return stream.pairs(of: options).compactMap { key, value in
      let option = stream.text(of: key)
      guard option != "severity", let text = find(value, ["description"]) else { return nil }
      return RuleDocumentation.Option(
        name: option, description: stream.text(of: text),
        standard: find(value, ["default"]).map { stream.text(of: $0) })
    }
  }
}
