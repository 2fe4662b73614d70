public import SourceText

/// A problem, where it is, and what to do about it.
public struct Diagnostic: Sendable {
  /// Another place that explains the problem.
  public struct Related: Sendable {
    /// What is to be seen there.
    public let message: String
    /// The place.
    public let location: SourceLocation
    /// Ranges of the file of ``location`` that no output may show, in order.
    var hidden: [SourceRange] = []

    /// A place and what is to be seen there.
    public init(_ message: String, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  /// Name of the rule that found it.
  public let rule: String
  /// How much it weighs.
  public let severity: Severity
  /// What is wrong: lower case, no full stop.
  public internal(set) var message: String
  /// The place.
  public let location: SourceLocation
  /// Id of the claim that it concerns.
  public let claim: String?
  /// Other places that explain it.
  public internal(set) var related: [Related]
  /// What to do about it.
  public internal(set) var help: String?
  /// A change of the file that takes the problem away.
  public internal(set) var fix: Fix?
  /// Ranges of the file of ``location`` that no output may show, in order and disjoint.
  var hidden: [SourceRange] = []

  /// A problem that the rule of this name found. Only rules make diagnostics, by the initialiser that takes
  /// one.
  init(
    rule: String, _ severity: Severity, _ message: String, at location: SourceLocation,
    claim: String?, related: [Related], help: String?, fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.location = location
    self.claim = claim
    self.related = related
    self.help = help
    self.fix = fix
    self.fix?.location = location
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: severity: message [rule]`, line and column 1-based, the column in Unicode scalars.
  ///
  /// What is shown on a terminal goes through a reporter, which makes control characters visible.
  public var description: String {
    let start = location.start
    return "\(location.file.name):\(start.line):\(start.column): \(severity.rawValue): "
      + "\(message) [\(rule)]"
  }
}
