import JSONSchema
import SourceText
import YAMLTree

/// Says in words for people what a schema found.
struct SchemaWording {
  let schema: FormatSchema
  let places: NodePlaces

  var stream: YAMLStream { places.stream }

  /// The problem that a violation is.
  func problem(for violation: Violation) -> ShapeProblem {
    switch violation.reason {
    case .unknownProperty(let name, let known):
      return unknownField(name, known, violation)
    case .missingProperty(let name):
      return missingField(
        "\(noun(for: violation)) has no `\(name)`", help(for: name, violation), violation)
    case .missingDependent(let name, let other):
      return missingField(
        "\(noun(for: violation)) has `\(other)` but not `\(name)`", "add `\(name)`", violation)
    case .noBranch(let branches): return noBranch(branches, violation)
    default:
      let (message, help) = invalidValue(violation)
      return ShapeProblem(
        kind: .invalidValue, message: message, help: help,
        range: stream.textRange(of: violation.node))
    }
  }

  // MARK: Fields

  private func unknownField(
    _ name: String, _ known: [String], _ violation: Violation
  ) -> ShapeProblem {
    let range = stream.textRange(of: violation.key ?? violation.node)
    var help = "a key of your own begins with `x-`"
    if let suggestion = NearestWord.suggestion(for: name, among: known) {
      help = "did you mean `\(suggestion)`?"
    } else if name == "<<" {
      help = "YAML 1.2 has no merge keys: write the values out"
    } else if let digits = continuation(of: violation) {
      help = "a comma inside braces ends a value; write \(digits)"
    } else if schema.isTopLevel(name) {
      help = "`\(name)` belongs at the left margin of the file: check the indentation"
    } else if let owner = schema.definitions(withProperty: name).first {
      help = "`\(name)` belongs in \(Self.phrase(owner)): check the indentation"
    }
    return ShapeProblem(
      kind: .unknownField, message: "\(noun(for: violation)) has no field `\(name.abridged)`",
      help: help,
      range: range)
  }

  /// What `{value: 1,200}` was meant to say: the key is the rest of the number before it.
  private func continuation(of violation: Violation) -> String? {
    guard let key = violation.key, stream.style(of: violation.node) == .flow else { return nil }
    var before: YAMLNode?
    for pair in stream.pairs(of: violation.node) {
      if pair.key == key {
        guard let before, stream.isAbsent(pair.value), isDigits(before), isDigits(key) else {
          return nil
        }
        return stream.text(of: before) + stream.text(of: key)
      }
      before = pair.value
    }
    return nil
  }

  private func isDigits(_ node: YAMLNode) -> Bool {
    stream.withUTF8(of: node) { !$0.isEmpty && $0.allSatisfy(Ascii.isDigit) }
  }

  private func missingField(
    _ message: String, _ help: String?, _ violation: Violation
  ) -> ShapeProblem {
    // The key of the mapping that lacks it; an item of a list has none, and neither has the file.
    let range =
      places.key(of: violation.node).map { stream.textRange(of: $0) }
      ?? stream.leadingRange(of: violation.node)
    return ShapeProblem(kind: .missingField, message: message, help: help, range: range)
  }

  private func help(for name: String, _ violation: Violation) -> String? {
    switch (FormatSchema.definition(at: violation.schemaLocation), name) {
    case ("claim", "quote"):
      return "copy the article's words under `quote: >-`; a claim without words has a `target`"
    case (nil, "article"): return "add `article:` with the path of its text under `text:`"
    case (nil, "obelus"): return "write `obelus: 1`, the version of the format, as the first line"
    case (_, "reviewer"):
      // An example that is not in the file would be the next mistake.
      return firstReviewer.map { "for example `reviewer: \($0)`" }
    default:
      let definition = FormatSchema.definition(at: violation.schemaLocation)
      return schema.example(ofProperty: name, in: definition).map { "for example `\(name): \($0)`" }
    }
  }

  /// The id of the first reviewer whom the file describes.
  private var firstReviewer: String? {
    guard let root = stream.documents.first?.root,
      let reviewers = stream.value(of: root, forKey: "reviewers")
    else { return nil }
    return stream.pairs(of: reviewers).first { _ in true }.map { stream.text(of: $0.key).abridged }
  }

  private func noBranch(_ branches: [[Violation]], _ violation: Violation) -> ShapeProblem {
    let missing = branches.compactMap { branch -> String? in
      guard branch.count == 1, case .missingProperty(let name) = branch[0].reason else {
        return nil
      }
      return "`\(name)`"
    }
    if missing.count == branches.count, !missing.isEmpty {
      return missingField(
        "\(noun(for: violation)) has neither \(missing.joined(separator: " nor "))",
        "name a source by its id, or give its address under `url`", violation)
    }
    let firsts = branches.compactMap(\.first).map { problem(for: $0).message }
    return ShapeProblem(
      kind: .invalidValue, message: "\(subject(violation)) fits none of the forms that it may have",
      help: firsts.first.map { "one of them: \($0)" }, range: stream.textRange(of: violation.node))
  }

  // MARK: Names

  /// What lacks something or has too much: `the claim`.
  func noun(for violation: Violation) -> String {
    if let definition = FormatSchema.definition(at: violation.schemaLocation) {
      return "the \(definition)"
    }
    // A house's schema has names of its own, or none: the keys of the file tell as well.
    guard let name = places.name(of: violation.node) else { return "the file" }
    return "the \(name.hasSuffix("s") ? String(name.dropLast()) : name)".abridged
  }

  /// What is wrong: the name of the key that has the value.
  func subject(_ violation: Violation) -> String {
    guard let name = places.name(of: violation.node) else { return "the file" }
    let isItem = places.parent(of: violation.node).map { stream.kind(of: $0) == .sequence } ?? false
    return isItem ? "an item of \(name.abridged)" : name.abridged
  }

  private static func phrase(_ definition: String) -> String {
    let isVowel = "aeiou".contains(definition.first ?? " ")
    return definition == "evidence" ? definition : "\(isVowel ? "an" : "a") \(definition)"
  }
}
