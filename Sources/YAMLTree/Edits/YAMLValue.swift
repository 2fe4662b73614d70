/// A value to be written into a YAML file.
package indirect enum YAMLValue: Hashable, Sendable {
  /// A string, to be read back as exactly that by readers of YAML 1.2 and 1.1 alike. It is written
  /// plain, in quotes or as a block scalar, whichever reads best and survives.
  case text(String)
  /// A scalar written as it is given: a date-time, a number. It must read back as a plain scalar of
  /// these very characters.
  case plain(String)
  case sequence([YAMLValue])
  case mapping([YAMLEntry])
}

/// A key and its value, to be written.
package struct YAMLEntry: Hashable, Sendable {
  package var key: String
  package var value: YAMLValue

  package init(key: String, value: YAMLValue) {
    self.key = key
    self.value = value
  }
}

extension YAMLValue: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}

extension YAMLValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral items: YAMLValue...) { self = .sequence(items) }
}

extension YAMLValue: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral entries: (String, YAMLValue)...) {
    self = .mapping(entries.map { YAMLEntry(key: $0.0, value: $0.1) })
  }
}
