/// What a change of words does to a claim, in rising order of seriousness.
public enum ChangeKind: String, CaseIterable, Comparable, Hashable, Sendable {
  /// Other words, another order, punctuation or capitals.
  case wording
  /// A name, an acronym or a title differs, or came or went.
  case name
  /// A word that negates came or went: `not`, `without`, the `il` of `illegal`.
  case negation
  /// A number, a date or a unit differs, or came or went, or what a number is compared with:
  /// `over 200`. The same number written otherwise is none: `14` and `fourteen`.
  case figure

  /// Whether the first is less serious.
  public static func < (left: ChangeKind, right: ChangeKind) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .wording: 0
    case .name: 1
    case .negation: 2
    case .figure: 3
    }
  }
}
