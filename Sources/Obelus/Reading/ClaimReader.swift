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
    reader.require(
      "id", of: node, "the claim has no `id`",
      help: "give it a short lower-case name with hyphens")
    if !hasTarget, !reader.isMisspelt("target", in: node) {
      reader.require(
        "quote", of: node, "the claim has no `quote`",
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
    if evidence.isEmpty {
      let list = reader.stream.value(of: node, forKey: "evidence")
      hasUnreadableEvidence =
        reader.isMisspelt("evidence", in: node)
        || list.map {
          reader.stream.kind(of: $0) != .sequence || reader.stream.childCount(of: $0) > 0
        } ?? false
    }
    for key: StaticString in ["verdict", "reviewer", "date"] {
      reader.require(key, of: node, "the annotation has no `\(key)`")
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
    if reader.stream.value(of: node, forKey: "url") == nil, !reader.isMisspelt("url", in: node) {
      reader.require("source", of: node, "the evidence has neither `source` nor `url`")
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
    for key: StaticString in ["verdict", "reviewer", "date"] {
      reader.require(key, of: node, "the resolution has no `\(key)`")
    }
  }
}
