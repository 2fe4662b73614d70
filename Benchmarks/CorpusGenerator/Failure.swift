#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Ends the program with a line on standard error.
///
/// FoundationEssentials has no `FileHandle`, and C's `stderr` is no constant to Swift 6.
func fail(_ message: String, status: Int32) -> Never {
  let line = Array("corpus-generator: \(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(status)
}
