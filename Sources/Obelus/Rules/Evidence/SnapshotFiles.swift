import SourceText

extension Rule {
  static let snapshotMissing = Rule(
    "snapshot-missing",
    summary: "The stored copy of a source is not where the file says.",
    rationale: """
      The verdict rests on what the copy says; without it nobody can look. `snapshot` and `text` are paths \
      relative to the file that names them. Perhaps the copy was not added to git.
      """,
    failing: [
      .describingLedger(
        """
                      ↓
            snapshot: snapshots/missing.txt
        """)
    ],
    passing: [
      .describingLedger(
        """
            snapshot: snapshots/ledger.txt
        """)
    ]
  ) { context, findings in
    for fault in context.evidence.copyFaults {
      guard case .unreadable(let error) = fault.problem, error.code == .notFound else { continue }
      findings.report(
        error.message, at: fault.location, related: fault.related,
        help: fault.placeInProject == nil
          ? "the path is relative to the file that names it; is the copy in git?"
          : "\(ConfigurationFile.name) names it, relative to its own folder; is the copy in git?")
    }
  }

  static let snapshotUnreadable = Rule(
    "snapshot-unreadable",
    summary: "The stored copy of a source cannot be read.",
    rationale: """
      The path leads to a folder, to a file that may not be read, is in no encoding that can be found out or \
      is too large. A copy of a kind without words, such as a PDF, needs its words in a file named under \
      `text`.
      """,
    failing: [
      .describingLedger(
        """
                  ↓
            text: snapshots
        """)
    ],
    passing: [
      .describingLedger(
        """
            text: snapshots/ledger.txt
        """)
    ]
  ) { context, findings in
    for fault in context.evidence.copyFaults {
      guard case .unreadable(let error) = fault.problem, error.code != .notFound else { continue }
      findings.report(
        error.message, at: fault.location, related: fault.related,
        help: fault.isText || error.code == .unreadable
          ? error.help ?? "give the path of a file that may be read"
            // A copy that was recorded may not be touched, not even to save it in another encoding.
          : "leave the copy as it is, and put its words, in UTF-8, in a file named under `text`")
    }
  }

  static let snapshotOutsideProject = Rule(
    "snapshot-outside-project",
    summary: "The path of a source's stored copy leads out of the project.",
    rationale: """
      A file from elsewhere must not make a run read, or show in its messages, what lies outside the \
      project's folder. Symbolic links are followed before the comparison.
      """,
    failing: [
      .describingLedger(
        """
                      ↓
            snapshot: ../../../etc/passwd
        """)
    ],
    passing: [
      .describingLedger(
        """
            snapshot: ./snapshots/ledger.txt
        """)
    ]
  ) { context, findings in
    for fault in context.evidence.copyFaults {
      guard case .outsideProject = fault.problem else { continue }
      findings.report(
        "this path leads out of the project", at: fault.location, related: fault.related,
        help: "move the copy into the project, beside the annotations")
    }
  }
}
