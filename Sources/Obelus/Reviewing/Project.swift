import SourceText
package import SystemPackage
import YAMLTree

/// A folder that is checked as a whole, and what its `obelus.yaml` says.
package struct Project: Sendable {
  /// What is checked in a project whose configuration does not say.
  private static let standardPatterns = ["Annotations/**/*.yaml", "Annotations/**/*.yml"]

  /// The project's folder: absolute, without symbolic links. Nothing outside it is read.
  package let root: FilePath
  /// Patterns of the annotation files, relative to the root.
  package private(set) var patterns: [Glob] = Self.standardPatterns.map(Glob.init)
  /// Patterns of files that are left out.
  package private(set) var exclusions: [Glob] = []
  /// Reviewers and sources that every file may name.
  package private(set) var bibliography = Bibliography()

  /// A project without a configuration.
  package init(root: FilePath) { self.root = root }

  /// The project that the configuration file in `root` describes.
  ///
  /// Throws ``ConfigurationError`` for a file that cannot be read or says what cannot be.
  init(configuredIn root: FilePath, name: String) throws(ConfigurationError) {
    self.init(root: root)
    let stream: YAMLStream
    do {
      let path = root.appending(ConfigurationFile.name)
      let source = try SourceFile(
        contentsOf: path.string, name: name, limit: YAMLLimits.standard.bytes)
      stream = try SingleDocument.read(source, emptyHelp: "write `files: [Annotations/**/*.yaml]`")
    } catch {
      throw ConfigurationError(faults: [error])
    }
    var reader = ShapeReader(stream)
    if let root = stream.documents.first?.root,
      let node = reader.mapping(root, named: "obelus.yaml", keys: FormatKeys.project)
    {
      let files = Self.globs("files", of: node, with: &reader)
      if !files.isEmpty { patterns = files }
      exclusions = Self.globs("exclude", of: node, with: &reader)
      bibliography = Bibliography(node, with: &reader)
    }
    for range in stream.duplicateKeys.map({ stream.range(of: $0.second) }) {
      reader.invalid(range, "this key stands twice", help: "remove one of the two")
    }
    guard reader.problems.isEmpty else {
      throw ConfigurationError(
        faults: reader.problems.map {
          FileError(
            .syntax, $0.message, at: SourceLocation(stream.source, $0.range), help: $0.help)
        })
    }
  }

  /// The patterns under `key`, none of which may lead out of the project.
  private static func globs(
    _ key: StaticString, of node: YAMLNode, with reader: inout ShapeReader
  ) -> [Glob] {
    reader.texts(key, of: node).map { text in
      if text.string.hasPrefix("/") || text.string.split(separator: "/").contains("..") {
        reader.invalid(
          text.node, "this pattern leads out of the project",
          help: "write it relative to the folder of \(ConfigurationFile.name)")
      }
      return Glob(text.string)
    }
  }

  /// Whether the project checks the file at `path`, relative to the root.
  func checks(_ path: FilePath) -> Bool {
    patterns.contains { $0.matches(path) } && !exclusions.contains { $0.matches(path) }
  }

  /// The annotation files of the project, absolute, in the order of their paths, and the folders that
  /// could not be looked into.
  func annotationFiles() -> (files: [FilePath], unreadableFolders: [FilePath]) {
    let folders = Set(patterns.map { root.appending($0.fixedFolder.components) })
    var walk = FolderWalk()
    for folder in folders { walk.visit(folder) }
    let chosen = walk.files.filter { path in
      var relative = path
      return relative.removePrefix(root) && checks(relative)
    }
    let files = Set(chosen).sorted { $0.string.utf8.lexicographicallyPrecedes($1.string.utf8) }
    return (files, walk.unreadableFolders)
  }
}

/// Why a project's configuration cannot be used.
package struct ConfigurationError: Error, Sendable {
  /// All that is wrong with it, in the order of the file.
  let faults: [FileError]

  /// The same as diagnostics.
  package var diagnostics: [Diagnostic] {
    faults.map {
      Diagnostic(
        rule: "configuration", severity: .error, message: $0.message, location: $0.location,
        claim: nil, related: [], help: $0.help)
    }
  }
}
