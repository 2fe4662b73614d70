/// Reads numbers that are written in words.
struct NumberWords {
  let tokens: [ChangeToken]
  let vocabulary: ChangeVocabulary

  /// The number that begins at `index`, and where it ends: `fourteen`, `a million`, `two hundred and
  /// fifty thousand`. Magnitudes fall from left to right: `one hundred and two hundred` are two.
  func number(at index: Int) -> (value: Int, end: Int)? {
    guard index < tokens.count else { return nil }
    var isArticle = false
    if vocabulary.articles.contains(tokens[index].text) {
      guard index + 1 < tokens.count, vocabulary.magnitudes[tokens[index + 1].text] != nil else {
        return nil
      }
      isArticle = true
    }
    var total = 0
    var group = 0
    var end = index
    var lastMagnitude = Int.max
    var next = index
    while true {
      if let small = isArticle ? (1, index + 1) : belowHundred(at: next) {
        let magnitude = magnitude(at: small.1)
        guard continues(group: group, with: magnitude?.factor, below: lastMagnitude) else { break }
        group += small.0
        end = small.1
      } else if next > index || vocabulary.magnitudes[tokens[index].text] == nil {
        break
      } else {
        group = 1
      }
      isArticle = false
      let groupEnd = end
      while let magnitude = magnitude(at: end) {
        let (product, isTooLarge) = group.multipliedReportingOverflow(by: magnitude.factor)
        guard group > 0, !isTooLarge else { break }
        if magnitude.factor < 1000 {
          group = product
        } else {
          let (sum, isTooLarge) = total.addingReportingOverflow(product)
          guard magnitude.factor < lastMagnitude, !isTooLarge else { break }
          total = sum
          group = 0
          lastMagnitude = magnitude.factor
        }
        end = magnitude.end
      }
      // Only what ends in a magnitude goes on.
      guard end > groupEnd else { break }
      let isLink = end < tokens.count && vocabulary.numberLinks.contains(tokens[end].text)
      next = isLink ? end + 1 : end
    }
    let (sum, isTooLarge) = total.addingReportingOverflow(group)
    return end > index && !isTooLarge ? (sum, end) : nil
  }

  /// Whether a number below a hundred, with a magnitude after it or none, goes on with a number.
  private func continues(group: Int, with magnitude: Int?, below last: Int) -> Bool {
    if group == 0 { return magnitude.map { $0 < last } ?? true }
    return group % 100 == 0 && magnitude.map { $0 >= 1000 && $0 < last } ?? true
  }

  /// `fourteen`, `twenty-one`.
  private func belowHundred(at index: Int) -> (Int, Int)? {
    guard index < tokens.count, let first = vocabulary.numbers[tokens[index].text] else {
      return nil
    }
    let next = afterHyphen(index + 1)
    guard first >= 20, first % 10 == 0, next < tokens.count,
      let ones = vocabulary.numbers[tokens[next].text], (1...9).contains(ones)
    else { return (first, index + 1) }
    return (first + ones, next + 1)
  }

  private func magnitude(at index: Int) -> (factor: Int, end: Int)? {
    let start = afterHyphen(index)
    guard start < tokens.count else { return nil }
    return vocabulary.magnitudes[tokens[start].text].map { ($0, start + 1) }
  }

  private func afterHyphen(_ index: Int) -> Int {
    guard index + 1 < tokens.count, tokens[index].text == "-", tokens[index].isAttached,
      tokens[index + 1].isAttached
    else { return index }
    return index + 1
  }
}
