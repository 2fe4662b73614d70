/// The words of a quote set beside equal words of a stretch of text, in order.
///
/// Needleman and Wunsch's method (J. Mol. Biol. 48, 1970) with free ends in the text. Equal words
/// earn, long ones more than short ones and marks; each word left over costs a little, on either
/// side, so that words which stand together win over the same words scattered. It costs more to
/// run on into another sentence or paragraph than the quote does. O(quote · stretch).
struct WordAlignment {
  /// For each word of the quote the index in the stretch of the equal word it is set beside; nil for
  /// one that has none. They increase.
  let partners: [Int?]

  /// What a pair of equal words earns, and what is lost by others. Chosen by hand: with these the
  /// ends of passages are best on real revisions, and small changes do not matter.
  enum Earning {
    static let longWord: Int32 = 20
    static let shortWord: Int32 = 12
    static let mark: Int32 = 12
    static let leftOver: Int32 = -1
    static let sentence: Int32 = -5
    static let paragraph: Int32 = -18

    static func of(_ word: KeyedWords.Word) -> Int32 {
      guard word.isWord else { return mark }
      return word.keyEnd - word.keyStart > 3 ? longWord : shortWord
    }

    /// What it costs to run on into what opens with a word. `most` is what opens inside the quote.
    static func running(into opening: KeyedWords.Opening, most: KeyedWords.Opening) -> Int32 {
      guard opening > most else { return 0 }
      return opening == .paragraph ? paragraph : sentence
    }
  }

  private enum Step: UInt8 { case pair, quoteOnly, textOnly }

  /// Aligns `quote` with the words of `range`, which is not empty.
  init(of quote: QuoteKeys, with range: Range<Int>, of index: PassageIndex) {
    let width = range.count + 1
    partners = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: quote.count * width) {
      steps in
      steps.initialize(repeating: Step.quoteOnly.rawValue)
      var column = Self.fill(steps, width: width, quote, range, index)
      var partners = [Int?](repeating: nil, count: quote.count)
      var line = quote.count - 1
      while line >= 0, column > 0 {
        switch Step(rawValue: steps[line * width + column]) {
        case .pair:
          partners[line] = column - 1
          line -= 1
          column -= 1
        case .textOnly: column -= 1
        case .quoteOnly, nil: line -= 1
        }
      }
      return partners
    }
  }

  /// Finds the best way to each pair of beginnings, and the column in which the best one ends.
  private static func fill(
    _ steps: UnsafeMutableBufferPointer<UInt8>, width: Int,
    _ quote: QuoteKeys, _ range: Range<Int>, _ index: PassageIndex
  ) -> Int {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * width) { rows in
      rows.initialize(repeating: 0)
      let earned = UnsafeMutableBufferPointer(rebasing: rows[..<width])
      let running = UnsafeMutableBufferPointer(rebasing: rows[width...])
      for (column, word) in range.enumerated() {
        running[column + 1] = Earning.running(
          into: index.keyed.words[word].opening, most: quote.innerOpening)
      }
      index.numbers.withUnsafeBufferPointer { numbers in
        let text = UnsafeBufferPointer(rebasing: numbers[range])
        for line in 0..<quote.count {
          let word = quote.numbers[line]
          let earning = quote.earnings[line]
          var diagonal = earned[0]
          earned[0] += Earning.leftOver
          var left = earned[0]
          let row = UnsafeMutableBufferPointer(rebasing: steps[(line * width)...])
          for column in 1..<width {
            let above = earned[column]
            var best = above + Earning.leftOver
            let alongText = left + Earning.leftOver + running[column]
            if alongText > best {
              best = alongText
              row[column] = Step.textOnly.rawValue
            }
            if text[column - 1] == word {
              let paired = diagonal + earning + (line > 0 ? running[column] : 0)
              if paired >= best {
                best = paired
                row[column] = Step.pair.rawValue
              }
            }
            diagonal = above
            earned[column] = best
            left = best
          }
        }
      }
      var best = 0
      for column in 1..<width where earned[column] > earned[best] { best = column }
      return best
    }
  }
}
