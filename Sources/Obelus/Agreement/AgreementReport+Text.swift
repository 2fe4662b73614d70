import SourceText

extension AgreementReport {
  /// The report for people.
  package var text: String {
    var text = "\(Self.counted(units, "claim")) with a verdict of "
    text += "\(Self.counted(reviewers.count, "reviewer")), \(comparableUnits) of two or more\n"
    if pairs == nil {
      text += "\nof more than \(Self.mostPairedReviewers) reviewers the pairs are not listed\n"
    }
    if let pairs, !pairs.isEmpty {
      let rows = pairs.map { pair in
        [
          pair.reviewers.joined(separator: ", "), "\(pair.cohenKappa.units)", "\(pair.agreed)",
          pair.cohenKappa.text,
        ].map(VisibleText.escaped)
      }
      text += "\n" + Self.table([["reviewers", "claims", "agreed", "Cohen's kappa"]] + rows)
    }
    var rows = [
      ["Fleiss' kappa", fleissKappa.text], ["Krippendorff's alpha", krippendorffAlpha.text],
    ]
    if fleissKappa.units > 0 {
      rows[0].append("\(Self.counted(fleissKappa.units, "claim")) with \(fleissVerdicts) verdicts")
    }
    if krippendorffAlpha.units > 0 {
      rows[1].append(Self.counted(krippendorffAlpha.units, "claim"))
    }
    text += "\n" + Self.table(rows)
    if disagreements.isEmpty { return text }
    let differing = disagreements.map { disagreement in
      let verdicts = disagreement.verdicts.sorted { $0.key < $1.key }
      return [
        disagreement.article, disagreement.claim,
        verdicts.map { "\($0.key) \($0.value)" }.joined(separator: ", "),
      ].map(VisibleText.escaped)
    }
    return text + "\n" + Self.table([["article", "claim", "verdicts that differ"]] + differing)
  }

  /// Rows in columns two spaces apart.
  private static func table(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? width(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let isLast = column == row.count - 1
        let gap = isLast ? 0 : widths[column] - width(of: cell) + 2
        return cell + String(repeating: " ", count: gap)
      }.joined() + "\n"
    }.joined()
  }

  private static func width(of text: String) -> Int {
    text.unicodeScalars.map(DisplayWidth.columns).reduce(0, +)
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension AgreementCoefficient {
  /// The value to three decimals, or why there is none.
  fileprivate var text: String {
    guard let value else { return "none: \(undefined?.text ?? "")" }
    let thousandths = Int((value.magnitude * 1_000).rounded())
    let decimals = "\(thousandths % 1_000)"
    let zeros = String(repeating: "0", count: 3 - decimals.count)
    let sign = value < 0 && thousandths > 0 ? "-" : ""
    return "\(sign)\(thousandths / 1_000).\(zeros)\(decimals)"
  }
}

extension AgreementCoefficient.Undefined {
  /// The reason for people.
  fileprivate var text: String {
    switch self {
    case .noRater: "no verdicts"
    case .oneRater: "only one reviewer"
    case .nothingShared: "no claim with two verdicts"
    case .noVariation: "all verdicts are the same"
    }
  }
}
