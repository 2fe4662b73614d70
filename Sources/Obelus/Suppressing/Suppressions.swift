import SourceText
import YAMLTree

/// The comments of one file that say what may be left as it is, and which of them are needed.
struct Suppressions: Sendable {
  /// In the order of the file.
  let all: [Suppression]
  /// Texts that run over several lines, in the order of the file, each with the line that it begins in.
  private let longTexts: [(range: SourceRange, line: Int)]
  /// Places in ``all``, by the line that they speak of.
  private let places: [Int: [Int]]
  /// The names of rules, each with the index of its comment, that something was found for.
  private var used: Set<Use> = []

  private struct Use: Hashable {
    let place: Int
    let rule: String
  }

  /// Looks for the comments in a file. A file without one costs one look at its bytes.
  init(in stream: YAMLStream) {
    let source = stream.source
    let offsets = Self.markers(in: source.bytes)
    var search = Search(stream: stream, offsets: offsets)
    if !offsets.isEmpty {
      for document in stream.documents { search.visit(document.root) }
    }
    all = search.comments().map { Suppression(at: $0.offset, of: source, line: $0.line) }
    longTexts = all.isEmpty ? [] : search.longTexts
    places = Dictionary(grouping: all.indices) { [all] in all[$0].line }
  }

  /// Where the marker follows a number sign.
  private static func markers(in bytes: [UInt8]) -> [Int] {
    let signs = bytes.withUnsafeBufferPointer { bytes in
      var signs: [Int] = []
      while let sign = Bytes.firstIndex(
        of: UInt8(ascii: "#"), in: bytes, from: signs.last.map { $0 + 1 } ?? 0)
      {
        signs.append(sign)
      }
      return signs
    }
    return signs.lazy.filter { Suppression.isMarked(commentAt: $0, in: bytes) }.compactMap { sign in
      bytes[(sign + 1)...].firstIndex { $0 != Ascii.space && $0 != Ascii.tab }
    }
  }

  /// Whether a diagnostic is reported: no comment says that it may be left. Notes that the comment is needed.
  mutating func admits(_ diagnostic: Diagnostic) -> Bool {
    if all.isEmpty { return true }
    let start = diagnostic.location.range.lowerBound
    var lines = [diagnostic.location.start.line]
    let text = longTexts.last { $0.range.lowerBound <= start && start < $0.range.upperBound }
    if let text, text.line != lines[0] { lines.append(text.line) }
    for place in lines.flatMap({ places[$0] ?? [] }) {
      guard all[place].rules.contains(where: { $0.name == diagnostic.rule }) else { continue }
      used.insert(Use(place: place, rule: diagnostic.rule))
      return false
    }
    return true
  }

  /// The names for which nothing was found, in the order of the file.
  var unused: [(name: String, range: SourceRange)] {
    all.indices.flatMap { place in
      all[place].rules.filter { !used.contains(Use(place: place, rule: $0.name)) }
    }
  }
}

/// Tells comments from texts.
private struct Search {
  let stream: YAMLStream
  /// Where the marker stands, ascending.
  let offsets: [Int]
  private(set) var longTexts: [(range: SourceRange, line: Int)] = []
  private var isInText: Set<Int> = []

  init(stream: YAMLStream, offsets: [Int]) {
    self.stream = stream
    self.offsets = offsets
  }

  mutating func visit(_ node: YAMLNode) {
    let range = stream.range(of: node)
    guard stream.kind(of: node) == .scalar else {
      for child in stream.children(of: node) { visit(child) }
      return
    }
    let lines = stream.source.lines
    let first = lines.lineIndex(ofByte: Int(range.lowerBound))
    guard first != lines.lineIndex(ofByte: Int(range.upperBound)) || !offsets.isEmpty else {
      return
    }
    if first != lines.lineIndex(ofByte: Int(range.upperBound)) {
      longTexts.append((range, first + 1))
    }
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < Int(range.lowerBound) { low = middle + 1 } else { high = middle }
    }
    while low < offsets.count, offsets[low] < Int(range.upperBound) {
      // The first line of a block scalar, up to its line break, may hold a comment.
      let isHeader =
        stream.style(of: node).isBlockScalar && lines.lineIndex(ofByte: offsets[low]) == first
      if !isHeader { isInText.insert(offsets[low]) }
      low += 1
    }
  }

  /// Where the marker begins a comment, each with the line that the comment speaks of.
  func comments() -> [(offset: Int, line: Int)] {
    let lines = stream.source.lines
    let bytes = stream.source.bytes
    return offsets.compactMap { offset in
      if isInText.contains(offset) { return nil }
      let line = lines.lineIndex(ofByte: offset)
      let start = lines.byteRange(ofLineAt: line).lowerBound
      guard
        let sign = bytes[start..<offset].lastIndex(where: { $0 != Ascii.space && $0 != Ascii.tab }),
        bytes[sign] == UInt8(ascii: "#"), sign == start || Ascii.isWhitespace(bytes[sign - 1])
      else { return nil }
      let isAlone = bytes[start..<sign].allSatisfy { Ascii.isWhitespace($0) }
      return (offset, isAlone ? nextLine(after: line) : line + 1)
    }
  }

  /// The number of the first line after the one at `index` that has more than a comment.
  private func nextLine(after index: Int) -> Int {
    let lines = stream.source.lines
    let bytes = stream.source.bytes
    var next = index + 1
    while next < lines.count {
      let first = bytes[lines.byteRange(ofLineAt: next)].first { !Ascii.isWhitespace($0) }
      if let first, first != UInt8(ascii: "#") { break }
      next += 1
    }
    return next + 1
  }
}
