import ArgumentParser
import Obelus

/// The output formats of `obelus validate`.
enum DiagnosticFormat: String, CaseIterable {
  case text, compact, json, jsonl, sarif, junit, checkstyle, github, gitlab, tap, markdown

  /// Their names, as a sentence lists them.
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

/// A format and where it goes: `sarif:report.sarif`.
struct OutputChoice: ExpressibleByArgument {
  let format: DiagnosticFormat
  /// The file; nil for standard output.
  let file: String?

  init(_ format: DiagnosticFormat, file: String? = nil) {
    self.format = format
    self.file = file
  }

  init?(argument: String) {
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = parts.first.flatMap({ DiagnosticFormat(rawValue: String($0)) }),
      parts.count == 1 || !parts[1].isEmpty
    else { return nil }
    self.init(format, file: parts.count == 1 ? nil : String(parts[1]))
  }

  static var allValueStrings: [String] { DiagnosticFormat.allCases.map(\.rawValue) }
}
