import Subprocess
import SystemPackage

/// Takes the words from a PDF with `pdftotext`, where it is installed.
enum PDFText {
  /// Why there are no words.
  enum Problem: Error {
    case notInstalled
    case unreadable
    /// A scan, most likely.
    case wordless
    case tooSlow

    /// What is the matter, and what to do: lower case, no full stop.
    var message: String {
      switch self {
      case .notInstalled:
        "`pdftotext` is not installed: name a file with the document's words under `text`"
      case .unreadable:
        "`pdftotext` cannot read the document: name a file with its words under `text`"
      case .wordless:
        "the document holds pictures of words: name a file with a transcript under `text`"
      case .tooSlow:
        "`pdftotext` was still reading the document when its time was up: name a file with its words under `text`"
      }
    }
  }

  /// The words of the PDF at `path`, relative to the working folder, in UTF-8, as `tool` prints them within
  /// `timeLimit`.
  static func words(
    ofFileAt path: String, with tool: Executable = .name("pdftotext"),
    within timeLimit: Duration = .seconds(60)
  ) async -> Result<[UInt8], Problem> {
    // An absolute path is no option, whatever the file is called.
    guard let real = Paths.real(FilePath(path)) else { return .failure(.unreadable) }
    return await withTaskGroup(of: Result<[UInt8], Problem>?.self) { group in
      group.addTask { await words(ofDocumentAt: real, tool) }
      // A document may be made to be read for ever. The end of one task ends the other and its process.
      group.addTask {
        try? await Task.sleep(for: timeLimit)
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first ?? .failure(.tooSlow)
    }
  }

  private static func words(
    ofDocumentAt path: FilePath, _ tool: Executable
  ) async -> Result<[UInt8], Problem> {
    do {
      let result = try await run(
        tool,
        arguments: ["-q", "-enc", "UTF-8", "-nopgbrk", path.string, "-"],
        output: .bytes(limit: Article.byteLimit), error: .discarded)
      guard result.terminationStatus.isSuccess else { return .failure(.unreadable) }
      let words = result.standardOutput
      return words.allSatisfy { $0 <= 0x20 } ? .failure(.wordless) : .success(words)
    } catch {
      let isMissing = (error as? SubprocessError)?.code == .executableNotFound
      return .failure(isMissing ? .notInstalled : .unreadable)
    }
  }
}
