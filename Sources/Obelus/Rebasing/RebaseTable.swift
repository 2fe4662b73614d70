import SourceText

extension Rebase {
  /// The fates as a table for people, and their number by kind.
  package var table: String {
    let rows = entries.map { entry in
      [
        (entry.claim ?? "(no id)") + (entry.also.map { ", also \($0)" } ?? ""),
        entry.fate.rawValue, entry.before?.text ?? "-", entry.after?.text ?? "-", entry.remark,
      ].map(VisibleText.escaped)
    }
    let header = ["claim", "fate", "was", "is", ""]
    let widths = (0..<4).map { column in
      ([header] + rows).map { $0[column].columns }.max() ?? 0
    }
    let lines = ([header] + rows).map { cells in
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.columns)
      }
      let line = (padded + [cells[4]]).joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }
    let title = "\(file): \(from) -> \(article)"
    return VisibleText.escaped(title) + "\n" + lines.joined() + summary + "\n"
  }

  private var summary: String {
    let counts = Fate.allCases.compactMap { fate -> String? in
      let count = entries.count { $0.fate == fate }
      return count == 0 ? nil : "\(count) \(fate.rawValue)"
    }
    return counts.isEmpty ? "no quotes" : counts.joined(separator: ", ")
  }
}

extension String {
  /// Columns that it takes on a terminal.
  fileprivate var columns: Int { unicodeScalars.map(DisplayWidth.columns).reduce(0, +) }
}

extension Rebase.Place {
  fileprivate var text: String { "\(line):\(column)" }
}

extension Rebase.Entry {
  /// What differs, in a few words.
  fileprivate var remark: String {
    if surroundingsChanged { return "its sentence changed" }
    guard let change else { return "" }
    let phrases = differences.filter { $0.kind == change }.prefix(2).map { difference in
      difference.before.isEmpty
        ? "+“\(difference.after)”"
        : difference.after.isEmpty
          ? "-“\(difference.before)”" : "“\(difference.before)” → “\(difference.after)”"
    }
    return "\(change): \(phrases.joined(separator: ", "))"
  }
}
