package import SourceText

/// What edits change in a file, in the form that `diff -u` prints and `patch` and `git apply` read.
///
/// Lines end at line feeds and nothing else, as those programs see them. What no output may show is not
/// shown beside a change either: there a change has fewer lines around it.
package struct UnifiedDiff {
  /// Lines shown before and after a change.
  private static let context = 3

  /// The diff; empty where nothing changes.
  package private(set) var text = ""
  /// How many changes are left out because they touch lines that no output may show.
  package private(set) var omitted = 0
  private let lines: TextLines
  private let hiddenLines: [Range<Int>]

  /// The changes that `edits` make in `file`. O(file).
  ///
  /// They must be such as ``Swift/Array/applied(to:)`` accepts; if they are not, there is no diff. No line
  /// that reaches into `hidden` is shown.
  package init(of file: SourceFile, _ edits: [TextEdit], hidden: [SourceRange] = []) {
    let lines = TextLines(file.bytes)
    self.lines = lines
    hiddenLines = hidden.map { range in
      let end = max(range.lowerBound, range.upperBound, 1) - 1
      return lines.index(ofByte: Int(range.lowerBound))..<lines.index(ofByte: Int(end)) + 1
    }
    let all = Self.groups(edits, lines).compactMap { Change($0, in: lines) }
    let changes = all.filter { !$0.lines.contains(where: isHidden) }
    omitted = all.count - changes.count
    guard !changes.isEmpty else { return }
    text = "--- a/\(file.name)\n+++ b/\(file.name)\n"
    var growth = 0
    var start = 0
    while start < changes.count {
      var end = start + 1
      while end < changes.count,
        areNear(changes[end - 1].lines.upperBound, changes[end].lines.lowerBound)
      {
        end += 1
      }
      text += hunk(changes[start..<end], &growth)
      start = end
    }
  }

  /// Edits that touch the same line, together, in the order of the file.
  private static func groups(_ edits: [TextEdit], _ lines: TextLines) -> [[TextEdit]] {
    var groups: [[TextEdit]] = []
    var lastLine = -1
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if lines.index(ofByte: Int(edit.range.lowerBound)) <= lastLine {
        groups[groups.count - 1].append(edit)
      } else {
        groups.append([edit])
      }
      lastLine = max(lastLine, lines.index(ofByte: Int(edit.range.upperBound)))
    }
    return groups
  }

  /// `growth` is by how many lines the file is longer, by what precedes.
  private func hunk(_ changes: ArraySlice<Change>, _ growth: inout Int) -> String {
    guard let first = changes.first, let last = changes.last else { return "" }
    let start = first.lines.lowerBound - context(before: first.lines.lowerBound)
    let end = last.lines.upperBound + context(after: last.lines.upperBound)
    let newStart = start + growth
    var body = ""
    var line = start
    for change in changes {
      body += Self.marked(" ", lines[line..<change.lines.lowerBound])
      body += Self.marked("-", lines[change.lines])
      body += Self.marked("+", change.replacement)
      growth += change.replacement.count - change.lines.count
      line = change.lines.upperBound
    }
    body += Self.marked(" ", lines[line..<end])
    let newEnd = end + growth
    return "@@ -\(Self.span(start..<end)) +\(Self.span(newStart..<newEnd)) @@\n" + body
  }

  /// Whether two changes are shown in one hunk: nothing between them is left out.
  private func areNear(_ end: Int, _ start: Int) -> Bool {
    start - end <= 2 * Self.context && !(end..<start).contains(where: isHidden)
  }

  private func context(before line: Int) -> Int {
    (1...Self.context).prefix { line - $0 >= 0 && !isHidden(line - $0) }.count
  }

  private func context(after line: Int) -> Int {
    (0..<Self.context).prefix { line + $0 < lines.count && !isHidden(line + $0) }.count
  }

  private func isHidden(_ line: Int) -> Bool { hiddenLines.contains { $0.contains(line) } }

  /// A range of lines as a hunk's header gives it: 1-based, and the line before where there are none.
  private static func span(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }

  private static func marked(_ mark: String, _ lines: ArraySlice<ArraySlice<UInt8>>) -> String {
    lines.map { line in
      let text = mark + String(decoding: line, as: UTF8.self)
      return line.last == Ascii.lineFeed ? text : text + "\n\\ No newline at end of file\n"
    }.joined()
  }
}

/// Lines that change, and what takes their place.
private struct Change {
  let lines: Range<Int>
  let replacement: ArraySlice<ArraySlice<UInt8>>

  /// What `edits`, which touch neighbouring lines, make of them; nil where nothing changes.
  init?(_ edits: [TextEdit], in lines: TextLines) {
    guard let first = edits.first, let last = edits.last else { return nil }
    let range =
      lines.index(
        ofByte: Int(first.range.lowerBound))..<min(
        lines.count, lines.index(ofByte: Int(last.range.upperBound)) + 1)
    let old = lines[range]
    let start = old.first?.startIndex ?? lines.byteCount
    let shifted = edits.map { edit in
      TextEdit(
        replacing: SourceRange(
          Int(edit.range.lowerBound) - start..<Int(edit.range.upperBound) - start),
        with: edit.replacement)
    }
    guard let bytes = try? shifted.applied(to: old.flatMap(\.self)) else { return nil }
    let new = TextLines(bytes)
    // What an edit leaves as it is at its ends is no change.
    let equalStart = zip(old, new[0..<new.count]).prefix { $0 == $1 }.count
    let oldRest = old.dropFirst(equalStart)
    let newRest = new[equalStart..<new.count]
    let equalEnd = zip(oldRest.reversed(), newRest.reversed()).prefix { $0 == $1 }.count
    self.lines = range.lowerBound + equalStart..<range.upperBound - equalEnd
    replacement = newRest.dropLast(equalEnd)
    if self.lines.isEmpty, replacement.isEmpty { return nil }
  }
}

/// The lines of a file, each with its line feed.
private struct TextLines {
  private let lines: [ArraySlice<UInt8>]
  let byteCount: Int

  init(_ bytes: [UInt8]) {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: Ascii.lineFeed).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    self.lines = lines
    byteCount = bytes.count
  }

  var count: Int { lines.count }

  subscript(range: Range<Int>) -> ArraySlice<ArraySlice<UInt8>> { lines[range] }

  /// Index of the line that holds a byte; at the end of a file that ends in a line feed, the number of
  /// lines. O(log lines).
  func index(ofByte offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].endIndex <= offset { low = middle + 1 } else { high = middle }
    }
    guard low == lines.count, let last = lines.last, last.last != Ascii.lineFeed else { return low }
    return low - 1
  }
}
