import SourceText

/// Lines of a file with a range of it underlined.
struct CodeFrame {
  /// A line as it is shown, and what is drawn below it.
  struct Line {
    /// 1-based.
    let number: Int
    let text: String
    let underline: String
  }

  /// More lines than this are not shown of one range.
  private static let mostLines = 3
  /// Bytes of a line looked at on each side of the range: more do not fit on any terminal.
  private static let reach = 2_000

  let lines: [Line]
  /// Whether the range goes on below.
  let isCut: Bool

  /// Draws the range of `location` with `mark` below each of its characters, in at most `width` columns.
  /// Dots stand for what lies in `hidden`; of a file that is hidden whole no line is shown.
  init(
    _ location: SourceLocation, mark: Character, width: Int, hidden: [SourceRange] = []
  ) {
    let file = location.file
    guard !file.bytes.isEmpty, hidden.first?.count != file.bytes.count else {
      lines = []
      isCut = false
      return
    }
    let table = file.lines
    let range = location.range.offsets
    let first = table.lineIndex(ofByte: range.lowerBound)
    let last = table.lineIndex(ofByte: max(range.lowerBound, range.upperBound - 1))
    lines = (first...last).prefix(Self.mostLines).map { line in
      let bytes = table.byteRange(ofLineAt: line)
      return Self.draw(
        Self.cells(ofLine: bytes, near: range, of: file.bytes, hidden), number: line + 1,
        marked: range, isWhole: bytes.count <= Self.reach, mark, width)
    }
    isCut = last - first >= Self.mostLines
  }

  /// The characters of a line around the range, those that are hidden as dots.
  private static func cells(
    ofLine line: Range<Int>, near marked: Range<Int>, of bytes: [UInt8], _ hidden: [SourceRange]
  ) -> [VisibleText.Cell] {
    let start = max(line.lowerBound, marked.lowerBound)
    let near = scalarStart(max(line.lowerBound, start - reach), bytes)
    let cells = VisibleText.cells(of: bytes, in: near..<min(line.upperBound, start + reach))
    guard !hidden.isEmpty else { return cells }
    return cells.map { cell in
      hidden.cover(cell.offset) ? cell.hidden : cell
    }
  }

  private static func draw(
    _ cells: [VisibleText.Cell], number: Int, marked: Range<Int>, isWhole: Bool,
    _ mark: Character, _ width: Int
  ) -> Line {
    let start = max(cells.first?.offset ?? 0, marked.lowerBound)
    let first = cells.firstIndex { $0.offset >= start } ?? cells.endIndex
    // White space at the start of a continued line is not marked; a place between two bytes stays there.
    let content = cells[first...].firstIndex { $0.text.contains { $0 != " " } }
    let from = marked.isEmpty ? first : content ?? first
    let to = cells.firstIndex { $0.offset >= marked.upperBound } ?? cells.endIndex
    let window = window(of: cells, around: from, width)
    let visible = cells[window]
    let before = window.lowerBound > 0 ? "…" : ""
    let after = window.upperBound < cells.count || !isWhole ? "…" : ""
    let indent = before.count + visible[..<min(from, window.upperBound)].columns
    let end = max(from, min(to, window.upperBound))
    let length = max(1, from < end ? cells[from..<end].columns : 0)
    return Line(
      number: number, text: before + visible.map(\.text).joined() + after,
      underline: String(repeating: " ", count: indent) + String(repeating: mark, count: length))
  }

  /// The cells that fit into `width` columns, `index` among them.
  private static func window(
    of cells: [VisibleText.Cell], around index: Int, _ width: Int
  ) -> Range<Int> {
    guard cells[...].columns > width else { return 0..<cells.count }
    var start = index
    var columns = 0
    while start > 0, columns + cells[start - 1].width <= width / 4 {
      start -= 1
      columns += cells[start].width
    }
    var end = start
    columns = 2
    while end < cells.count, columns + cells[end].width <= width {
      columns += cells[end].width
      end += 1
    }
    return start..<max(end, min(start + 1, cells.count))
  }

  private static func scalarStart(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}

extension ArraySlice<VisibleText.Cell> {
  /// Columns that the cells take together.
  fileprivate var columns: Int { reduce(0) { $0 + $1.width } }
}
