import SystemPackage

/// Which annotation files a run is about.
package struct FileSelection: Sendable {
  /// The files, as they are shown: relative to the working folder where the user's words were.
  package private(set) var files: [String] = []
  /// What is wrong with the arguments.
  package private(set) var faults: [String] = []

  /// The files that `arguments` mean: a file means itself, a folder the YAML files in it, nothing the
  /// files of the project around the working folder. A folder that holds the whole project means the
  /// project's files. Files come in order and once.
  package init(_ arguments: [String], finder: inout ProjectFinder) throws(ConfigurationError) {
    if arguments.isEmpty {
      try addProjectFiles(around: Paths.workingFolder, &finder)
    }
    for argument in arguments {
      let path = FilePath(argument)
      guard let real = Paths.real(path) else {
        faults.append("there is no file or folder \(argument)")
        continue
      }
      if Paths.isFolder(real) {
        try addFolder(path, real, &finder)
      } else {
        files.append(Paths.displayed(path))
      }
    }
    var seen: Set<String> = []
    files = files.filter { seen.insert($0).inserted }
  }

  private mutating func addFolder(
    _ path: FilePath, _ real: FilePath, _ finder: inout ProjectFinder
  ) throws(ConfigurationError) {
    let project = try finder.project(ofFilesIn: real)
    if Paths.exists(project.root.appending(Project.configurationName)),
      project.root.starts(with: real)
    {
      return try addProjectFiles(around: real, &finder)
    }
    let found = FolderWalk.yamlFiles(below: path)
      .filter { $0.lastComponent?.string != Project.configurationName }
    if found.isEmpty { faults.append("there is no YAML file in \(path)") }
    files += found.map(Paths.displayed)
  }

  private mutating func addProjectFiles(
    around folder: FilePath, _ finder: inout ProjectFinder
  ) throws(ConfigurationError) {
    let found = try finder.project(ofFilesIn: folder).annotationFiles()
    if found.isEmpty {
      faults.append("the project in \(folder) has no annotation files")
    }
    files += found.map { Paths.shown($0, Paths.workingFolder) }
  }
}
