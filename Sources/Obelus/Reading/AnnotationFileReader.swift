import SourceText
import YAMLTree

extension AnnotationFile {
  /// Reads an annotation file from its bytes.
  ///
  /// Throws ``FileError`` where the bytes are not one YAML document in UTF-8, or exceed a limit. What the
  /// YAML says is no error: a review reports it. O(n).
  public init(_ source: SourceFile) throws(FileError) {
    try self.init(source, house: nil)
  }

  /// Reads the annotation file at `path`, relative to the working folder.
  ///
  /// Throws ``FileError`` where it cannot be read or is not one YAML document in UTF-8. O(n).
  public init(contentsOf path: String) throws(FileError) {
    try self.init(SourceFile(contentsOf: path, limit: YAMLLimits.standard.bytes))
  }

  /// Reads an annotation file that a house's own schema constrains beside ours.
  init(_ source: SourceFile, house: FormatSchema?) throws(FileError) {
    let stream = try SingleDocument.read(source, emptyHelp: "`obelus: 1` is its first line")
    self.init(stream: stream)
    guard let root = stream.documents.first?.root else { return }
    let schemas = [.annotations] + (house.map { [$0] } ?? [])
    var reader = PartReader(stream, SchemaFaults(in: root, of: stream, by: schemas))
    if stream.kind(of: root) == .mapping { read(root, with: &reader) }
    problems = reader.faults.problems + reader.problems
    // Where the file is not as it should be, something private may stand anywhere.
    mayHoldSecrets =
      reader.hasPrivateNotes || !reader.faults.isEmpty
      || bibliography.sources.values.contains(where: \.confidential)
  }

  /// Fills the model from the file's mapping.
  mutating func read(_ root: YAMLNode, with reader: inout PartReader) {
    article = reader.part("article", of: root) { ArticleReference($0, with: &$1) } ?? article
    review = reader.part("review", of: root) { ReviewInformation($0, with: &$1) } ?? review
    bibliography = Bibliography(root, with: &reader)
    claims = reader.list("claims", of: root) { Claim($0, with: &$1) }
  }
}

extension ArticleReference {
  init(_ node: YAMLNode, with reader: inout PartReader) {
    self.node = node
    text = reader.label("text", of: node)
    url = reader.label("url", of: node)
    title = reader.label("title", of: node)
    publisher = reader.label("publisher", of: node)
    authors = reader.labels("authors", of: node)
    language = reader.text("language", of: node)
    published = reader.date("published", of: node)
    retrieved = reader.date("retrieved", of: node)
    archive = reader.label("archive", of: node)
    sha256 = reader.label("sha256", of: node)
    hasUnreadableDigest = reader.isIncomplete("sha256", of: node)
    rights = reader.word("rights", of: node)
    corrections = reader.list("corrections", of: node) { Correction($0, with: &$1) }
    revisions = reader.list("revisions", of: node) { Edition($0, with: &$1) }
  }
}

extension Edition {
  init(_ node: YAMLNode, with reader: inout PartReader) {
    sha256 = reader.label("sha256", of: node)
    replaced = reader.date("replaced", of: node)
  }
}

extension ReviewInformation {
  init(_ node: YAMLNode, with reader: inout PartReader) {
    summary = reader.prose("summary", of: node)
    published = reader.date("published", of: node)
    embargo = reader.date("embargo", of: node)
    url = reader.label("url", of: node)
  }
}

extension Correction {
  init(_ node: YAMLNode, with reader: inout PartReader) {
    date = reader.date("date", of: node)
    notice = reader.prose("notice", of: node)
    url = reader.label("url", of: node)
  }
}
