import SourceText
package import SystemPackage
import YAMLTree

/// A source and the file that describes it.
package struct DescribedSource: Sendable {
  /// The source.
  let source: Source
  /// The file that describes it, relative to the working folder: an annotation file or the project's `obelus.yaml`.
  package let path: FilePath
  /// The project that the file belongs to.
  let project: Project

  /// The descriptions of the source with this id in the annotation files at `paths` and in their projects; more
  /// than one where files describe it each for itself. Files that cannot be read are passed over. O(files).
  ///
  /// Throws ``ConfigurationError`` where a project's configuration cannot be used.
  package static func all(
    withID id: String, inFilesAt paths: [String], _ finder: inout ProjectFinder
  ) throws(ConfigurationError) -> [DescribedSource] {
    var found: [DescribedSource] = []
    var projects: Set<FilePath> = []
    for path in paths {
      let project = try finder.project(ofFileAt: path)
      if let file = try? AnnotationFile(contentsOf: path), let source = file.bibliography[id] {
        found.append(DescribedSource(source: source, path: FilePath(path), project: project))
      }
      if projects.insert(project.root).inserted, let source = project.settings.bibliography[id] {
        let configuration = project.root.appending(ConfigurationFile.name)
        let shown = FilePath(Paths.shown(configuration, Paths.workingFolder))
        found.append(DescribedSource(source: source, path: shown, project: project))
      }
    }
    return found
  }

  /// The source as messages name it.
  package var name: String { isConfidential ? "the source" : "`\(source.id.string.abridged)`" }

  /// Whether no output may name it, nor a path that leads to it.
  package var isConfidential: Bool { source.confidential }

  /// The mapping that describes it.
  var node: YAMLNode? {
    let stream = source.id.stream
    guard let root = stream.documents.first?.root,
      let sources = stream.value(of: root, forKey: "sources")
    else { return nil }
    return stream.pairs(of: sources).first { $0.key == source.id.node }?.value
  }

  /// The folder that its paths are relative to.
  var folder: FilePath {
    var folder = path
    folder.removeLastComponent()
    return folder
  }
}

extension Bibliography {
  /// The source with this id.
  fileprivate subscript(id: String) -> Source? { sources.values.first { $0.id.string == id } }
}
