/// Colours of a terminal, or none.
package struct Palette: Sendable {
  /// What is coloured.
  enum Role {
    case error, warning, note, gutter, strong
  }

  private let isEnabled: Bool

  package init(isEnabled: Bool) { self.isEnabled = isEnabled }

  /// `text` on one line, safe for a terminal.
  package static func escaped(_ text: String) -> String { VisibleText.escaped(text) }

  func paint(_ text: String, _ role: Role) -> String {
    guard isEnabled else { return text }
    let code =
      switch role {
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;36"
      case .gutter: "34"
      case .strong: "1"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

extension Palette.Role {
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}
