import Foundation
import SourceText
import Testing

@testable import Obelus

@Suite("Fixes") struct FixTests {
  private let article = """
    The harbour wall was finished in 1971. Nobody in the town had asked for it.

    It cost 14 million crowns, and “the council paid for it in ten years”.
    """

  private func review(
    _ claims: String, article: String? = nil, reviewed: String? = nil, rest: String = ""
  ) throws -> Review {
    let text = RuleExample("claims:\n\(claims)\(rest)").completeText
    let file = try AnnotationFile(SourceFile(name: "a.yaml", bytes: Array(text.utf8)))
    let new = try Article(SourceFile(name: "a.txt", bytes: Array((article ?? self.article).utf8)))
    var context = RuleContext(
      file: file, article: .success(new), settings: ReviewSettings(),
      clock: ReviewClock(fixedAt: try #require(ReviewDate("2021-11-02T15:00:00Z"))))
    let old = try reviewed.map { try Article(SourceFile(name: "o.txt", bytes: Array($0.utf8))) }
    context.trace(from: old.map(ReviewedText.found) ?? .unneeded)
    return Review(context, rules: .recommended)
  }

  /// The claims after the fixes, without what every file needs.
  private func fixed(_ review: Review, _ applicability: Fix.Applicability) throws -> String {
    let fixed = review.file.applying(review.fixes(applicability))
    #expect(fixed.refused.isEmpty)
    #expect(try fixed.edits.applied(to: review.file.source.bytes) == fixed.bytes)
    let text = String(decoding: fixed.bytes, as: UTF8.self)
    return String(text.prefix { $0 != "↓" }).components(separatedBy: "\nobelus: 1")[0]
  }

  @Test func newWordsKeepTheOldOnesOnceForEachPlace() throws {
    let review = try review(
      """
        - id: cost
          quote: It cost 12 million crowns
          also:
            - the council paid for it in twenty years
          kind: figure
      """)
    #expect(try fixed(review, .safe).contains("12 million"))
    #expect(
      try fixed(review, .unsafe) == """
        claims:
          - id: cost
            quote: It cost 14 million crowns
            also:
              - the council paid for it in ten years
            revisions:
              - quote: It cost 12 million crowns
                replaced: 2021-11-02T15:00:00Z
              - quote: the council paid for it in twenty years
                replaced: 2021-11-02T15:00:00Z
            kind: figure
        """)
  }

  @Test func earlierRevisionsAreAddedTo() throws {
    let review = try review(
      """
        - id: cost
          quote: It cost 12 million crowns
          revisions: [{quote: It cost 9 million crowns, replaced: 2021-10-01}]
      """)
    let text = try fixed(review, .unsafe)
    #expect(text.contains("quote: It cost 9 million crowns, replaced: 2021-10-01}, {"))
    #expect(text.contains("quote: It cost 12 million crowns"))
  }

  @Test func thePlaceThatWasReviewedIsChosen() throws {
    let text = "A wall was built. Nobody asked. A wall was built again."
    let claims = """
        - id: wall
          quote: A wall was built
      """
    let known = try review(claims, article: text, reviewed: "A wall was built. Nobody asked.")
    #expect(try fixed(known, .safe).contains("quote: A wall was built\n    suffix: . Nobody"))
    // Where nobody knows the place, none is chosen.
    #expect(try fixed(review(claims, article: text), .safe) == "claims:\n" + claims)
  }

  @Test func aWordThatTellsTheVerdictIsNeverWritten() throws {
    let review = try review(
      """
        - id: wall
          quote: The harbour wall was finished in 1971.
          knd: event
          anotations: []
          annotations:
            - verdict: verfied
              reviewr: asia-desk
              confidence: hihg
              date: 2021-10-19
      """)
    let text = try fixed(review, .unsafe)
    #expect(text.contains("kind: event"))
    for word in ["anotations: []", "verdict: verfied", "reviewr:", "confidence: hihg"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func aFixTellsItsOwnEdits() throws {
    let review = try review(
      """
        - id: cost
          quote: It cost 12 million crowns
      """)
    let diagnostic = try #require(review.diagnostics.first { $0.rule == "figure-changed" })
    let edits = try #require(diagnostic.fix).edits
    let bytes = try edits.applied(to: review.file.source.bytes)
    #expect(String(decoding: bytes, as: UTF8.self).contains("quote: It cost 14 million crowns"))
  }

  @Test(
    "Moments are written in UTC",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
      (1_635_865_199, "2021-11-02T14:59:59Z"), (-1, "1969-12-31T23:59:59Z"),
    ])
  func moments(seconds: Int, text: String) {
    #expect(ReviewDate.text(ofInstant: seconds) == text)
    #expect(ReviewDate(text)?.instant == seconds)
  }

  @Test(
    "A misspelling is plain or it is none",
    arguments: [
      ("quot", "quote"), ("qoute", "quote"), ("kid", nil), ("artcile", "article"), ("no", nil),
      ("clam", nil),
    ] as [(String, String?)])
  func misspellings(text: String, meant: String?) {
    let words = ["quote", "kind", "article", "id", "claim", "calm"]
    #expect(NearestWord.misspelling(text, of: words) == meant)
  }
}
