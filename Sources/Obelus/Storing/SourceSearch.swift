import SourceText
import SystemPackage
import YAMLTree

/// Looks for the file that describes a source.
package struct SourceSearch: Sendable {
  private let id: String
  /// The descriptions of the source, each file once.
  private var found: [DescribedSource] = []
  /// Why files could not be read, or what is wrong with a description, each with its place.
  private var faults: [String] = []
  /// The ids of other sources that may be named.
  private var otherIDs: Set<String> = []
  /// Files whose evidence cites the source.
  private var citing: [String] = []

  /// Looks in the annotation files at `paths` and in their projects. O(files).
  ///
  /// Throws ``ConfigurationError`` where a project's configuration cannot be used.
  package init(
    for id: String, inFilesAt paths: [String], _ finder: inout ProjectFinder
  ) throws(ConfigurationError) {
    self.id = id
    var projects: Set<FilePath> = []
    for path in paths {
      let project = try finder.project(ofFileAt: path)
      // That file describes sources, but is no annotation file.
      if FilePath(path).lastComponent?.string != ConfigurationFile.name {
        addFile(at: path, in: project)
      }
      guard projects.insert(project.root).inserted else { continue }
      let configuration = project.root.appending(ConfigurationFile.name)
      add(
        project.settings.bibliography,
        FilePath(Paths.shown(configuration, Paths.workingFolder)), project)
    }
  }

  private mutating func addFile(at path: String, in project: Project) {
    let file: AnnotationFile
    do throws(FileError) {
      file = try AnnotationFile(contentsOf: path)
    } catch {
      let start = error.location.start
      faults.append("\(path):\(start.line):\(start.column): \(error.message)")
      return
    }
    add(file.bibliography, FilePath(path), project)
    let cites = file.claims.contains { claim in
      claim.annotations.contains { $0.evidence.contains { $0.source?.string == id } }
    }
    if cites { citing.append(path) }
    addEmptyDescription(in: file, at: path)
  }

  private mutating func add(_ bibliography: Bibliography, _ path: FilePath, _ project: Project) {
    for source in bibliography.sources.values {
      if source.id.string == id {
        found.append(DescribedSource(source: source, path: path, project: project))
      } else if !source.confidential {
        otherIDs.insert(source.id.string)
      }
    }
  }

  /// An id with nothing under it describes nothing, and is not in the model.
  private mutating func addEmptyDescription(in file: AnnotationFile, at path: String) {
    let stream = file.stream
    guard let root = stream.documents.first?.root,
      let sources = stream.value(of: root, forKey: "sources"),
      let pair = stream.pairs(of: sources).first(where: { stream.text(of: $0.key) == id }),
      stream.kind(of: pair.value) != .mapping
    else { return }
    let place = stream.source.position(ofByte: Int(stream.range(of: pair.key).lowerBound))
    faults.append(
      "\(path):\(place.line):\(place.column): nothing is said of the source: give it a `title`"
    )
  }

  /// The one description that is meant: where several files describe the source, that in the file at `path`.
  ///
  /// Throws a refusal that says why there is none, or which files to choose from.
  package func description(
    inFileAt path: String?
  ) throws(SnapshotStore.Refusal) -> DescribedSource {
    if found.count == 1 { return found[0] }
    // What one of them wants hidden, the others do not say either.
    let isSecret = self.found.contains(where: \.isConfidential)
    let found = self.found.map { $0.hidden(if: isSecret) }
    if let path, let real = Paths.real(FilePath(path)),
      let own = found.first(where: { Paths.real($0.path) == real })
    {
      return own
    }
    guard found.isEmpty else {
      let names = found.map(\.path.string).joined(separator: ", ")
      throw SnapshotStore.Refusal(
        message: "several files describe the source: name one of \(names)")
    }
    throw SnapshotStore.Refusal(message: reason)
  }

  /// Why no file describes the source.
  private var reason: String {
    var lines = faults
    var message = "no file describes a source of this id"
    if !faults.isEmpty { message += " that can be read" }
    if let nearest = NearestWord.suggestion(for: id, among: otherIDs.sorted()) {
      message += ": did you mean `\(nearest)`?"
    } else if let citing = citing.first, faults.isEmpty {
      message += ": \(citing) cites it; describe it under `sources`"
    }
    lines.append(message)
    return lines.joined(separator: "\n")
  }
}
