import SourceText
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writing files whole or not at all.
enum AtomicFile {
  /// Puts `bytes` in the place of the file at `path`; folders that are missing are made. A reader sees the
  /// old file or the new one, whenever the process ends: the bytes go to another file in the same folder,
  /// which is then renamed. A file that is there keeps its mode bits, and a link stays a link.
  ///
  /// Throws ``FileError`` where it cannot be written, and, given `expected`, where the file there does not
  /// hold those bytes: then someone else has written it meanwhile.
  static func write(
    _ bytes: [UInt8], to path: String, replacing expected: [UInt8]? = nil
  ) throws(FileError) {
    let target = Paths.real(FilePath(path)) ?? FilePath(path)
    var temporary: FilePath?
    do {
      try makeFolder(target.removingLastComponent())
      let mode = (try? Stat(target))?.permissions
      // Until the bytes are complete nobody else may read what the old file did not show.
      let (file, name) = try openTemporary(
        beside: target, mode == nil ? [.ownerReadWrite, .groupRead, .otherRead] : .ownerReadWrite)
      temporary = name
      try file.closeAfter {
        _ = try file.writeAll(bytes)
        if let mode { try check(fchmod(file.rawValue, mode.rawValue)) }
        // After a power cut the name must not lead to a file whose bytes were never written.
        try check(fsync(file.rawValue))
      }
      if let expected {
        guard try SourceFile(contentsOf: target.string, limit: .max).bytes == expected else {
          throw failure(path, "was changed by someone else meanwhile: nothing was written")
        }
      }
      try rename(name, to: target)
    } catch {
      _ = temporary?.withPlatformString(unlink)
      if let error = error as? FileError { throw error }
      throw failure(path, "cannot be written: \(error)")
    }
  }

  /// A new file in the folder of `target`. One that is there already, perhaps a link that leads elsewhere, is
  /// left alone.
  private static func openTemporary(
    beside target: FilePath, _ permissions: FilePermissions
  ) throws -> (file: FileDescriptor, name: FilePath) {
    var attempt = 0
    while true {
      let name = target.removingLastComponent().appending(
        ".\(target.lastComponent?.string ?? "").\(getpid())-\(attempt).tmp")
      do {
        let file = try FileDescriptor.open(
          name, .writeOnly, options: [.create, .exclusiveCreate], permissions: permissions)
        return (file, name)
      } catch Errno.fileExists where attempt < 100 {
        attempt += 1
      }
    }
  }

  static func failure(_ path: String, _ message: String) -> FileError {
    FileError(
      .unreadable, "\(path) \(message)",
      at: SourceLocation(SourceFile(name: path, bytes: []), SourceRange(0, 0)))
  }

  private static func check(_ status: CInt) throws {
    if status != 0 { throw Errno(rawValue: errno) }
  }

  private static func rename(_ old: FilePath, to new: FilePath) throws {
    let status = old.withPlatformString { old in
      new.withPlatformString { new in
        #if canImport(Glibc)
          Glibc.rename(old, new)
        #elseif canImport(Musl)
          Musl.rename(old, new)
        #elseif canImport(Darwin)
          Darwin.rename(old, new)
        #endif
      }
    }
    try check(status)
  }

  private static func makeFolder(_ path: FilePath) throws {
    guard !path.isEmpty, !Paths.isFolder(path) else { return }
    try makeFolder(path.removingLastComponent())
    if path.withPlatformString({ mkdir($0, 0o777) }) != 0, !Paths.isFolder(path) {
      throw Errno(rawValue: errno)
    }
  }
}
