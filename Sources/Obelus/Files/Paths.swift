import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Questions about paths that need the file system.
package enum Paths {
  /// The absolute path without symbolic links; nil where nothing is there.
  static func real(_ path: FilePath) -> FilePath? {
    path.withPlatformString { cPath in
      guard let resolved = realpath(cPath, nil) else { return nil }
      defer { free(resolved) }
      return FilePath(platformString: resolved)
    }
  }

  /// Whether `path`, relative to the working folder, lies in the folder `root`, links followed, whether
  /// something is there or not.
  static func lies(_ path: FilePath, within root: FilePath) -> Bool {
    destination(of: path).starts(with: root)
  }

  /// The absolute path without symbolic links that `path` leads to. Where nothing is there, it is where a file
  /// would be made: the links of the folders on the way are followed, and those that lead nowhere, too.
  static func destination(of path: FilePath) -> FilePath {
    if let real = real(path) { return real }
    let absolute = workingFolder.pushing(path)
    var resolved = FilePath(root: absolute.root ?? "/", [])
    var pending = Array(absolute.components.reversed())
    var links = 0
    while let component = pending.popLast() {
      if component.kind == .parentDirectory {
        resolved.removeLastComponent()
        continue
      }
      if component.kind == .currentDirectory { continue }
      let next = resolved.appending(component)
      // Links in a circle lead nowhere but to themselves.
      guard links < mostLinks, let target = target(ofLinkAt: next) else {
        resolved = next
        continue
      }
      links += 1
      if target.isAbsolute { resolved = FilePath(root: target.root, []) }
      pending += target.components.reversed()
    }
    return resolved
  }

  /// As many links as Linux follows on one path.
  private static let mostLinks = 40

  /// Where a symbolic link leads; nil for anything else.
  private static func target(ofLinkAt path: FilePath) -> FilePath? {
    path.withPlatformString { cPath in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX) + 1) { buffer in
        guard let start = buffer.baseAddress else { return nil }
        let count = readlink(cPath, start, Int(PATH_MAX))
        guard count > 0 else { return nil }
        buffer[count] = 0
        return FilePath(platformString: start)
      }
    }
  }

  /// The working folder, without symbolic links.
  static var workingFolder: FilePath { real(".") ?? "/" }

  static func exists(_ path: FilePath) -> Bool { (try? Stat(path)) != nil }

  static func isFolder(_ path: FilePath) -> Bool { (try? Stat(path))?.type == .directory }

  /// An absolute path as it is shown to people: relative to the working folder where it lies in it.
  static func shown(_ path: FilePath, _ workingFolder: FilePath) -> String {
    var relative = path
    return relative.removePrefix(workingFolder) ? relative.string : path.string
  }

  /// `path` as it is shown to people: without `.` and `..` that can be resolved by name alone.
  static func displayed(_ path: FilePath) -> String {
    let normal = path.lexicallyNormalized()
    return normal.isEmpty ? "." : normal.string
  }

  /// The path from the folder `base`, which is absolute and without symbolic links, to `path`, links
  /// followed; with `..` where it does not lie in the folder.
  static func path(of path: FilePath, relativeTo base: FilePath) -> String {
    let real = real(path) ?? workingFolder.pushing(path).lexicallyNormalized()
    var inside = real
    if inside.removePrefix(base) { return inside.string }
    let shared = zip(real.components, base.components).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.components.count - shared)
    return (up + real.components.dropFirst(shared).map(\.string)).joined(separator: "/")
  }
}
