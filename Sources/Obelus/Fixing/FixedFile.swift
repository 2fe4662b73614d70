public import SourceText

/// An annotation file with fixes made.
public struct FixedFile: Sendable {
  /// The file before.
  public let original: SourceFile
  /// What was replaced, and by what.
  public let edits: [TextEdit]
  /// The file's bytes afterwards. Every byte outside the ranges of ``edits`` is as it was.
  public let bytes: [UInt8]
  /// Indices of the fixes that were made, in the order given.
  public let made: [Int]
  /// Indices of those that could not be made without changing something else.
  public let refused: [Int]

  /// Writes the file to `path`, in the place of the one that was read: whole or not at all, with the same
  /// mode bits.
  ///
  /// Throws ``FileError`` where it cannot be written, and where the file there is no longer the one that
  /// was read. Where nothing was changed, nothing is written.
  public func write(to path: String) throws(FileError) {
    if edits.isEmpty { return }
    try AtomicFile.write(bytes, to: path, replacing: original.bytes)
  }
}

extension Review {
  /// The fixes that the diagnostics offer, in the order of the file: the safe ones, or all.
  public func fixes(_ applicability: Fix.Applicability = .safe) -> [Fix] {
    fixable(applicability).compactMap(\.fix)
  }

  /// The diagnostics that offer those fixes.
  package func fixable(_ applicability: Fix.Applicability) -> [Diagnostic] {
    diagnostics.filter { $0.fix.map { $0.applicability <= applicability } ?? false }
  }

  /// What fixes changed in the reviewed file, as `diff -u` prints it; empty where nothing was. Private notes
  /// and the like are not shown.
  package func diff(of fixed: FixedFile) -> UnifiedDiff {
    let discretion = Discretion(of: file, bibliography, exposed: [])
    return UnifiedDiff(of: fixed.original, fixed.edits, hidden: discretion.ranges)
  }
}

extension AnnotationFile {
  /// The file with `fixes` made that a review of it offers, each whole or not at all. O(file).
  public func applying(_ fixes: [Fix]) -> FixedFile {
    let plan = FixPlan(for: fixes, in: stream)
    return FixedFile(
      original: source, edits: plan.edits, bytes: plan.bytes, made: plan.made,
      refused: fixes.indices.filter { !plan.made.contains($0) })
  }
}
