/// What a run counted.
package struct Tally: Sendable {
  /// Annotation files.
  package private(set) var files = 0
  private var standings: [Standing: Int] = [:]
  private var severities: [Severity: Int] = [:]
  /// Errors and warnings that can be fixed.
  private var fixes: [Fix.Applicability: Int] = [:]

  package init() {}

  /// Counts a file that was reviewed; its diagnostics are counted apart.
  package mutating func count(_ review: Review) {
    files += 1
    // By index: a loop over the elements would copy each with all that it holds.
    for index in review.file.claims.indices {
      standings[review.file.claims[index].standing, default: 0] += 1
    }
  }

  /// Counts a file that could not be reviewed.
  package mutating func countUnusableFile() { files += 1 }

  package mutating func count(_ diagnostic: Diagnostic) {
    severities[diagnostic.severity, default: 0] += 1
    if diagnostic.severity > .note, let fix = diagnostic.fix {
      fixes[fix.applicability, default: 0] += 1
    }
  }

  /// Whether nothing was counted.
  package var isEmpty: Bool { files == 0 }

  /// How many diagnostics of this severity were counted.
  package func count(of severity: Severity) -> Int { severities[severity] ?? 0 }

  /// How many claims have this standing.
  func count(of standing: Standing) -> Int { standings[standing] ?? 0 }

  /// Claims of all files.
  var claims: Int { standings.values.reduce(0, +) }

  /// `2 files, 26 claims: 14 verified, 1 open. No errors or warnings; 2 notes.` What can be fixed follows.
  package var summary: String {
    let parts = Standing.allCases.compactMap { standing in
      standings[standing].map { "\($0) \(standing.rawValue)" }
    }
    let list = parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))"
    return "\(Self.plural(files, "file")), \(Self.plural(claims, "claim"))\(list). \(problems)"
      + fixable
  }

  private var fixable: String {
    switch (fixes[.safe] ?? 0, fixes[.unsafe] ?? 0) {
    case (0, 0): ""
    case (let safe, 0): " \(safe) can be fixed with `obelus fix`."
    case (0, let unsafe): " \(unsafe) can be fixed with `obelus fix --unsafe`."
    case (let safe, let unsafe):
      " \(safe) can be fixed with `obelus fix`, \(unsafe) more with `--unsafe`."
    }
  }

  private var problems: String {
    let errors = count(of: .error)
    let warnings = count(of: .warning)
    let notes = Self.plural(count(of: .note), "note")
    let serious =
      switch (errors, warnings) {
      case (0, 0): "No errors or warnings"
      case (_, 0): Self.plural(errors, "error")
      case (0, _): Self.plural(warnings, "warning")
      default: "\(Self.plural(errors, "error")) and \(Self.plural(warnings, "warning"))"
      }
    return count(of: .note) == 0 ? "\(serious)." : "\(serious); \(notes)."
  }

  private static func plural(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
