/// Looks for a chain of places, one for each piece of a quote that elides words.
///
/// The places come in order and do not overlap, and each begins in the paragraph in which the one
/// before ends, or in the next. Of all chains this is the one that begins first, and of those the
/// one that ends first. It is also the one that ends first of all: if a chain that begins earlier
/// ended later than another, their places would change sides between some piece and the next. There
/// the earlier chain can go over to the other: the place it goes to comes late enough, since it
/// follows a later place, and is near enough, since a later one is.
///
/// For the same reason little need be remembered. Each piece is a stage that hands on, in the order
/// of the text, the places at which a chain can end with it, each with the chain that begins first.
/// Of the chains from the stage before only the first to end in each paragraph matters, and of
/// those only the last two. So each stage runs once through the text, whatever stands there:
/// O(pieces · text), and O(pieces²) memory. A place that is looked at costs a search for its
/// paragraph, O(log text), and for the first in a paragraph a copy of the chain.
struct ChainSearch {
  /// A chain up to some piece: the piece's place, in normalised bytes, and those before.
  private struct Link {
    let place: Range<Int>
    let earlier: [Range<Int>]
    /// The paragraph in which ``place`` begins, and that in which it ends.
    let paragraphs: ClosedRange<Int>

    var chain: [Range<Int>] { earlier + [place] }
  }

  /// One piece, and the chains of the pieces before that it may continue.
  private struct Stage {
    var places: PieceSearch
    /// The next chain from the stage before, which ends too late for the places so far.
    var pending: Link?
    /// The first chains to end in each of the last two paragraphs in which any do.
    var open: [(chain: [Range<Int>], lastParagraph: Int)] = []
    /// The first link handed on.
    var first: Link?

    mutating func open(_ link: Link) {
      guard open.last?.lastParagraph != link.paragraphs.upperBound else { return }
      if open.count == 2 { open.removeFirst() }
      open.append((link.chain, link.paragraphs.upperBound))
    }
  }

  private let text: NormalizedText
  private let paragraphs: Paragraphs
  private var surroundings: Surroundings?
  private var stages: [Stage]

  /// `pieces` are normalised; `surroundings`, where given, must stand around the chain.
  init(
    for pieces: [[UInt8]], in text: NormalizedText, paragraphs: Paragraphs,
    surroundings: Surroundings? = nil
  ) {
    self.text = text
    self.paragraphs = paragraphs
    self.surroundings = surroundings
    stages = pieces.map { Stage(places: PieceSearch(for: $0, in: text)) }
  }

  /// The chain's places in normalised bytes; nil where there is none. To be called once.
  mutating func run() -> [Range<Int>]? { nextLink(ofStage: stages.count - 1)?.chain }

  /// After a search that found no chain: how many pieces, from the first, have one, and the last
  /// place of theirs.
  var broken: (pieceIndex: Int, previous: Range<Int>?) {
    let index = stages.firstIndex { $0.first == nil } ?? stages.count
    return (index, index > 0 ? stages[index - 1].first?.place : nil)
  }

  /// The next chain that ends with the piece of a stage. Recursion is as deep as there are pieces.
  private mutating func nextLink(ofStage index: Int) -> Link? {
    // The stages before begin first, so that the first without any link is the one at fault.
    if index > 0, stages[index].first == nil {
      stages[index].pending = nextLink(ofStage: index - 1)
    }
    while let place = nextPlace(ofStage: index) {
      let original = text.originalRange(of: place)
      let first = paragraphs.index(of: original.lowerBound)
      let last = paragraphs.index(of: original.upperBound - 1)
      guard let earlier = index == 0 ? [] : chain(before: place, in: first, ofStage: index) else {
        continue
      }
      let link = Link(place: place, earlier: earlier, paragraphs: first...last)
      if stages[index].first == nil { stages[index].first = link }
      return link
    }
    return nil
  }

  /// The next place of a piece that prefix or suffix allow, unless no chain is left to continue.
  private mutating func nextPlace(ofStage index: Int) -> Range<Int>? {
    guard index == 0 || stages[index].pending != nil || !stages[index].open.isEmpty else {
      return nil
    }
    while let place = stages[index].places.next() {
      if index == 0, surroundings?.prefixStands(before: place.lowerBound) == false { continue }
      if index == stages.count - 1, surroundings?.suffixStands(after: place.upperBound) == false {
        continue
      }
      return place
    }
    return nil
  }

  /// The earliest chain of the pieces before that `place`, which begins in `paragraph`, may
  /// continue.
  private mutating func chain(
    before place: Range<Int>, in paragraph: Int, ofStage index: Int
  ) -> [Range<Int>]? {
    while let link = stages[index].pending, link.place.upperBound <= place.lowerBound {
      stages[index].open(link)
      stages[index].pending = nextLink(ofStage: index - 1)
    }
    stages[index].open.removeAll { $0.lastParagraph < paragraph - 1 }
    return stages[index].open.first?.chain
  }
}
