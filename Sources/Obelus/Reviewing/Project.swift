import SourceText
package import SystemPackage
import YAMLTree

/// A folder that is checked as a whole, and what its `obelus.yaml` says.
package struct Project: Sendable {
  /// Name of the configuration file.
  package static let configurationName = "obelus.yaml"
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
      let path = root.appending(Self.configurationName)
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
      let files = reader.texts("files", of: node)
      if !files.isEmpty { patterns = files.map { Glob($0.string) } }
      exclusions = reader.texts("exclude", of: node).map { Glob($0.string) }
      bibliography = Bibliography(node, with: &reader)
    }
    guard reader.problems.isEmpty else {
      throw ConfigurationError(
        faults: reader.problems.map {
          FileError(
            .syntax, $0.message, at: SourceLocation(stream.source, $0.range), help: $0.help)
        })
    }
  }

  /// Whether the project checks the file at `path`, relative to the root.
  func checks(_ path: FilePath) -> Bool {
    patterns.contains { $0.matches(path) } && !exclusions.contains { $0.matches(path) }
  }

  /// The annotation files of the project, absolute, in the order of their paths.
  func annotationFiles() -> [FilePath] {
    let folders = Set(patterns.map { root.appending($0.fixedFolder.components) })
    let found = folders.flatMap { FolderWalk.yamlFiles(below: $0) }
    let chosen = found.filter { path in
      var relative = path
      return relative.removePrefix(root) && checks(relative)
    }
    return Set(chosen).sorted { $0.string.utf8.lexicographicallyPrecedes($1.string.utf8) }
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
