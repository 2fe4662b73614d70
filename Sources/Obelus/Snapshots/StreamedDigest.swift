import Crypto
import SourceText
import SystemPackage

extension SourceFile {
  /// SHA-256 of the file at `path`, 64 lower-case hexadecimal digits, read piece by piece: a stored video is not
  /// held in memory. `name` is what messages call the file; `body` is passed its pieces in order.
  ///
  /// Throws ``FileError`` for what is not there, may not be read or is no regular file, and what `body` throws as
  /// one. O(n) time, O(1) memory.
  static func digest(
    ofFileAt path: FilePath, name: String,
    forEachPiece body: (UnsafeRawBufferPointer) throws -> Void = { _ in }
  ) throws(FileError) -> String {
    let location = SourceLocation(SourceFile(name: name, bytes: []), SourceRange(0, 0))
    do {
      let type = try Stat(path).type
      guard type == .regular else {
        throw FileError(
          .unreadable, type == .directory ? "\(name) is a folder" : "\(name) is not a file",
          at: location)
      }
      var digest = SHA256()
      let file = try FileDescriptor.open(path, .readOnly)
      try file.closeAfter {
        var piece = [UInt8](repeating: 0, count: 1 << 20)
        while true {
          let count = try piece.withUnsafeMutableBytes { try file.read(into: $0) }
          if count == 0 { return }
          try piece.withUnsafeBytes { bytes in
            let read = UnsafeRawBufferPointer(rebasing: bytes[..<count])
            digest.update(bufferPointer: read)
            try body(read)
          }
        }
      }
      return hexadecimal(digest.finalize())
    } catch let error as FileError {
      throw error
    } catch let error as Errno
      where error == .noSuchFileOrDirectory || error == .notDirectory
    {
      throw .notFound(name)
    } catch {
      throw FileError(.unreadable, "\(name) cannot be read: \(error)", at: location)
    }
  }
}
