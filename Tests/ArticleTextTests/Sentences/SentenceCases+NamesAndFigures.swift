/// Full stops inside and after names, letters and figures.
extension SentenceCase {
  static let namesAndFigures: [SentenceCase] =
    group(
      "initials",
      [
        "J. K. Rowling and George W. Bush met. |They talked about books.",
        "W. E. B. Du Bois wrote it. |He was thirty-five.",
        "J.R. Ewing shot first. |C.S. Lewis was not there.",
        "A. Moreau painted it. |B. Moreau sold it.",
        "The portrait shows Ida B. Wells. |The frame is new.",
        "The library was named after J.F.K. |He never saw it.",
        "It was signed by Thomas A. |The rest is illegible.",
        "A book by É. Zola lay there. |It was open.",
        "Samuel L. Jackson came; Ulysses S. Grant did not. |Harry S. Truman wrote.",
        "In the Q. and A. session he left. |Nobody followed.",
        "Wm. Blake and Chas. Lamb dined here. |The inn is gone.",
        "Mr. J. Hale and Mrs. P. Q. Hale refused. |So did Dr. R. Hale.",
      ])
    + group(
      "a letter ends the sentence",
      [
        "Oranges contain vitamin C. |It is lost in cooking.",
        "Then there is Plan B. |The minister did not explain it.",
        "Ghana is in Group A. |Peru is in Group B. |Spain is in Group C.",
        "He has hepatitis B. |Doctors treat it with care.",
        "Nobody was left but she and I. |We went home.",
        "You know it better than I. |Ask her.",
        "She sat in row F. |Her husband sat in row G.",
        "The answer was Category A. |This surprised them.",
        "All of it is in Appendix D. |Readers may skip it.",
        "She got an A. |Her sister got a B. |Their mother was pleased.",
      ])
    + group(
      "Roman numerals",
      [
        "He fought in World War II. |The war cost him an arm.",
        "She fought in World War I. |Her brother did too.",
        "The ring belonged to Henry VIII. |Nobody knows who has it.",
        "It was built under Elizabeth I. |Her arms are over the door.",
        "See Part IV. |Germany is treated there.",
        "Pope Pius XII. was silent. |Others spoke.",
      ])
    + group(
      "decimals, money, versions",
      [
        "Pi is 3.14 or so. |The tower is 1,000.5 feet high.",
        "They paid $1.5 million. |The seller had asked for $2.25 million.",
        "Release v2.0 is out. |Nobody uses v1.9.3 any more.",
        "Growth was .5 percent. |Inflation was 4.0.",
        "It cost 5. |Now it costs 6.",
        "The index fell 1.2%. |Gold rose.",
        "It weighs 3.5kg. |The old one weighed 4.",
        "A 9.5 per cent stake was sold for £3.2m. |The buyer was not named.",
        "It was a 4-3 vote. |The chair abstained.",
      ])
    + group(
      "dates and hours",
      [
        "They met on 12.10.2021 at 10.30. |It rained.",
        "The year was 1989. |Walls fell.",
        "It began in 1914. |14 million died.",
        "The talks ended on 3.5. |The next round is in June.",
        "He came at 7. |She came at 8.",
      ])
    + group(
      "sentences that begin with a figure or sign",
      [
        "The hall was full. |14 countries had sent someone. |3 had not.",
        "The price fell. |$5 was too much. |€4 was not.",
        "The list is long. |#12 is a surprise.",
        "He deleted it. |@harbourwatch had saved it.",
        "Times changed. |’90s music came back.",
      ])
    + group(
      "names with marks",
      [
        "Yahoo! reported a loss. |Its rivals did not.",
        "She worked for Yahoo! |The firm paid well.",
        "Panic! at the Disco played. |Wham! did not.",
        "The Yahoo! Finance page was wrong. |Nobody noticed.",
        "He won on Jeopardy! in May. |His wife lost.",
      ])
    + group(
      "addresses of the net",
      [
        "Amazon.com reported a profit. |Booking.com did not.",
        "It stands at https://example.org/a.b?c=d!e and nowhere else. |Look there.",
        "Write to j.doe@mail.example.org. |He answers.",
        "Open report.final.pdf. |It is long.",
        "He registered example.com. |Then he sold it.",
        "Node.js and ASP.NET were used. |Both are old.",
        "The file .profile is hidden. |So is .env.",
        "See www.example.org/?q=1. |The page is slow.",
      ])
    + group(
      "brands in lower case",
      [
        "Sales of phones fell. |iPhone sales did not.",
        "Amazon gained. |eBay lost.",
        "It was tested twice. |mRNA was found.",
        "He used a Mac. |macOS crashed.",
      ])
    + group(
      "no space",
      [
        "This is the end.Next comes nothing. |Or so they say.",
        "He wrote “stop”.Then he left.",
        "Is it so?Yes. |It is.",
      ])
}
