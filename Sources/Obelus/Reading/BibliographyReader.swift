import YAMLTree

extension Bibliography {
  /// The reviewers and sources under `root`, of an annotation file or a project.
  init(_ root: YAMLNode, with reader: inout PartReader) {
    isIncomplete =
      reader.isIncomplete("reviewers", of: root) || reader.isIncomplete("sources", of: root)
    reviewers = Self.entries("reviewers", of: root, with: &reader) { Reviewer($0, $1, with: &$2) }
    sources = Self.entries("sources", of: root, with: &reader) { Source($0, $1, with: &$2) }
    confidential = Set(sources.values.lazy.filter(\.confidential).map(\.id))
    // To be safe even where the schema refuses what is written, or something stands twice.
    if !reader.faults.isEmpty || !reader.stream.duplicateKeys.isEmpty {
      confidential.formUnion(reader.stream.confidentialKeys(below: root))
      for id in confidential { sources[id]?.confidential = true }
    }
  }

  /// The mappings under `key` by their keys; custom keys are nobody's ids.
  private static func entries<Entry>(
    _ key: StaticString, of root: YAMLNode, with reader: inout PartReader,
    _ read: (LocatedText, YAMLNode, inout PartReader) -> Entry
  ) -> [LocatedText: Entry] {
    let stream = reader.stream
    return reader.part(key, of: root) { node, reader in
      var entries: [LocatedText: Entry] = [:]
      for (key, value) in stream.pairs(of: node) where stream.kind(of: value) == .mapping {
        let id = LocatedText(stream, key)
        if id.withUTF8({ $0.starts(with: "x-".utf8) }) { continue }
        entries[id] = read(id, value, &reader)
      }
      return entries
    } ?? [:]
  }
}

extension Reviewer {
  init(_ id: LocatedText, _ node: YAMLNode, with reader: inout PartReader) {
    self.init(id: id)
    name = reader.label("name", of: node)
    affiliation = reader.label("affiliation", of: node)
    url = reader.label("url", of: node)
    disclosure = reader.prose("disclosure", of: node)
  }
}

extension Source {
  init(_ id: LocatedText, _ node: YAMLNode, with reader: inout PartReader) {
    self.init(id: id)
    title = reader.label("title", of: node)
    url = reader.label("url", of: node)
    publisher = reader.label("publisher", of: node)
    published = reader.date("published", of: node)
    retrieved = reader.date("retrieved", of: node)
    archive = reader.label("archive", of: node)
    snapshot = reader.label("snapshot", of: node)
    text = reader.label("text", of: node)
    sha256 = reader.label("sha256", of: node)
    type = reader.word("type", of: node)
    medium = reader.word("medium", of: node)
    confidential =
      reader.stream.value(of: node, forKey: "confidential").map(reader.stream.isConfidential)
      ?? false
    expires = reader.date("expires", of: node)
  }
}
