import SourceText
import YAMLTree

extension PublishedSchema {
  /// The options of rules, by the rules' names, as the schema of `obelus.yaml` describes them.
  static let ruleOptions: [String: [RuleDocumentation.Option]] = {
    let source = SourceFile(name: project.fileName, bytes: project.bytes)
    guard let stream = try? YAMLStream(parsingJSON: source),
      let root = stream.documents.first?.root,
      let rules = stream.value(at: ["$defs", "rules", "properties"], below: root)
    else { return [:] }
    var options: [String: [RuleDocumentation.Option]] = [:]
    for (rule, description) in stream.pairs(of: rules) {
      guard let own = stream.value(at: ["then", "properties"], below: description) else { continue }
      options[stream.text(of: rule)] = stream.pairs(of: own).compactMap { key, value in
        let name = stream.text(of: key)
        guard name != "severity", let text = stream.value(of: value, forKey: "description") else {
          return nil
        }
        return RuleDocumentation.Option(
          name: name, description: stream.text(of: text),
          standard: stream.value(of: value, forKey: "default").map { stream.text(of: $0) })
      }
    }
    return options
  }()
}

extension YAMLStream {
  /// The value that a path of keys leads to.
  fileprivate func value(at path: [StaticString], below node: YAMLNode) -> YAMLNode? {
    path.reduce(Optional(node)) { node, key in node.flatMap { value(of: $0, forKey: key) } }
  }
}
