import SourceText

/// One stretch of the file that becomes other text, before all of them are put together.
struct Splice {
  var range: Range<Int>
  var text: [UInt8]

  /// Puts `text` where `range` was.
  init(_ range: Range<Int>, _ text: [UInt8] = []) {
    self.range = range
    self.text = text
  }

  /// Puts `text` where the bytes from `start` to `end` were.
  init(from start: Int, to end: Int, _ text: [UInt8] = []) {
    self.init(start..<max(start, end), text)
  }

  /// Puts `text` before the byte at `place`.
  init(at place: Int, _ text: [UInt8]) { self.init(place..<place, text) }

  /// Text edits that do what all of `splices` do, with none that overlap or begin at one place; nil
  /// where two contradict each other. O(s log s).
  ///
  /// What is inserted at one place comes in the order given, and before what replaces the bytes that
  /// begin there. Bytes that are removed twice are removed once.
  static func merged(_ splices: [Splice]) -> [TextEdit]? {
    let ordered = splices.enumerated().sorted { left, right in
      let (first, second) = (left.element.range, right.element.range)
      if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
      if first.isEmpty != second.isEmpty { return first.isEmpty }
      return left.offset < right.offset
    }
    var merged: [Splice] = []
    for (_, splice) in ordered {
      guard let last = merged.last,
        splice.range.lowerBound < last.range.upperBound
          || splice.range.lowerBound == last.range.lowerBound
      else {
        merged.append(splice)
        continue
      }
      let isSamePlace = splice.range.lowerBound == last.range.lowerBound
      guard
        isSamePlace && last.range.isEmpty || splice.text.isEmpty && last.text.isEmpty
          || isSamePlace && splice.text.isEmpty
      else { return nil }
      let end = max(last.range.upperBound, splice.range.upperBound)
      merged[merged.count - 1] = Splice(
        last.range.lowerBound..<end, last.text + splice.text)
    }
    return merged.filter { !$0.range.isEmpty || !$0.text.isEmpty }.map {
      TextEdit(
        replacing: SourceRange($0.range), with: String(decoding: $0.text, as: UTF8.self))
    }
  }
}
