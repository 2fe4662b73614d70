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

  /// Whether `path`, relative to the working folder, lies in the folder `root`, links followed.
  static func lies(_ path: FilePath, within root: FilePath) -> Bool {
    if let real = real(path) { return real.starts(with: root) }
    // Nothing is there: where would it be?
    return workingFolder.pushing(path).lexicallyNormalized().starts(with: root)
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
