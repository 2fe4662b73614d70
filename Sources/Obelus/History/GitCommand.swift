import Subprocess
import SystemPackage

/// Runs `git` in a folder. Nothing that it prints is for people: its words are never shown.
struct GitCommand {
  /// Where it runs.
  let folder: FilePath
  /// The largest output that is taken, in bytes.
  static let outputLimit = 256 << 20

  /// What `git` prints; nil where there is no `git`, where it fails, or where it prints too much.
  ///
  /// `input` goes to its standard input.
  func output(_ arguments: String..., input: [UInt8] = []) async -> [UInt8]? {
    let result = try? await run(
      .name("git"), arguments: Arguments(Self.safeguards + arguments),
      environment: .inherit.updating(Self.environment),
      workingDirectory: folder, input: .array(input), output: .bytes(limit: Self.outputLimit),
      error: .discarded)
    guard let result, result.terminationStatus.isSuccess else { return nil }
    return result.standardOutput
  }

  /// A partial clone must not fetch what it lacks: nothing is read from the network unasked.
  private static let environment: [Environment.Key: String?] = [
    "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
  ]

  /// A repository's own configuration may name programs to be run; paths are names, not patterns.
  private static let safeguards = [
    "--literal-pathspecs", "--no-pager", "-c", "core.fsmonitor=false",
  ]
}
