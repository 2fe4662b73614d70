import Testing

@testable import QuoteAnchoring

/// Word boundaries of normalised text, after the rules of Unicode Standard Annex #29.
@Suite("Word boundaries")
struct WordBoundaryTests {
  @Test(
    "rule by rule",
    arguments: [
      // Letters (WB5), letters around an apostrophe, full stop or colon (WB6, WB7).
      "|word|", "|two| |words|", "|can't|", "|'|tis|", "|o'clock|'|", "|a|'|'|b|", "|U.S|.|",
      "|U.S|.| |A|",
      "|example.com|", "|a:b|", "|a\u{B7}b|", "|a|,|b|", "|end|.|", "|end|.|\"|",
      "|l'\u{E9}t\u{E9}|",
      "|\u{417}\u{430}|,| |\u{438}|", "|\u{3B1}\u{3CD}|", "|\u{627}\u{628}|", "|\u{D55C}\u{AE00}|",
      "|\u{10D0}\u{10D1}|", "|\u{915}\u{93E}\u{93C}\u{94D}|", "|\u{3105}\u{3106}|", "|na\u{EF}ve|",
      // Digits (WB8 to WB10) and numbers (WB11, WB12).
      "|14|", "|3.14|", "|1,000|", "|1,000,000.5|", "|14|.|", "|14|,|", "|14|,| |15|", "|1|:|2|",
      "|1|.|.|2|",
      "|4x4|", "|A4|", "|2nd|", "|10|%|", "|$|5|", "|-|14|", "|14|-|15|", "|1|/|2|", "|1'000|",
      "|1;2|",
      "|x|,|1|", "|\u{664}\u{66B}\u{665}|", "|\u{FF11}\u{FF14}|", "|10\u{2044}12|", "|\u{B2}|",
      "|10|\u{B2}|",
      // Connectors (WB13a, WB13b).
      "|snake_case|", "|_a_|", "|a_1|", "|__|", "|_|.|", "|a\u{203F}b|",
      // Katakana (WB13) and Hiragana, Han, Thai, Lao, Khmer, Burmese, in which no rule finds words.
      "|\u{30AB}\u{30BF}\u{30AB}\u{30CA}|", "|\u{30AB}\u{30FC}\u{30C9}|", "|\u{30AB}_|",
      "|\u{304B}|\u{306A}|",
      "|\u{6F22}|\u{5B57}|", "|\u{6F22}|14|\u{5B57}|", "|\u{E01}|\u{E02}|",
      "|\u{E01}\u{E31}|\u{E01}|",
      "|\u{E81}|\u{E82}|", "|\u{1780}|\u{1781}|", "|\u{1000}|\u{1001}|", "|\u{FF76}\u{FF9E}|",
      "|\u{1B000}\u{30AB}\u{1B164}|", "|\u{1B001}|\u{1B11F}|", "|\u{11700}|\u{11701}|",
      // Hebrew with geresh and gershayim, straight and curly (WB7a to WB7c).
      "|\u{5E6}\u{5D4}\"\u{5DC}|", "|\u{5D2}'|", "|\u{5D2}'\u{5D0}|", "|\u{5D0}|\"|",
      "|\u{5D0}\u{5F4}\u{5D1}|",
      "|\u{5D0}|\u{FB29}|", "|a|\"|b|", "|\"|\u{5D0}|",
      // Combining and format characters (WB4).
      "|x\u{302}|", "|x\u{302}y|", "|x\u{302}'\u{301}y|", "|1\u{338},\u{338}2|", "|\u{301}|",
      "|\"\u{301}|a|",
      "|a\u{200E}b|", "|\u{1F44D}\u{1F3FD}|", "|\u{2764}\u{FE0F}|a|", "|\u{1F600}|\u{1F600}|",
    ])
  func rules(marked: String) {
    #expect(BoundaryMarks.written(BoundaryMarks.read(marked).text).spelled == marked.spelled)
  }

  // By the annex a mark belongs to the space before it. Normalised text, however, may begin with a
  // mark that stood after white space in its original, and such a quote must be found again.
  @Test("a mark after a space begins a word", arguments: ["|a| |\u{301}|", "|a| |\u{301}|b|"])
  func markAfterSpace(marked: String) {
    #expect(BoundaryMarks.written(BoundaryMarks.read(marked).text).spelled == marked.spelled)
  }

  @Test("the ends of a text are boundaries")
  func ends() {
    #expect(BoundaryMarks.written([]) == "|")
    #expect(BoundaryMarks.written(Array("a".utf8)) == "|a|")
  }

  @Test("another implementation of the annex agrees")
  func agreesWithOther() {
    let cases = wordBoundaryCases.split(separator: "\n")
    #expect(cases.count == 400)
    for marked in cases.map(String.init) {
      #expect(BoundaryMarks.written(BoundaryMarks.read(marked).text).spelled == marked.spelled)
    }
  }
}
