import SourceText
import YAMLTree

/// JSON for programs: one object with all diagnostics, described by `Schemas/diagnostics.schema.json`; or, as
/// JSON Lines, one object a line for each diagnostic as its file is checked.
package struct JSONReporter: Reporter {
  /// The version of the format; a new one may leave fields out or change what they mean.
  private static let version = 1

  private let isLines: Bool
  private var isFirst = true

  /// One object, or `lines` of them.
  package init(lines: Bool = false) { isLines = lines }

  package mutating func begin() -> String {
    if isLines { return "" }
    let tool = JSONValue.object([
      ("name", .string("obelus")), ("version", .string(ObelusVersion.current)),
    ])
    return "{\"version\":\(Self.version),\"tool\":\(tool.text),\"diagnostics\":["
  }

  package mutating func add(_ file: CheckedFile) -> String {
    let hidden = file.diagnostics.first { !$0.hidden.isEmpty }?.hidden ?? []
    let paths = file.stream.map {
      YAMLPaths(of: file.diagnostics.map(\.location), in: $0) { key in
        hidden.cover(key.offsets.lowerBound)
      }
    }
    var fixes = FixEditing(for: file)
    var text = ""
    for (index, diagnostic) in file.diagnostics.enumerated() {
      let value = JSONValue(
        diagnostic, of: file, path: paths?[index] ?? nil, edits: fixes.edits(of: diagnostic))
      if !isLines { text += isFirst ? "\n" : ",\n" }
      isFirst = false
      text += value.text
      if isLines { text += "\n" }
    }
    return text
  }

  package mutating func finish(_ tally: Tally) -> String {
    isLines ? "" : "\(isFirst ? "" : "\n")],\"summary\":\(JSONValue(tally).text)}\n"
  }
}

extension JSONValue {
  fileprivate init(
    _ diagnostic: Diagnostic, of file: CheckedFile, path: String?, edits: [TextEdit]?
  ) {
    let fix = diagnostic.fix
    self = .object(
      withoutAbsent: [
        ("rule", .string(diagnostic.rule)), ("severity", .string(diagnostic.severity.rawValue)),
        ("message", .string(diagnostic.message)),
      ] + Self.place(diagnostic.location, of: file) + [
        ("path", path.map(Self.string)), ("claim", diagnostic.claim.map(Self.string)),
        ("help", diagnostic.help.map(Self.string)),
        (
          "related",
          .list(
            diagnostic.related.map {
              .object(
                withoutAbsent: [("message", .string($0.message))]
                  + Self.place($0.location, of: file))
            })
        ), ("fixable", .boolean(fix != nil)),
        ("safety", fix.map { .string($0.applicability.rawValue) }),
        ("fix", fix.map { .string($0.title) }),
        (
          "edits",
          edits.map { edits in
            .list(
              edits.map { edit in
                .object(
                  withoutAbsent: Self.place(
                    SourceLocation(diagnostic.location.file, edit.range), of: file)
                    + [("text", .string(edit.replacement))])
              })
          }
        ),
      ])
  }

  private static func place(
    _ location: SourceLocation, of file: CheckedFile
  ) -> [(String, JSONValue?)] {
    let (start, end) = (location.start, location.end)
    return [
      ("file", .string(file.path(of: location.file))), ("line", .number(start.line)),
      ("column", .number(start.column)), ("endLine", .number(end.line)),
      ("endColumn", .number(end.column)), ("offset", .number(start.offset)),
      ("endOffset", .number(end.offset)),
    ]
  }

  /// What a run counted.
  fileprivate init(_ tally: Tally) {
    let standings = Standing.allCases.map { ($0.rawValue, JSONValue.number(tally.count(of: $0))) }
    let severities = [Severity.error, .warning, .note].map {
      ($0.rawValue + "s", JSONValue.number(tally.count(of: $0)))
    }
    self = .object(
      [
        ("files", .number(tally.files)),
        ("claims", .object([("total", .number(tally.claims))] + standings)),
      ] + severities)
  }
}
