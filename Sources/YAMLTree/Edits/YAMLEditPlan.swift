package import SourceText

/// How a set of ``YAMLEdit``s is made in the file's bytes.
package struct YAMLEditPlan: Sendable {
  /// An edit that is not made.
  package struct Refused: Hashable, Sendable {
    /// Its index in the edits that were given.
    package let index: Int
    package let reason: YAMLEditRefusal
  }

  /// The text edits, in the order of the file. No two overlap or begin at the same place.
  package let edits: [TextEdit]
  /// Indices, ascending, of the given edits that are made. An edit that changes nothing is one.
  package let applied: [Int]
  /// The given edits that are not made, by ascending index.
  package let refused: [Refused]
  /// The file after the edits, read again.
  package let result: YAMLStream
}

extension YAMLStream {
  /// The text edits that make all of `edits` together, but for those that cannot be made.
  ///
  /// Every byte outside the text edits is kept: comments, alignment, line ends, anchors, styles. The
  /// result is read again and compared with the tree that is meant (kinds, values byte for byte, tags,
  /// anchors, aliases, order, documents, styles of what no edit names). Where they differ, the edits
  /// at fault are found by halving the set, and refused.
  ///
  /// An edit of a node that aliases stand for, or inside one, changes other places too. It is refused
  /// unless `includingShared` says that this is meant; the aliases then stand for the new value.
  ///
  /// O(file + edits · log edits) and one reading of the result where all is well; two readings more for
  /// each halving that a bad edit takes. After 256 readings, 32 of large files, the undecided edits are
  /// refused. `limits` are those of reading the result.
  package func plan(
    _ edits: [YAMLEdit], includingShared: Bool = false, limits: YAMLLimits = .standard
  ) -> YAMLEditPlan {
    var planner = EditPlanner(
      stream: self, edits: edits, includingShared: includingShared, limits: limits)
    return planner.run()
  }
}
