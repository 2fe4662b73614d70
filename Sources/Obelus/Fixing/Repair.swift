import SourceText

/// An annotation file with all fixes made, those too that others made possible.
package struct Repair: Sendable {
  /// The file with the fixes made.
  package let file: FixedFile
  /// What is found in it then.
  package let review: Review
}

extension ReviewPipeline {
  /// What one round of fixes makes possible, the next one makes: a key spelt right brings a quote to light.
  /// So many rounds are enough for that.
  private static var mostRounds: Int { 8 }

  /// Makes the fixes that a review of the file at `path` offers, and checks the result, until nothing is left
  /// to be fixed.
  package func repaired(
    _ review: Review, at path: String, _ applicability: Fix.Applicability,
    _ finder: inout ProjectFinder
  ) async throws(ConfigurationError) -> Repair {
    var review = review
    let original = review.file.source
    var edits: [TextEdit] = []
    var made: [Fix] = []
    var refused: [Fix] = []
    for _ in 0..<Self.mostRounds {
      let fixed = review.file.applying(review.fixes(applicability))
      refused = fixed.refused
      if fixed.edits.isEmpty { break }
      let source = SourceFile(name: original.name, bytes: fixed.bytes)
      guard case .reviewed(let next) = try await outcome(of: source, at: path, &finder) else {
        break
      }
      edits = edits.followed(by: fixed.edits)
      made += fixed.made
      review = next
    }
    return Repair(
      file: FixedFile(
        original: original, edits: edits, bytes: review.file.source.bytes, made: made,
        refused: refused),
      review: review)
  }
}
