import SourceText
import YAMLTree

/// What may stand in no output: private notes, all that could lead to a confidential source, and who logs
/// in at an address.
///
/// A diagnostic shows the line that it is about, and with it whatever else stands there.
struct Discretion: Sendable {
  /// Rules whose messages are the program's own words, whatever they are about.
  private static let tellingNothing = [
    Rule.yamlSyntax, .invalidEncoding, .limitExceeded, .emptyFile, .secretExposed,
  ].map(\.name)

  /// A file with the bytes of it that are hidden, in order and disjoint.
  private struct HiddenParts {
    let file: SourceFile
    let ranges: [SourceRange]
  }

  private var parts: [HiddenParts] = []
  /// Users and passwords in addresses. What is wrong there is said all the same, without them.
  private var credentials: [HiddenParts] = []

  /// The parts of `file` that are hidden, given the sources that it may cite, and where secrets were found
  /// in the open; with them those of its project's configuration. O(file).
  init(
    of file: AnnotationFile, _ bibliography: Bibliography, exposed: [SourceRange] = [],
    in project: Discretion = Discretion()
  ) {
    parts = project.parts
    credentials = project.credentials
    hideCredentials(in: file.source)
    guard file.mayHoldSecrets || !bibliography.confidential.isEmpty else { return }
    let search = SecretSearch(file.stream, bibliography)
    hide(search.ranges + exposed, in: file.source)
  }

  /// The hidden parts of a project's configuration, as far as it could be read. O(n).
  init(ofConfiguration stream: YAMLStream, _ bibliography: Bibliography) {
    hide(SecretSearch(stream, bibliography).ranges, in: stream.source)
    hideCredentials(in: stream.source)
  }

  /// All of a file that could not be read, if anything in it may be meant to be hidden: it speaks of that, or
  /// cites a confidential source of its project. O(n) for each such source.
  init(ofUnreadable source: SourceFile, _ bibliography: Bibliography = Bibliography()) {
    let text = source.text(in: SourceRange(0..<source.bytes.count))
    let isSecret =
      SecretKey.isSpoken(of: source.bytes)
      || bibliography.confidential.contains { text.contains($0.string) }
    if isSecret { hide([SourceRange(0..<source.bytes.count)], in: source) }
    hideCredentials(in: source)
  }

  /// Nothing is hidden.
  init() {}

  private mutating func hide(_ ranges: [SourceRange], in file: SourceFile) {
    guard !ranges.isEmpty else { return }
    parts.append(
      HiddenParts(file: file, ranges: ranges.merged()))
  }

  private mutating func hideCredentials(in file: SourceFile) {
    let ranges = Credentials.ranges(in: file.bytes)
    if !ranges.isEmpty { credentials.append(HiddenParts(file: file, ranges: ranges)) }
  }

  /// The bytes of `file` that are hidden, in order and disjoint.
  func ranges(in file: SourceFile) -> [SourceRange] {
    let known = credentials.first { $0.file === file }?.ranges ?? []
    let secret = secrets(in: file)
    return known.isEmpty ? secret : (secret + known).merged()
  }

  /// Those that nothing may be said of either.
  private func secrets(in file: SourceFile) -> [SourceRange] {
    parts.first { $0.file === file }?.ranges ?? []
  }

  /// The same diagnostic, telling nothing that is hidden.
  func applied(to diagnostic: Diagnostic) -> Diagnostic {
    guard !parts.isEmpty || !credentials.isEmpty else { return diagnostic }
    var diagnostic = diagnostic
    let file = diagnostic.location.file
    diagnostic.hidden = ranges(in: file)
    for index in diagnostic.related.indices {
      diagnostic.related[index].hidden = ranges(in: diagnostic.related[index].location.file)
    }
    if !credentials.isEmpty {
      diagnostic.message = Credentials.masked(diagnostic.message)
      diagnostic.help = diagnostic.help.map(Credentials.masked)
    }
    if !Self.tellingNothing.contains(diagnostic.rule),
      secrets(in: file).cover(diagnostic.location.range.offsets.lowerBound)
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
