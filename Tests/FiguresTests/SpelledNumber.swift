/// Writes numbers in words, another way than the module reads them.
enum SpelledNumber {
  private static let small =
    ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    + "sixteen seventeen eighteen nineteen").split(separator: " ").map(String.init)
  private static let tens =
    "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ").map(String.init)

  static func words(_ value: Int, hasAnd: Bool, hasHyphens: Bool) -> String {
    if value < 20 { return small[value] }
    if value < 100 {
      let word = tens[value / 10 - 2]
      return value % 10 == 0 ? word : word + (hasHyphens ? "-" : " ") + small[value % 10]
    }
    let steps = [
      (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"),
      (1000, "thousand"), (100, "hundred"),
    ]
    guard let (size, name) = steps.first(where: { $0.0 <= value }) else { return "" }
    let (count, rest) = value.quotientAndRemainder(dividingBy: size)
    let head = words(count, hasAnd: hasAnd, hasHyphens: hasHyphens) + " " + name
    if rest == 0 { return head }
    let link = hasAnd && rest < 100 ? " and " : " "
    return head + link + words(rest, hasAnd: hasAnd, hasHyphens: hasHyphens)
  }
}
