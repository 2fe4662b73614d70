import QuoteAnchoring
import SourceText

extension Rule {
  static let duplicateClaim = Rule(
    "duplicate-claim",
    summary: "The same claim stands twice in the file.",
    rationale: """
      Two entries for one claim get two verdicts, sooner or later. Two claims may quote the same words on \
      purpose, one that something was said and one that it is so: then `statement`, `kind`, `claimant` or \
      `figure` tells them apart.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
              ↓
        - id: harbour
          quote: The harbour wall was finished in 1971.
      """
    ],
    passing: [
      """
      claims:
        - id: council-said-so
          quote: the council paid for it in ten years
          kind: attribution
        - id: council-paid
          quote: the council paid for it in ten years
          kind: figure
      """
    ]
  ) { context, findings in
    let claims = context.file.claims
    let words = claims.indices.map { ClaimWords(ofClaimAt: $0, in: context) }
    // Nearly always no words are quoted twice, and nothing else needs to be looked at.
    var seen: Set<ClaimWords> = []
    seen.reserveCapacity(words.count)
    var repeated: Set<ClaimWords> = []
    for case let words? in words where !seen.insert(words).inserted { repeated.insert(words) }
    guard !repeated.isEmpty else { return }
    var first: [ClaimContent: Int] = [:]
    for index in claims.indices {
      guard let words = words[index], repeated.contains(words) else { continue }
      let content = ClaimContent(words, claims[index])
      guard let earlier = first[content] else {
        first[content] = index
        continue
      }
      // A whole entry that was copied is reported for its id.
      if claims[index].id == claims[earlier].id { continue }
      let other = claims[earlier].id
      findings.report(
        "this is the same claim as \(other.map { "`\($0.abridged)`" } ?? "an earlier one")",
        at: claims[index].id?.location ?? claims[index].location, claim: claims[index].id,
        related: [.init("the first one", at: other?.location ?? claims[earlier].location)],
        help: "keep one of the two, or say under `statement` what sets them apart")
    }
  }
}

/// What makes a claim.
private enum ClaimWords: Hashable {
  /// The words at this place of the article.
  case place(Range<Int>)
  /// Words that have no one place there.
  case quote(LocatedText, prefix: LocatedText?, suffix: LocatedText?)
  /// A picture or the like.
  case target(TargetKind?, locator: LocatedText?)

  /// Nil for a claim that is retired or has nothing that could be read.
  init?(ofClaimAt index: Int, in context: RuleContext) {
    let claims = context.file.claims
    guard claims[index].retired == nil else { return nil }
    if let range = context.anchors[index].quote?.range {
      self = .place(range)
    } else if let quote = claims[index].quote {
      self = .quote(quote, prefix: claims[index].prefix, suffix: claims[index].suffix)
    } else if let target = claims[index].target, claims[index].statement != nil {
      self = .target(target.kind, locator: target.locator)
    } else {
      return nil
    }
  }
}

/// What a claim says.
private struct ClaimContent: Hashable {
  private let words: ClaimWords
  private let statement: LocatedText?
  private let kind: ClaimKind?
  /// Nil for the article, whether that is written or not.
  private let claimant: LocatedText?
  private let figure: [LocatedText?]

  init(_ words: ClaimWords, _ claim: Claim) {
    self.words = words
    statement = claim.statement
    kind = claim.kind
    let name = claim.claimant?.name
    claimant = name?.withUTF8 { Bytes.areEqual($0, "article") } == true ? nil : name
    let parts = [claim.figure?.date, claim.figure?.from, claim.figure?.to].map { $0?.text }
    figure = [claim.figure?.value] + parts
  }
}
