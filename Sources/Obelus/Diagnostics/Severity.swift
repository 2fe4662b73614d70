/// How much a problem weighs.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// Worth knowing.
  case note
  /// A careful editor would act.
  case warning
  /// The file cannot be trusted as it stands.
  case error
}

extension Severity: Comparable {
  /// An error weighs more than a warning, a warning more than a note.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
