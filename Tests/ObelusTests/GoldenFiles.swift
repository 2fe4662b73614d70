import Foundation
import Testing

/// Texts that were looked at once and must not change unnoticed.
enum GoldenFiles {
  /// Set `OBELUS_RECORD=1` to write the files anew, and read the difference before you commit it.
  static let isRecording = ProcessInfo.processInfo.environment["OBELUS_RECORD"] == "1"

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  /// Compares `text` with the golden file `name`, or records it.
  static func expect(
    _ text: String, in name: String, sourceLocation: SourceLocation = #_sourceLocation
  )
    throws
  {
    let url = folder.appending(path: name)
    if isRecording {
      try Data(text.utf8).write(to: url)
      return
    }
    let golden = try? String(contentsOf: url, encoding: .utf8)
    #expect(
      golden == text, "\(name) differs; record it with OBELUS_RECORD=1",
      sourceLocation: sourceLocation)
  }
}
