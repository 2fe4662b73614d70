extension RuleExample {
  /// The stored copy of a source that the examples of evidence quote.
  static let ledger = [
    "snapshots/ledger.txt": """
    The wall was begun in the spring of 1964. In all, the wall was finished in May 1971 and had \
    cost the town 14 million crowns. In all, nobody complained.
    """
  ]

  /// An example with that copy: `quote` is what the evidence takes from it.
  static func quotingLedger(_ quote: String, isMarked: Bool = false) -> RuleExample {
    let mark = isMarked ? "\n                   ↓" : ""
    return RuleExample(
      """
      sources:
        ledger: {title: Ledger of the council, snapshot: snapshots/ledger.txt}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence:
                - source: ledger\(mark)
                  quote: \(quote)
      """, files: ledger)
  }

  /// An example with that copy whose source is described by `fields`.
  static func describingLedger(_ fields: String) -> RuleExample {
    RuleExample(
      """
      sources:
        ledger:
          title: Ledger of the council
      \(fields)
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence:
                - source: ledger
      """, files: ledger)
  }
}
