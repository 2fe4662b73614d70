public import ArgumentParser
public import Obelus

/// The output formats of `obelus validate`.
enum DiagnosticFormat: String, CaseIterable, ExpressibleByArgument {
  case text, compact

  func reporter(color: ColorChoice) -> any Reporter {
    switch self {
    case .text: TextReporter(palette: Terminal.palette(color), width: Terminal.width)
    case .compact: CompactReporter()
    }
  }
}

extension Severity: ExpressibleByArgument {}

extension ReviewDate: ExpressibleByArgument {
  /// Reads a date as annotation files write it.
  public init?(argument: String) { self.init(argument) }
}
