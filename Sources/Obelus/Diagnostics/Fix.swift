public import SourceText
import YAMLTree

/// A change of the annotation file that takes away what a diagnostic is about.
///
/// No fix changes a verdict, a rating, a reviewer or the date of a review: those are a person's word.
public struct Fix: Sendable {
  /// Who may decide to make a fix.
  public enum Applicability: String, CaseIterable, Hashable, Sendable {
    /// It changes nothing that anyone said, and may be made unseen.
    case safe
    /// It needs a human's eye.
    case unsafe
  }

  /// What the fix does, as a command: lower case, no full stop.
  public let title: String
  /// Who may decide to make it.
  public let applicability: Applicability
  /// Where the problem is that it takes away.
  package internal(set) var location: SourceLocation?
  /// What it changes.
  let changes: [Change]
  /// The file that it changes.
  let stream: YAMLStream

  /// The bytes of the file that this fix alone replaces, and by what. None where it cannot be made without
  /// changing something else. O(file).
  public var edits: [TextEdit] { FixPlan(for: [self], in: stream).edits }

  /// One change of the file.
  enum Change: Sendable {
    case edit(YAMLEdit)
    /// Adds an item to the list under `key` of a mapping; where there is no list, makes one after the key
    /// `after`.
    case record(YAMLValue, key: String, of: YAMLNode, after: YAMLNode?)
  }
}

extension Fix.Applicability: Comparable {
  /// What may be made unseen is less than what needs an eye.
  public static func < (left: Self, right: Self) -> Bool { left == .safe && right == .unsafe }
}

extension Fix {
  /// The command that makes it.
  var command: String { applicability == .safe ? "obelus fix" : "obelus fix --unsafe" }
}
