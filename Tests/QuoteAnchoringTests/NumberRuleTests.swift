import QuoteAnchoring
import Testing

/// A figure is not found inside another figure, nor a word inside another word.
@Suite("Whole words and whole figures")
struct NumberRuleTests {
  private func isFound(_ quote: String, in text: String) -> Bool {
    Quote(NormalizedText(quote)).anchor(in: NormalizedText(text)).range != nil
  }

  @Test(
    "the figure stands there",
    arguments: [
      ("14", "14"), ("14", "14."), ("14", "14, then"), ("14", "in 14 states"), ("14", "(14)"),
      ("14", "$14"), ("14", "14%"), ("14", "14\u{2013}15"), ("14", "13-14"), ("14", "Covid-14"),
      ("14", "all\u{2014}14 of them"), ("14", "all\u{201D}\u{2014}14 of them"),
      ("14", "all)\u{2014}14"),
      ("14", "all--14"), ("14", "all...14"), ("14", "all\u{2026}14"), ("14", "p.14"),
      ("14", "10:14"),
      ("14", "\u{201C}14\u{201D}"), ("14", "50%-14"), ("-14", "is \u{2212}14 now"),
      (".14", "is .14 now"),
      ("14,000", "14,000"), ("14.", "It was 14."), ("$14", "in $14"), ("$14", "US$14"),
      ("\u{20AC}14", "all\u{2014}\u{20AC}14"), ("14", "\u{2019}99\u{2014}14"), ("14", "_ 14"),
      ("14", "\u{65E5}14\u{65E5}"),
    ])
  func stands(quote: String, text: String) {
    #expect(isFound(quote, in: text))
  }

  @Test(
    "the figure is part of another",
    arguments: [
      ("14", "14,000"), ("14", "14.5"), ("14", "-14"), ("14", "is \u{2212}14"), ("14", "(-14)"),
      ("14", ".14"), ("14", "a .14"), ("14", "3.14"), ("14", "1,14"), ("14", "114"), ("14", "140"),
      ("14", "14th"), ("14", "14_"), ("14", "A14"), ("14", "\u{201C}-14"), ("14", "'-14"),
      ("14", "-$14"),
      ("$14", "-$14"), ("\u{20AC}14", "of \u{2212}\u{20AC}14"), ("14", "\u{2212}.14"),
      ("14", "$.14"),
      ("000", "14,000"), ("14.", "It was 14.5 million"), ("14,", "14,000"), (".5", "3.5"),
      (",000", "14,000"),
      ("14\u{2019}", "14\u{2019}000"), ("\u{664}", "-\u{664}"), ("5", "-.5"),
    ])
  func partOfAnother(quote: String, text: String) {
    #expect(!isFound(quote, in: text))
  }

  // Thousands set apart by a space: the quote would survive an edit of 14 to 14 000.
  @Test(
    "the figure goes on after a space",
    arguments: [
      ("14", "14 000 crowns"), ("14", "14\u{A0}000"), ("14", "14\u{202F}000"),
      ("14", "14\u{2009}000"),
      ("cost 14", "cost 14 500"), ("14", "14 000,50"), ("14", "14 000.5"), ("14", "$14 000"),
      ("14", "(14 000)"), ("14", "\u{201C}14 000\u{201D}"), ("14", "5\u{2013}14 000"),
      ("14", "cost 14\n000"), ("14", "cost 14\r\n000"), ("14", "14 000-strong"), ("14", "14 000th"),
      ("14", "Covid\u{2014}14 000"), ("1", "1 234 567"), ("1 234", "1 234 567"), ("114", "114 000"),
      ("000", "14 000"), ("000 crowns", "14 000 crowns"), ("567", "1 234 567"),
      ("234 567", "1 234 567"), ("234", "1 234 567"), ("only 14", "only 14 000."),
      ("\u{661}\u{664}", "\u{661}\u{664} \u{660}\u{660}\u{660}"), ("$14", "in $14 000"),
    ])
  func spacedThousands(quote: String, text: String) {
    #expect(!isFound(quote, in: text))
    #expect(isFound(text, in: text))
  }

  @Test(
    "the next figure is another",
    arguments: [
      ("in 2021", "in 2021 300 people"), ("300 people", "in 2021 300 people"), ("14", "14 5000"),
      ("14", "14 50"), ("14", "14 500-page books"), ("500-page books", "14 500-page books"),
      ("14", "14 200m"), ("A4", "A4 200"), ("3.14", "3.14 159"), ("1,014", "1,014 300"),
      ("10:14", "10:14 200 people"), ("Covid-19", "Covid-19 300 people"), ("3/4", "3/4 200"),
      ("14", "14, 200"), ("14.", "14. 200"), ("14", "14 (200)"), ("14", "14 $200"),
      // Cells of a table, paragraphs, columns.
      ("14", "14\n\n000"), ("000", "14\n\n000"), ("14", "14\r\n\r\n000"), ("14", "14\t000"),
      ("14", "14  000"), ("000", "14\u{A0} 000"),
      // The ends count, not what is between.
      ("cost 14 000 crowns", "cost 14 000 crowns"), ("14 000", "14 000 crowns"),
      ("cost", "cost 14 000"), ("crowns", "14 000 crowns"),
    ])
  func twoFigures(quote: String, text: String) {
    #expect(isFound(quote, in: text))
  }

  @Test(
    "fractions",
    arguments: [
      ("14", "14\u{BD}", false), ("14", "14 \u{BD}", false), ("\u{BD}", "14\u{BD}", false),
      ("\u{BD} hours", "14\u{A0}\u{BD} hours", false), ("14\u{BD}", "14\u{BD} hours", true),
      ("14", "14\n\n\u{BD}", true), ("\u{BD}", "a \u{BD}", true), ("\u{BD}", "\u{BD}", true),
      ("14", "14 \u{2154}", false), ("\u{BD}", "a\u{BD}", true),
      // The mark of a footnote.
      ("14", "14\u{B2}", true), ("states", "states\u{B2}", true),
    ])
  func fractions(quote: String, text: String, found: Bool) {
    #expect(isFound(quote, in: text) == found)
  }

  @Test(
    "words",
    arguments: [
      ("art", "the art of", true), ("art", "party", false), ("art", "arts", false),
      ("can", "can't", false),
      ("can't", "can\u{2019}t", true), ("Taipei", "Taipei-based", true),
      ("based", "Taipei-based", true),
      ("U.S", "the U.S. said", true), ("U.S.", "the U.S. said", true),
      ("U.S.", "the U.S.A. said", false),
      ("Amazon.", "Amazon.com", false), ("cafe", "cafe\u{301}", false), ("x", "x\u{302}", false),
      ("snake", "snake_case", false), ("\u{6F22}", "\u{6F22}\u{5B57}", true),
      ("\u{30AB}", "\u{30AB}\u{30CA}", false), ("\u{201C}a", "said\u{201C}a b", true),
    ])
  func words(quote: String, text: String, found: Bool) {
    #expect(isFound(quote, in: text) == found)
  }

  // A quote that opens or closes with an apostrophe, or opens with a full stop, shows its cut.
  @Test(
    "the quote itself cuts a word",
    arguments: [
      ("\u{2019}s allies", "China\u{2019}s allies"), (".com", "Amazon.com"),
      ("qu\u{2019}", "qu\u{2019}il"),
      ("'", "can't"),
    ])
  func cutsWord(quote: String, text: String) {
    #expect(isFound(quote, in: text))
  }
}
