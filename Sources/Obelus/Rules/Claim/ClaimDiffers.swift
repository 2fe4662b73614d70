extension Rule {
  package static let claimDiffers = Rule(
    "claim-differs",
    summary: "A claim with this id quotes other words in another file of the article.",
    rationale: """
      Several files may review one article, one for each reviewer. A claim's id then means the same claim \
      in all of them, so that their verdicts can be put side by side, and its quote must be the same words \
      in the same place; only white space and typography may differ. The files of one run are compared. A \
      quote that is not in the article is reported by itself and compared with nothing.
      """,
    failing: [
      RuleExample(
        """
        claims:
          - id: wall
                   ↓
            quote: finished in 1971
        """,
        otherFile: """
          claims:
            - id: wall
              quote: The harbour wall was finished in 1971.
          """)
    ],
    passing: [
      RuleExample(
        """
        claims:
          - id: council
            quote: “the council paid for it in ten years”
        """,
        otherFile: """
          claims:
            - id: council
              quote: '"the council paid for it in ten years"'
          """)
    ],
    // It needs more than one file: see ``ClaimRegister``.
    check: nil)
}
