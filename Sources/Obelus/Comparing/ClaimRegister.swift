import QuoteAnchoring
import SourceText
import SystemPackage

/// Where the claims of the files of a run have their quotes, so that later files can be compared with
/// earlier ones.
///
/// Files pass one at a time; of each claim only the place stays. Quotes of one article are the same words
/// exactly when they stand in the same place.
package struct ClaimRegister: Sendable {
  /// Where a claim is made.
  private struct Quoted: Sendable {
    /// Bytes of the article's text: those of the quote, or of its pieces where it leaves words out. None
    /// where a picture or the like makes the claim.
    let places: [Range<Int>]
    /// The first file that has the claim.
    let file: String
  }

  /// By the article's real path, then by the claim's id.
  private var claims: [FilePath: [String: Quoted]] = [:]
  /// What the files say of the claims, for corrections that are missing.
  fileprivate var corrections = SharedClaims()

  package init() {}

  /// The claims of `review` that quote something else than files before it, and what is wrong with each;
  /// what is new is kept for the files to come. O(file).
  fileprivate mutating func differences(
    in review: Review, of article: Article, at path: FilePath
  ) -> [(claim: Claim, message: String)] {
    let name = review.file.source.name
    var found: [(Claim, String)] = []
    for index in review.file.claims.indices {
      guard let id = review.file.claims[index].id?.string,
        let places = review.anchors[index].quote?.places
      else { continue }
      let quoted = Quoted(places: places, file: name)
      guard let earlier = claims[path, default: [:]][id] else {
        claims[path, default: [:]][id] = quoted
        continue
      }
      // A second claim with the id in one file is another rule's affair.
      if earlier.file == name || earlier.places == places { continue }
      found.append((review.file.claims[index], Self.difference(of: quoted, from: earlier, article)))
    }
    return found
  }

  private static func difference(
    of quoted: Quoted, from earlier: Quoted, _ article: Article
  ) -> String {
    let words = { (quoted: Quoted) in
      quoted.places.map(article.words).joined(separator: " [...] ")
    }
    let earlierWords = words(earlier)
    if earlierWords.isEmpty { return "in \(earlier.file) this claim has a target and no quote" }
    if earlierWords == words(quoted) {
      return "in \(earlier.file) this claim quotes the same words in another place of the article"
    }
    return "in \(earlier.file) this claim quotes “\(earlierWords.abridged)”"
  }
}

extension Anchor {
  /// The places of a quote that passes; none for a claim without words. Nil for a quote that has not its one
  /// place in the article: there is nothing sure to compare.
  fileprivate var places: [Range<Int>]? {
    switch self {
    case .exact(let place), .typographic(let place): [place]
    case .elided(let places): places
    case .unanchored: []
    case .ambiguous, .misplaced, .changed, .missing: nil
    }
  }
}

extension ReviewPipeline {
  /// The review with what its claims quote otherwise than files before it, which `register` knows, and with
  /// the corrections that only these files together lack. Files have to come in order, each with its path
  /// relative to the working folder.
  package func compared(
    _ review: Review, at path: String, with register: inout ClaimRegister
  ) -> Review {
    guard let article = review.article, let articlePath = review.file.articlePath(from: path)
    else { return review }
    var found: [Diagnostic] = []
    if let severity = review.rules[.claimDiffers] {
      let differences = register.differences(in: review, of: article, at: articlePath)
      found += differences.map { claim, message in
        Diagnostic(
          .claimDiffers, severity, message, at: claim.quote?.location ?? claim.location,
          claim: claim.id?.string, help: "quote the same words, or give one of the two another id")
      }
    }
    if let severity = review.rules[.correctionMissing] {
      found += register.corrections.untoldChanges(
        with: review, at: articlePath, severity, until: clock.today)
    }
    if found.isEmpty { return review }
    let discretion = Discretion(of: review.file, review.bibliography)
    var review = review
    let shown = found.map { discretion.applied(to: $0) }
    review.diagnostics = (review.diagnostics + shown).inFileOrder()
    return review
  }
}

extension AnnotationFile {
  /// The article's real path, by which files of one article are told; nil where nothing is there. `path` is
  /// the file's own, relative to the working folder.
  func articlePath(from path: String) -> FilePath? {
    guard let text = article.text else { return nil }
    var folder = FilePath(path)
    folder.removeLastComponent()
    return Paths.real(folder.pushing(FilePath(text.string)))
  }
}
