import SourceText

/// Sets words in lines, changing as few of the lines that were there as possible.
struct LineFilling {
  /// The words as they are to be written.
  let words: [[UInt8]]
  /// Line breaks that have to follow each word but the last; 0 for a space.
  let breaks: [Int]
  /// For each word, whether a line ended there and had better end there again.
  let endsLine: [Bool]
  /// Columns, from 0, at which the first line and the others begin.
  let firstColumn: Int
  let column: Int
  /// Column that no line should reach beyond.
  let width: Int
  /// Whether lines may end where none ended before.
  let mayWrap: Bool

  /// The lines, without indentation. O(n).
  func lines() -> [[UInt8]] {
    let widths = words.map { ScalarText.width($0) }
    var lines: [[UInt8]] = []
    var row: [Int] = []
    for segment in segments() {
      let limit = width - (lines.isEmpty ? firstColumn : column)
      var rows: [[Int]] = []
      var length = -1
      var current: [Int] = []
      for word in row + segment {
        let limit = rows.isEmpty ? limit : width - column
        if mayWrap, !current.isEmpty, length + 1 + widths[word] > limit {
          rows.append(current)
          current = []
          length = -1
        }
        current.append(word)
        length += 1 + widths[word]
      }
      row = []
      let end = segment.upperBound - 1
      if !rows.isEmpty, end < breaks.count, breaks[end] == 0,
        length + 1 + nextSegmentWidth(after: end, widths) <= width - column
      {
        // The few words that went over the edge join the next line rather than stand alone.
        row = current
      } else {
        rows.append(current)
      }
      for row in rows {
        lines.append(Array(row.map { words[$0] }.joined(separator: [Ascii.space])))
      }
      if end < breaks.count, breaks[end] > 1 {
        lines += repeatElement([], count: breaks[end] - 1)
      }
    }
    return lines
  }

  /// The stretches of words between the line ends that have to be or had better be.
  private func segments() -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = 0
    for index in words.indices
    where index == words.count - 1 || breaks[index] > 0 || endsLine[index] {
      segments.append(start..<index + 1)
      start = index + 1
    }
    return segments
  }

  private func nextSegmentWidth(after end: Int, _ widths: [Int]) -> Int {
    var length = -1
    for index in end + 1..<words.count {
      length += 1 + widths[index]
      if index < breaks.count, breaks[index] > 0 || endsLine[index] { break }
      if length > width { break }
    }
    return length
  }
}
