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

  /// Whether it may be named in no output.
  package var isConfidential: Bool { source.confidential }

  /// The source as messages name it.
  package var name: String { isConfidential ? "the source" : "`\(source.id.string.abridged)`" }

  /// The same source, confidential if `isConfidential`.
  func hidden(if isConfidential: Bool) -> DescribedSource {
    var source = source
    source.confidential = source.confidential || isConfidential
    return DescribedSource(source: source, path: path, project: project)
  }

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
