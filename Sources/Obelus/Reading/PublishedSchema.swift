/// The schemas that the program publishes, as the files in `Schemas` have them.
package enum PublishedSchema: String, CaseIterable, Sendable {
  /// Of annotation files.
  case annotations
  /// Of `obelus.yaml`.
  case project
  /// Of the JSON output.
  case diagnostics

  /// Name of the file.
  package var fileName: String { "\(rawValue).schema.json" }

  /// The file's bytes.
  package var bytes: [UInt8] {
    switch self {
    case .annotations: PackageResources.annotations_schema_json
    case .project: PackageResources.project_schema_json
    case .diagnostics: PackageResources.diagnostics_schema_json
    }
  }

  /// Writes the file into `folder`, whole or not at all.
  ///
  /// Throws ``FileError`` where it cannot be written.
  package func write(to folder: String) throws(FileError) {
    try AtomicFile.write(bytes, to: "\(folder)/\(fileName)")
  }
}
