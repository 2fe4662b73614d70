import FoundationEssentials
import SystemPackage

/// Walks a folder and all below it.
struct FolderWalk {
  /// A folder's identity, so that a loop of symbolic links ends.
  private struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  private var visited: Set<Identity> = []
  private(set) var files: [FilePath] = []

  /// All files below `folder` whose name is not hidden and ends in `.yaml` or `.yml`, in the order of
  /// their paths' bytes. Symbolic links are followed; folders that cannot be read are passed over.
  static func yamlFiles(below folder: FilePath) -> [FilePath] {
    var walk = FolderWalk()
    walk.visit(folder)
    return walk.files
  }

  private mutating func visit(_ folder: FilePath) {
    guard let status = try? Stat(folder), status.type == .directory else { return }
    let identity = Identity(
      device: UInt64(truncatingIfNeeded: status.deviceID.rawValue),
      inode: UInt64(truncatingIfNeeded: status.inode.rawValue))
    guard visited.insert(identity).inserted else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.string)) ?? []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") {
      let path = folder.appending(name)
      if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        if Paths.isFolder(path) { visit(path) } else { files.append(path) }
      } else if Paths.isFolder(path) {
        visit(path)
      }
    }
  }
}
