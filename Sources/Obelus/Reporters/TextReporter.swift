import SourceText

/// The format for people: the place in the file underlined, other places below it, and a way out.
package struct TextReporter: Reporter {
  /// More related places than this are listed without their lines.
  private static let mostFrames = 3

  package let usesRepositoryPaths = false
  private let palette: Palette
  private let width: Int

  /// Frames are at most `width` columns wide.
  package init(palette: Palette, width: Int) {
    self.palette = palette
    self.width = max(40, width)
  }

  package func add(_ file: CheckedFile) -> String {
    file.diagnostics.map(report).joined()
  }

  package func report(_ diagnostic: Diagnostic) -> String {
    let framed = diagnostic.related.prefix(Self.mostFrames)
    let frame = frame(diagnostic.location, "^", diagnostic.hidden)
    let relatedFrames = framed.map { related in
      self.frame(related.location, "-", related.hidden)
    }
    let numbers = ([frame] + relatedFrames).flatMap(\.lines).map(\.number)
    let gutter = Gutter(width: max(1, "\(numbers.max() ?? 1)".count), palette: palette)
    let role = Palette.Role(diagnostic.severity)

    var text = palette.paint(diagnostic.severity.rawValue, role)
    text += palette.paint(": \(VisibleText.escaped(diagnostic.message))", .strong)
    text += " [\(diagnostic.rule)]\n"
    text += gutter.arrow("-->") + place(diagnostic.location)
    if let claim = diagnostic.claim { text += "   claim \(VisibleText.escaped(claim))" }
    text += "\n"
    if !frame.lines.isEmpty { text += gutter.empty + "\n" }
    text += draw(frame, gutter, role, label: nil)
    for (related, frame) in zip(framed, relatedFrames) {
      text += gutter.arrow(":::") + place(related.location) + "\n"
      text += draw(frame, gutter, .note, label: related.message)
    }
    let others = diagnostic.related.dropFirst(Self.mostFrames)
    if !others.isEmpty {
      let places = others.map { "\($0.location.start.line):\($0.location.start.column)" }
      text += gutter.note("also at", places.joined(separator: ", "))
    }
    if let help = diagnostic.help { text += gutter.note("help", VisibleText.escaped(help)) }
    if let fix = diagnostic.fix {
      text += gutter.note("fix", "\(VisibleText.escaped(fix.title)), with `\(fix.command)`")
    }
    return text + "\n"
  }

  private func frame(
    _ location: SourceLocation, _ mark: Character, _ hidden: [SourceRange]
  ) -> CodeFrame {
    CodeFrame(location, mark: mark, width: width - 8, hidden: hidden)
  }

  private func place(_ location: SourceLocation) -> String {
    let start = location.start
    return "\(VisibleText.escaped(location.file.name)):\(start.line):\(start.column)"
  }

  private func draw(
    _ frame: CodeFrame, _ gutter: Gutter, _ role: Palette.Role, label: String?
  ) -> String {
    var text = ""
    for (index, line) in frame.lines.enumerated() {
      text += gutter.line(line.number) + line.text + "\n"
      let isLast = index == frame.lines.count - 1
      let label = isLast ? label.map { " " + VisibleText.escaped($0) } ?? "" : ""
      text += gutter.empty + " " + palette.paint(line.underline + label, role) + "\n"
    }
    if frame.isCut { text += gutter.dots + "\n" }
    return text
  }
}

/// The column of line numbers.
private struct Gutter {
  let width: Int
  let palette: Palette

  var empty: String { palette.paint(String(repeating: " ", count: width) + " |", .gutter) }

  var dots: String {
    palette.paint(String(repeating: ".", count: max(3, width)), .gutter)
  }

  func line(_ number: Int) -> String {
    let digits = "\(number)"
    let pad = String(repeating: " ", count: max(0, width - digits.count))
    return palette.paint("\(pad)\(digits) |", .gutter) + " "
  }

  func arrow(_ arrow: String) -> String {
    String(repeating: " ", count: width) + palette.paint(arrow, .gutter) + " "
  }

  func note(_ name: String, _ text: String) -> String {
    String(repeating: " ", count: width + 1) + palette.paint("=", .gutter) + " \(name): \(text)\n"
  }
}
