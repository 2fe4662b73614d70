import SourceText
import YAMLTree

extension Rule {
  static let commentInText = Rule(
    "comment-in-text", .warning,
    summary: "Plain text is cut off by ` #`, which begins a comment.",
    rationale: """
      `quote: We are #1 in the world` quotes "We are": a number sign after a space begins a comment, in \
      silence. Write the text after `>-`; a comment about it belongs on the line above.
      """,
    failing: [
      RuleExample(
        """
        claims:
          - id: rank
                                         ↓
            quote: Since the wall we are #1 in the world
        """, article: "Since the wall we are #1 in the world, the mayor says.")
    ],
    passing: [
      RuleExample(
        """
        claims:
          - id: rank  # from the headline
            quote: >-
              Since the wall we are #1 in the world
        """, article: "Since the wall we are #1 in the world, the mayor says.")
    ]
  ) { context, findings in
    for claim in context.file.claims {
      for text in claim.proseTexts {
        guard let comment = comment(after: text) else { continue }
        findings.report(
          "the text ends here: ` #` begins a comment", at: comment, claim: claim.id,
          help: "write the text on the next line after `>-`, indented")
      }
    }
  }

  /// The `#` that follows a plain scalar on its line.
  private static func comment(after text: LocatedText) -> SourceLocation? {
    guard text.stream.style(of: text.node) == .plain else { return nil }
    let bytes = text.stream.source.bytes
    let end = Int(text.stream.range(of: text.node).upperBound)
    guard
      let next = bytes[end...].firstIndex(where: { $0 != Ascii.space && $0 != Ascii.tab }),
      bytes[next] == UInt8(ascii: "#")
    else { return nil }
    return SourceLocation(text.stream.source, SourceRange(next..<next + 1))
  }
}

extension Claim {
  /// Every text of the claim that is prose: what may hold any character.
  fileprivate var proseTexts: [LocatedText] {
    var texts = [quote, prefix, suffix, statement]
    for annotation in annotations {
      texts += [annotation.finding, annotation.note]
      for evidence in annotation.evidence { texts += [evidence.quote, evidence.translation] }
    }
    return texts.compactMap { $0 }
  }
}
