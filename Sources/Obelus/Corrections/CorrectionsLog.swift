/// What changed in a published review of an article, and what the outlet corrected itself.
///
/// It is made of what reports show, too: no private note is part of it, and no source.
package struct CorrectionsLog: Encodable, Sendable {
  /// A change of what holds of a claim.
  package struct Change: Encodable, Sendable {
    /// The day or moment, as written; nil where the file gives none, and where ``undecided`` has several.
    package let date: String?
    package let claim: String
    /// What held before, and after.
    package let from: String
    package let to: String
    /// The reviewer's name, else his id; nil where the article's words changed, which nobody decided, and
    /// where ``undecided`` has several.
    package let by: String?
    /// What readers were told; nil where nothing says that they were.
    package let correction: PublicNotice?
    /// Why a claim was retired.
    package let reason: String?
    /// What happened, where the dates do not say in which order; nil for a single event.
    package let undecided: [Happening]?
    /// `true` where the dates allow that it came before the publication; else nil.
    package let isPerhapsUnpublished: Bool?
  }

  /// One of several events of which nobody can tell what came first.
  package struct Happening: Encodable, Sendable {
    /// What was said, or `reworded` or `retired`.
    package let what: String
    package let date: String?
    package let by: String?
    package let correction: PublicNotice?
    package let reason: String?
  }

  /// The article as messages name it.
  package let article: String
  package let title: String?
  /// Where the article was published.
  package let url: String?
  /// When the review was published, as written; nil where no file says. Then there are no changes.
  package let published: String?
  /// The changes since then, in order of time.
  package let changes: [Change]
  /// The outlet's own corrections, in order of time.
  package let corrections: [PublicNotice]
}
