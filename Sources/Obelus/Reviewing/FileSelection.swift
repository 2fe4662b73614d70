import SystemPackage

/// Which annotation files a run is about.
package struct FileSelection: Sendable {
  /// The files, as they are shown: relative to the working folder where the user's words were.
  package private(set) var files: [String] = []
  /// What is wrong with the arguments.
  package private(set) var faults: [String] = []
  /// What is wrong with the configurations of the projects that were asked.
  package private(set) var configurationErrors: [ConfigurationError] = []

  /// The files that `arguments` mean: a file means itself, a folder the YAML files in it, nothing the
  /// files of the project around the working folder. A folder that holds the whole project means the
  /// project's files. Files come in order and once.
  package init(_ arguments: [String], finder: inout ProjectFinder) {
    if arguments.isEmpty { addProjectFiles(around: Paths.workingFolder, &finder) }
    for argument in arguments {
      let path = FilePath(argument)
      guard let real = Paths.real(path) else {
        faults.append("there is no file or folder \(argument)")
        continue
      }
      if Paths.isFolder(real) {
        addFolder(path, real, &finder)
      } else {
        files.append(Paths.displayed(path))
      }
    }
    var seen: Set<String> = []
    files = files.filter { seen.insert($0).inserted }
  }

  private mutating func addFolder(
    _ path: FilePath, _ real: FilePath, _ finder: inout ProjectFinder
  ) {
    guard let project = project(around: real, &finder) else { return }
    if Paths.exists(project.root.appending(ConfigurationFile.name)),
      project.root.starts(with: real)
    {
      return addProjectFiles(around: real, &finder)
    }
    var walk = FolderWalk()
    walk.visit(path)
    if walk.files.isEmpty { faults.append("there is no YAML file in \(path)") }
    note(walk.unreadableFolders)
    files += walk.files.map(Paths.displayed)
  }

  private mutating func addProjectFiles(around folder: FilePath, _ finder: inout ProjectFinder) {
    guard let project = project(around: folder, &finder) else { return }
    let (found, unreadable) = project.annotationFiles()
    if found.isEmpty { faults.append("the project in \(folder) has no annotation files") }
    note(unreadable)
    files += found.map { Paths.shown($0, Paths.workingFolder) }
  }

  private mutating func project(
    around folder: FilePath, _ finder: inout ProjectFinder
  ) -> Project? {
    do throws(ConfigurationError) {
      return try finder.project(ofFilesIn: folder)
    } catch {
      configurationErrors.append(error)
      return nil
    }
  }

  private mutating func note(_ unreadableFolders: [FilePath]) {
    faults += unreadableFolders.map { "the folder \($0) cannot be read" }
  }
}
