extension CorrectionsLog {
  /// The log as Markdown.
  package var markdown: String {
    var text = "# Corrections: \(MarkdownText.inline(title ?? article))\n\n"
    if let url, WebAddress.isSafe(url) { text += "<\(Self.address(url))>\n\n" }
    text += "## What the review changed\n\n"
    if let published {
      text += "The review was published on \(MarkdownText.inline(published)).\n\n"
      text +=
        changes.isEmpty
        ? "Nothing has changed since.\n"
        : MarkdownText.table(
          ["Date", "Claim", "From", "To", "By", "Notice"],
          changes.map { change in
            [
              Self.listed([change.date] + (change.undecided ?? []).map(\.date)),
              MarkdownText.inline(change.claim), change.from, change.to,
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
      : MarkdownText.table(
        ["Date", "Notice"],
        corrections.map { [MarkdownText.inline($0.date ?? ""), Self.notice($0)] })
    return text
  }

  /// What is given, each once.
  private static func listed(_ texts: [String?]) -> String {
    var seen: Set<String> = []
    return texts.compactMap(\.self).filter { seen.insert($0).inserted }.map(MarkdownText.inline)
      .joined(separator: ", ")
  }

  private static func remark(on change: Change) -> String {
    var remarks: [String] = []
    if let happenings = change.undecided {
      remarks.append(
        "The dates do not say in which order: \(happenings.map(Self.text).joined(separator: "; "))."
      )
    } else if let told = told(change.correction, on: change.date)
      ?? change.reason.map(MarkdownText.inline)
    {
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
    let date = MarkdownText.inline(happening.date ?? "undated")
    let rest =
      told(happening.correction, on: happening.date) ?? happening.reason.map(MarkdownText.inline)
    return "\(happening.what) (\(date)\(rest.map { "; \($0)" } ?? ""))"
  }

  /// What readers were told of something that was done on `day`.
  private static func told(_ correction: PublicNotice?, on day: String?) -> String? {
    guard let correction else { return nil }
    // The notice may be younger than the change.
    let date = correction.date.flatMap { $0 == day ? nil : MarkdownText.inline($0) + ": " } ?? ""
    return date + notice(correction)
  }

  private static func notice(_ notice: PublicNotice) -> String {
    let text = MarkdownText.inline(notice.notice ?? "")
    guard let url = notice.url, WebAddress.isSafe(url) else { return text }
    return "\(text) <\(address(url))>"
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
