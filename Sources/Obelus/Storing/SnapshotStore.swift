import SourceText
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
    /// What was written into the file that describes the source, such as `retrieved: 2021-10-21`.
    package let fields: [String]
    /// That file, relative to the working folder.
    package let recordedIn: String
  }

  package init(_ described: DescribedSource, clock: ReviewClock) {
    self.described = described
    self.clock = clock
  }

  /// Stores `saved` and records it in the source: `snapshot`, `sha256`, `retrieved` where it has no such day yet,
  /// and `text` for a PDF whose words `pdftotext` can take from it. Other bytes of the file stay as they were.
  ///
  /// Throws ``Refusal``, and leaves everything as it was, where another copy is stored or recorded, where words
  /// could never be looked for in the copy, and for a confidential source unless `storesConfidential`.
  package func store(
    _ saved: SavedFile, storesConfidential: Bool = false
  ) async throws(Refusal) -> Record {
    guard described.isConfidential else { return try await stored(saved) }
    guard storesConfidential else {
      throw Refusal(
        message: "the source is confidential, and a stored copy goes wherever the annotations go: "
          + "give `--confidential` to store it all the same")
    }
    do throws(Refusal) {
      return try await stored(saved)
    } catch {
      // Its own words may name the copy, and with it the source.
      throw Refusal(
        message: "the copy cannot be stored; why may lead to the source, and is not said")
    }
  }

  private func stored(_ saved: SavedFile) async throws(Refusal) -> Record {
    let source = described.source
    var record = try SourceRecord(of: described)
    if let recorded = source.sha256, recorded.string.lowercased() != saved.digest {
      throw Refusal(
        message: "another copy of \(described.name) is recorded: what the source says now is "
          + "another source, with an id of its own")
    }
    let snapshot = try place(.copy(saved), at: source.snapshot, ending: saved.ending, saved)
    if source.text == nil, let problem = saved.problemOfWords(storedAs: snapshot.file.name) {
      throw Refusal(
        message:
          "\(problem.message), and its words could not be looked for: save it as UTF-8, or put "
          + "its words, in UTF-8, in a file named under `text`, and store it then")
    }
    var files = [snapshot]
    var missingText: String?
    if saved.ending == "pdf", source.text == nil {
      switch await PDFText.words(ofFileAt: saved.path) {
      case .success(let words):
        files.append(try place(.words(words), at: nil, ending: "txt", saved))
      case .failure(let problem): missingText = problem.message
      }
    }
    let fields: [(key: String, value: String, isMissing: Bool)] = [
      ("retrieved", clock.today.dayText, source.retrieved == nil),
      ("snapshot", snapshot.path, source.snapshot == nil),
      ("text", files.last?.path ?? "", files.count > 1),
      ("sha256", saved.digest, source.sha256 == nil),
    ]
    let missing = fields.filter(\.isMissing)
    for field in missing {
      record.add(field.key, field.key == "retrieved" ? .plain(field.value) : .text(field.value))
    }
    try write(files.filter { !$0.isThere }.map(\.file), try record.edited())
    return Record(
      snapshot: snapshot.file.name, text: files.count > 1 ? files.last?.file.name : nil,
      missingText: missingText, fields: missing.map { "\($0.key): \($0.value)" },
      recordedIn: described.path.string)
  }

  /// Writes all or nothing.
  private func write(_ files: [NewFile], _ edited: [UInt8]?) throws(Refusal) {
    var written: [NewFile] = []
    do throws(FileError) {
      for file in files {
        try file.write()
        written.append(file)
      }
      if let edited {
        let old = described.source.id.stream.source.bytes
        try AtomicFile.write(edited, to: described.path.string, replacing: old)
      }
    } catch {
      written.forEach { $0.remove() }
      throw Refusal(message: error.message)
    }
  }

  /// A file to store, the path by which the description names it, and whether it is stored already.
  private typealias Placed = (file: NewFile, path: String, isThere: Bool)

  /// Where a file goes: to the place that is recorded, else to one under the source's id. Another source of that
  /// id, in another file of the folder, may have taken it; then the beginning of the digest tells them apart.
  private func place(
    _ content: NewFile.Content, at recorded: LocatedText?, ending: String?, _ saved: SavedFile
  ) throws(Refusal) -> Placed {
    if let recorded {
      if let placed = try place(content, at: recorded.string) { return placed }
      throw Refusal(
        message:
          "\(recorded.abridged) is there already and is another copy, which is not replaced: what the "
          + "source says now is another source, with an id of its own")
    }
    let names = [nil, String(saved.digest.prefix(8))].map { name($0, ending: ending) }
    for name in names {
      let path = FilePath(Self.folderName).appending(try name.get()).string
      if let placed = try place(content, at: path) { return placed }
    }
    throw Refusal(message: "the folder `\(Self.folderName)` has other files of this name")
  }

  /// The place that the description names by `path`; nil where something else has it.
  private func place(_ content: NewFile.Content, at path: String) throws(Refusal) -> Placed? {
    let file = NewFile(path: described.folder.pushing(FilePath(path)), content: content)
    guard Paths.lies(file.path, within: described.project.root) else {
      throw Refusal(message: "\(path.abridged) leads out of the project")
    }
    do throws(FileError) {
      switch try file.place() {
      case .free: return (file, path, isThere: false)
      case .same: return (file, path, isThere: true)
      case .taken: return nil
      }
    } catch {
      throw Refusal(message: error.message)
    }
  }

  /// The name of a file that is stored. An id is what the schema allows, or it might lead elsewhere.
  private func name(_ distinction: String?, ending: String?) -> Result<String, Refusal> {
    let id = described.source.id.string
    let isPlain = { (text: String) in
      text.utf8.allSatisfy { Ascii.isDigit($0) || (0x61...0x7A).contains($0) || $0 == 0x2D }
    }
    guard isPlain(id), !id.isEmpty else {
      return .failure(
        Refusal(message: "`\(id.abridged)` is no id: write lower-case words and hyphens"))
    }
    let base = distinction.map { "\(id)-\($0)" } ?? id
    guard let ending, isPlain(ending) else { return .success(base) }
    return .success("\(base).\(ending)")
  }
}
