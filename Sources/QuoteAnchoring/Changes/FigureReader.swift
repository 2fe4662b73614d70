import SourceText

/// Reads the figures of a text: numbers in digits and words, with their units, and dates.
struct FigureReader {
  /// A figure and what it says.
  struct Figure {
    /// The same for figures that say the same.
    var name: String
    /// Its tokens, in parts of which each can change by itself: sign and number, magnitude, unit.
    var parts: [Range<Int>]

    var end: Int { parts.last?.upperBound ?? 0 }
  }

  let tokens: [ChangeToken]
  let vocabulary: ChangeVocabulary

  /// The figure that begins at the token `index`.
  func figure(at index: Int) -> Figure? {
    date(at: index) ?? ordinal(at: index) ?? amount(at: index) ?? loneFigure(at: index)
  }

  // MARK: Amounts

  private func amount(at index: Int) -> Figure? {
    var start = index
    let isNegative = isSign(at: index)
    if isNegative { start += 1 }
    var parts: [Range<Int>] = []
    var unit: String?
    if let leading = vocabulary.leadingUnits.match(tokens, at: start), !isNegative || isMark(start)
    {
      parts.append(index..<start + leading.count)
      start += leading.count
      unit = leading.value
    }
    guard var (value, numberParts) = number(at: start) else { return nil }
    value.isNegative = isNegative
    if parts.isEmpty, let first = numberParts.first {
      numberParts[0] = index..<first.upperBound
    }
    parts += numberParts
    var figure = Figure(name: value.name, parts: parts)
    if unit == nil, let trailing = unitAfter(figure.end) {
      unit = trailing.name
      append(trailing.tokens, to: &figure.parts)
    }
    if let unit { figure.name += " " + unit }
    return figure
  }

  /// A number in digits or words, with the magnitudes after it.
  private func number(at index: Int) -> (value: DecimalFigure, parts: [Range<Int>])? {
    guard let (digits, end) = digits(at: index) else {
      return NumberWords(tokens: tokens, vocabulary: vocabulary).number(at: index)
        .map { (DecimalFigure($0.value), [index..<$0.end]) }
    }
    var value = digits
    var parts = [index..<end]
    while let last = parts.last?.upperBound, let magnitude = magnitude(after: last),
      let product = value.multiplied(by: magnitude.factor)
    {
      value = product
      append(magnitude.tokens, to: &parts)
    }
    return (value, parts)
  }

  private func digits(at index: Int) -> (DecimalFigure, end: Int)? {
    guard index < tokens.count, tokens[index].isWord else { return nil }
    var text = tokens[index].text
    var end = index + 1
    while end < tokens.count, tokens[end].continuesFigure {
      text += " " + tokens[end].text
      end += 1
    }
    return DecimalFigure(text).map { ($0, end) }
  }

  private func magnitude(after end: Int) -> (factor: Int, tokens: Range<Int>)? {
    let start = skippingHyphen(at: end)
    guard start < tokens.count else { return nil }
    if tokens[start].isAttached, start == end,
      let factor = vocabulary.attachedMagnitudes[tokens[start].text]
    {
      return (factor, end..<start + 1)
    }
    return vocabulary.magnitudes[tokens[start].text].map { ($0, end..<start + 1) }
  }

  private func unitAfter(_ end: Int) -> (name: String, tokens: Range<Int>)? {
    let start = skippingHyphen(at: end)
    return vocabulary.units.match(tokens, at: start).map { ($0.value, end..<start + $0.count) }
  }

  /// Letters that touch the digits are read as one with them.
  private func append(_ part: Range<Int>, to parts: inout [Range<Int>]) {
    let first = tokens[part.lowerBound]
    if first.isAttached, first.isWord, let last = parts.popLast() {
      parts.append(last.lowerBound..<part.upperBound)
    } else {
      parts.append(part)
    }
  }

  // MARK: Ordinals and others

  private func ordinal(at index: Int) -> Figure? {
    var end = index + 1
    var value = vocabulary.ordinals[tokens[index].text]
    if let tens = vocabulary.numbers[tokens[index].text], tens >= 20, tens % 10 == 0 {
      let next = skippingHyphen(at: end)
      if next < tokens.count, let ones = vocabulary.ordinals[tokens[next].text], ones < 10 {
        value = tens + ones
        end = next + 1
      }
    }
    value = value ?? ordinalDigits(at: index)
    return value.map { Figure(name: "\($0)th", parts: [index..<end]) }
  }

  private func ordinalDigits(at index: Int) -> Int? {
    let text = tokens[index].text
    guard let ending = vocabulary.ordinalEndings.first(where: text.hasSuffix) else { return nil }
    return DecimalFigure(String(text.dropLast(ending.count)))?.integer
  }

  private func loneFigure(at index: Int) -> Figure? {
    if let amount = vocabulary.amounts.match(tokens, at: index) {
      return Figure(name: amount.value, parts: [index..<index + amount.count])
    }
    if let weekday = vocabulary.weekdays[tokens[index].text], isDate(index) {
      return Figure(name: "weekday \(weekday)", parts: [index..<index + 1])
    }
    guard tokens[index].hasDigits else { return nil }
    return Figure(name: tokens[index].text, parts: [index..<index + 1])
  }

  // MARK: Dates

  /// `19 October 2021`, `October 19th, 2021`, `2021-10-19`, or less of it, a month at least.
  private func date(at index: Int) -> Figure? {
    if let date = numericDate(at: index) { return date }
    var parts: [Range<Int>] = []
    var day: Int?
    var next = index
    if let first = dayOfMonth(at: index) {
      day = first
      parts.append(index..<index + 1)
      next += 1
      if next < tokens.count, vocabulary.dateLinks.contains(tokens[next].text) { next += 1 }
    }
    guard next < tokens.count, let month = month(at: next) else { return nil }
    parts.append((parts.last?.upperBound ?? next)..<next + 1)
    if day == nil, let second = dayOfMonth(at: next + 1) {
      day = second
      parts.append(next + 1..<next + 2)
    }
    let end = parts.last?.upperBound ?? next + 1
    let isComma = end < tokens.count && tokens[end].text == ","
    let year = year(at: isComma ? end + 1 : end)
    if year != nil { parts.append(end..<end + (isComma ? 2 : 1)) }
    return Figure(name: Self.dateName(year, month, day), parts: parts)
  }

  private func numericDate(at index: Int) -> Figure? {
    guard index + 4 < tokens.count, let year = year(at: index),
      isAttachedHyphen(index + 1), isAttachedHyphen(index + 3),
      let month = DecimalFigure(tokens[index + 2].text)?.integer, (1...12).contains(month),
      let day = dayOfMonth(at: index + 4)
    else { return nil }
    return Figure(name: Self.dateName(year, month, day), parts: [index..<index + 5])
  }

  private static func dateName(_ year: Int?, _ month: Int, _ day: Int?) -> String {
    [year, month, day].map { $0.map(String.init) ?? "" }.joined(separator: "/")
  }

  private func month(at index: Int) -> Int? {
    isDate(index) ? vocabulary.months[tokens[index].text] : nil
  }

  /// Whether a word may name a month or day. One that is another word in lower case, and may have
  /// its capital from the start of a sentence, must be followed by a figure.
  private func isDate(_ index: Int) -> Bool {
    let token = tokens[index]
    guard vocabulary.dateHomographs.contains(token.text) else { return true }
    guard token.capitals != .none else { return false }
    guard token.opensSentence else { return true }
    return index + 1 < tokens.count && tokens[index + 1].hasDigits
  }

  private func dayOfMonth(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].text.utf8.count <= 4 else { return nil }
    let day = DecimalFigure(tokens[index].text)?.integer ?? ordinalDigits(at: index)
    return day.flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private func year(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].text.unicodeScalars.count == 4 else { return nil }
    let year = DecimalFigure(tokens[index].text)?.integer
    return year.flatMap { (1000...2999).contains($0) ? $0 : nil }
  }

  // MARK: Marks

  /// Whether the token is the sign of the number that it touches.
  private func isSign(at index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].text == "-", tokens[index + 1].isAttached else {
      return false
    }
    let isFree = index == 0 || !tokens[index].isAttached || !tokens[index - 1].isWord
    return isFree && (tokens[index + 1].hasDigits || isMark(index + 1))
  }

  private func isMark(_ index: Int) -> Bool { index < tokens.count && !tokens[index].isWord }

  private func isAttachedHyphen(_ index: Int) -> Bool {
    tokens[index].text == "-" && tokens[index].isAttached && tokens[index + 1].isAttached
  }

  /// The token after a hyphen that joins words at `index`, else `index`.
  private func skippingHyphen(at index: Int) -> Int {
    index + 1 < tokens.count && isAttachedHyphen(index) ? index + 1 : index
  }
}
