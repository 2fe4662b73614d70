/// Numbers, in digits and in words.
extension FigureScanner {
  struct Number {
    var value: Rational
    var end: Int
    /// Whether a word such as `million` belongs to it.
    var isRound = false
    /// Its first magnitude, which a number before it may share: `3 to 4 million`.
    var factor: Rational?
    /// The place of its last digit.
    var step = Rational(1)
  }

  /// A number in digits or words, with fractions and magnitudes behind it: `3.2 million`, `two and a half
  /// thousand`, `2½`.
  func number(at index: Int, isBetween: Bool = false) -> Number? {
    guard let token = self[index] else { return nil }
    var number: Number
    switch token.kind {
    case .number:
      guard let value = DigitNumber.value(token.text) else { return nil }
      number = Number(value: value, end: index + 1)
      number.step = DigitNumber.place(token.text)
    case .vulgarFraction:
      guard let value = vulgarFraction(at: index) else { return nil }
      number = Number(value: value, end: index + 1)
    case .word:
      guard let words = cardinal(at: index, allowsLinks: !isBetween) else { return nil }
      number = Number(value: Rational(words.value), end: words.end, isRound: words.isRound)
      number.step = Rational(words.place)
    case .mark: return nil
    }
    addFraction(to: &number)
    addMagnitudes(to: &number)
    return number
  }

  private func vulgarFraction(at index: Int) -> Rational? {
    let parts = text(index).split(separator: "/").compactMap { Int128($0) }
    return parts.count == 2 ? Rational(parts[0], over: parts[1]) : nil
  }

  /// Adds `½`, `1/2`, `and a half`, `and three quarters`.
  private func addFraction(to number: inout Number) {
    let end = number.end
    var part: (value: Rational, end: Int)?
    if self[end]?.kind == .vulgarFraction, isNumber(end - 1) {
      part = vulgarFraction(at: end).map { ($0, end + 1) }
    } else if isNumber(end), chains[end] == end..<end + 3, text(end + 1) == "/",
      let above = DigitNumber.plain(text(end)), let below = DigitNumber.plain(text(end + 2)),
      above < below, below <= 16
    {
      part = Rational(Int128(above), over: Int128(below)).map { ($0, end + 3) }
    } else if text(skippingHyphen(at: end)) == "and" {
      let start = skippingHyphen(at: skippingHyphen(at: end) + 1)
      var count = 1
      var next = start + 1
      if let counted = FigureWords.numbers[text(start)], (1...3).contains(counted) {
        count = counted
      } else if text(start) != "a" {
        return
      }
      next = skippingHyphen(at: next)
      let below = FigureWords.denominators[text(next)] ?? (text(next).hasPrefix("third") ? 3 : nil)
      guard let below, count < below else { return }
      part = Rational(Int128(count), over: Int128(below)).map { ($0, next + 1) }
    }
    guard let part, let sum = number.value.adding(part.value) else { return }
    number.value = sum
    number.end = part.end
    number.step = number.step.divided(by: Rational(10)) ?? number.step
  }

  private func addMagnitudes(to number: inout Number) {
    while let magnitude = magnitude(after: number.end) {
      guard let product = number.value.multiplied(by: Rational(magnitude.factor)) else { return }
      number.value = product
      number.step = number.step.multiplied(by: Rational(magnitude.factor)) ?? number.step
      number.factor = number.factor ?? Rational(1)
      number.factor = number.factor?.multiplied(by: Rational(magnitude.factor))
      number.end = magnitude.end
      number.isRound = true
    }
  }

  private func magnitude(after end: Int) -> (factor: Int, end: Int)? {
    let start = skippingHyphen(at: end)
    guard let token = self[start], token.kind == .word else { return nil }
    if start == end, token.isAttached, isNumber(end - 1) {
      guard
        let factor = FigureWords.attachedMagnitudes[token.text]
          ?? (token.text == "mm" && isMoney(before: end - 1) ? 1_000_000 : nil)
      else { return nil }
      // `100m` is a distance unless it is money or what is counted follows.
      let isMoney = isMoney(before: end - 1)
      let isCounting =
        isCounted(end + 1) && text(end + 1).hasSuffix("s") || text(end + 1) == "people"
      return token.text != "m" || isMoney || isCounting ? (factor, start + 1) : nil
    }
    // `$1.5 M` and `$1.5MM` are how some write it.
    if token.isCapitalized, isNumber(end - 1), isMoney(before: end - 1),
      ["m", "mm", "b", "k"].contains(token.text)
    {
      return (FigureWords.attachedMagnitudes[token.text] ?? 1_000_000, start + 1)
    }
    return FigureWords.magnitudes[token.text].map { ($0, start + 1) }
  }

  private func isMoney(before index: Int) -> Bool {
    self[index - 1].map { FigureUnits.leading[$0.text] != nil } ?? false
  }

  // MARK: Words

  struct Cardinal {
    var value: Int
    var end: Int
    var isRound = false
    /// The place of its last word: a thousand for `two thousand`.
    var place = 1
  }

  /// The number in words that begins at `index`: `fourteen`, `a million`, `two hundred and fifty thousand`.
  /// Magnitudes fall from left to right: `one hundred and two hundred` are two. O(words read).
  func cardinal(at index: Int, allowsLinks: Bool = true) -> Cardinal? {
    var isArticle = false
    if text(index) == "a" || text(index) == "an" {
      guard let magnitude = FigureWords.magnitudes[text(index + 1)],
        magnitude != 20 || text(index + 2) == "of"
      else { return nil }
      isArticle = true
    } else if FigureWords.numbers[text(index)] == nil {
      return nil
    }
    if text(index) == "one", isPronoun(index) { return nil }
    var result = Cardinal(value: 0, end: index)
    var (total, group, last, next) = (0, 0, Int.max, index)
    while let small = isArticle ? (1, index + 1) : belowHundred(at: next) {
      let factor = smallMagnitude(at: small.1)?.factor
      guard continues(group: group, with: factor, below: last) else { break }
      group += small.0
      result.end = small.1
      isArticle = false
      let groupEnd = result.end
      while let magnitude = smallMagnitude(at: result.end) {
        let (product, isTooLarge) = group.multipliedReportingOverflow(by: magnitude.factor)
        guard group > 0, !isTooLarge else { break }
        if magnitude.factor < 1000 {
          group = product
        } else {
          let (sum, isTooLarge) = total.addingReportingOverflow(product)
          guard magnitude.factor < last, !isTooLarge else { break }
          (total, group, last) = (sum, 0, magnitude.factor)
        }
        result.end = magnitude.end
        result.isRound = true
      }
      // Only what ends in a magnitude goes on.
      guard result.end > groupEnd else { break }
      let hyphen = skippingHyphen(at: result.end)
      let isComma = total > 0 && group == 0 && text(result.end) == ","
      if text(hyphen) == "and" || isComma {
        guard allowsLinks else { break }
        next = skippingHyphen(at: hyphen + 1)
        // `a hundred and a half` and `a million, two of them` are left to others.
        if isComma, smallMagnitude(at: belowHundred(at: next)?.end ?? next) == nil { break }
      } else {
        next = hyphen
      }
    }
    let (sum, isTooLarge) = total.addingReportingOverflow(group)
    guard result.end > index, !isTooLarge else { return nil }
    result.value = sum
    while sum > 0, result.place < sum, sum % (result.place * 10) == 0, result.isRound {
      result.place *= 10
    }
    return result
  }

  /// `no one`, `one another`, `the one`, `one of` whom is meant only by what follows.
  private func isPronoun(_ index: Int) -> Bool {
    let before = text(index - 1)
    if ["no", "any", "every", "some", "this", "that", "which", "each", "the", "another"]
      .contains(before), !isCounted(index + 1)
    {
      return true
    }
    if before == "no" || before == "any" && !isHyphen(index + 1) { return true }
    let next = text(index + 1)
    return ["another", "can", "must", "should", "may", "might", "would", "is", "has"].contains(next)
  }

  private func continues(group: Int, with magnitude: Int?, below last: Int) -> Bool {
    if group == 0 { return magnitude.map { $0 < last } ?? true }
    return group % 100 == 0 && magnitude.map { $0 >= 1000 && $0 < last } ?? true
  }

  /// `fourteen`, `twenty-one`, `twenty one`.
  func belowHundred(at index: Int) -> (value: Int, end: Int)? {
    guard let first = FigureWords.numbers[text(index)] else { return nil }
    let next = skippingHyphen(at: index + 1)
    guard first >= 20, let ones = FigureWords.numbers[text(next)], (1...9).contains(ones) else {
      return (first, index + 1)
    }
    return (first + ones, next + 1)
  }

  private func smallMagnitude(at index: Int) -> (factor: Int, end: Int)? {
    let start = skippingHyphen(at: index)
    guard isWord(start), let factor = FigureWords.magnitudes[text(start)] else { return nil }
    return (factor, start + 1)
  }
}
