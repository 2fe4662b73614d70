import SourceText

/// One pass of normalisation.
struct Normalizer {
  private(set) var output: [UInt8] = []
  private(set) var map = OffsetMap()

  init(capacity: Int) { output.reserveCapacity(capacity) }

  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      index = copyPlainRun(bytes, from: index)
      guard index < bytes.count else { break }
      if bytes[index] < 0x80 {
        index = foldWhitespace(bytes, from: index)
      } else {
        index = addWide(bytes, from: index)
      }
    }
    if output.last == Ascii.space { output.removeLast() }
  }

  /// Copies ASCII in which every space stands alone between other characters, and returns where that
  /// ends. The last byte before a character that may combine with it is left.
  private mutating func copyPlainRun(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 { break }
      if Ascii.isWhitespace(byte) {
        guard byte == Ascii.space, index + 1 < bytes.count, index > 0 else { break }
        let next = bytes[index + 1]
        if next >= 0x80 || Ascii.isWhitespace(next) || endsInSpace(before: index, start, bytes) {
          break
        }
      }
      index += 1
    }
    if index > start, index < bytes.count, bytes[index] >= 0x80,
      !CanonicalComposition.isInert(UTF8Scalars.decode(bytes, at: index).scalar)
    {
      index -= 1
      // The byte held back opens the stretch that is composed.
      copy(bytes, start..<index)
      return compose(bytes, from: index)
    }
    copy(bytes, start..<index)
    return index
  }

  private func endsInSpace(
    before index: Int, _ runStart: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    index > runStart ? bytes[index - 1] == Ascii.space : output.last == Ascii.space
  }

  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    map.copy(range.count)
  }

  /// Puts one space for the run of white space at `start`, unless a space is there already, and
  /// returns where the run ends.
  private mutating func foldWhitespace(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var index = start
    while index < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
      guard Typography.isWhitespace(scalar) else { break }
      index += length
    }
    if output.isEmpty || output.last == Ascii.space {
      map.replace(index - start, with: 0)
    } else {
      output.append(Ascii.space)
      if index - start == 1 { map.copy(1) } else { map.replace(index - start, with: 1) }
    }
    return index
  }

  /// Adds the scalar beyond ASCII at `start` and returns where what was read ends.
  private mutating func addWide(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let (scalar, length) = UTF8Scalars.decode(bytes, at: start)
    if Typography.isWhitespace(scalar) { return foldWhitespace(bytes, from: start) }
    let next = start + length
    let mayCombine =
      !CanonicalComposition.isInert(scalar)
      || (next < bytes.count && bytes[next] >= 0x80
        && !CanonicalComposition.isInert(UTF8Scalars.decode(bytes, at: next).scalar))
    if mayCombine { return compose(bytes, from: start) }
    level(scalar, bytes, start..<next)
    return next
  }

  /// Adds NFC of the stretch at `start`: one scalar and all that may combine with it.
  private mutating func compose(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start + UTF8Scalars.length(ofScalarStartingWith: bytes[start])
    var count = 1
    while index < bytes.count, bytes[index] >= 0x80, count < CanonicalComposition.longestStretch {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
      if CanonicalComposition.isInert(scalar) { break }
      index += length
      count += 1
    }
    let stretch = UnsafeBufferPointer(rebasing: bytes[start..<index])
    let composed = CanonicalComposition.composed(stretch)
    if composed.elementsEqual(stretch) {
      var position = start
      while position < index {
        let (scalar, length) = UTF8Scalars.decode(bytes, at: position)
        level(scalar, bytes, position..<position + length)
        position += length
      }
    } else {
      let before = output.count
      for scalar in String(decoding: composed, as: UTF8.self).unicodeScalars {
        if let replacement = Typography.replacement(for: scalar) {
          append(replacement)
        } else {
          output.append(contentsOf: scalar.utf8)
        }
      }
      map.replace(index - start, with: output.count - before)
    }
    return index
  }

  /// Adds one scalar of the original, or what stands for it.
  private mutating func level(
    _ scalar: Unicode.Scalar, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    guard let replacement = Typography.replacement(for: scalar) else {
      if scalar == " ", output.isEmpty || output.last == Ascii.space {
        map.replace(range.count, with: 0)
      } else {
        copy(bytes, range)
      }
      return
    }
    append(replacement)
    map.replace(range.count, with: replacement.utf8CodeUnitCount)
  }

  private mutating func append(_ text: StaticString) {
    output.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
