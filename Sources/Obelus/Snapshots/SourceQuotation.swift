/// Words of a source that do not stand in its copy as they are written, or stand there more than once.
struct SourceQuotation: Sendable {
  /// With the claim that the evidence belongs to.
  let quotation: Quotation
  /// The copy.
  let text: Article
  /// What the copy is.
  let subject: MissingWording.Subject
  /// What readers of the copy do not see.
  let unread: [UnreadText]
}

/// One piece of evidence.
struct Citation: Sendable {
  /// Index of the claim in the file.
  let claim: Int
  let evidence: Evidence
}

/// Words that cannot be looked for.
struct UncheckedEvidence: Sendable {
  /// Why not.
  enum Reason: Sendable {
    /// The source has no stored copy.
    case noSnapshot
    /// It has one, without words.
    case noText(LocatedText)
    /// It has one of data, in which the words do not stand as they are quoted.
    case notInData(LocatedText)
    /// The source is not described.
    case undescribed
  }

  /// The first of the quotes.
  let citation: Citation
  /// How many quotes of the source there are.
  let count: Int
  let reason: Reason
}
