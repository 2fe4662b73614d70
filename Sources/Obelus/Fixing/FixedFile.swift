public import SourceText

/// An annotation file with fixes made.
public struct FixedFile: Sendable {
  /// The file before.
  public let original: SourceFile
  /// What was replaced, and by what.
  public let edits: [TextEdit]
  /// The file's bytes afterwards. Every byte outside the ranges of ``edits`` is as it was.
  public let bytes: [UInt8]
  /// The fixes that were made.
  public let made: [Fix]
  /// Those that could not be made without changing something else.
  public let refused: [Fix]

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
    diagnostics.compactMap(\.fix).filter { $0.applicability <= applicability }
  }

  /// What fixes changed in the reviewed file, as `diff -u` prints it; empty where nothing was. Private notes
  /// and the like are not shown.
  package func diff(of fixed: FixedFile) -> UnifiedDiff {
    let discretion = Discretion(of: file, bibliography)
    return UnifiedDiff(of: fixed.original, fixed.edits, hidden: discretion.ranges(in: file.source))
  }
}

extension AnnotationFile {
  /// The file with `fixes` made that a review of it offers, each whole or not at all. O(file).
  public func applying(_ fixes: [Fix]) -> FixedFile {
    let plan = FixPlan(for: fixes, in: stream)
    let made = Set(plan.made)
    return FixedFile(
      original: source, edits: plan.edits, bytes: plan.bytes, made: plan.made.map { fixes[$0] },
      refused: fixes.indices.filter { !made.contains($0) }.map { fixes[$0] })
  }
}
