import SourceText
import YAMLTree

/// Works out what the fixes of one file replace, for formats that say so.
///
/// Each fix is tried by itself, which reads the file again: in a large file with many problems that would
/// take for ever, and the rest goes without.
struct FixEditing {
  /// Bytes that may be read again for one file.
  private static let budget = 64 << 20

  private var attempts: Int

  init(for file: CheckedFile) {
    let size = file.stream?.source.bytes.count ?? 0
    attempts = Self.budget / max(1, size)
  }

  /// What the fix of a diagnostic replaces; nil where there is none, or too many were asked for.
  mutating func edits(of diagnostic: Diagnostic) -> [TextEdit]? {
    guard let fix = diagnostic.fix, attempts > 0 else { return nil }
    attempts -= 1
    let edits = fix.edits
    return edits.isEmpty ? nil : edits
  }
}
