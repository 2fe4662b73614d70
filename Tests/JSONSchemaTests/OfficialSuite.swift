import Foundation
import SourceText
import TestSupport
import YAMLTree

@testable import JSONSchema

/// The JSON Schema project's own test suite, where it is at hand.
enum OfficialSuite {
  static let folder = SharedData.folder.appending(path: "json-schema-test-suite")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// One file of the suite.
  static let files: [String] = {
    let required = folder.appending(path: "draft2020-12/required")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: required.path)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted()
  }()

  static func read(_ path: String) throws -> YAMLStream {
    let bytes = try Data(contentsOf: folder.appending(path: path))
    return try YAMLStream(parsingJSON: SourceFile(name: path, bytes: Array(bytes)))
  }

  /// A registry with the suite's remote schemas, each under the address that the suite gives it.
  static let registry: SchemaRegistry? = {
    guard isPresent, var registry = try? SchemaRegistry() else { return nil }
    let remotes = folder.appending(path: "remotes")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: remotes.path)) ?? []
    for path in paths where path.hasSuffix(".json") {
      guard let stream = try? read("remotes/\(path)") else { return nil }
      try? registry.add(stream, uri: "http://localhost:1234/\(path)")
    }
    return registry
  }()
}
