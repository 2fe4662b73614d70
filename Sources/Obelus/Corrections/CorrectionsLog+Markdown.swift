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
              MarkdownText.inline(change.date ?? ""), MarkdownText.inline(change.claim),
              change.from, change.to,
              MarkdownText.inline(change.by ?? ""), Self.remark(on: change),
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

  private static func remark(on change: Change) -> String {
    if let correction = change.correction {
      // The notice may be younger than the change.
      let date =
        correction.date.flatMap { $0 == change.date ? nil : MarkdownText.inline($0) + ": " } ?? ""
      return date + notice(correction)
    }
    if let reason = change.reason { return MarkdownText.inline(reason) }
    return change.to == Standing.open.rawValue ? "The article has other words." : ""
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
