import SourceText
import YAMLTree

/// What may stand in no output: private notes, and all that could lead to a confidential source.
///
/// A diagnostic shows the line that it is about, and with it whatever else stands there.
struct Discretion {
  /// Rules whose messages are the program's own words, whatever they are about.
  private static let tellingNothing = [Rule.yamlSyntax.name, Rule.secretExposed.name]

  /// The bytes that are hidden, in order and disjoint.
  let ranges: [SourceRange]

  /// The parts of `file` that are hidden, given the sources that it may cite, and where secrets were found
  /// in the open. O(file).
  init(of file: AnnotationFile, _ bibliography: Bibliography, exposed: [SourceRange]) {
    guard file.mayHoldSecrets || bibliography.sources.values.contains(where: \.confidential) else {
      ranges = []
      return
    }
    let confidential = bibliography.sources.values.filter(\.confidential).map(\.id.string)
    var search = Search(stream: file.stream, confidential: Set(confidential))
    if let root = file.stream.documents.first?.root { search.visit(root) }
    ranges = (search.ranges + exposed).merged()
  }

  /// All of a file that could not be read, if anything in it may be meant to be hidden.
  init(ofUnreadable source: SourceFile) {
    let words = ["private", "confidential"]
    let text = source.text(in: SourceRange(0..<source.bytes.count))
    ranges = words.contains(where: text.contains) ? [SourceRange(0..<source.bytes.count)] : []
  }

  /// The same diagnostic, telling nothing that is hidden.
  func applied(to diagnostic: Diagnostic, in file: SourceFile) -> Diagnostic {
    guard !ranges.isEmpty, diagnostic.location.file === file else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.hidden = ranges
    if !Self.tellingNothing.contains(diagnostic.rule),
      ranges.cover(diagnostic.location.range.offsets.lowerBound)
    {
      // What is wrong with a hidden value may not be said in its own words.
      let summary = Rule.named(diagnostic.rule)?.summary ?? diagnostic.message
      diagnostic.message = summary.prefix(1).lowercased() + summary.dropFirst().dropLast()
      diagnostic.help = nil
      diagnostic.fix = nil
      // Nor in those of another file, such as the stored copy of a confidential source.
      diagnostic.related.removeAll { $0.location.file !== file }
    }
    return diagnostic
  }
}

/// Looks for what is to be hidden, wherever it stands.
private struct Search {
  let stream: YAMLStream
  let confidential: Set<String>
  var ranges: [SourceRange] = []

  mutating func visit(_ node: YAMLNode) {
    for item in stream.items(of: node) { visit(item) }
    var isConfidential = false
    for (key, value) in stream.pairs(of: node) {
      switch stream.text(of: key) {
      case "private": hide(value)
      case "confidential": isConfidential = stream.isConfidential(value)
      case "source": isConfidential = confidential.contains(stream.text(of: value))
      default: visit(value)
      }
    }
    let isPrivate = stream.value(of: node, forKey: "private") != nil
    for (key, value) in stream.pairs(of: node) {
      if isConfidential, stream.text(of: key) != "confidential" { hide(value) }
      // A comma inside braces ends a value: what follows it became a key without one.
      if isConfidential || isPrivate, stream.isAbsent(value), stream.style(of: node) == .flow {
        hide(key)
      }
    }
  }

  private mutating func hide(_ node: YAMLNode) {
    let range = stream.range(of: node)
    var end = Int(range.upperBound)
    if stream.style(of: node) == .plain, stream.isCutByComment(node) {
      // Of text cut off by a number sign, the rest of the line is as private.
      let bytes = stream.source.bytes
      end =
        bytes[end...].firstIndex { $0 == Ascii.lineFeed || $0 == Ascii.carriageReturn }
        ?? bytes.count
    }
    // What begins with `&` or `!` lost its first word to an anchor or a tag.
    let start = stream.properties(of: node)?.start ?? range.lowerBound
    ranges.append(SourceRange(start, UInt32(end)))
  }
}
