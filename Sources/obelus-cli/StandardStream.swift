import SystemPackage

/// Standard output or standard error.
struct StandardStream {
  static let output = StandardStream(descriptor: .standardOutput)
  static let error = StandardStream(descriptor: .standardError)

  private let descriptor: FileDescriptor

  /// Writes all of `text` at once. What a closed pipe does not take nobody wants; where it cannot be
  /// written otherwise, as on a full disk, the process ends: a lost message must not look like none.
  func write(_ text: String) {
    guard !text.isEmpty else { return }
    do {
      try descriptor.writeAll(text.utf8)
    } catch let error as Errno where error == .brokenPipe {
    } catch {
      if descriptor == .standardOutput {
        StandardStream.error.write("obelus: standard output cannot be written: \(error)\n")
      }
      ExitStatus.unusable.exit()
    }
  }
}
