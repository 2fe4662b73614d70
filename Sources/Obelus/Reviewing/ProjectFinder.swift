package import SystemPackage

/// Finds the project of a file, and remembers it for the files beside it.
package struct ProjectFinder {
  private var known: [FilePath: Project] = [:]
  private let workingFolder: FilePath

  package init() { workingFolder = Paths.workingFolder }

  /// The project of the files in `folder`, which is absolute and without symbolic links: the folder of
  /// the nearest `obelus.yaml` above, else the top of the git checkout, else the folder itself. The
  /// search does not leave a git checkout.
  package mutating func project(ofFilesIn folder: FilePath) throws(ConfigurationError) -> Project {
    if let project = known[folder] { return project }
    let project = try find(from: folder)
    known[folder] = project
    return project
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
