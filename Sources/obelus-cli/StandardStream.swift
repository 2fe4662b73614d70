import SystemPackage

/// Standard output or standard error.
struct StandardStream {
  static let output = StandardStream(descriptor: .standardOutput)
  static let error = StandardStream(descriptor: .standardError)

  private let descriptor: FileDescriptor

  /// Writes all of `text` at once. What a closed stream does not take is lost: nobody is left to tell.
  func write(_ text: String) {
    guard !text.isEmpty else { return }
    _ = try? descriptor.writeAll(text.utf8)
  }
}
