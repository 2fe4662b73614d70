import JSONSchema

/// A harness for Bowtie, with which the JSON Schema community compares implementations.
///
/// It reads one JSON command a line from standard input and answers each with one line: `start`, `dialect`,
/// `run`, `stop`. Protocol: https://docs.bowtie.report/en/stable/implementers/
@main struct BowtieHarness {
  static func main() {
    while let line = readLine() {
      guard let answer = answer(to: line) else { return }
      print(answer)
      flushOutput()
    }
  }

  /// The answer to a command; nil for `stop`, after which there is nothing to say.
  static func answer(to line: String) -> String? {
    guard let command = try? BowtieCommand(line) else {
      return #"{"errored": true, "context": {"message": "this is no command"}}"#
    }
    switch command.name {
    case "stop": return nil
    case "start": return BowtieAnswer.start
    case "dialect": return #"{"ok": \#(command.text("dialect") == SchemaRegistry.dialect)}"#
    case "run": return run(command)
    default: return #"{"errored": true, "context": {"message": "unknown command"}}"#
    }
  }

  /// Compiles a case's schema and runs it over the case's instances.
  private static func run(_ command: BowtieCommand) -> String {
    let sequence = command.source("seq") ?? "null"
    do {
      let results = try command.results().map { #"{"valid": \#($0)}"# }
      return #"{"seq": \#(sequence), "results": [\#(results.joined(separator: ", "))]}"#
    } catch {
      return BowtieAnswer.error("\(error)", sequence: sequence)
    }
  }
}
