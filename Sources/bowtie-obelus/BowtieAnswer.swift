import JSONSchema

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines that the harness answers with.
enum BowtieAnswer {
  /// What the implementation is.
  static let start = """
    {"version": 1, "implementation": {"language": "swift", "name": "obelus", \
    "homepage": "urn:obelus", "issues": "urn:obelus", "source": "urn:obelus", \
    "dialects": ["\(SchemaRegistry.dialect)"]}}
    """

  /// That a case could not be run.
  static func error(_ message: String, sequence: String) -> String {
    let escaped = message.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case _ where scalar.value < 0x20: " "
      default: "\(scalar)"
      }
    }.joined()
    return #"{"seq": \#(sequence), "errored": true, "context": {"message": "\#(escaped)"}}"#
  }
}

/// Sends what was printed: the other side waits for each answer.
func flushOutput() { fflush(nil) }
