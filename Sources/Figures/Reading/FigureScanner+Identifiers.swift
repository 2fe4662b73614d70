/// Numbers that are names, and other figures that a chain of letters, digits and marks makes as a whole.
extension FigureScanner {
  /// `9/11`, `24/7`, `one-China`.
  func idiom(at index: Int) -> Reading? {
    let chain = chains[index]
    guard chain.lowerBound == index else { return nil }
    if chain.count > 1, chain.count <= 3 {
      let text = tokens[chain].map(\.text).joined()
      if FigureLabels.idioms.contains(text) { return whole(.identifier, chain) }
    }
    // `zero-COVID`
    if FigureWords.numbers[tokens[index].text] != nil, chain.count == 3, isHyphen(index + 1),
      tokens[index + 2].isCapitalized, FigureWords.numbers[tokens[index + 2].text] == nil
    {
      return whole(.identifier, chain)
    }
    guard tokens[index].text == "one" else { return nil }
    if isHyphen(index + 1) {
      let next = tokens[index + 2]
      if next.isCapitalized { return whole(.identifier, chain) }
      return next.text == "sided" || next.text == "off" ? whole(.identifier, chain) : nil
    }
    // `One China` is a name, `one American soldier` is a soldier.
    guard let next = self[index + 1], next.isCapitalized, next.kind == .word,
      !isCounted(index + 2) || tokens[index].isCapitalized && !tokens[index].opensSentence
    else { return nil }
    return whole(.identifier, index..<index + 2, isDoubtful: true)
  }

  /// `Resolution 2758`, `No. 10`, `page 4`, `#10`; `Apollo 11`, as any name before a bare number.
  func labelled(at index: Int) -> Reading? {
    let token = tokens[index]
    var next = index + 1
    if ["#", "§", "№"].contains(token.text) {
      return numbered(
        token.text == "§" ? .label : .identifier, from: index, at: next, isDoubtful: false)
    }
    guard token.kind == .word else { return nil }
    if let kind = FigureLabels.kind(of: token) {
      if text(next) == ".", FigureLabels.abbreviations.contains(token.text) { next += 1 }
      let isShort = token.text == "p" || token.text == "v" || token.text == "no"
      if isShort, next == index + 1, self[next]?.kind != .number { return nil }
      if token.text == "no", next == index + 1 {
        // `No 10` is an address, `no 10 people` are none.
        guard token.isCapitalized, !isCounted(next + 1) else { return nil }
        return numbered(kind, from: index, at: next, isDoubtful: true)
      }
      if isUnitWord(after: next) { return nil }
      return numbered(kind, from: index, at: next, isDoubtful: false)
    }
    return named(at: index)
  }

  private func isUnitWord(after index: Int) -> Bool {
    isNumber(index) && unit(at: index + 1).map { $0.unit.dimension != .currency } ?? false
  }

  private func numbered(
    _ kind: ProseFigure.Kind, from start: Int, at index: Int, isDoubtful: Bool
  ) -> Reading? {
    guard let first = labelNumber(at: index) else { return nil }
    // A name takes all that touches its number: `Boeing 737-800`.
    let chain = chains[first.end - 1]
    if kind == .identifier, isNumber(first.end - 1), chain.upperBound > first.end {
      return whole(kind, start..<chain.upperBound, isDoubtful: isDoubtful)
    }
    var reading = whole(kind, start..<first.end, isDoubtful: isDoubtful)
    reading.figure.value = first.value
    // More of them: `pages 10-12`, `Articles 5 and 6`.
    let isRange = isHyphen(first.end) || ["to", "and"].contains(text(first.end))
    if isRange, isNumber(first.end + 1), let last = labelNumber(at: first.end + 1),
      !isCounted(last.end) || tokens[start].text.hasSuffix("s"), let value = first.value,
      let upper = last.value, value < upper
    {
      reading = whole(kind, start..<last.end, isDoubtful: isDoubtful)
      reading.figure.value = value
      reading.figure.upper = upper
    }
    return reading
  }

  private func labelNumber(at index: Int) -> (value: Rational?, end: Int)? {
    guard let token = self[index] else { return nil }
    if token.kind == .number {
      // Letters belong to it: `Route 66a`.
      var end = index + 1
      if isWord(end), tokens[end].isAttached { end += 1 }
      return (DigitNumber.value(token.text), end)
    }
    return token.kind == .word ? cardinal(at: index).map { (Rational($0.value), $0.end) } : nil
  }

  /// A capitalised word and a bare number: perhaps a name, and perhaps not.
  private func named(at index: Int) -> Reading? {
    let token = tokens[index]
    guard token.isCapitalized, isNumber(index + 1), chains[index + 1].count == 1,
      !FigureWords.functionWords.contains(token.text), FigureWords.months[token.text] == nil,
      FigureWords.numbers[token.text] == nil, !FigureWords.yearLeads.contains(token.text),
      FigureUnits.leading[token.text] == nil, token.text != "ad",
      let number = DigitNumber.plain(tokens[index + 1].text)
    else { return nil }
    if (1800...2100).contains(number), tokens[index + 1].text.utf8.count == 4 { return nil }
    guard !isCounted(index + 2), amount(at: index + 1)?.figure.kind == .quantity,
      FigureWords.magnitudes[text(index + 2)] == nil
    else { return nil }
    return numbered(.identifier, from: index, at: index + 1, isDoubtful: true)
  }

  /// Whether the word at `index` may be what a number before it counts.
  func isCounted(_ index: Int) -> Bool {
    guard let token = self[index], token.kind == .word, !token.isCapitalized else { return false }
    return !FigureWords.phraseEnds.contains(token.text)
  }

  // MARK: Chains

  /// `F-16`, `v6.3.1`, `3-1`, `14:32`, `1949–79`, `192.0.2.1`.
  func chained(at index: Int) -> Reading? {
    let chain = chains[index]
    guard chain.lowerBound == index else { return nil }
    let parts = tokens[chain]
    let first = tokens[index]
    if first.kind == .word { return letteredName(chain) }
    guard first.kind == .number else { return nil }
    let dots = first.text.utf8.count { $0 == UInt8(ascii: ".") }
    if dots > 1 {
      return whole(dots == 2 && chain.count == 1 ? .version : .identifier, chain)
    }
    guard chain.count > 1 else { return nil }
    let numbers = parts.count { $0.kind == .number }
    if parts.count == 3, numbers == 2 { return pair(chain) }
    if numbers > 2 {
      let isTime = parts.allSatisfy { $0.kind == .number || $0.text == ":" }
      return whole(isTime ? .time : .identifier, chain)
    }
    return numberedName(chain)
  }

  /// A chain that begins with a word and holds digits.
  private func letteredName(_ chain: Range<Int>) -> Reading? {
    let first = tokens[chain.lowerBound]
    if hasDigit(first) {
      // `R500m` and `Kr500m` are money to their readers.
      let ending = first.text.reversed().prefix { !$0.isNumber }.reversed()
      if chain.count == 1, FigureWords.attachedMagnitudes[String(ending)] != nil {
        return whole(.unclear, chain)
      }
      let isVersion = first.text.first == "v" && first.text.dropFirst().allSatisfy(\.isNumber)
      return whole(isVersion ? .version : .identifier, chain)
    }
    guard chain.count > 1,
      tokens[chain].contains(where: { $0.kind == .number || $0.kind == .word && hasDigit($0) }),
      FigureWords.numbers[first.text] == nil, FigureWords.months[first.text] == nil,
      !Self.openPrefixes.contains(first.text), currency(at: chain.lowerBound) == nil
    else { return nil }
    return whole(.identifier, chain)
  }

  private func hasDigit(_ token: FigureToken) -> Bool {
    token.text.utf8.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  /// What is put before a figure with a hyphen: `mid-1990s`.
  private static let openPrefixes = FigureWords.words(
    "mid early late pre post sub over under top circa all non year day the rs approx")

  /// `737-MAX`, `5G`, `3D`: digits and letters that are no unit.
  private func numberedName(_ chain: Range<Int>) -> Reading? {
    let start = chain.lowerBound
    if isHyphen(start + 1), let next = self[start + 2], next.kind == .word, next.isCapitalized,
      FigureWords.magnitudes[next.text] == nil, unit(at: start + 2) == nil
    {
      return whole(.identifier, chain)
    }
    guard let next = self[start + 1], next.kind == .word, next.isAttached else { return nil }
    if next.isCapitalized, next.text == "g" || next.text == "d" { return whole(.identifier, chain) }
    let isKnown =
      FigureWords.ordinalEndings.contains(next.text) || next.text == "s" || next.text == "x"
      || FigureWords.attachedMagnitudes[next.text] != nil && next.text != "b"
      || unit(at: start + 1) != nil || Self.hours.contains(next.text)
      || next.text == "b" && text(start - 1).hasSuffix("$")
    // `5G` is a name; what `2in` means is known to its readers.
    return isKnown ? nil : whole(next.isCapitalized ? .identifier : .unclear, chain)
  }

  static let hours = FigureWords.words("am pm")

  /// Two numbers and what stands between them.
  private func pair(_ chain: Range<Int>) -> Reading? {
    let (first, mark, second) = (
      tokens[chain.lowerBound], tokens[chain.lowerBound + 1], tokens[chain.lowerBound + 2]
    )
    guard mark.kind == .mark, second.kind == .number, let left = DigitNumber.value(first.text),
      let right = DigitNumber.value(second.text)
    else {
      return first.kind == .number && second.kind == .number ? whole(.identifier, chain) : nil
    }
    switch mark.text {
    case ":":
      let isTime = second.text.utf8.count == 2 && left < Rational(25) && right < Rational(60)
      return whole(isTime ? .time : .score, chain)
    case "/":
      if let years = years(at: chain.lowerBound) { return years }
      guard left < right, right <= Rational(10), let value = left.divided(by: right) else {
        return whole(.score, chain)
      }
      var reading = whole(.fraction, chain)
      reading.figure.value = value
      return completed(reading)
    case "-":
      if let years = years(at: chain.lowerBound) { return years }
      // Money and what has a unit may go down in such a pair; a bare pair that does is a result.
      return left < right && left > Rational(0) || unit(at: chain.upperBound) != nil
        ? nil : whole(.score, chain)
    default: return whole(.identifier, chain)
    }
  }

  /// A figure without a value, of some tokens.
  func whole(
    _ kind: ProseFigure.Kind, _ range: Range<Int>, isDoubtful: Bool = false
  ) -> Reading {
    var figure = ProseFigure(kind, bytes(range))
    figure.isDoubtful = isDoubtful
    return Reading(figure: figure, end: range.upperBound)
  }
}
