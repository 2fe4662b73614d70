import FoundationEssentials
import SourceText
import SystemPackage

/// Writing files whole or not at all.
enum AtomicFile {
  /// Puts `bytes` in the place of the file at `path`; folders that are missing are made. A reader sees the
  /// old file or the new one: the bytes go to another file in the same folder, which is then renamed.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    do {
      let folder = FilePath(path).removingLastComponent()
      if !folder.isEmpty {
        try FileManager.default.createDirectory(
          atPath: folder.string, withIntermediateDirectories: true)
      }
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw FileError(
        .unreadable, "\(path) cannot be written: \(error)",
        at: SourceLocation(SourceFile(name: path, bytes: []), SourceRange(0, 0)))
    }
  }
}
