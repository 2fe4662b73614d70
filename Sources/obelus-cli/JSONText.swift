import FoundationEssentials

/// JSON as the commands print it.
enum JSONText {
  /// A value made of strings, numbers and lists of them, which cannot fail to be encoded; with a line break at
  /// the end. The keys are sorted, so that the same value always gives the same text.
  static func of(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(value)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
