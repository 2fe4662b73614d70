extension CorrectionsLog {
  /// The log as Markdown.
  package var markdown: String {
    var text = "# Corrections: \(Self.inline(title ?? article))\n\n"
    if let url, WebAddress.isSafe(url) { text += "<\(Self.address(url))>\n\n" }
    text += "## What the review changed\n\n"
    if let published {
      text += "The review was published on \(Self.inline(published)).\n\n"
      text +=
        changes.isEmpty
        ? "Nothing has changed since.\n"
        : Self.table(
          ["Date", "Claim", "From", "To", "By", "Notice"],
          changes.map { change in
            [
              Self.listed([change.date] + (change.undecided ?? []).map(\.date)),
              Self.inline(change.claim), change.from, change.to,
              Self.listed([change.by] + (change.undecided ?? []).map(\.by)),
              Self.remark(on: change),
            ]
          })
    } else {
      text += "No file says when the review was published.\n"
    }
    text += "\n## What the outlet corrected\n\n"
    text +=
      corrections.isEmpty
      ? "Nothing that the review knows of.\n"
      : Self.table(
        ["Date", "Notice"], corrections.map { [Self.inline($0.date ?? ""), Self.notice($0)] })
    return text
  }

  /// What is given, each once.
  private static func listed(_ texts: [String?]) -> String {
    var seen: Set<String> = []
    return texts.compactMap(\.self).filter { seen.insert($0).inserted }.map(inline)
      .joined(separator: ", ")
  }

  private static func remark(on change: Change) -> String {
    var remarks: [String] = []
    if let happenings = change.undecided {
      remarks.append(
        "The dates do not say in which order: \(happenings.map(Self.text).joined(separator: "; "))."
      )
    } else if let told = told(change.correction, on: change.date) ?? change.reason.map(inline) {
      remarks.append(told)
    } else if change.to == Standing.open.rawValue {
      remarks.append("The article has other words.")
    }
    if change.isPerhapsUnpublished == true {
      remarks.append("Perhaps before the review was published.")
    }
    return remarks.joined(separator: " ")
  }

  private static func text(_ happening: Happening) -> String {
    let date = inline(happening.date ?? "undated")
    let rest = told(happening.correction, on: happening.date) ?? happening.reason.map(inline)
    return "\(happening.what) (\(date)\(rest.map { "; \($0)" } ?? ""))"
  }

  /// What readers were told of something that was done on `day`.
  private static func told(_ correction: PublicNotice?, on day: String?) -> String? {
    guard let correction else { return nil }
    // The notice may be younger than the change.
    let date = correction.date.flatMap { $0 == day ? nil : inline($0) + ": " } ?? ""
    return date + notice(correction)
  }

  private static func notice(_ notice: PublicNotice) -> String {
    let text = inline(notice.notice ?? "")
    guard let url = notice.url, WebAddress.isSafe(url) else { return text }
    return "\(text) <\(address(url))>"
  }

  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    let lines = [header, header.map { _ in "---" }] + rows
    return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  /// Text on one line in which nothing is markup, safe for a terminal.
  private static func inline(_ text: String) -> String {
    let markup: Set<Unicode.Scalar> = [
      "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "(", ")",
    ]
    var escaped = String.UnicodeScalarView()
    for scalar in text.split(whereSeparator: \.isNewline).joined(separator: " ").unicodeScalars {
      if markup.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return VisibleText.escaped(String(escaped))
  }

  /// An address inside angle brackets, which it may not close.
  private static func address(_ url: String) -> String {
    let text = url.unicodeScalars.map { scalar in
      switch scalar {
      case "<": "%3C"
      case ">": "%3E"
      case "|": "%7C"
      case " ": "%20"
      default: String(Character(scalar))
      }
    }
    return VisibleText.escaped(text.joined())
  }
}
