import SourceText

extension Rule {
  static let snapshotChanged = Rule(
    "snapshot-changed",
    summary: "The stored copy of a source is not the one that was recorded.",
    rationale: """
      An article may be edited; a stored copy never is. Another digest means that somebody replaced or \
      touched it, and that nobody can say any more what the verdict rested on. Take the copy back from git's \
      history. A newer copy of the same page is another source, with an id of its own.
      """,
    failing: [
      .describingLedger(
        """
            snapshot: snapshots/ledger.txt
                    ↓
            sha256: a000000000000000000000000000000000000000000000000000000000000000
        """)
    ],
    passing: [
      .describingLedger(
        """
            snapshot: snapshots/ledger.txt
            sha256: f1386501c2a03680466d7dbba3f03f2ced0ef098dd14d83910eee6286a21cf2d
        """)
    ]
  ) { context, findings in
    for fault in context.evidence.copyFaults {
      guard case .changed(let name, let digest) = fault.problem else { continue }
      findings.report(
        "\(name) has changed since it was stored", at: fault.location,
        related: fault.related,
        help: "restore the copy from git's history; the digest is now \(digest)")
    }
  }
}
