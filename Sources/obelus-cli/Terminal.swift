import ArgumentParser
import FoundationEssentials
import Obelus

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// When to colour.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// What standard output is connected to.
enum Terminal {
  /// Columns where nobody says how many there are.
  private static let standardWidth = 120

  /// Whether standard output is a terminal.
  static var isInteractive: Bool { isatty(STDOUT_FILENO) == 1 }

  /// `text` as it is for a file or a program, and on a terminal such that it cannot tell it to do things.
  static func shown(_ text: String) -> String {
    guard isInteractive else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { Palette.escaped(String($0)) }.joined(separator: "\n")
  }

  /// Columns of the terminal; where output goes to a file, what most lines fit in.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return standardWidth
    }
    return Int(size.ws_col)
  }

  /// Colours after the user's choice, else after `NO_COLOR` and `CLICOLOR_FORCE` (https://no-color.org,
  /// https://bixense.com/clicolors), else where output is a terminal.
  static func palette(_ choice: ColorChoice) -> Palette {
    let environment = ProcessInfo.processInfo.environment
    let isSet = { (name: String) in !(environment[name] ?? "").isEmpty }
    switch choice {
    case .always: return Palette(isEnabled: true)
    case .never: return Palette(isEnabled: false)
    case .auto:
      if isSet("NO_COLOR") { return Palette(isEnabled: false) }
      if isSet("CLICOLOR_FORCE"), environment["CLICOLOR_FORCE"] != "0" {
        return Palette(isEnabled: true)
      }
      return Palette(isEnabled: isInteractive && environment["TERM"] != "dumb")
    }
  }
}
