import ArticleText
import SourceText
import Synchronization
import SystemPackage

/// The stored copies of sources that a run has read, so that one that many files cite is read once.
///
/// What is read while nobody asks twice at the same moment is read once; memory is bounded, and what was read
/// first goes first.
final class SnapshotCache: Sendable {
  /// A file, read in one of the ways in which it can be read.
  private struct Key: Hashable {
    let path: FilePath
    let format: TextFormat
  }

  private struct State {
    var digests: [FilePath: Result<String, FileError>] = [:]
    var texts: [Key: Result<Article, FileError>] = [:]
    /// The texts in the order in which they were read.
    var order: [Key] = []
    /// Bytes of their files.
    var size = 0
  }

  private let state = Mutex(State())
  private let limit: Int

  /// A cache that keeps texts whose files have up to `limit` bytes together.
  init(limit: Int = 256 << 20) { self.limit = limit }

  /// SHA-256 of the file at `path`, which is absolute and without symbolic links; `name` is what messages call
  /// it. O(size of the file), once.
  func digest(ofFileAt path: FilePath, name: String) -> Result<String, FileError> {
    if let known = state.withLock({ $0.digests[path] }) { return known }
    let digest = Result { () throws(FileError) in
      try SourceFile.digest(ofFileAt: path, name: name)
    }
    state.withLock { $0.digests[path] = digest }
    return digest
  }

  /// The words of the file at `path`, by the same rules as an article's. O(size of the file), once as long as it
  /// is kept.
  func text(
    ofFileAt path: FilePath, name: String, _ format: TextFormat
  ) -> Result<Article, FileError> {
    let key = Key(path: path, format: format)
    if let known = state.withLock({ $0.texts[key] }) { return known }
    let text = Result { () throws(FileError) in
      let file = try SourceFile(contentsOf: path.string, name: name, limit: Article.byteLimit)
      return try Article(file, format: format)
    }
    let size = (try? text.get().file.bytes.count) ?? 0
    let digest = (try? text.get().sha256)
    state.withLock { state in
      if let digest { state.digests[path] = .success(digest) }
      guard state.texts.updateValue(text, forKey: key) == nil else { return }
      state.order.append(key)
      state.size += size
      while state.size > limit, state.order.count > 1 {
        let oldest = state.order.removeFirst()
        let removed = state.texts.removeValue(forKey: oldest)
        state.size -= (try? removed?.get().file.bytes.count) ?? 0
      }
    }
    return text
  }
}
