import Foundation
import Subprocess
import SystemPackage
import Testing

@testable import Obelus

/// Programs that take the words from a document, and those that do not.
@Suite struct PDFTextTests {
  /// Runs a shell script in the place of `pdftotext`.
  private func words(_ script: String, within limit: Duration) async throws -> Result<
    [UInt8], PDFText.Problem
  > {
    let folder = try ExampleFolder(["tool": "#!/bin/sh\n\(script)\n", "a.pdf": ""])
    let tool = "\(folder.path)/tool"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool)
    let result = await PDFText.words(
      ofFileAt: "\(folder.path)/a.pdf", with: .path(FilePath(tool)), within: limit)
    withExtendedLifetime(folder) {}
    return result
  }

  @Test func wordsAreTaken() async throws {
    #expect(
      try await words("echo the words", within: .seconds(60)) == .success(Array("the words\n".utf8))
    )
    #expect(try await words("echo", within: .seconds(60)) == .failure(.wordless))
    #expect(try await words("exit 3", within: .seconds(60)) == .failure(.unreadable))
  }

  @Test func aProgramThatDoesNotEndIsEnded() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try await words("exec sleep 900", within: .milliseconds(300)) == .failure(.tooSlow))
    #expect(clock.now - start < .seconds(300))
  }
}
