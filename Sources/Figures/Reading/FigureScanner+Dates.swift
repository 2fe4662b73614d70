/// Dates, years, decades, centuries and times of day.
extension FigureScanner {
  /// `19 October 2021`, `October 19th, 2021`, `October 2021`, `2021-10-19`, `19/10/2021`.
  func date(at index: Int) -> Reading? {
    if isNumber(index), let date = numericDate(at: index) { return date }
    var date = ProseFigure.Date()
    var next = index
    if let day = dayOfMonth(at: index) {
      date.day = day.value
      next = skippingHyphen(at: day.end)
      if text(next) == "of" { next += 1 }
      // From one day to another of a month: `3-5 May`, `between 3 and 5 May`.
      let link = text(day.end) == "-" || ["to", "and", "or"].contains(text(day.end))
      if link, let last = dayOfMonth(at: day.end + 1), month(at: last.end) != nil {
        date.day = nil
        next = last.end
      }
    }
    guard let month = month(at: next) else { return nil }
    date.month = month
    next += 1
    if text(next) == ".", self[next]?.isAttached == true, tokens[next - 1].text.utf8.count <= 4 {
      next += 1
    }
    if date.day == nil, let day = dayOfMonth(at: next), !isCounted(day.end) {
      date.day = day.value
      next = day.end
      if isHyphen(next), let last = dayOfMonth(at: next + 1), !isCounted(last.end) {
        date.day = nil
        next = last.end
      }
    }
    let afterComma = text(next) == "," || text(next) == "of" ? next + 1 : skippingHyphen(at: next)
    if let year = fullYear(at: afterComma),
      chains[afterComma].lowerBound == afterComma
        || isHyphen(afterComma - 1)
    {
      date.year = year
      next = afterComma + 1
    }
    let word = tokens[index].text
    if date.day == nil, date.year == nil {
      // A month alone is a figure only where it is surely one.
      guard
        !FigureWords.monthHomographs.contains(word)
          || ["in", "since", "until", "by", "of"].contains(text(index - 1))
      else { return nil }
    }
    var reading = whole(.date, index..<next)
    reading.figure.date = date
    return reading
  }

  private func month(at index: Int) -> Int? {
    guard let token = self[index], token.isCapitalized else { return nil }
    return FigureWords.months[token.text]
  }

  private func dayOfMonth(at index: Int) -> (value: Int, end: Int)? {
    guard isNumber(index), let day = DigitNumber.plain(tokens[index].text), (1...31).contains(day)
    else { return nil }
    let hasEnding =
      self[index + 1]?.isAttached == true && FigureWords.ordinalEndings.contains(text(index + 1))
    return (day, index + (hasEnding ? 2 : 1))
  }

  private func numericDate(at index: Int) -> Reading? {
    let chain = chains[index]
    guard chain == index..<index + 5, isNumber(index + 2), isNumber(index + 4),
      tokens[index + 1].text == tokens[index + 3].text,
      let first = DigitNumber.plain(tokens[index].text),
      let second = DigitNumber.plain(tokens[index + 2].text),
      let third = DigitNumber.plain(tokens[index + 4].text)
    else { return nil }
    var reading = whole(.date, chain)
    if tokens[index].text.utf8.count == 4, (1...12).contains(second), (1...31).contains(third) {
      reading.figure.date = ProseFigure.Date(year: first, month: second, day: third)
      return reading
    }
    guard tokens[index + 4].text.utf8.count == 4, (1...31).contains(first),
      (1...31).contains(second), min(first, second) <= 12
    else { return nil }
    // 3/4/2021 is April in Britain and March in the United States.
    var date = ProseFigure.Date(year: third)
    if first == second || first > 12 {
      (date.day, date.month) = (first, second)
    } else if second > 12 {
      (date.month, date.day) = (first, second)
    } else {
      reading.figure.isDoubtful = true
    }
    reading.figure.date = date
    return reading
  }

  // MARK: Years

  /// A number of four digits without separators, from 1000 to 2100.
  func fullYear(at index: Int) -> Int? {
    guard isNumber(index), tokens[index].text.utf8.count == 4,
      let year = DigitNumber.plain(tokens[index].text), (1000...2100).contains(year)
    else { return nil }
    return year
  }

  func year(at index: Int) -> Reading? {
    if let years = years(at: index) { return years }
    if let spoken = spokenYear(at: index) { return spoken }
    guard isNumber(index) || tokens[index].text == "ad" else { return nil }
    if let era = yearOfEra(at: index) { return era }
    guard let year = fullYear(at: index), text(index + 1) != "%",
      FigureWords.magnitudes[text(index + 1)] == nil, !isHyphen(index + 1), text(index - 1) != "$"
    else { return nil }
    let before = text(index - 1)
    let isLed =
      FigureWords.yearLeads.contains(before) || FigureWords.months[before] != nil
      || comparison(before: index) != nil || isHyphen(index - 1)
    // Only what may be counted makes it a number: `2000 people`, but `in 2000 people voted`.
    let isNumberOfThings = unit(at: index + 1) != nil || isPlural(index + 1)
    if comparison(before: index) != nil, isNumberOfThings || before == "over" || before == "than" {
      return nil
    }
    let isNamed =
      self[index - 1].map { $0.isCapitalized && !FigureWords.functionWords.contains($0.text) }
      ?? false
    if isNumberOfThings, !isLed && !isNamed || before == "of" || before == "to" || before == "and" {
      return nil
    }
    var reading = whole(.year, index..<index + 1, isDoubtful: !isLed || isNumberOfThings)
    reading.figure.value = Rational(year)
    return completed(reading, noun: false)
  }

  /// Whether a word is surely plural.
  private func isPlural(_ index: Int) -> Bool {
    guard isCounted(index) else { return false }
    let word = text(index)
    let isName = ["people", "men", "women", "children", "troops", "police"].contains(word)
    return isName || word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("'s")
  }

  /// `1949–1979`, `1949-79`, `from 1949 to 1979`, `between 1949 and 1979`.
  func years(at index: Int) -> Reading? {
    guard let first = fullYear(at: index) else { return nil }
    let isDash = isHyphen(index + 1) || text(index + 1) == "-" || text(index + 1) == "/"
    let links = text(index - 1) == "between" ? ["and"] : ["to", "until", "till", "through"]
    guard isDash || links.contains(text(index + 1)) && text(index - 1) != "of", isNumber(index + 2)
    else { return nil }
    var last = fullYear(at: index + 2)
    if last == nil, isDash, tokens[index + 2].text.utf8.count == 2,
      let short = DigitNumber.plain(tokens[index + 2].text)
    {
      last = first - first % 100 + short
    }
    guard let last, first < last, unit(at: index + 3) == nil, !isPlural(index + 3) else {
      return nil
    }
    var reading = whole(.years, index..<index + 3)
    reading.figure.value = Rational(first)
    reading.figure.upper = Rational(last)
    return reading
  }

  /// `nineteen eighty-four`.
  private func spokenYear(at index: Int) -> Reading? {
    guard let hundreds = FigureWords.numbers[tokens[index].text], (11...20).contains(hundreds),
      FigureWords.yearLeads.contains(text(index - 1)), let rest = belowHundred(at: index + 1),
      rest.value >= 10, !isHyphen(index + 1), FigureWords.magnitudes[text(rest.end)] == nil
    else { return nil }
    var reading = whole(.year, index..<rest.end)
    reading.figure.value = Rational(hundreds * 100 + rest.value)
    return reading
  }

  /// `221 BC` is -221, `AD 476`.
  private func yearOfEra(at index: Int) -> Reading? {
    if tokens[index].text == "ad", tokens[index].isAcronym, isNumber(index + 1),
      let year = DigitNumber.plain(tokens[index + 1].text)
    {
      var reading = whole(.year, index..<index + 2)
      reading.figure.value = Rational(year)
      return reading
    }
    guard let era = self[index + 1], era.isAcronym, ["bc", "bce", "ad", "ce"].contains(era.text),
      let year = DigitNumber.value(tokens[index].text), year.isInteger
    else { return nil }
    var reading = whole(.year, index..<index + 2)
    reading.figure.value = era.text.hasPrefix("b") ? year.negated : year
    return reading
  }

  // MARK: Decades and hours

  /// `the 1990s`, `'90s`, `the nineties`; `5 p.m.`.
  func decade(at index: Int) -> Reading? {
    if let time = timeInWords(at: index) { return time }
    if let decade = FigureWords.decades[tokens[index].text], text(index - 1) == "the" {
      var reading = whole(.decade, index..<index + 1, isDoubtful: true)
      reading.figure.value = Rational(decade)
      return reading
    }
    let start = tokens[index].text == "'" && self[index + 1]?.isAttached == true ? index + 1 : index
    if isNumber(start), let time = timeWithPoint(at: start) { return time }
    guard isNumber(start), let number = DigitNumber.plain(tokens[start].text) else { return nil }
    if let hour = hour(at: start, number) { return hour }
    let count = tokens[start].text.utf8.count
    var end = start + 1
    // `1990's` is how some write it.
    if text(end) == "'", text(end + 1) == "s" { end += 1 }
    guard text(end) == "s", tokens[end].isAttached, number % 10 == 0, count == 4 || count == 2
    else { return nil }
    // The 1900s are a century to some; those of two digits do not say their century.
    var reading = whole(.decade, index..<end + 1, isDoubtful: number % 100 == 0 || count == 2)
    reading.figure.value = Rational(count == 2 ? 1900 + number : number)
    return reading
  }

  private func hour(at index: Int, _ number: Int) -> Reading? {
    guard (0...12).contains(number) else { return nil }
    var end = index + 1
    if Self.hours.contains(text(end)) { return whole(.time, index..<end + 1) }
    if text(end) == "o'clock" { return whole(.time, index..<end + 1) }
    guard ["a", "p"].contains(text(end)), text(end + 1) == ".", text(end + 2) == "m" else {
      return nil
    }
    end += text(end + 3) == "." ? 4 : 3
    return whole(.time, index..<end)
  }

  /// `10.30am`, `10.30 GMT`, `1800 GMT`.
  private func timeWithPoint(at index: Int) -> Reading? {
    let parts = tokens[index].text.split(separator: ".")
    let isClock =
      parts.count == 2 && parts[1].count == 2 || parts.count == 1 && parts[0].count == 4
    guard isClock, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }),
      Self.hours.contains(text(index + 1)) && parts.count == 2
        || Self.zones.contains(text(index + 1)) && self[index + 1]?.isAcronym == true
    else { return nil }
    return whole(.time, index..<index + 2)
  }

  private static let zones = FigureWords.words("gmt utc bst cet cest est edt pst pdt ist jst")

  /// `three o'clock`, `half past three`, `a quarter to five`.
  private func timeInWords(at index: Int) -> Reading? {
    let isHour = { (place: Int) in
      FigureWords.numbers[text(place)].map { (1...12).contains($0) } ?? isNumber(place)
    }
    if isWord(index), isHour(index), text(index + 1) == "o'clock" {
      return whole(.time, index..<index + 2)
    }
    let start = text(index) == "a" ? index + 1 : index
    guard ["half", "quarter"].contains(text(start)), ["past", "to"].contains(text(start + 1)),
      isHour(start + 2), text(start) == "quarter" || text(start + 1) == "past"
    else { return nil }
    return whole(.time, index..<start + 3)
  }
}
