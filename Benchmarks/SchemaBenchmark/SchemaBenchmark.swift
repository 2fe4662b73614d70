import FoundationEssentials
import JSONSchema
import SourceText
import YAMLTree

/// Measures schema checking alone: all files are read and parsed first, then checked over and over.
///
/// Usage: `schema-benchmark SCHEMA FOLDER [ROUNDS]`. Prints the bytes of YAML checked, the median seconds
/// of a round and the megabytes a second.
@main struct SchemaBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("usage: schema-benchmark SCHEMA FOLDER [ROUNDS]")
      return
    }
    let schema = try schema(at: arguments[1])
    let streams = try streams(in: arguments[2])
    let bytes = streams.reduce(0) { $0 + $1.source.bytes.count }
    let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 7 : 7
    var seconds: [Double] = []
    for _ in 0..<rounds {
      let start = ContinuousClock.now
      let valid = streams.count { stream in
        stream.documents.first.map { schema.isValid($0.root, in: stream) } ?? false
      }
      let elapsed = start.duration(to: .now)
      seconds.append(elapsed / .seconds(1))
      guard valid == streams.count else {
        print("\(streams.count - valid) files are not valid: there is nothing to measure")
        return
      }
    }
    let median = seconds.sorted()[seconds.count / 2]
    print(
      "\(streams.count) files, \(bytes) bytes, \(median) s, \(Double(bytes) / 1e6 / median) MB/s")
  }

  private static func schema(at path: String) throws -> Schema {
    var registry = try SchemaRegistry()
    try registry.add(
      YAMLStream(parsingJSON: SourceFile(name: path, bytes: read(path))), uri: path)
    return try Schema(path, in: registry, formats: .assertion)
  }

  private static func streams(in folder: String) throws -> [YAMLStream] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") }.sorted()
      .map { try YAMLStream(parsing: SourceFile(name: $0, bytes: read("\(folder)/\($0)"))) }
  }

  private static func read(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }
}
