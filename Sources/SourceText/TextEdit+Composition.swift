extension [TextEdit] {
  /// The edits that do at once what these do and then `later` does to their result. O(n + m), beside sorting.
  ///
  /// Neither may have edits that overlap, or more than one at a place. Ranges of `later` are those of the text
  /// that these edits make, which no longer is needed for it.
  package func followed(by later: [TextEdit]) -> [TextEdit] {
    var composer = Composer(later)
    var position = 0
    for edit in inOrder {
      composer.copy(position..<Int(edit.range.lowerBound))
      composer.replace(edit.range.offsets, with: Array<UInt8>(edit.replacement.utf8))
      position = Int(edit.range.upperBound)
    }
    // What follows the last edit, whose end nobody knows.
    composer.copy(position..<Int(UInt32.max))
    return composer.edits
  }

  fileprivate var inOrder: [TextEdit] {
    sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}

/// Puts the text between together from left to right, and cuts the later edits out of it.
private struct Composer {
  private(set) var edits: [TextEdit] = []
  private let later: [TextEdit]
  /// Index in ``later`` of the first edit that is not yet passed.
  private var next = 0
  /// Whether the replacement of that edit is written.
  private var isWritten = false
  /// Offset in the text between.
  private var offset = 0
  /// What replaces the original from ``start`` to ``end`` so far.
  private var pending: [UInt8] = []
  private var start = 0
  private var end = 0

  init(_ later: [TextEdit]) { self.later = later.inOrder }

  /// The text between goes on with these bytes of the original.
  mutating func copy(_ range: Range<Int>) {
    var rest = range
    while true {
      passEdits()
      guard next < later.count else { break }
      let edit = later[next].range.offsets
      if edit.lowerBound > offset {
        let kept = rest.prefix(edit.lowerBound - offset)
        guard !kept.isEmpty else { return }
        keep(kept)
        offset += kept.count
        rest = kept.upperBound..<rest.upperBound
      } else {
        writeReplacement()
        let removed = rest.prefix(edit.upperBound - offset)
        guard !removed.isEmpty else { return passEdits() }
        end = removed.upperBound
        offset += removed.count
        rest = removed.upperBound..<rest.upperBound
      }
    }
    keep(rest)
    offset += rest.count
  }

  /// The text between goes on with `text`, in the place of these bytes of the original.
  mutating func replace(_ range: Range<Int>, with text: [UInt8]) {
    for byte in text {
      passEdits()
      if next < later.count, later[next].range.lowerBound <= offset {
        writeReplacement()
      } else {
        pending.append(byte)
      }
      offset += 1
    }
    passEdits()
    end = Swift.max(end, range.upperBound)
  }

  /// Leaves behind the edits that end here.
  private mutating func passEdits() {
    while next < later.count {
      let range = later[next].range.offsets
      guard range.upperBound <= offset, range.lowerBound <= offset else { return }
      writeReplacement()
      next += 1
      isWritten = false
    }
  }

  private mutating func writeReplacement() {
    guard !isWritten else { return }
    isWritten = true
    pending.append(contentsOf: later[next].replacement.utf8)
  }

  /// Bytes of the original stay as they are.
  private mutating func keep(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if end > start || !pending.isEmpty {
      edits.append(
        TextEdit(
          replacing: SourceRange(start..<Swift.max(start, end)),
          with: String(decoding: pending, as: UTF8.self)))
      pending = []
    }
    start = range.upperBound
    end = start
  }
}
