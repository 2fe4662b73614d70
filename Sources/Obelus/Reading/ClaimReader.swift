import SourceText
import YAMLTree

extension Claim {
  init(_ node: YAMLNode, with reader: inout ShapeReader) {
    let stream = reader.stream
    self.init(location: reader.location(of: node))
    id = reader.text("id", of: node)
    quote = reader.prose("quote", of: node)
    prefix = reader.prose("prefix", of: node)
    suffix = reader.prose("suffix", of: node)
    statement = reader.prose("statement", of: node)
    hasTarget = stream.value(of: node, forKey: "target") != nil
    readClaimant(node, with: &reader)
    annotations = reader.list("annotations", of: node).compactMap {
      reader.mapping($0, named: "annotation", keys: FormatKeys.annotation)
    }.map { Annotation($0, with: &reader) }
    readResolutions(node, with: &reader)
    for item in reader.list("revisions", of: node) {
      guard let revision = reader.mapping(item, named: "revision", keys: FormatKeys.revision),
        let date = reader.date("replaced", of: revision)
      else { continue }
      replacements.append(date)
    }
    if let node = reader.mapping("retired", of: node, keys: FormatKeys.retirement) {
      retired = reader.date("date", of: node)
    }
    if stream.value(of: node, forKey: "id") == nil {
      reader.missing(
        "the claim has no `id`", in: node, help: "give it a short lower-case name with hyphens")
    }
    if stream.value(of: node, forKey: "quote") == nil, !hasTarget {
      reader.missing(
        "the claim has no `quote`", in: node,
        help: "copy the article's words under `quote: >-`; a claim without words has a `target`")
    }
  }

  private mutating func readClaimant(_ node: YAMLNode, with reader: inout ShapeReader) {
    guard let value = reader.stream.value(of: node, forKey: "claimant") else { return }
    guard reader.stream.kind(of: value) == .mapping else {
      claimant = reader.label(value, named: "claimant")
      return
    }
    if let value = reader.mapping(value, named: "claimant", keys: FormatKeys.claimant) {
      claimant = reader.label("name", of: value)
    }
  }

  /// A claim has one resolution or a list of them.
  private mutating func readResolutions(_ node: YAMLNode, with reader: inout ShapeReader) {
    guard let value = reader.stream.value(of: node, forKey: "resolution") else { return }
    let items =
      reader.stream.kind(of: value) == .sequence
      ? reader.list("resolution", of: node) : [value]
    for item in items {
      guard
        let item = reader.mapping(item, named: "resolution", keys: FormatKeys.resolution)
      else { continue }
      resolutions.append(Resolution(item, with: &reader))
    }
  }
}

extension Annotation {
  init(_ node: YAMLNode, with reader: inout ShapeReader) {
    self.init(location: reader.location(of: node))
    verdictText = reader.label("verdict", of: node)
    verdict = reader.word(verdictText, named: "verdict", as: Verdict.self)
    reviewer = reader.text("reviewer", of: node)
    date = reader.date("date", of: node)
    rating = reader.label("rating", of: node)
    finding = reader.prose("finding", of: node)
    note = reader.prose("note", of: node)
    evidence = reader.list("evidence", of: node).compactMap {
      reader.mapping($0, named: "evidence", keys: FormatKeys.evidence)
    }.map { Evidence($0, with: &reader) }
    if evidence.isEmpty, let node = reader.stream.value(of: node, forKey: "evidence") {
      hasUnreadableEvidence =
        reader.stream.kind(of: node) != .sequence || reader.stream.childCount(of: node) > 0
    }
    for key: StaticString in ["verdict", "reviewer", "date"]
    where reader.stream.value(of: node, forKey: key) == nil {
      reader.missing("the annotation has no `\(key)`", in: node)
    }
  }
}

extension Evidence {
  init(_ node: YAMLNode, with reader: inout ShapeReader) {
    self.init(location: reader.location(of: node))
    source = reader.text("source", of: node)
    url = reader.label("url", of: node)
    quote = reader.prose("quote", of: node)
    locator = reader.label("locator", of: node)
    translation = reader.prose("translation", of: node)
    stance = reader.word(reader.label("stance", of: node), named: "stance", as: Stance.self)
    if reader.stream.value(of: node, forKey: "source") == nil,
      reader.stream.value(of: node, forKey: "url") == nil
    {
      reader.missing("the evidence has neither `source` nor `url`", in: node)
    }
  }
}

extension Resolution {
  init(_ node: YAMLNode, with reader: inout ShapeReader) {
    self.init(location: reader.location(of: node))
    verdict = reader.word(
      reader.label("verdict", of: node), named: "verdict", as: Verdict.self)
    reviewer = reader.text("reviewer", of: node)
    date = reader.date("date", of: node)
    note = reader.prose("note", of: node)
    for key: StaticString in ["verdict", "reviewer", "date"]
    where reader.stream.value(of: node, forKey: key) == nil {
      reader.missing("the resolution has no `\(key)`", in: node)
    }
  }
}
