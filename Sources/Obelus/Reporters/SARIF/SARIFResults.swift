import SourceText

/// The results of one file in SARIF.
struct SARIFResults {
  private let file: CheckedFile
  private let indices: [String: Int]
  private var fixes: FixEditing
  private var hashes: [ObjectIdentifier: LineHashes] = [:]

  init(of file: CheckedFile, _ indices: [String: Int]) {
    self.file = file
    self.indices = indices
    fixes = FixEditing(for: file)
  }

  mutating func result(_ diagnostic: Diagnostic, fingerprint: String) -> JSONValue {
    let edits = fixes.edits(of: diagnostic)
    var prints = [("obelus/v1", JSONValue.string(fingerprint))]
    if let hash = hash(ofLineAt: diagnostic.location) {
      prints.insert(("primaryLocationLineHash", .string(hash)), at: 0)
    }
    let claim = diagnostic.claim.map { "claim \($0): " } ?? ""
    return .object(
      withoutAbsent: [
        ("ruleId", .string(diagnostic.rule)),
        ("ruleIndex", indices[diagnostic.rule].map(JSONValue.number)),
        ("level", .string(diagnostic.severity.rawValue)),
        ("message", message(claim + diagnostic.messageWithHelp)),
        ("locations", .list([.object([("physicalLocation", place(diagnostic.location))])])),
        ("partialFingerprints", .object(prints)),
        ("relatedLocations", diagnostic.related.isEmpty ? nil : .list(related(diagnostic))),
        ("fixes", edits.map { .list([fix(diagnostic, $0)]) }),
      ])
  }

  private func message(_ text: String) -> JSONValue { .object([("text", .string(text))]) }

  private func related(_ diagnostic: Diagnostic) -> [JSONValue] {
    diagnostic.related.enumerated().map { index, related in
      .object([
        ("id", .number(index)), ("physicalLocation", place(related.location)),
        ("message", message(related.message)),
      ])
    }
  }

  private func place(_ location: SourceLocation) -> JSONValue {
    .object([("artifactLocation", artifact(location)), ("region", region(location))])
  }

  private func artifact(_ location: SourceLocation) -> JSONValue {
    .object([("uri", .string(Self.encoded(file.path(of: location.file))))])
  }

  private func region(_ location: SourceLocation) -> JSONValue {
    let (start, end) = (location.start, location.end)
    return .object([
      ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
      ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
    ])
  }

  private func fix(_ diagnostic: Diagnostic, _ edits: [TextEdit]) -> JSONValue {
    let source = diagnostic.location.file
    let replacements = edits.map { edit in
      JSONValue.object([
        ("deletedRegion", region(SourceLocation(source, edit.range))),
        ("insertedContent", message(edit.replacement)),
      ])
    }
    let change = JSONValue.object([
      ("artifactLocation", artifact(diagnostic.location)), ("replacements", .list(replacements)),
    ])
    return .object([
      ("description", message(diagnostic.fix?.title ?? "")), ("artifactChanges", .list([change])),
    ])
  }

  private mutating func hash(ofLineAt location: SourceLocation) -> String? {
    let key = ObjectIdentifier(location.file)
    let known = hashes[key] ?? LineHashes(of: location.file)
    hashes[key] = known
    return known[location.start.line]
  }

  /// A path as a relative reference. RFC 3986.
  private static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        return String(UnicodeScalar(byte))
      default: return "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }.joined()
  }
}
