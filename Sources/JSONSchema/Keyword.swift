/// What the keywords of draft 2020-12 hold.
enum Keyword {
  /// Where a keyword holds subschemas.
  enum Shape: Sendable {
    case schema, list, map
  }

  /// The keywords that hold schemas.
  static let subschemas: [String: Shape] = [
    "additionalProperties": .schema, "contains": .schema, "contentSchema": .schema,
    "else": .schema, "if": .schema, "items": .schema, "not": .schema, "propertyNames": .schema,
    "then": .schema, "unevaluatedItems": .schema, "unevaluatedProperties": .schema,
    "allOf": .list, "anyOf": .list, "oneOf": .list, "prefixItems": .list,
    "$defs": .map, "definitions": .map, "dependentSchemas": .map, "patternProperties": .map,
    "properties": .map,
  ]

  /// The vocabularies that keywords belong to.
  struct Vocabularies: OptionSet, Sendable {
    let rawValue: Int
    static let applicator = Vocabularies(rawValue: 1)
    static let validation = Vocabularies(rawValue: 2)
    static let unevaluated = Vocabularies(rawValue: 4)
    static let formatAssertion = Vocabularies(rawValue: 8)
    static let standard: Vocabularies = [.applicator, .validation, .unevaluated]

    /// The vocabulary with this URI; empty for those that assert nothing, nil for one that is unknown.
    init?(uri: String) {
      switch uri.split(separator: "/").last {
      case _ where !uri.hasPrefix("https://json-schema.org/draft/2020-12/vocab/"): return nil
      case "applicator": self = .applicator
      case "validation": self = .validation
      case "unevaluated": self = .unevaluated
      case "format-assertion": self = .formatAssertion
      case "core", "meta-data", "format-annotation", "content": self = []
      default: return nil
      }
    }

    init(rawValue: Int) { self.rawValue = rawValue }
  }
}
