package import SourceText
import SystemPackage
import YAMLTree

/// Stores a copy of a source beside the file that describes it, and records it there.
///
/// Nothing that is stored is ever replaced by something else.
package struct SnapshotStore {
  /// The folder of stored copies, beside the file that describes the source.
  private static let folderName = "snapshots"

  private let described: DescribedSource
  private let clock: ReviewClock

  /// Why nothing was stored.
  package struct Refusal: Error, Sendable {
    /// What is wrong, in words for people: lower case, no full stop.
    package let message: String
  }

  /// What was stored.
  package struct Record: Sendable {
    /// The stored copy, relative to the working folder.
    package let snapshot: String
    /// The words of a PDF, where they could be taken from it.
    package let text: String?
    /// Why the words of a PDF could not be taken; nil where they were, and for anything else.
    package let missingText: String?
  }

  package init(_ described: DescribedSource, clock: ReviewClock) {
    self.described = described
    self.clock = clock
  }

  /// The file at `path`, relative to the working folder, as somebody saved it.
  package static func read(_ path: String) throws(FileError) -> SourceFile {
    try SourceFile(contentsOf: path, limit: Article.byteLimit)
  }

  /// Stores `saved` and records it in the source: `snapshot`, `sha256`, `retrieved` where it has no such day yet,
  /// and `text` for a PDF whose words `pdftotext` can take from it. Other bytes of the file stay as they were.
  ///
  /// Throws ``Refusal``, and leaves everything as it was, where another copy is stored or recorded.
  package func store(_ saved: SourceFile) async throws(Refusal) -> Record {
    let source = described.source
    let digest = saved.sha256
    if let recorded = source.sha256, recorded.string.lowercased() != digest {
      throw Refusal(
        message:
          "another copy of \(described.name) is recorded: what the source says now is another "
          + "source, with an id of its own")
    }
    let ending = FilePath(saved.name).extension?.lowercased()
    let snapshot: String
    if let recorded = source.snapshot {
      snapshot = recorded.string
    } else {
      snapshot = FilePath(Self.folderName).appending(try name(ending: ending)).string
    }
    var files = [try place(snapshot, saved.bytes)]
    var text: String?
    var missingText: String?
    if ending == "pdf", source.text == nil {
      switch await PDFText.words(ofFileAt: saved.name) {
      case .success(let words):
        let path = FilePath(Self.folderName).appending(try name(ending: "txt")).string
        files.append(try place(path, words))
        text = path
      case .failure(let problem): missingText = problem.message
      }
    }
    let edited = try edited([
      ("retrieved", source.retrieved == nil ? .plain(String(clock.moment.prefix(10))) : nil),
      ("snapshot", source.snapshot == nil ? .text(snapshot) : nil),
      ("text", text.map(YAMLValue.text)),
      ("sha256", source.sha256 == nil ? .text(digest) : nil),
    ])
    do throws(FileError) {
      for file in files where !file.isThere { try AtomicFile.write(file.bytes, to: file.path) }
      let old = source.id.stream.source.bytes
      if edited != old {
        try AtomicFile.write(edited, to: described.path.string, replacing: old)
      }
    } catch {
      throw refusal(error)
    }
    return Record(
      snapshot: files[0].path, text: text == nil ? nil : files.last?.path, missingText: missingText)
  }

  /// The name of a file that is stored. An id is what the schema allows, or it might lead elsewhere.
  private func name(ending: String?) throws(Refusal) -> String {
    let id = described.source.id.string
    let isPlain = { (text: String) in
      text.utf8.allSatisfy { Ascii.isDigit($0) || (0x61...0x7A).contains($0) || $0 == 0x2D }
    }
    guard isPlain(id), !id.isEmpty else {
      throw Refusal(
        message:
          "\(described.name) has no id that can name a file: write lower-case words and hyphens")
    }
    guard let ending, isPlain(ending) else { return id }
    return "\(id).\(ending)"
  }

  /// Where a file goes that the description names by `path`. Refuses a place that something else has.
  private func place(
    _ path: String, _ bytes: [UInt8]
  ) throws(Refusal) -> (path: String, bytes: [UInt8], isThere: Bool) {
    let target = described.folder.pushing(FilePath(path))
    guard Paths.lies(target, within: described.project.root) else {
      throw Refusal(message: "\(shown(path.abridged)) leads out of the project")
    }
    let name = Paths.displayed(target)
    let present: SourceFile
    do throws(FileError) {
      present = try SourceFile(contentsOf: target.string, name: name, limit: Article.byteLimit)
    } catch {
      guard error.code == .notFound else { throw refusal(error) }
      return (name, bytes, isThere: false)
    }
    guard present.bytes == bytes else {
      throw Refusal(
        message: "\(shown(name)) is there already and is another copy: it is not replaced")
    }
    return (name, bytes, isThere: true)
  }

  /// A path as messages name it.
  private func shown(_ path: String) -> String {
    described.isConfidential ? "the copy of the source" : path
  }

  private func refusal(_ error: FileError) -> Refusal {
    Refusal(message: described.isConfidential ? "the copy cannot be stored" : error.message)
  }

  /// The describing file with the fields added that are not nil, in the format's order.
  private func edited(_ fields: [(key: String, value: YAMLValue?)]) throws(Refusal) -> [UInt8] {
    let order = [
      "title", "url", "publisher", "published", "retrieved", "archive", "snapshot", "text",
      "sha256",
    ]
    let stream = described.source.id.stream
    guard let node = described.node else {
      throw Refusal(message: "\(described.path) does not describe the source")
    }
    let edits = fields.compactMap { key, value -> YAMLEdit? in
      guard let value else { return nil }
      let before = Array(order.prefix { $0 != key })
      return .insert(key: key, value, into: node, after: stream.key(of: node, last: before))
    }
    let plan = stream.plan(edits)
    guard plan.refused.isEmpty else {
      throw Refusal(
        message:
          "\(described.path) cannot be edited without changing something else: nothing was stored")
    }
    return plan.result.source.bytes
  }
}
