package import SystemPackage

/// Finds the project of a file, and remembers it for the files beside it.
package struct ProjectFinder {
  private var known: [FilePath: Project] = [:]
  /// By the name of a folder as it was given, so that its links are resolved once.
  private var knownByName: [FilePath: Project] = [:]
  private var repositories: [FilePath: FilePath] = [:]
  /// By the project's root. A run has one pipeline, and so one selection to begin with.
  private var selections: [FilePath: RuleSelection] = [:]
  private let workingFolder: FilePath

  package init() { workingFolder = Paths.workingFolder }

  /// The project of the file at `path`, relative to the working folder.
  package mutating func project(ofFileAt path: String) throws(ConfigurationError) -> Project {
    var folder = FilePath(path)
    folder.removeLastComponent()
    if let project = knownByName[folder] { return project }
    // The folder itself may be a link, and the file in it, too.
    let isLink = (try? Stat(FilePath(path), followTargetSymlink: false))?.type == .symbolicLink
    var real = Paths.real(isLink ? FilePath(path) : folder.isEmpty ? "." : folder) ?? folder
    if isLink { real.removeLastComponent() }
    let project = try project(ofFilesIn: real)
    if !isLink { knownByName[folder] = project }
    return project
  }

  /// The project of the files in `folder`, which is absolute and without symbolic links: the folder of
  /// the nearest `obelus.yaml` above, else the top of the git checkout, else the folder itself. The
  /// search does not leave a git checkout.
  package mutating func project(ofFilesIn folder: FilePath) throws(ConfigurationError) -> Project {
    if let project = known[folder] { return project }
    let project = try find(from: folder)
    known[folder] = project
    return project
  }

  /// The folder that machines name files relative to: the top of the git checkout that holds the file at
  /// `path`, else the folder of its project. Absolute, without symbolic links.
  package mutating func repository(ofFileAt path: String) -> FilePath {
    var folder = Paths.real(FilePath(path)) ?? workingFolder.pushing(FilePath(path))
    folder.removeLastComponent()
    if let known = repositories[folder] { return known }
    var candidate = folder
    while !Paths.exists(candidate.appending(".git")) {
      guard candidate.removeLastComponent() else {
        candidate = (try? project(ofFilesIn: folder).root) ?? folder
        break
      }
    }
    repositories[folder] = candidate
    return candidate
  }

  /// The rules for the files of `project`: those of `selection`, but for what the project says otherwise, and
  /// of these what the run has chosen.
  mutating func rules(
    of project: Project, over selection: RuleSelection, _ choice: RuleChoice
  ) -> RuleSelection {
    if let known = selections[project.root] { return known }
    let own = selection.applying(project.settings.rules).choosing(choice)
    selections[project.root] = own
    return own
  }

  private func find(from folder: FilePath) throws(ConfigurationError) -> Project {
    var candidate = folder
    while true {
      let configuration = candidate.appending(ConfigurationFile.name)
      if Paths.exists(configuration) {
        return try Project(configuredIn: candidate, name: Paths.shown(configuration, workingFolder))
      }
      if Paths.exists(candidate.appending(".git")) { return Project(root: candidate) }
      guard candidate.removeLastComponent() else { return Project(root: folder) }
    }
  }
}
