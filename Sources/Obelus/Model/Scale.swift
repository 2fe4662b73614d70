import SourceText

/// The ratings that a house gives, each with the verdict that it stands for.
public struct Scale: Sendable {
  /// One label of a scale.
  public struct Grade: Sendable {
    /// The label, as annotations write it.
    public let label: String
    /// The verdict of an annotation that has the label.
    public let verdict: Verdict
    /// Where the label stands between worst and best: the higher, the better. Several may share a number.
    public let number: Double

    init(_ label: String, _ verdict: Verdict, _ number: Double) {
      self.label = label
      self.verdict = verdict
      self.number = number
    }
  }

  /// The grades in the order in which the scale lists them.
  public let grades: [Grade]
  /// The labels' bytes in order, each with its place in ``grades``.
  private let sorted: [(label: [UInt8], grade: Int)]

  init(_ grades: [Grade]) {
    self.grades = grades
    sorted = grades.indices.map { (Array(grades[$0].label.utf8), $0) }
      .sorted { $0.label.lexicographicallyPrecedes($1.label) }
  }

  /// The grade whose label has these very bytes: `True` is not `true`. O(log grades).
  func grade(labelled text: LocatedText) -> Grade? {
    text.withUTF8 { bytes in
      var range = sorted.indices
      while let middle = range.middle {
        if sorted[middle].label.lexicographicallyPrecedes(bytes) {
          range = middle + 1..<range.upperBound
        } else if bytes.elementsEqual(sorted[middle].label) {
          return grades[sorted[middle].grade]
        } else {
          range = range.lowerBound..<middle
        }
      }
      return nil
    }
  }
}

extension Range<Int> {
  /// The number in the middle; nil where there is none.
  fileprivate var middle: Int? { isEmpty ? nil : lowerBound + (upperBound - lowerBound) / 2 }
}
