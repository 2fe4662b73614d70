import YAMLTree

extension Claim {
  init(_ node: YAMLNode, with reader: inout PartReader) {
    self.init(node: node, location: reader.location(of: node))
    id = reader.text("id", of: node)
    quote = reader.prose("quote", of: node)
    prefix = reader.prose("prefix", of: node)
    suffix = reader.prose("suffix", of: node)
    also = reader.labels("also", of: node)
    target = reader.part("target", of: node) { Target($0, with: &$1) }
    statement = reader.prose("statement", of: node)
    claimant = Claimant(of: node, with: &reader)
    kind = reader.word("kind", of: node)
    figure = reader.part("figure", of: node) { Figure($0, with: &$1) }
    topics = reader.labels("topics", of: node)
    see = reader.labels("see", of: node)
    annotations = reader.list("annotations", of: node) { Annotation($0, with: &$1) }
    hasUnreadableAnnotations = reader.isIncomplete("annotations", of: node)
    resolutions = Self.resolutions(of: node, with: &reader)
    revisions = reader.list("revisions", of: node) { Rewording($0, with: &$1) }
    retired = reader.part("retired", of: node) { Retirement($0, with: &$1) }
    hasUnreadableDecisions =
      reader.isIncomplete("resolution", of: node) || reader.isIncomplete("revisions", of: node)
      || reader.isIncomplete("retired", of: node)
  }

  /// A claim has one resolution or a list of them.
  private static func resolutions(
    of node: YAMLNode, with reader: inout PartReader
  ) -> [Resolution] {
    guard let value = reader.value("resolution", of: node) else { return [] }
    return reader.stream.kind(of: value) == .sequence
      ? reader.list("resolution", of: node) { Resolution($0, with: &$1) }
      : reader.part("resolution", of: node) { Resolution($0, with: &$1) }.map { [$0] } ?? []
  }
}

extension Claimant {
  /// A claimant is a name or a mapping.
  init?(of claim: YAMLNode, with reader: inout PartReader) {
    guard let node = reader.value("claimant", of: claim) else { return nil }
    guard reader.stream.kind(of: node) == .mapping else {
      name = reader.label(node)
      return
    }
    name = reader.label("name", of: node)
    url = reader.label("url", of: node)
    type = reader.word("type", of: node)
  }
}

extension Target {
  init(_ node: YAMLNode, with reader: inout PartReader) {
    kind = reader.word("kind", of: node)
    locator = reader.label("locator", of: node)
  }
}

extension Figure {
  init(_ node: YAMLNode, with reader: inout PartReader) {
    // In `{value: 1,200}` the value is not what its author meant, and without a misspelt unit nothing
    // can be compared: such a figure is set aside whole.
    if reader.faults.hasUnknownField(in: node) { return }
    value = reader.label("value", of: node)
    unit = reader.text("unit", of: node)
    comparison = reader.word("comparison", of: node)
    date = reader.date("date", of: node)
    from = reader.date("from", of: node)
    to = reader.date("to", of: node)
  }
}

extension Rewording {
  init(_ node: YAMLNode, with reader: inout PartReader) {
    quote = reader.prose("quote", of: node)
    replaced = reader.date("replaced", of: node)
  }
}

extension Retirement {
  init(_ node: YAMLNode, with reader: inout PartReader) {
    date = reader.date("date", of: node)
    reason = reader.prose("reason", of: node)
    reviewer = reader.text("reviewer", of: node)
  }
}

extension Annotation {
  init(_ node: YAMLNode, with reader: inout PartReader) {
    self.init(location: reader.location(of: node))
    verdict = reader.word("verdict", of: node)
    verdictText = reader.label("verdict", of: node)
    reviewer = reader.text("reviewer", of: node)
    date = reader.date("date", of: node)
    rating = reader.label("rating", of: node)
    confidence = reader.word("confidence", of: node)
    finding = reader.prose("finding", of: node)
    note = reader.prose("note", of: node)
    hasUnreadableText =
      reader.isIncomplete("finding", of: node) || reader.isIncomplete("note", of: node)
    evidence = reader.list("evidence", of: node) { Evidence($0, with: &$1) }
    hasUnreadableEvidence = reader.isIncomplete("evidence", of: node)
    correction = reader.part("correction", of: node) { Correction($0, with: &$1) }
    if reader.stream.value(of: node, forKey: "private") != nil { reader.notePrivateNote() }
  }
}

extension Evidence {
  init(_ node: YAMLNode, with reader: inout PartReader) {
    self.init(location: reader.location(of: node))
    source = reader.text("source", of: node)
    hasUnreadableSource = reader.isIncomplete("source", of: node)
    url = reader.label("url", of: node)
    quote = reader.prose("quote", of: node)
    locator = reader.label("locator", of: node)
    translation = reader.prose("translation", of: node)
    stance = reader.word("stance", of: node)
    figure = reader.part("figure", of: node) { Figure($0, with: &$1) }
  }
}

extension Resolution {
  init(_ node: YAMLNode, with reader: inout PartReader) {
    self.init(location: reader.location(of: node))
    verdict = reader.word("verdict", of: node)
    reviewer = reader.text("reviewer", of: node)
    date = reader.date("date", of: node)
    rating = reader.label("rating", of: node)
    note = reader.prose("note", of: node)
    correction = reader.part("correction", of: node) { Correction($0, with: &$1) }
  }
}
