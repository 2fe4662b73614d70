import ArgumentParser
import Obelus

/// `obelus render`: writes a report.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Write an annotated report.")

  mutating func run() throws {}
}
