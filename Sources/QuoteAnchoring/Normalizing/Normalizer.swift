import SourceText

/// One pass of normalisation: typography levelled, what is left composed, white space folded.
///
/// No character of the typographic table takes part in a composition. Whether they are levelled
/// before NFC or after is therefore all the same, but for a mark that follows a dropped or replaced
/// character: composing last makes the result NFC, and the same when it is normalised again.
struct Normalizer {
  private(set) var output: [UInt8] = []
  /// From ``output`` to the original. Where the original ends in white space it describes one space
  /// more.
  private(set) var map = OffsetMap()
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
  }

  mutating func run() {
    var index = 0
    while index < bytes.count {
      let end = PlainRun(bytes: bytes).end(from: index, isAfterSpace: isAfterSpace)
      index = addSpecial(at: end, after: index..<end)
    }
    if output.last == Ascii.space { output.removeLast() }
  }

  /// Whether a space would be one too many here.
  private var isAfterSpace: Bool { output.last.map { $0 == Ascii.space } ?? true }

  /// Copies a plain run and adds what follows it, at `start`. Returns where what was added ends.
  private mutating func addSpecial(at start: Int, after run: Range<Int>) -> Int {
    let afterInvisibles = skipInvisibles(from: start)
    if let end = markEnd(at: afterInvisibles) {
      // The last scalar of the run may compose with the mark. What precedes a run never does: where
      // it could, it has taken the mark along.
      let base =
        run.isEmpty || bytes[run.upperBound - 1] == Ascii.space
        ? start : max(run.lowerBound, UTF8Scalars.start(ofScalarBefore: run.upperBound, in: bytes))
      copy(run.lowerBound..<base)
      return addStretch(from: base, firstMarkEnd: end)
    }
    copy(run)
    if afterInvisibles > start {
      map.replace(afterInvisibles - start, with: 0)
      return afterInvisibles
    }
    guard start < bytes.count else { return start }
    let (scalar, length) = UTF8Scalars.decode(bytes, at: start)
    if Typography.isWhitespace(scalar) { return foldWhitespace(from: start) }
    if let end = markEnd(at: skipInvisibles(from: start + length)) {
      return addStretch(from: start, firstMarkEnd: end)
    }
    level(scalar, start..<start + length)
    return start + length
  }

  // MARK: White space

  /// Puts one space for the run of white space at `start`, unless a space is there already, and
  /// returns where the run ends.
  private mutating func foldWhitespace(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
      guard Typography.isWhitespace(scalar) else { break }
      index += length
    }
    if isAfterSpace {
      map.replace(index - start, with: 0)
    } else {
      output.append(Ascii.space)
      if index - start == 1 { map.copy(1) } else { map.replace(index - start, with: 1) }
    }
    return index
  }

  // MARK: Composition

  private func skipInvisibles(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] >= 0x80 {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
      guard Typography.isInvisible(scalar) else { break }
      index += length
    }
    return index
  }

  /// Where the scalar at `index` ends, if composition may change it or join it to what precedes.
  private func markEnd(at index: Int) -> Int? {
    guard index < bytes.count, bytes[index] >= 0x80 else { return nil }
    let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
    let isMark = !CanonicalComposition.isInert(scalar) && !Typography.isWhitespace(scalar)
    return isMark ? index + length : nil
  }

  /// Adds the scalar at `start` and the marks that follow it, in NFC, and returns where they end.
  private mutating func addStretch(from start: Int, firstMarkEnd: Int) -> Int {
    var end = firstMarkEnd
    var count = 1
    while count < CanonicalComposition.longestRun,
      let next = markEnd(at: skipInvisibles(from: end))
    {
      end = next
      count += 1
    }
    var levelled: [UInt8] = []
    bytes.forEachScalar(in: start..<end) { scalar, range in
      if let replacement = Typography.replacement(for: scalar) {
        levelled.append(contentsOf: replacement.bytes)
      } else {
        levelled.append(contentsOf: bytes[range])
      }
    }
    let composed = CanonicalComposition.composed(levelled)
    if composed == levelled {
      bytes.forEachScalar(in: start..<end) { level($0, $1) }
    } else {
      output.append(contentsOf: composed)
      map.replace(end - start, with: composed.count)
    }
    return end
  }

  // MARK: Output

  /// Adds one scalar of the original, or what stands for it.
  private mutating func level(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    guard let replacement = Typography.replacement(for: scalar) else { return copy(range) }
    output.append(contentsOf: replacement.bytes)
    map.replace(range.count, with: replacement.bytes.count)
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    map.copy(range.count)
  }
}

extension StaticString {
  /// The string's UTF-8.
  fileprivate var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Calls `body` with each scalar of a range and the range of its bytes.
  fileprivate func forEachScalar(
    in range: Range<Int>, _ body: (Unicode.Scalar, Range<Int>) -> Void
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = UTF8Scalars.decode(self, at: index)
      // In damaged text a scalar may seem to reach beyond the range.
      let end = Swift.min(index + length, range.upperBound)
      body(scalar, index..<end)
      index = end
    }
  }
}
