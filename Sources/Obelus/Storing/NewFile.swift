import FoundationEssentials
import SourceText
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is stored whole or not at all, where nothing is yet or the very same.
struct NewFile {
  /// What it will hold.
  enum Content {
    case copy(SavedFile)
    case words([UInt8])

    fileprivate var digest: String {
      switch self {
      case .copy(let saved): saved.digest
      case .words(let bytes): SourceFile(name: "", bytes: bytes).sha256
      }
    }
  }

  /// What stands in the place of the file.
  enum Place {
    case free
    /// The very same bytes.
    case same
    case taken
  }

  /// Its path, relative to the working folder.
  let path: FilePath
  let content: Content

  /// What messages call it.
  var name: String { Paths.displayed(path) }

  /// What stands in its place. Throws ``FileError`` where that cannot be read. O(size).
  func place() throws(FileError) -> Place {
    do {
      let present = try SourceFile.digest(ofFileAt: path, name: name)
      return present == content.digest ? .same : .taken
    } catch {
      guard error.code == .notFound else { throw error }
      return .free
    }
  }

  /// Writes it. Throws ``FileError``, and leaves nothing behind, where that fails. O(size) time; a copy is not
  /// held in memory.
  func write() throws(FileError) {
    switch content {
    case .words(let bytes): try AtomicFile.write(bytes, to: path.string)
    case .copy(let saved): try copy(saved)
    }
  }

  /// Takes away what ``write()`` wrote.
  func remove() { _ = path.withPlatformString { unlink($0) } }

  private func copy(_ saved: SavedFile) throws(FileError) {
    var temporary: FilePath?
    do {
      let folder = path.removingLastComponent()
      if !folder.isEmpty {
        try FileManager.default.createDirectory(
          atPath: folder.string, withIntermediateDirectories: true)
      }
      let beside = folder.appending(".\(path.lastComponent?.string ?? "").\(getpid()).tmp")
      let file = try FileDescriptor.open(
        beside, .writeOnly, options: [.create, .exclusiveCreate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      temporary = beside
      try file.closeAfter {
        let digest = try SourceFile.digest(ofFileAt: FilePath(saved.path), name: saved.path) {
          _ = try file.writeAll($0)
        }
        guard digest == saved.digest else { throw failure("\(saved.path) is being changed") }
        // After a power cut the name must not lead to a file whose bytes were never written.
        guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
      }
      let status = beside.withPlatformString { old in path.withPlatformString { rename(old, $0) } }
      guard status == 0 else { throw Errno(rawValue: errno) }
    } catch {
      _ = temporary?.withPlatformString { unlink($0) }
      throw error as? FileError ?? failure("\(name) cannot be written: \(error)")
    }
  }

  private func failure(_ message: String) -> FileError {
    FileError(
      .unreadable, message,
      at: SourceLocation(SourceFile(name: name, bytes: []), SourceRange(0, 0)))
  }
}
