/// The words of a quote set beside those of a stretch of text: all of the quote's, and of the text's
/// as many as fit.
///
/// Needleman and Wunsch's method (J. Mol. Biol. 48, 1970) with free ends in the text. Equal words
/// earn, long ones more than short ones and marks; what is left over costs a little, so that words
/// which stand together win over the same words scattered. O(quote · stretch).
struct WordAlignment {
  /// For each word of the quote the index in the stretch of the word it is set beside; nil for one
  /// that has none. They increase.
  private(set) var partners: [Int?]
  /// Whether the word and its partner are equal.
  private(set) var isEqual: [Bool]

  static let longWord = 20
  static let shortWord = 12
  static let mark = 12
  static let paragraph = -18
  static let gap = -1
  static let replacement = -2

  private enum Step: UInt8 { case pair, quoteOnly, textOnly }

  /// `earnings` are what each word of the quote earns where it stands in the text.
  init(
    of quote: [UInt32], earning earnings: [Int32], with text: ArraySlice<UInt32>,
    paragraphStarts: [Int] = []
  ) {
    let width = text.count + 1
    var partners = [Int?](repeating: nil, count: quote.count)
    var isEqual = [Bool](repeating: false, count: quote.count)
    text.withUnsafeBufferPointer { text in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: width) { row in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: width) { surcharges in
          withUnsafeTemporaryAllocation(of: UInt8.self, capacity: (quote.count + 1) * width) {
            steps in
            row.initialize(repeating: 0)
            steps.initialize(repeating: Step.quoteOnly.rawValue)
            let gap = Int32(Self.gap)
            surcharges.initialize(repeating: 0)
            for start in paragraphStarts { surcharges[start + 1] = Int32(Self.paragraph) }
            for line in 0..<quote.count {
              let word = quote[line]
              let earning = earnings[line]
              var diagonal = row[0]
              row[0] += gap
              var left = row[0]
              let stepRow = (line + 1) * width
              for column in 1..<width {
                let surcharge = line > 0 ? surcharges[column] : 0
                var best =
                  diagonal + surcharge
                  + (text[column - 1] == word ? earning : Int32(Self.replacement))
                var step = Step.pair
                let above = row[column] + gap
                if above > best { (best, step) = (above, .quoteOnly) }
                if left + gap + surcharges[column] > best {
                  (best, step) = (left + gap + surcharges[column], .textOnly)
                }
                diagonal = row[column]
                row[column] = best
                left = best
                steps[stepRow + column] = step.rawValue
              }
            }
            var column = 0
            for candidate in 1..<width where row[candidate] > row[column] { column = candidate }
            var line = quote.count
            while line > 0, column > 0 {
              switch Step(rawValue: steps[line * width + column]) {
              case .pair:
                partners[line - 1] = column - 1
                isEqual[line - 1] = text[column - 1] == quote[line - 1]
                line -= 1
                column -= 1
              case .textOnly: column -= 1
              case .quoteOnly, nil: line -= 1
              }
            }
          }
        }
      }
    }
    self.partners = partners
    self.isEqual = isEqual
  }
}
