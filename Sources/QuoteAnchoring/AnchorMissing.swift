extension Anchor {
  /// Why a quote is missing.
  public enum Missing: Hashable, Sendable {
    /// Its words do not stand in the text.
    case nowhere
    /// Its words stand there inside longer words or numbers only: the first ten places.
    case insideWords([Range<Int>])
    /// It elides words, and this is the first of its pieces that is at fault.
    case piece(Piece, Fault)
    /// It has more pieces than ``mostPieces``: how many.
    case tooManyPieces(Int)

    /// Most pieces that a quote may have.
    public static let mostPieces = 20
    /// Fewest words that a piece must have. In scripts without spaces four characters are a word.
    public static let fewestPieceWords = 3
  }

  /// One of the runs of words between the elisions of a quote.
  public struct Piece: Hashable, Sendable {
    /// 0-based, among the pieces that are not empty.
    public let index: Int
    /// Its bytes in the quote as it was written.
    public let range: Range<Int>
  }

  /// What is wrong with a piece of a quote that elides words.
  public enum Fault: Hashable, Sendable {
    /// It has fewer words than ``Missing/fewestPieceWords``.
    case tooShort
    /// Its words do not stand in the text.
    case nowhere
    /// Its words stand there inside longer words or numbers only: the first ten places.
    case insideWords([Range<Int>])
    /// Its words stand here, but not after those of the piece before, which stand at `previous`.
    case tooEarly(Range<Int>, previous: Range<Int>)
    /// Its words stand here, but beyond the paragraph that follows those of the piece before, which
    /// stand at `previous`.
    case tooFar(Range<Int>, previous: Range<Int>)
  }
}
