import SourceText

/// The hashes by which GitHub's code scanning knows a line again after it has moved: for each line one of the
/// hundred characters that begin with it, white space left out, and how often that one came before.
///
/// After the algorithm of `primaryLocationLineHash` in github/codeql-action: a polynomial hash of UTF-16 code
/// units over a sliding window.
struct LineHashes {
  private static let window = 100
  private static let base: UInt64 = 37
  private static let lineFeed: UInt16 = 10
  private static let carriageReturn: UInt16 = 13

  private var hashes: [String] = []

  /// The hash of a line, 1-based.
  subscript(line: Int) -> String? { hashes.indices.contains(line - 1) ? hashes[line - 1] : nil }

  /// O(n) in the bytes of the file.
  init(of file: SourceFile) {
    self.init(String(decoding: file.bytes, as: UTF8.self).utf16)
  }

  init(_ units: some Sequence<UInt16>) {
    var hasher = WindowHasher()
    var isLineStart = true
    var isAfterReturn = false
    for unit in units {
      let followsReturn = isAfterReturn
      isAfterReturn = unit == Self.carriageReturn
      if unit == 0x20 || unit == 0x09 || followsReturn && unit == Self.lineFeed { continue }
      let character = isAfterReturn ? Self.lineFeed : unit
      hasher.push(character, beginsLine: isLineStart)
      isLineStart = character == Self.lineFeed
    }
    // The end of the file counts as a character.
    hasher.push(.max, beginsLine: isLineStart)
    hasher.flush()
    hashes = hasher.hashes
  }

  /// The hash of the last hundred characters, kept up to date as each comes and the oldest goes.
  private struct WindowHasher {
    private var characters = [UInt16](repeating: 0, count: LineHashes.window)
    /// Whether a line begins with the character.
    private var beginsLine = [Bool](repeating: false, count: LineHashes.window)
    private var index = 0
    private var hash: UInt64 = 0
    private var counts: [UInt64: Int] = [:]
    private let oldest = (0..<LineHashes.window).reduce(1 as UInt64) { power, _ in
      power &* LineHashes.base
    }
    private(set) var hashes: [String] = []

    mutating func push(_ character: UInt16, beginsLine isStart: Bool) {
      leaveOldest()
      beginsLine[index] = isStart
      advance(to: character)
    }

    /// Lets all lines that are still in the window come to its front.
    mutating func flush() {
      for _ in 0..<LineHashes.window {
        leaveOldest()
        advance(to: 0)
      }
    }

    private mutating func leaveOldest() {
      guard beginsLine[index] else { return }
      beginsLine[index] = false
      counts[hash, default: 0] += 1
      hashes.append("\(String(hash, radix: 16)):\(counts[hash, default: 0])")
    }

    private mutating func advance(to character: UInt16) {
      let gone = characters[index]
      characters[index] = character
      hash = LineHashes.base &* hash &+ UInt64(character) &- oldest &* UInt64(gone)
      index = (index + 1) % LineHashes.window
    }
  }
}
