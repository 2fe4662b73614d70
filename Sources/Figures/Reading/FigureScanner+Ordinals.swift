/// Ordinals, and what they name: centuries, parts of a whole, fleets.
extension FigureScanner {
  /// `7th`, `twenty-first`; `20th century`, `7th Fleet`.
  func ordinal(at index: Int) -> Reading? {
    guard let ordinal = ordinalNumber(at: index) else { return nil }
    let next = skippingHyphen(at: ordinal.end)
    if text(next) == "century" || text(next) == "centuries" || isCenturyLater(ordinal.end) {
      let ends = text(next).hasPrefix("centur") ? next + 1 : ordinal.end
      var reading = whole(.century, index..<ends)
      reading.figure.value = Rational(ordinal.value)
      return reading
    }
    if let word = self[next], word.isCapitalized, word.kind == .word {
      let isKnown = FigureLabels.afterOrdinals.contains(word.text)
      if isKnown || !tokens[index].opensSentence {
        return whole(.identifier, index..<next + 1, isDoubtful: !isKnown)
      }
    }
    var reading = whole(.ordinal, index..<ordinal.end)
    reading.figure.value = Rational(ordinal.value)
    return completed(reading)
  }

  /// The first of `19th and 20th centuries`.
  private func isCenturyLater(_ end: Int) -> Bool {
    var next = end
    if text(next) == "-" { next += 1 }
    guard ["and", "or", "to"].contains(text(next)), let other = ordinalNumber(at: next + 1) else {
      return false
    }
    return text(skippingHyphen(at: other.end)).hasPrefix("centur")
  }

  func ordinalNumber(at index: Int) -> (value: Int, end: Int)? {
    guard let token = self[index] else { return nil }
    if token.kind == .number {
      guard self[index + 1]?.isAttached == true,
        FigureWords.ordinalEndings.contains(text(index + 1)),
        let value = DigitNumber.value(token.text)?.integer
      else { return nil }
      return (value, index + 2)
    }
    guard token.kind == .word else { return nil }
    if let value = FigureWords.ordinals[token.text] { return (value, index + 1) }
    if let tens = FigureWords.numbers[token.text], tens >= 20 {
      let next = skippingHyphen(at: index + 1)
      if let ones = FigureWords.ordinals[text(next)], ones < 10 { return (tens + ones, next + 1) }
    }
    return nil
  }

  // MARK: Parts of a whole

  /// `two-thirds`, `a quarter of`, `half`, `one in five`, `nine out of ten`.
  func fraction(at index: Int) -> Reading? {
    guard let (value, end) = fractionNumber(at: index) ?? outOf(at: index) else { return nil }
    var reading = whole(.fraction, index..<end)
    reading.figure.value = value
    // A part of a round number is a number: `half a million`, `a quarter of a billion`.
    let article = text(end) == "of" ? end + 1 : end
    if ["a", "an"].contains(text(article)) {
      if let factor = FigureWords.magnitudes[text(article + 1)],
        let product = value.multiplied(by: Rational(factor))
      {
        var reading = amount(from: index, value: product, end: article + 2)
        reading.figure.precision = Rational(Int128(factor), over: 10)
        return reading
      }
      if let unit = unit(at: article + 1), unit.unit.dimension == .time {
        return amount(from: index, value: value, end: article + 1)
      }
    }
    return completed(reading)
  }

  private func fractionNumber(at index: Int) -> (Rational, end: Int)? {
    guard let token = self[index], token.kind == .word else { return nil }
    if token.text == "half" {
      let isPart =
        ["of", "a", "an", "the", "its", "their", "all", "his", "her", "our"].contains(
          text(index + 1))
        || comparison(before: index) != nil || text(index - 1) == "by"
      guard isPart, !isHyphen(index + 1) else { return nil }
      return Rational(1, over: 2).map { ($0, index + 1) }
    }
    var count = 1
    var next = index
    if ["a", "an"].contains(token.text) {
      next += 1
    } else if let number = belowHundred(at: index), number.value > 0 {
      count = number.value
      next = skippingHyphen(at: number.end)
    } else {
      return nil
    }
    guard var word = self[next]?.text else { return nil }
    let isPlural = word.hasSuffix("s") || word == "halves"
    var denominator = FigureWords.denominators[word]
    if denominator == nil {
      if isPlural { word.removeLast() }
      denominator = FigureWords.ordinals[word].flatMap { $0 > 2 ? $0 : nil }
    }
    guard let denominator, isPlural || count == 1 else { return nil }
    let isArticle = next == index + 1 && ["a", "an"].contains(token.text)
    let isPart = text(next + 1) == "of" || Self.degrees.contains(text(next + 1))
    if isArticle, !isPart, comparison(before: index) == nil { return nil }
    if count == 1, !isArticle, isCounted(next + 1) { return nil }
    return Rational(Int128(count), over: Int128(denominator)).map { ($0, next + 1) }
  }

  /// What a part is added or taken by: `a fifth more`.
  private static let degrees = FigureWords.words(
    "more less fewer higher lower larger smaller bigger greater longer shorter cheaper")

  private func outOf(at index: Int) -> (Rational, end: Int)? {
    guard let part = number(at: index), !part.isRound, part.value.isInteger else { return nil }
    let link = skippingHyphen(at: part.end)
    let isOut = text(link) == "out" && text(link + 1) == "of"
    let isOfEvery = text(link) == "of" && text(link + 1) == "every"
    guard isOut || isOfEvery || text(link) == "in" && part.value <= Rational(10) else {
      return nil
    }
    var start = skippingHyphen(at: link + (isOut ? 2 : 1))
    if text(start) == "every" { start += 1 }
    guard fullYear(at: start) == nil, let all = number(at: start), all.value.isInteger,
      part.value < all.value, unit(at: all.end) == nil,
      let value = part.value.divided(by: all.value)
    else { return nil }
    return (value, all.end)
  }

  // MARK: Multiples and what nobody counted

  /// `twice`, `tenfold`, `three times as many`, `10x`.
  func multiple(at index: Int) -> Reading? {
    if let factor = FigureWords.multiples[tokens[index].text] {
      var reading = whole(.multiple, index..<index + 1)
      reading.figure.value = Rational(factor)
      return completed(reading, noun: false)
    }
    guard tokens[index].kind != .mark, let number = number(at: index) else { return nil }
    var end = skippingHyphen(at: number.end)
    let isTimes =
      text(end) == "times"
      && ["as", "more", "the", "larger", "higher", "bigger", "greater", "less", "fewer", "smaller"]
        .contains(text(end + 1))
    guard isTimes || text(end) == "fold" || text(end) == "x" && tokens[end].isAttached else {
      return nil
    }
    end += 1
    var reading = whole(.multiple, index..<end)
    reading.figure.value = number.value
    return completed(reading, noun: false)
  }

  /// `dozens`, `tens of thousands`, `several hundred`.
  func indefinite(at index: Int) -> Reading? {
    let word = tokens[index].text
    if FigureWords.vagueCounts.contains(word), FigureWords.magnitudes[text(index + 1)] != nil {
      var end = index + 2
      while FigureWords.magnitudes[text(end)] != nil { end += 1 }
      return completed(whole(.indefinite, index..<end))
    }
    guard FigureWords.indefinite.contains(word) else { return nil }
    var end = index + 1
    while text(end) == "of", FigureWords.indefinite.contains(text(end + 1)) { end += 2 }
    return completed(whole(.indefinite, index..<end))
  }
}
