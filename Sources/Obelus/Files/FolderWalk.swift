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
  /// The files found: those whose name is not hidden and ends in `.yaml` or `.yml`, but for a project's
  /// configuration, each folder's in the order of their bytes.
  private(set) var files: [FilePath] = []
  /// Folders whose contents could not be listed.
  private(set) var unreadableFolders: [FilePath] = []

  /// Looks into `folder` and all folders below it. Symbolic links are followed.
  mutating func visit(_ folder: FilePath) {
    guard let status = try? Stat(folder), status.type == .directory else { return }
    let identity = Identity(
      device: UInt64(truncatingIfNeeded: status.deviceID.rawValue),
      inode: UInt64(truncatingIfNeeded: status.inode.rawValue))
    guard visited.insert(identity).inserted else { return }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.string) else {
      unreadableFolders.append(folder)
      return
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") && name != ConfigurationFile.name {
      let path = folder.appending(name)
      if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        if Paths.isFolder(path) { visit(path) } else { files.append(path) }
      } else if Paths.isFolder(path) {
        visit(path)
      }
    }
  }
}
