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
  /// old file or the new one: the bytes go to another file in the same folder, which is then renamed.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let target = FilePath(path)
    let temporary = target.removingLastComponent()
      .appending(".\(target.lastComponent?.string ?? "").\(getpid()).tmp")
    do {
      try makeFolder(target.removingLastComponent())
      let file = try FileDescriptor.open(
        temporary, .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try file.closeAfter { _ = try file.writeAll(bytes) }
      try rename(temporary, to: target)
    } catch {
      _ = temporary.withPlatformString(unlink)
      throw FileError(
        .unreadable, "\(path) cannot be written: \(error)",
        at: SourceLocation(SourceFile(name: path, bytes: []), SourceRange(0, 0)))
    }
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
    if status != 0 { throw Errno(rawValue: errno) }
  }

  private static func makeFolder(_ path: FilePath) throws {
    guard !path.isEmpty, !Paths.isFolder(path) else { return }
    try makeFolder(path.removingLastComponent())
    if path.withPlatformString({ mkdir($0, 0o777) }) != 0, !Paths.isFolder(path) {
      throw Errno(rawValue: errno)
    }
  }
}
