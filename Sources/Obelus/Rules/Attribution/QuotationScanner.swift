import ArticleText
import SourceText

/// Pairs the quotation marks of an article, paragraph by paragraph. O(n).
///
/// A paragraph whose marks leave a doubt, because one is missing, gives no pairs. A quotation may run over
/// several paragraphs: each but the first opens it again, and only the last closes it. Straight single
/// marks are taken for apostrophes, and `’` closes only what `‘` opened.
struct QuotationScanner {
  /// How deep quotations nest at most, for a paragraph to be without doubt.
  static let mostNested = 8

  private struct Found {
    let open: Range<Int>
    var close: Range<Int>?
  }

  private struct Open {
    let mark: QuotationMark
    let family: QuotationMark.Family
    /// Index in `found`.
    let index: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var found: [Found] = []
  private var stack: [Open] = []
  /// The paragraph that is read.
  private var block = 0..<0
  private var isDoubtful = false
  /// Index in `found` of the last single quotation that was closed: another `’` makes it doubtful.
  private var lastSingle: Int?

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The quotations of an article. O(n).
  static func pairs(of text: ReaderText) -> QuotationPairs {
    text.bytes.withUnsafeBufferPointer { bytes in
      var scanner = QuotationScanner(bytes)
      var firstOfRun = 0
      for (index, block) in text.blocks.enumerated() where block.kind != .preformatted {
        scanner.read(block.range)
        let next = index + 1 < text.blocks.count ? text.blocks[index + 1] : nil
        if scanner.goesOn(in: next) { continue }
        scanner.settle(from: firstOfRun)
        firstOfRun = scanner.found.count
      }
      scanner.settle(from: firstOfRun)
      return QuotationPairs(pairs: scanner.nested)
    }
  }

  private mutating func read(_ range: Range<Int>) {
    block = range
    lastSingle = nil
    var index = range.lowerBound
    if let open = stack.first {
      // The mark that opens the quotation again.
      while index < range.upperBound, Ascii.isWhitespace(bytes[index]) { index += 1 }
      if let again = QuotationMark.read(bytes, at: index), again.family == open.family {
        index = again.range.upperBound
      }
    }
    while index < range.upperBound {
      guard let (mark, family, place) = QuotationMark.read(bytes, at: index) else {
        index += 1
        continue
      }
      read(mark, family, place)
      index = place.upperBound
    }
  }

  // MARK: Marks

  private mutating func read(
    _ mark: QuotationMark, _ family: QuotationMark.Family, _ place: Range<Int>
  ) {
    let last = stack.last { $0.family == family }
    switch mark {
    case .lowDouble, .leftCorner: open(mark, family, place)
    case .rightCorner: close(last, place)
    case .leftDouble:
      if last?.mark == .lowDouble { close(last, place) } else { open(mark, family, place) }
    case .straight, .rightDouble:
      if last != nil, !(mark == .straight && canOpen(place)) {
        close(last, place)
      } else if canOpen(place) {
        open(mark, family, place)
      } else if !isAfterDigit(place) {
        isDoubtful = true
      }
    case .leftAngle:
      if last?.mark == .rightAngle { close(last, place) } else { open(mark, family, place) }
    case .rightAngle:
      if last?.mark == .leftAngle { close(last, place) } else { open(mark, family, place) }
    case .lowSingle: if isBeforeLetter(place) { open(mark, family, place) }
    case .leftSingle:
      if last?.mark == .lowSingle {
        close(last, place)
      } else if canOpen(place), isBeforeLetter(place) {
        lastSingle = nil
        open(mark, family, place)
      }
    case .rightSingle: readRightSingle(last, place)
    }
  }

  private mutating func readRightSingle(_ last: Open?, _ place: Range<Int>) {
    if isBeforeLetter(place) || isBeforeDigit(place) { return }
    if let last {
      lastSingle = last.index
      close(last, place)
    } else if let index = lastSingle {
      // One of the two is the apostrophe of a plural, and nobody knows which.
      found[index].close = nil
    }
  }

  private mutating func open(
    _ mark: QuotationMark, _ family: QuotationMark.Family, _ place: Range<Int>
  ) {
    guard stack.count < Self.mostNested else {
      isDoubtful = true
      return
    }
    stack.append(Open(mark: mark, family: family, index: found.count))
    found.append(Found(open: place))
  }

  private mutating func close(_ open: Open?, _ place: Range<Int>) {
    guard let open else {
      isDoubtful = true
      return
    }
    while let last = stack.popLast(), last.index != open.index {
      // A single mark that nothing closes was an apostrophe.
      if last.family != .single { isDoubtful = true }
    }
    found[open.index].close = place
  }

  // MARK: Paragraphs

  /// Whether the quotation that is open at the end of a paragraph goes on in the next.
  private mutating func goesOn(in next: Block?) -> Bool {
    stack.removeAll { $0.family == .single }
    guard let next, next.kind == .paragraph, !isDoubtful, stack.count == 1 else { return false }
    var index = next.range.lowerBound
    while index < next.range.upperBound, Ascii.isWhitespace(bytes[index]) { index += 1 }
    guard index < next.range.upperBound else { return false }
    return QuotationMark.read(bytes, at: index)?.family == stack[0].family
  }

  /// Forgets what was found since `start` where a mark was one too many or missing.
  private mutating func settle(from start: Int) {
    if isDoubtful || !stack.isEmpty { found.removeLast(found.count - start) }
    stack = []
    isDoubtful = false
  }

  /// What was found, each with the one that holds it.
  private var nested: [QuotationPair] {
    var pairs: [QuotationPair] = []
    var open: [Int] = []
    for case (let place, let close?) in found.lazy.map({ ($0.open, $0.close) }) {
      while let last = open.last, pairs[last].close.lowerBound < place.lowerBound {
        open.removeLast()
      }
      let parent = open.last
      open.append(pairs.count)
      pairs.append(QuotationPair(open: place, close: close, parent: parent))
    }
    return pairs
  }

  // MARK: What stands around a mark

  /// Whether a mark stands as one that opens does: behind a space, a bracket, a dash or another mark that
  /// opens, and before a word.
  private func canOpen(_ place: Range<Int>) -> Bool {
    guard place.upperBound < block.upperBound, !isWhitespace(at: place.upperBound) else {
      return false
    }
    guard place.lowerBound > block.lowerBound else { return true }
    if found.last?.open.upperBound == place.lowerBound { return true }
    let start = UTF8Scalars.start(ofScalarBefore: place.lowerBound, in: bytes)
    let before = UTF8Scalars.decode(bytes, at: start).scalar
    if before.properties.isWhitespace { return true }
    switch before {
    case "(", "[", "{", "/", "-", "\u{2013}", "\u{2014}", "\u{BF}", "\u{A1}": return true
    default: return false
    }
  }

  private func isWhitespace(at offset: Int) -> Bool {
    UTF8Scalars.decode(bytes, at: offset).scalar.properties.isWhitespace
  }

  private func isAfterDigit(_ place: Range<Int>) -> Bool {
    place.lowerBound > block.lowerBound && Ascii.isDigit(bytes[place.lowerBound - 1])
  }

  private func isBeforeDigit(_ place: Range<Int>) -> Bool {
    place.upperBound < block.upperBound && Ascii.isDigit(bytes[place.upperBound])
  }

  private func isBeforeLetter(_ place: Range<Int>) -> Bool {
    place.upperBound < block.upperBound
      && UTF8Scalars.decode(bytes, at: place.upperBound).scalar.properties.isAlphabetic
  }
}
