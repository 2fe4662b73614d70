import SourceText

/// How the file is laid out, which is how new text is laid out too.
struct FileManner {
  /// LF, CRLF or CR.
  let lineBreak: [UInt8]
  /// Columns by which a mapping is indented under its key.
  let mappingStep: Int
  /// Columns by which a sequence is indented under its key; may be 0.
  let sequenceStep: Int
  /// Columns that a line of prose takes up.
  let width: Int

  /// Widths that prose is set in, whatever the file does.
  private static let widths = 72...120
  private static let usualWidth = 100

  /// O(n).
  init(_ stream: YAMLStream, _ places: NodePlaces, _ layout: FileLayout) {
    let firstEnd = layout.lineEnd(of: 0)
    let length = layout.breakLength(at: firstEnd)
    lineBreak = length > 0 ? Array(layout.bytes[firstEnd..<firstEnd + length]) : [Ascii.lineFeed]
    var mappingStep: Int?
    var sequenceStep: Int?
    var width: Int?
    for (index, record) in stream.nodes.enumerated() {
      let node = YAMLNode(index: index)
      if record.style == .folded {
        width = [width, Self.longestLine(of: record, layout)].compactMap { $0 }.max()
      }
      guard record.style == .block, mappingStep == nil || sequenceStep == nil,
        let parent = places.parent(of: node), stream.kind(of: parent) == .mapping
      else { continue }
      let column = layout.column(of: Int(record.range.lowerBound))
      let step = column - layout.column(of: Int(stream.range(of: parent).lowerBound))
      if record.kind == .mapping {
        mappingStep = mappingStep ?? (step > 0 ? step : nil)
      } else {
        sequenceStep = sequenceStep ?? (step >= 0 ? step : nil)
      }
    }
    self.mappingStep = min(mappingStep ?? 2, 8)
    self.sequenceStep = min(sequenceStep ?? self.mappingStep, 8)
    self.width = min(max(width ?? Self.usualWidth, Self.widths.lowerBound), Self.widths.upperBound)
  }

  /// The longest line of a folded scalar of several lines; one line says nothing of where lines end.
  private static func longestLine(of record: YAMLNodeRecord, _ layout: FileLayout) -> Int? {
    let text = layout.bytes[record.range.offsets]
    let lines = text.split { $0 == Ascii.lineFeed || $0 == Ascii.carriageReturn }
    guard lines.count > 2 else { return nil }
    // An absent indentation in the first line, the indicator's, makes it no longer than it is.
    return lines.dropFirst().map(ScalarText.width).max()
  }
}
