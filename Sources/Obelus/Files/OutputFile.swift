import SystemPackage

/// Writing what a command makes to a file that its user names.
package enum OutputFile {
  /// Puts `text` in the place of the file at `path`, whole or not at all; folders that are missing are made.
  ///
  /// Throws ``FileError`` where it cannot be written.
  package static func write(_ text: String, to path: String) throws(FileError) {
    try AtomicFile.write(Array(text.utf8), to: path)
  }

  /// Adds `text` to the end of the file at `path`.
  ///
  /// Throws ``FileError`` where it cannot be written.
  package static func append(_ text: String, to path: String) throws(FileError) {
    do {
      let file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.append, .create], permissions: [.ownerReadWrite])
      try file.closeAfter { _ = try file.writeAll(text.utf8) }
    } catch {
      throw AtomicFile.failure(path, "cannot be written: \(error)")
    }
  }
}
