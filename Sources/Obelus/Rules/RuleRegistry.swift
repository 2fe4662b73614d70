extension Rule {
  /// Every rule, in the order in which they are listed.
  public static let all: [Rule] = [
    // The file.
    .invalidEncoding, .yamlSyntax, .limitExceeded, .emptyFile, .duplicateKey, .commentInText,
    .ambiguousScalar, .unusualLineBreak, .unknownField, .missingField, .invalidValue,
    // The article.
    .articleMissing, .articleUnreadable, .articleOutsideProject, .articleChanged,
    // Quotes.
    .quoteNotFound, .quoteAmbiguous, .quoteMisplaced, .elidedTextUnpinned, .quoteTypographic, .quoteTooShort,
    // Claims.
    .duplicateClaimID, .claimOpen,
    // Reviews.
    .duplicateDefinition, .unknownReviewer, .unknownSource, .evidenceMissing, .dateInFuture,
  ]

  /// The rule with this name.
  public static func named(_ name: String) -> Rule? { all.first { $0.name == name } }
}

extension [Rule] {
  /// The rules that hold unless a project says otherwise: all of them.
  public static var recommended: [Rule] { Rule.all }
}
