import ArgumentParser
import Obelus

/// The `obelus` command.
@main struct ObelusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "obelus",
    abstract:
      "Fact-checking as code: annotate claims in YAML, check them in CI, publish the result.",
    discussion: """
      Exit status: 0 nothing is wrong, 1 there are errors, 2 the command, the configuration or a file \
      named by it cannot be used.
      """,
    version: ObelusVersion.current,
    subcommands: [
      ValidateCommand.self, FixCommand.self, RebaseCommand.self, RenderCommand.self,
      AgreementCommand.self, LogCommand.self, SnapshotCommand.self, TextCommand.self,
      RulesCommand.self, ExplainCommand.self, SchemaCommand.self,
    ])

  /// Runs the command. A fault of usage ends with status 2, not with ArgumentParser's 64.
  static func main() async {
    var status = ExitStatus.success
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let exit as ExitStatus {
      status = exit
    } catch {
      let isClean = exitCode(for: error).isSuccess
      // Words of the command line come back in messages; their lines are made safe one by one.
      let lines = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
      let message = lines.map { Palette.escaped(String($0)) }.joined(separator: "\n")
      (isClean ? StandardStream.output : .error).write(message.isEmpty ? "" : message + "\n")
      status = isClean ? .success : .unusable
    }
    status.exit()
  }
}
