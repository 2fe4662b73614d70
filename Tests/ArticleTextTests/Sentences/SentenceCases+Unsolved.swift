/// What the rules get wrong, and why that is so. A case that they learn to get right fails its test and
/// moves to the others.
extension SentenceCase {
  static let unsolved: [SentenceCase] =
    group(
      "abbreviations that no table lists",
      ["The book cost 12s. 6d. in 1904. |It is rare now."])
    + group(
      "a frequent first word in a name or title",
      [
        "The U.S. is large. |The U.S. Is Large, a headline said.",
        "The film “Help!” Was a success, wrote one critic.",
      ])
    + group(
      "no capital, no sign of a beginning",
      ["Dogs bark. |cats meow."])
    + group(
      "an abbreviation and a rare first word: only the meaning tells",
      [
        "He came from the U.S. |Iraqi papers wrote about him.",
        "He sold his share of Pell Inc. |Farmers cheered.",
        "He lived in Washington, D.C. |Congress was his home.",
      ])
    + group(
      "a quotation inside Chinese sentences, which no space ends",
      ["“走吧！”他说。|她留下了。"])
}
