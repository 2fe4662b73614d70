package import Foundation

/// Test data that lies beside the package rather than in it: official suites and traps.
///
/// A checkout without that folder is a good checkout: the tests that need it are then skipped.
package enum SharedData {
  package static let folder: URL = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder.appending(path: "shared/data")
  }()

  package static let isPresent = FileManager.default.fileExists(atPath: folder.path())
  package static let absence = "the folder ../shared/data is not on this machine"

  package static func decode<Value: Decodable>(_ type: [Value].Type, from path: String) -> [Value] {
    guard let data = try? Data(contentsOf: folder.appending(path: path)) else { return [] }
    return (try? JSONDecoder().decode(type, from: data)) ?? []
  }

  /// Names and bytes of the files in a folder, ordered by name.
  package static func files(in path: String) -> [(name: String, bytes: [UInt8])] {
    let folder = folder.appending(path: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { (name, Array($0)) }
    }
  }
}
