import JSONSchema
import YAMLTree

extension SchemaWording {
  /// Keys that say what a person decided. A word that only resembles one may not become one unseen.
  private static let decisions: Set<String> = ["annotations", "resolution", "retired"]

  /// The edit that writes the word that was plainly meant, where a key or a word of a list is misspelt; nil
  /// where nothing was plainly meant, and for all that stands in annotations and resolutions.
  func repair(for violation: Violation) -> ShapeProblem.Repair? {
    guard !isPartOfReview(violation.node) else { return nil }
    switch violation.reason {
    case .unknownProperty(let name, let known):
      guard let key = violation.key, let meant = NearestWord.misspelling(name, of: known),
        !Self.decisions.contains(meant),
        !stream.pairs(of: violation.node).contains(where: { stream.text(of: $0.key) == meant })
      else { return nil }
      return ShapeProblem.Repair(word: meant, edit: .replace(key, with: meant))
    case .enumeration(let allowed):
      let words = allowed.filter { $0.hasPrefix("\"") }.map { String($0.dropFirst().dropLast()) }
      let text = stream.text(of: violation.node)
      guard stream.kind(of: violation.node) == .scalar,
        let meant = NearestWord.misspelling(text, of: words)
      else { return nil }
      return ShapeProblem.Repair(word: meant, edit: .replace(violation.node, with: meant))
    default: return nil
    }
  }

  private func isPartOfReview(_ node: YAMLNode) -> Bool {
    var place: YAMLNode? = node
    while let current = place {
      if let key = places.key(of: current), Self.decisions.contains(stream.text(of: key)) {
        return true
      }
      place = places.parent(of: current)
    }
    return false
  }
}
