// Text of which YAML takes a part for something else: none of it is an error to a parser.

extension Rule {
  static let ambiguousScalar = Rule(
    "ambiguous-scalar",
    summary: "Plain text is a number, a truth value or a time to other readers of YAML.",
    rationale: """
      Plain `no` is false to programs that read YAML 1.1, and `12:30` is 750. Obelus follows YAML 1.2, \
      but other tools that read the file may not. In quotes it is text to everyone.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: context
              reviewer: asia-desk
              date: 2021-10-19
                       ↓
              finding: No
      """
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: context
              reviewer: asia-desk
              date: 2021-10-19
              finding: "No"
      """
    ], check: report(.ambiguousScalar))

  static let commentInText = Rule(
    "comment-in-text",
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
    ], check: report(.commentInText))

  static let anchorInText = Rule(
    "anchor-in-text",
    summary: "Text begins with a word after `&`, which YAML takes for an anchor.",
    rationale: """
      `quote: &Sons of the founder` quotes "of the founder": `&Sons` names the text so that an alias can \
      repeat it, in silence. It is reported where no alias does. Write the text after `>-`.
      """,
    failing: [
      RuleExample(
        """
        claims:
          - id: firm
                   ↓
            quote: &Sons of the founder run the quay
        """, article: "They say that &Sons of the founder run the quay.")
    ],
    passing: [
      RuleExample(
        """
        claims:
          - id: firm
            quote: >-
              &Sons of the founder run the quay
        """, article: "They say that &Sons of the founder run the quay."),
      """
      claims:
        - id: wall
          quote: &wall The harbour wall was finished in 1971.
          statement: *wall
      """,
    ], check: report(.anchorInText))

  static let tagInText = Rule(
    "tag-in-text",
    summary: "Text begins with a word after `!`, which YAML takes for a tag.",
    rationale: """
      `note: !important read it again` says "read it again": `!important` gives the text a type that \
      nobody knows, in silence. Write the text after `>-`.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
                     ↓
          statement: !important The wall was finished in 1971.
      """
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          statement: >-
            !important The wall was finished in 1971.
      """,
      """
      claims:
        - id: year
          quote: The harbour wall was finished in 1971.
          statement: !!str 1971
      """,
    ], check: report(.tagInText))
}
