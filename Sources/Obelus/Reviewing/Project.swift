import JSONSchema
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
  /// The project's own schema, which constrains its custom keys.
  private(set) var houseSchema: FormatSchema?
  /// What no output may show of the configuration itself.
  private(set) var discretion = Discretion()
  /// What holds for the review of each file.
  package private(set) var settings = ReviewSettings()

  /// A project without a configuration.
  package init(root: FilePath) { self.root = root }

  /// The project that the configuration file in `root` describes.
  ///
  /// Throws ``ConfigurationError`` for a file that cannot be read or says what cannot be.
  init(configuredIn root: FilePath, name: String) throws(ConfigurationError) {
    self.init(root: root)
    let stream = try Self.stream(at: root.appending(ConfigurationFile.name), name: name)
    guard let root = stream.documents.first?.root else { return }
    let faults = SchemaFaults(in: root, of: stream, by: [.project])
    var problems = faults.problems
    for duplicate in stream.duplicateKeys {
      problems.append(
        ShapeProblem(
          kind: .invalidValue, message: "this key stands twice", help: "remove one of the two",
          range: stream.range(of: duplicate.second)))
    }
    var reader = PartReader(stream, faults)
    let files = Self.globs("files", of: root, with: &reader, &problems)
    if !files.isEmpty { patterns = files }
    exclusions = Self.globs("exclude", of: root, with: &reader, &problems)
    settings.bibliography = Bibliography(root, with: &reader)
    discretion = Discretion(ofConfiguration: stream, settings.bibliography)
    settings.scale = Scale(of: root, with: &reader)
    settings.failOn = reader.word("fail-on", of: root) ?? .error
    settings.tolerance = FigureTolerance(of: root, with: &reader)
    settings.policy = ReviewPolicy(of: root, with: &reader)
    let rules = RuleSettings(of: root, with: &reader)
    settings.rules = rules.overrides
    settings.options = rules.options
    problems += rules.problems
    settings.labels = Labels(of: root, with: &reader)
    problems += settings.bibliography.textFaults(in: stream, problems)
    problems += Labels.faults(in: root, settings.scale, with: reader)
    problems += reader.problems + [settings.scale.fault(in: root, with: reader)].compactMap(\.self)
    if problems.isEmpty {
      do throws(ConfigurationError) {
        houseSchema = try Self.houseSchema(reader.label("schema", of: root), in: self.root)
      } catch {
        throw ConfigurationError(faults: error.faults, discretion: discretion)
      }
    } else {
      throw ConfigurationError(
        faults: problems.map {
          FileError(
            .syntax, $0.message, at: SourceLocation(stream.source, $0.range), help: $0.help)
        }, discretion: discretion)
    }
  }

  private static func stream(
    at path: FilePath, name: String
  ) throws(ConfigurationError) -> YAMLStream {
    var source: SourceFile?
    do {
      let read = try SourceFile(
        contentsOf: path.string, name: name, limit: YAMLLimits.standard.bytes)
      source = read
      return try SingleDocument.read(read, emptyHelp: "write `files: [Annotations/**/*.yaml]`")
    } catch {
      throw ConfigurationError(
        faults: [error],
        discretion: source.map { Discretion(ofUnreadable: $0) } ?? Discretion())
    }
  }

  /// The patterns under `key`, none of which may lead out of the project.
  private static func globs(
    _ key: StaticString, of node: YAMLNode, with reader: inout PartReader,
    _ problems: inout [ShapeProblem]
  ) -> [Glob] {
    reader.labels(key, of: node).map { text in
      if text.string.hasPrefix("/") || text.string.split(separator: "/").contains("..") {
        problems.append(
          ShapeProblem(
            kind: .invalidValue, message: "this pattern leads out of the project",
            help: "write it relative to the folder of \(ConfigurationFile.name)",
            range: text.location.range))
      }
      return Glob(text.string)
    }
  }

  /// The schema at `path`, which constrains the house's own keys.
  private static func houseSchema(
    _ path: LocatedText?, in root: FilePath
  ) throws(ConfigurationError) -> FormatSchema? {
    guard let path else { return nil }
    let fail = { (message: String) in
      ConfigurationError(faults: [FileError(.syntax, message, at: path.location)])
    }
    guard let file = Paths.real(root.pushing(FilePath(path.string))), file.starts(with: root) else {
      throw fail("there is no file \(path) in the project")
    }
    do {
      let source = try SourceFile(
        contentsOf: file.string, name: Paths.shown(file, Paths.workingFolder),
        limit: YAMLLimits.standard.bytes)
      return try FormatSchema(house: Self.schemaStream(source, isJSON: file.extension == "json"))
    } catch let error as FileError {
      throw ConfigurationError(faults: [error])
    } catch let error as SchemaError {
      throw fail("the schema cannot be used: \(error.message) (\(error.location))")
    } catch {
      throw fail("the schema cannot be used: \(error)")
    }
  }

  private static func schemaStream(
    _ source: SourceFile, isJSON: Bool
  ) throws(FileError) -> YAMLStream {
    do throws(YAMLError) {
      return try isJSON ? YAMLStream(parsingJSON: source) : YAMLStream(parsing: source)
    } catch {
      throw FileError(error, in: source)
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
