/// Amounts: numbers with their units, and what stands around them.
extension FigureScanner {
  /// `$3.2 million`, `14 countries`, `10 to 15%`, `-5°C`, `20-year-old`, `a decade`.
  func amount(at index: Int) -> Reading? {
    var start = index
    let isNegative = isMinus(at: index)
    if isNegative || text(index) == "+" { start += 1 }
    if start > index, self[start] == nil || chained(at: start) != nil { return nil }
    let currency = currency(at: start)
    if let currency { start = currency.end }
    guard let number = number(at: start, isBetween: text(index - 1) == "between") else {
      return loneUnit(at: index)
    }
    return amount(
      from: index, value: isNegative ? number.value.negated : number.value, end: number.end,
      number: number, currency: currency?.unit)
  }

  /// `two years and a half`.
  private func addHalf(_ reading: inout Reading) {
    guard text(reading.end) == "and", text(reading.end + 1) == "a",
      let below = FigureWords.denominators[text(reading.end + 2)],
      let part = Rational(1, over: Int128(below)), reading.figure.upper == nil,
      let sum = reading.figure.value?.adding(part)
    else { return }
    reading.figure.value = sum
    reading.end += 3
  }

  /// `-5`, `minus 5`, but not the second of `52%-48%`.
  private func isMinus(at index: Int) -> Bool {
    if text(index) == "minus" || text(index) == "negative" { return text(index - 1) != "or" }
    guard text(index) == "-", self[index + 1]?.isAttached == true else { return false }
    return index == 0 || !tokens[index].isAttached
      || ["(", "[", "\"", "'", "\u{201C}"].contains(text(index - 1))
  }

  /// The amount whose number ends before `end`.
  func amount(
    from index: Int, value: Rational, end: Int, number: Number? = nil,
    currency: FigureUnits.Unit? = nil
  ) -> Reading {
    var reading = whole(.quantity, index..<end)
    reading.figure.value = value
    reading.figure.precision = number?.step
    var firstUnit = unit(at: skippingHyphen(at: end))
    if let upper = upperNumber(after: firstUnit?.end ?? end, of: value, index: index) {
      let isSameUnit = firstUnit == nil || unit(at: upper.end) != nil
      // The magnitude and unit of the second hold for both.
      let shared = number?.factor == nil ? upper.factor.flatMap { value.multiplied(by: $0) } : value
      if isSameUnit, let shared, shared < upper.value {
        reading = whole(.quantity, index..<upper.end)
        reading.figure.value = shared
        reading.figure.upper = upper.value
        firstUnit = unit(at: skippingHyphen(at: upper.end))
      } else if isSameUnit, value < upper.value {
        reading = whole(.quantity, index..<upper.end)
        reading.figure.value = value
        reading.figure.upper = upper.value
        firstUnit = unit(at: skippingHyphen(at: upper.end))
      }
    }
    if let currency {
      reading.figure.kind = .money
      reading.figure.unit = currency.name
    } else if let unit = firstUnit {
      reading.figure.unit = unit.unit.name
      reading.figure.kind = Self.kind(of: unit.unit.dimension)
      reading.end = unit.end
      if unit.unit.dimension != .percentage { addHalf(&reading) }
      reading.figure.range = bytes(index..<reading.end)
    }
    if reading.figure.unit == "metre", text(reading.end - 1) == "m" {
      reading.figure.otherValue = value.multiplied(by: Rational(1_000_000))
    } else if reading.figure.unit == nil, number?.step == Rational(1, over: 1000), isNumber(index) {
      // `1.400` is so many thousands to readers of other languages.
      reading.figure.otherValue = value.multiplied(by: Rational(1000))
    }
    if reading.figure.kind == .span || reading.figure.kind == .quantity { readAge(&reading, index) }
    var read = completed(reading)
    if isPartOfName(index, end: end, read.figure) { read.figure.isDoubtful = true }
    return read
  }

  /// Whether a number may belong to the name beside it: `PlayStation 5`, `Python 3.11`, `World War Two`,
  /// `the Six Nations`. What has a unit or a magnitude does not.
  private func isPartOfName(_ index: Int, end: Int, _ figure: ProseFigure) -> Bool {
    guard figure.kind == .quantity || figure.kind == .span, let token = self[index] else {
      return false
    }
    if token.kind == .word, token.isCapitalized, let next = self[skippingHyphen(at: end)],
      next.kind == .word, next.isCapitalized
    {
      return true
    }
    guard figure.kind == .quantity, figure.unit == nil,
      end == index + 1 || token.kind == .word && token.isCapitalized
    else { return false }
    if token.kind == .word, token.isCapitalized, !token.opensSentence { return true }
    guard let name = self[index - 1], name.kind == .word, name.isCapitalized,
      token.kind == .number || token.isCapitalized
    else { return false }
    return !FigureWords.functionWords.contains(name.text) && FigureWords.months[name.text] == nil
      && !FigureWords.yearLeads.contains(name.text) && comparison(before: index) == nil
      && !(name.opensSentence && name.text.hasSuffix("ly"))
  }

  private static func kind(of dimension: FigureUnits.Dimension) -> ProseFigure.Kind {
    switch dimension {
    case .percentage: .percentage
    case .time: .span
    case .currency: .money
    case .other: .quantity
    }
  }

  /// `20-year-old`, `aged 20`, `20 years old`.
  private func readAge(_ reading: inout Reading, _ index: Int) {
    let next = skippingHyphen(at: reading.end)
    let isOld =
      ["old", "olds"].contains(text(next)) || text(next) == "of" && text(next + 1) == "age"
    if reading.figure.kind == .span, isOld {
      reading.end = next + (text(next) == "of" ? 2 : 1)
    } else if !["aged", "age"].contains(text(index - 1)) || reading.figure.kind == .span {
      return
    }
    reading.figure.kind = .age
    reading.figure.unit = reading.figure.unit ?? "year"
    reading.figure.range = bytes(index..<reading.end)
  }

  /// `a decade`, `a century`: a length of time where one alone is meant. `A year` may be a rate.
  private func loneUnit(at index: Int) -> Reading? {
    if ["a", "an"].contains(text(index)),
      let unit = FigureUnits.following[text(index + 1)], unit.dimension == .time,
      !["decade", "century", "fortnight", "millennium", "second"].contains(unit.name)
    {
      var reading = whole(.span, index..<index + 2, isDoubtful: true)
      reading.figure.value = Rational(1)
      reading.figure.unit = unit.name
      return reading
    }
    guard ["a", "one"].contains(text(index)),
      ["decade", "century", "fortnight", "millennium"].contains(text(index + 1))
    else { return nil }
    var number = Number(value: Rational(1), end: index + 2)
    let unitName = text(index + 1)
    if text(index + 2) == "and", text(index + 3) == "a",
      let below = FigureWords.denominators[text(index + 4)],
      let part = Rational(1, over: Int128(below)), let sum = number.value.adding(part)
    {
      number = Number(value: sum, end: index + 5)
    }
    var reading = whole(.span, index..<number.end)
    reading.figure.value = number.value
    reading.figure.unit = unitName
    return completed(reading)
  }

  // MARK: Ranges

  /// The second number of `10-15`, `10 to 15`, `between 10 and 15`. `From 10 to 15` is a change, not a
  /// range.
  private func upperNumber(after end: Int, of value: Rational, index: Int) -> Number? {
    let before = text(index - 1)
    let isHyphen =
      isHyphen(end)
      || text(end) == "-" && !(self[end]?.isHyphen ?? true) && self[end + 1]?.isAttached == true
    let isLinked =
      before == "between" ? text(end) == "and" : text(end) == "to" && before != "from"
    guard isHyphen || isLinked else { return nil }
    var start = end + 1
    if let currency = currency(at: start) { start = currency.end }
    guard let number = number(at: start), number.value > value || number.factor != nil else {
      return nil
    }
    if isHyphen, self[start]?.kind == .word, self[end - 1]?.kind == .number { return nil }
    return number
  }

  // MARK: Units

  /// A currency before its number: `$`, `US$`, `€`, `USD`.
  func currency(at index: Int) -> (unit: FigureUnits.Unit, end: Int)? {
    guard let token = self[index] else { return nil }
    if token.kind == .word, let sign = self[index + 1], sign.isAttached, sign.text == "$",
      let unit = FigureUnits.leading[token.text + sign.text]
    {
      return (unit, index + 2)
    }
    guard token.kind == .mark || token.isAcronym, let unit = FigureUnits.leading[token.text],
      token.kind == .mark || isNumber(index + 1)
    else { return nil }
    return (unit, index + 1)
  }

  /// The unit that begins at `index`.
  func unit(at index: Int) -> (unit: FigureUnits.Unit, end: Int)? {
    guard let token = self[index] else { return nil }
    // One letter is a unit only where it touches its number, but for `5 m`.
    let letter = token.isCapitalized ? token.text.uppercased() : token.text
    if token.isAttached, isNumber(index - 1), let unit = FigureUnits.attached[letter] {
      return (unit, index + 1)
    }
    guard let found = phrase(at: index, in: FigureUnits.following, mostWords: FigureUnits.mostWords)
    else { return nil }
    if token.kind == .word, token.text.utf8.count == 1, !token.isAttached, token.text != "m",
      found.end == index + 1
    {
      return nil
    }
    return (found.value, found.end)
  }

  // MARK: Surroundings

  /// Adds what the words before and behind a figure say of it.
  func completed(_ reading: Reading, noun: Bool = true) -> Reading {
    var reading = reading
    let start = reading.figure.range.lowerBound
    let index = firstToken(from: start, before: reading.end)
    reading.figure.comparison = comparison(before: index)
    if let after = phrase(
      at: skippingHyphen(at: reading.end), in: FigureComparisons.after,
      mostWords: FigureComparisons.mostWords),
      reading.figure.comparison == nil
    {
      reading.figure.comparison = after.value
      reading.figure.nounWords = noun ? nounWords(at: after.end) : []
      reading.end = after.end
      return reading
    }
    guard noun else { return reading }
    if reading.figure.kind == .quantity, reading.figure.unit == nil,
      let pounds = self[reading.end], pounds.text.hasPrefix("pound")
    {
      reading.figure.isDoubtful = true
    }
    reading.figure.nounWords = nounWords(at: reading.end)
    addPostponedComparison(to: &reading.figure, at: reading.end)
    return reading
  }

  /// `200 labs or more`: behind what is counted.
  private func addPostponedComparison(to figure: inout ProseFigure, at end: Int) {
    guard figure.comparison == nil, figure.isAmount else { return }
    let place = skippingHyphen(at: end) + min(figure.nounWords.count, 2)
    for index in end...max(end, place) {
      guard text(index) == "or",
        let found = phrase(at: index, in: FigureComparisons.after, mostWords: 4)
      else { continue }
      figure.comparison = found.value
      return
    }
  }

  private func firstToken(from byte: Int, before end: Int) -> Int {
    var index = max(0, end - 1)
    while index > 0, tokens[index].range.lowerBound > byte { index -= 1 }
    return index
  }

  /// What the words directly before the token `index` say.
  func comparison(before index: Int) -> ProseFigure.Comparison? {
    var phrase = ""
    var longest: ProseFigure.Comparison?
    var start = index
    for place in stride(
      from: index - 1, through: max(0, index - FigureComparisons.mostWords), by: -1)
    {
      phrase = phrase.isEmpty ? tokens[place].text : tokens[place].text + " " + phrase
      if let comparison = FigureComparisons.before[phrase] {
        (longest, start) = (comparison, place)
      }
    }
    // `not over 200` says nothing that a single word can.
    if ["not", "never", "hardly", "rarely", "nor"].contains(text(start - 1))
      || text(start - 1).hasSuffix("n't")
    {
      return nil
    }
    // Letters alone are abbreviations only with their point, and `c` is not one here.
    return text(index - 1) == "c" ? nil : longest
  }

  /// The words behind a figure that may say what is counted.
  private func nounWords(at index: Int) -> [String] {
    var next = skippingHyphen(at: index)
    if text(next) == "of" {
      next += 1
      while FigureWords.wholes.contains(text(next)) { next += 1 }
      // The whole's number stands between: `14 of the 15 countries`.
      if let whole = number(at: next) { next = whole.end }
    }
    var words: [String] = []
    while words.count < 4, let token = self[next], token.kind == .word {
      if FigureWords.phraseEnds.contains(token.text), !(token.isAttached && isHyphen(next - 1)) {
        break
      }
      words.append(token.text)
      next = skippingHyphen(at: next + 1)
    }
    return words
  }
}
