package import SourceText
import SystemPackage

extension SourceFile {
  /// Reads the regular file at `path`, relative to the working folder.
  ///
  /// Throws ``FileError`` for what is not there, may not be read, is no regular file (a pipe would hang
  /// us), or has more than `limit` bytes. `name` is what messages call the file; by default its path.
  package convenience init(
    contentsOf path: String, name: String? = nil, limit: Int
  ) throws(FileError) {
    let name = name ?? path
    let fail = { (code: FileError.Code, message: String) in
      FileError(
        code, message, at: SourceLocation(SourceFile(name: name, bytes: []), SourceRange(0, 0)))
    }
    do {
      let status = try Stat(FilePath(path))
      guard status.type == .regular else {
        throw fail(
          .unreadable, status.type == .directory ? "\(name) is a folder" : "\(name) is not a file")
      }
      guard status.size <= limit else {
        throw fail(.limit, "\(name) has \(status.size >> 20) MiB; the limit is \(limit >> 20) MiB")
      }
      self.init(name: name, bytes: try Self.read(FilePath(path), count: Int(status.size)))
    } catch let error as FileError {
      throw error
    } catch let error as Errno {
      throw error == .noSuchFileOrDirectory || error == .notDirectory
        ? .notFound(name)
        : fail(.unreadable, "\(name) cannot be read: \(error)")
    } catch {
      throw fail(.unreadable, "\(name) cannot be read: \(error)")
    }
  }

  /// The bytes of a file that had `count` of them a moment ago.
  private static func read(_ path: FilePath, count: Int) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .readOnly)
    return try file.closeAfter {
      try [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        while initialized < count {
          let rest = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[initialized...])
          let got = try file.read(into: rest)
          if got == 0 { break }
          initialized += got
        }
      }
    }
  }
}
