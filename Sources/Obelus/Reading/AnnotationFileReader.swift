import SourceText
import YAMLTree

extension AnnotationFile {
  /// Reads an annotation file from its bytes.
  ///
  /// Throws ``FileError`` where the bytes are not one YAML document in UTF-8, or exceed a limit. What the
  /// YAML says is no error: a review reports it. O(n).
  public init(_ source: SourceFile) throws(FileError) {
    let stream = try SingleDocument.read(source, emptyHelp: "`obelus: 1` is its first line")
    self.init(stream: stream)
    var reader = ShapeReader(stream)
    if let root = stream.documents.first?.root { read(root, with: &reader) }
    problems = reader.problems
  }

  /// Reads the annotation file at `path`, relative to the working folder.
  ///
  /// Throws ``FileError`` where it cannot be read or is not one YAML document in UTF-8. O(n).
  public init(contentsOf path: String) throws(FileError) {
    try self.init(SourceFile(contentsOf: path, limit: YAMLLimits.standard.bytes))
  }

  private mutating func read(_ root: YAMLNode, with reader: inout ShapeReader) {
    guard reader.mapping(root, named: "an annotation file", keys: FormatKeys.file) != nil else {
      return
    }
    readVersion(root, with: &reader)
    if let article = reader.mapping("article", of: root, keys: FormatKeys.article) {
      self.article = ArticleReference(article, with: &reader)
    } else {
      reader.require(
        "article", of: root, "the file does not say which article it belongs to",
        help: "add `article:` with the path of its text under `text:`")
    }
    if let review = reader.mapping("review", of: root, keys: FormatKeys.review) {
      summary = reader.text("summary", of: review)
      embargo = reader.date("embargo", of: review)
    }
    bibliography = Bibliography(root, with: &reader)
    let items = reader.list("claims", of: root)
    claims.reserveCapacity(items.count)
    for item in items {
      guard let node = reader.mapping(item, named: "claim", keys: FormatKeys.claim) else {
        continue
      }
      claims.append(Claim(node, with: &reader))
    }
  }

  private func readVersion(_ root: YAMLNode, with reader: inout ShapeReader) {
    reader.require(
      "obelus", of: root, "the file does not say which version of the format it is written in",
      help: "add `obelus: 1`")
    if let version = stream.value(of: root, forKey: "obelus"), stream.text(of: version) != "1" {
      reader.invalid(version, "this version of the format is not known", help: "write `obelus: 1`")
    }
  }
}

extension ArticleReference {
  init(_ node: YAMLNode, with reader: inout ShapeReader) {
    text = reader.label("text", of: node)
    sha256 = reader.label("sha256", of: node)
    isExcerpt =
      reader.label("rights", of: node)?.withUTF8 { $0.elementsEqual("excerpt".utf8) } ?? false
    url = reader.label("url", of: node)
    title = reader.label("title", of: node)
    publisher = reader.label("publisher", of: node)
    authors = reader.texts("authors", of: node)
    language = reader.label("language", of: node)
    published = reader.date("published", of: node)
    retrieved = reader.date("retrieved", of: node)
    reader.require(
      "text", of: node, "article has no `text`, the path of the text that the quotes stand in")
    if let digest = sha256, !digest.withUTF8(Self.isDigest) {
      reader.invalid(
        digest.node, "this is not a SHA-256 digest", help: "it has 64 digits, 0 to 9 and a to f")
      sha256 = nil
    }
  }

  private static func isDigest(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count == 64
      && bytes.allSatisfy {
        Ascii.isDigit($0) || ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "f")
      }
  }
}

extension Bibliography {
  /// The reviewers and sources under `root`, of an annotation file or a project.
  init(_ root: YAMLNode, with reader: inout ShapeReader) {
    let stream = reader.stream
    isIncomplete =
      reader.isMisspelt("reviewers", in: root) || reader.isMisspelt("sources", in: root)
    if let node = stream.value(of: root, forKey: "reviewers"),
      reader.isMapping(node, named: "reviewers")
    {
      for (key, value) in stream.pairs(of: node) {
        guard let value = reader.mapping(value, named: "reviewer", keys: FormatKeys.reviewer) else {
          continue
        }
        let id = LocatedText(stream, key)
        reviewers[id] = Reviewer(
          id: id, name: reader.label("name", of: value),
          affiliation: reader.label("affiliation", of: value))
      }
    }
    if let node = stream.value(of: root, forKey: "sources"),
      reader.isMapping(node, named: "sources")
    {
      for (key, value) in stream.pairs(of: node) {
        guard let value = reader.mapping(value, named: "source", keys: FormatKeys.source) else {
          continue
        }
        let source = Source(LocatedText(stream, key), value, with: &reader)
        sources[source.id] = source
      }
    }
  }
}

extension Source {
  init(_ id: LocatedText, _ node: YAMLNode, with reader: inout ShapeReader) {
    self.init(id: id)
    title = reader.label("title", of: node)
    url = reader.label("url", of: node)
    publisher = reader.label("publisher", of: node)
    archive = reader.label("archive", of: node)
    published = reader.date("published", of: node)
    retrieved = reader.date("retrieved", of: node)
    isConfidential = reader.isConfidential(node)
  }
}
