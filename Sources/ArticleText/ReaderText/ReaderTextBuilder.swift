import SourceText

/// Puts a reader's text together from left to right, and its map with it.
///
/// Bytes of the source that are the reader's text as they are, one after the other, are copied together
/// when something else follows them: long stretches cost little.
struct ReaderTextBuilder {
  private let source: UnsafeBufferPointer<UInt8>
  private var text: [UInt8] = []
  private var map: OffsetMap
  private var blocks: [Block] = []
  private var containers: [Container] = []
  /// The innermost open container.
  private var container: Int?
  /// Bytes of the source that come after ``text`` as they are.
  private var pending: Range<Int>
  private var openBlock: (kind: Block.Kind, container: Int?, start: Int)?
  /// Whether the next text opens a block, or begins a line in it, that is only now put down: neither a
  /// block nor a line of nothing is kept.
  private var separator: StaticString = ""

  /// A builder of the text of `source` from the byte at `start` on.
  init(_ source: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    self.source = source
    map = OffsetMap(origin: start)
    pending = start..<start
    text.reserveCapacity(source.count - start)
  }

  /// Length in bytes of the text so far.
  var count: Int { text.count + pending.count }

  /// Offset in the source just past what has been added.
  var sourceEnd: Int { pending.upperBound }

  /// Whether a block is open and has text.
  var isInText: Bool {
    guard let block = openBlock else { return false }
    return count > block.start && separator.utf8CodeUnitCount == 0
  }

  // MARK: Structure

  /// Opens a container, and returns its index. What follows stands in it until ``closeContainer()``.
  @discardableResult
  mutating func open(_ kind: Container.Kind) -> Int {
    containers.append(Container(kind: kind, parent: container))
    container = containers.count - 1
    return containers.count - 1
  }

  /// Closes the innermost open container.
  mutating func closeContainer() { container = container.flatMap { containers[$0].parent } }

  /// Begins a block in the innermost open container, and ends the one that is open. A block that gets no
  /// text is none.
  mutating func beginBlock(_ kind: Block.Kind) { beginBlock(kind, in: container) }

  /// The same for a block in a container further out, or in none.
  mutating func beginBlock(_ kind: Block.Kind, in container: Int?) {
    endBlock()
    openBlock = (kind, container, count)
    separator = blocks.isEmpty ? "" : "\n\n"
  }

  /// Ends the open block, if there is one.
  mutating func endBlock() {
    guard let (kind, container, start) = openBlock else { return }
    openBlock = nil
    guard count > start else { return }
    blocks.append(Block(kind: kind, range: start..<count, container: container))
  }

  // MARK: Text

  /// Adds bytes of the source as they are. Text without an open block makes a paragraph.
  ///
  /// Where they stand before what has been added already, they count as standing at the place reached.
  mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    guard range.lowerBound >= pending.upperBound else {
      return insert(UnsafeBufferPointer(rebasing: source[range]), for: range)
    }
    startText(upTo: range.lowerBound)
    if range.lowerBound > pending.upperBound {
      flush()
      skip(upTo: range.lowerBound)
    }
    pending = pending.lowerBound..<range.upperBound
  }

  /// Adds `bytes` for a range of the source, such as a character for its entity.
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, for range: Range<Int>) {
    guard !bytes.isEmpty else { return }
    let start = max(range.lowerBound, pending.upperBound)
    startText(upTo: start)
    flush()
    skip(upTo: start)
    text.append(contentsOf: bytes)
    let end = max(range.upperBound, start)
    map.replace(end - start, with: bytes.count)
    pending = end..<end
  }

  /// Adds `text` for a range of the source.
  mutating func insert(_ text: StaticString, for range: Range<Int>) {
    text.withUTF8Buffer { insert($0, for: range) }
  }

  /// Makes the next text of the open block begin a new line. The break stands for all bytes of the
  /// source between the lines.
  mutating func breakLine() {
    if isInText { separator = "\n" }
  }

  /// The text with its map, which leads past the source's last byte.
  mutating func finish() -> ReaderText {
    endBlock()
    flush()
    map.replace(source.count - map.originalEnd, with: 0)
    return ReaderText(bytes: text, map: map, blocks: blocks, containers: containers)
  }

  // MARK: Pieces

  /// Puts down the separator that is due, for the bytes of the source up to `offset`.
  private mutating func startText(upTo offset: Int) {
    if openBlock == nil { beginBlock(.paragraph) }
    guard separator.utf8CodeUnitCount > 0 else { return }
    let gap = UnsafeBufferPointer(rebasing: source[pending.upperBound..<offset])
    if Bytes.areEqual(gap, separator) {
      pending = pending.lowerBound..<offset
    } else {
      flush()
      separator.withUTF8Buffer { text.append(contentsOf: $0) }
      map.replace(gap.count, with: separator.utf8CodeUnitCount)
      pending = offset..<offset
    }
    let isBlockStart = separator.utf8CodeUnitCount > 1
    separator = ""
    let start = count
    if isBlockStart { openBlock?.start = start }
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    text.append(contentsOf: UnsafeBufferPointer(rebasing: source[pending]))
    map.copy(pending.count)
    pending = pending.upperBound..<pending.upperBound
  }

  /// Leaves out the bytes of the source up to `offset`. ``pending`` must be empty.
  private mutating func skip(upTo offset: Int) {
    guard offset > pending.upperBound else { return }
    map.replace(offset - pending.upperBound, with: 0)
    pending = offset..<offset
  }
}
