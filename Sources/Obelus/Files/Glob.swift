package import SystemPackage

/// A pattern of file paths: `*` and `?` stand for characters of one name, `**` for any number of
/// folders. Hidden names are matched only by patterns that write their dot.
package struct Glob: Hashable, Sendable {
  private let parts: [String]

  package init(_ pattern: String) {
    parts = pattern.split(separator: "/").map(String.init).filter { $0 != "." }
  }

  /// The folders that every match lies in: what stands before the first wildcard.
  var fixedFolder: FilePath {
    let fixed = parts.dropLast().prefix { !$0.contains(where: { "*?".contains($0) }) }
    return FilePath(fixed.joined(separator: "/"))
  }

  /// Whether `path`, relative to the folder that the pattern belongs to, is meant.
  package func matches(_ path: FilePath) -> Bool {
    Self.matches(parts[...], path.components.map(\.string)[...])
  }

  private static func matches(_ parts: ArraySlice<String>, _ names: ArraySlice<String>) -> Bool {
    guard let part = parts.first else { return names.isEmpty }
    if part == "**" {
      if matches(parts.dropFirst(), names) { return true }
      guard let name = names.first, !name.hasPrefix(".") else { return false }
      return matches(parts, names.dropFirst())
    }
    guard let name = names.first, matches(name: name, part) else { return false }
    return matches(parts.dropFirst(), names.dropFirst())
  }

  /// Whether one name matches one part; linear but for backing up to the last `*`.
  private static func matches(name: String, _ part: String) -> Bool {
    if name.hasPrefix("."), !part.hasPrefix(".") { return false }
    let name = Array(name.unicodeScalars)
    let part = Array(part.unicodeScalars)
    var (nameIndex, partIndex) = (0, 0)
    var star: (part: Int, name: Int)?
    while nameIndex < name.count {
      if partIndex < part.count, part[partIndex] == "*" {
        star = (partIndex, nameIndex)
        partIndex += 1
      } else if partIndex < part.count, part[partIndex] == "?" || part[partIndex] == name[nameIndex]
      {
        nameIndex += 1
        partIndex += 1
      } else if let last = star {
        star = (last.part, last.name + 1)
        partIndex = last.part + 1
        nameIndex = last.name + 1
      } else {
        return false
      }
    }
    return part[partIndex...].allSatisfy { $0 == "*" }
  }
}
