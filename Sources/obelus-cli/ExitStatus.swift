#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How the command ended. Thrown by a command to end with it.
enum ExitStatus: Int32, Error, Comparable {
  /// Nothing is wrong.
  case success = 0
  /// There are diagnostics at or above the level that fails a run.
  case failure = 1
  /// The command, the configuration or a file named by it cannot be used.
  case unusable = 2

  /// The graver of two ends: what cannot be used outweighs what is wrong.
  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }

  /// Ends the process.
  func exit() -> Never {
    #if canImport(Glibc)
      Glibc.exit(rawValue)
    #elseif canImport(Musl)
      Musl.exit(rawValue)
    #elseif canImport(Darwin)
      Darwin.exit(rawValue)
    #endif
  }
}
