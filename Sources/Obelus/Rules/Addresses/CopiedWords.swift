import QuoteAnchoring
import YAMLTree

/// Words of a file that stand, or should stand, in another text.
struct CopiedWords {
  /// What the words are for.
  enum Use {
    case quote
    /// What stands beside a quote.
    case context
    case evidence
  }

  /// Where they stand; of words beside a quote, where the quote does.
  let anchor: Anchor
  private let text: NormalizedText
  private let use: Use

  init(_ anchor: Anchor, _ text: NormalizedText, _ use: Use) {
    self.anchor = anchor
    self.text = text
    self.use = use
  }

  /// Whether the hidden characters of the words need no report of their own. O(words).
  func explains(_ words: HiddenText, _ stream: YAMLStream) -> Bool {
    guard let node = words.node else { return false }
    if case .exact = anchor { return true }
    if use == .context { return false }
    if case .typographic = anchor, use == .quote, words.hidden.allSatisfy({ $0.kind == .invisible })
    {
      // `quote-typographic` says so, and its fix takes the article's own characters.
      return true
    }
    let written = Self.hiding(in: [Array(stream.text(of: node).utf8)[...]])
    return places.contains { pieces in
      Self.hiding(in: pieces.map { text.original[$0] }) == written
    }
  }

  /// The places where the very words stand, each in its pieces.
  private var places: [[Range<Int>]] {
    switch anchor {
    case .exact(let range), .typographic(let range): [[range]]
    case .elided(let pieces): [pieces]
    case .ambiguous(let places), .misplaced(let places): places.first.map { [$0] }
    case .changed, .missing, .unanchored: []
    }
  }

  /// A character that may be hidden, and how many letters and digits of the words stand before it: marks
  /// and spaces may be others in the other text.
  private struct Hiding: Equatable {
    let scalar: Unicode.Scalar
    let offset: Int
  }

  private static func hiding(in pieces: [ArraySlice<UInt8>]) -> [Hiding] {
    var hiding: [Hiding] = []
    var offset = 0
    for scalar in pieces.lazy.flatMap({ String(decoding: $0, as: UTF8.self).unicodeScalars }) {
      if HiddenCharacter.isCandidate(scalar) {
        hiding.append(Hiding(scalar: scalar, offset: offset))
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        offset += 1
      }
    }
    return hiding
  }
}
