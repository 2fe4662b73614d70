import Testing
import YAMLTree

@Suite("Replaced scalars")
struct EditReplaceTests {
  static let styles: [EditCase] = [
    EditCase(
      "plain stays plain", "a: one # c\n", .replace("a", with: "two"), gives: "a: two # c\n"),
    EditCase(
      "single quotes stay", "a: 'one'\n", .replace("a", with: "it's"), gives: "a: 'it''s'\n"),
    EditCase(
      "double quotes stay, escapes outside the change too", "a: \"caf\\u00e9 one\\ttwo 3\"\n",
      .replace("a", with: "caf\u{E9} one\ttwo \"4\""),
      gives: "a: \"caf\\u00e9 one\\ttwo \\\"4\\\"\"\n"),
    EditCase(
      "a literal stays", "a: |\n   one\n   two\n", .replace("a", with: "one\n\n2\n"),
      gives: "a: |\n   one\n\n   2\n"),
    EditCase(
      "a folded one stays", "a: >-\n  one\nb: 1\n", .replace("a", with: "two: # x"),
      gives: "a: >-\n  two: # x\nb: 1\n"),
    EditCase(
      "anchor and tag stay", "- &m !!str one\n", .replace("0", with: "two"),
      gives: "- &m !!str two\n"),
    EditCase(
      "an absent value appears", "a: # c\nb: 1\n", .replace("a", with: "x: 1"),
      gives: "a: \"x: 1\" # c\nb: 1\n"),
    EditCase(
      "an absent value appears behind an anchor", "- &m\n- z\n", .replace("0", with: "x"),
      gives: "- &m x\n- z\n"),
    EditCase(
      "an absent value appears in brackets", "{a: , b: }", .replace("a", with: "x, z"),
      .replace("b", with: "w"), gives: "{a: \"x, z\" , b: w }"),
    EditCase(
      "a key is renamed", "quot: x\n'b': 1\n", .rename("quot", to: "quote"),
      .rename("b", to: "it's"), gives: "quote: x\n'it''s': 1\n"),
    EditCase(
      "a key in brackets is renamed", "{a: 1, \"b\":2}", .rename("a", to: "c"),
      .rename("b", to: "d"), gives: "{c: 1, \"d\":2}"),
    EditCase(
      "several at once", "a: 1\nb: [x, 'y']\n", .replace("a", with: "2"),
      .replace("b/0", with: "z"), .replace("b/1", with: "w"), .rename("b", to: "c"),
      gives: "a: 2\nc: [z, 'w']\n"),
    EditCase(
      "a document", "--- one\n--- two\n", .replace(".", with: "three"),
      gives: "--- three\n--- two\n"),
    EditCase(
      "a block document", "--- |\n one\n...\n", .replace(".", with: "two\n"),
      gives: "--- |\n two\n...\n"),
  ]

  static let notSurviving: [EditCase] = [
    EditCase("plain", "a: one\n", .replace("a", with: "one: two"), gives: "a: \"one: two\"\n"),
    EditCase("plain in brackets", "[one]", .replace("0", with: "a, b"), gives: "[\"a, b\"]"),
    EditCase(
      "plain of several lines", "a: one\n", .replace("a", with: "one\ntwo\n"),
      gives: "a: \"one\\ntwo\\n\"\n"),
    EditCase("plain, empty", "a: one\n", .replace("a", with: ""), gives: "a: \"\"\n"),
    EditCase(
      "plain that YAML 1.1 reads otherwise", "a: one\nb: two\nc: three\n",
      .replace("a", with: "no"), .replace("b", with: "010"), .replace("c", with: "12:30"),
      gives: "a: \"no\"\nb: \"010\"\nc: \"12:30\"\n"),
    EditCase(
      "a plain string that would become a number", "a: one\n", .replace("a", with: "14"),
      gives: "a: \"14\"\n"),
    EditCase(
      "a number stays one", "a: 14\nb: true\nc: 14\nd: 14\n", .replace("a", with: "12"),
      .replace("b", with: "false"), .replace("c", with: "twelve"), .replace("d", with: "014"),
      gives: "a: 12\nb: false\nc: twelve\nd: \"014\"\n"),
    EditCase(
      "single quotes", "a: 'one'\n", .replace("a", with: "one\ntwo"),
      gives: "a: \"one\\ntwo\"\n"),
    EditCase(
      "single quotes, invisible", "a: 'one'\n", .replace("a", with: "\u{FEFF}'\u{1F600}"),
      gives: "a: \"\\uFEFF'\u{1F600}\"\n"),
    EditCase(
      "a literal with white space first", "a: | # c\n  one\n\nb: 1\n",
      .replace("a", with: " one\n"), gives: "a: \" one\\n\" # c\n\nb: 1\n"),
    EditCase("a literal, empty", "a: |\n  one\n", .replace("a", with: ""), gives: "a: \"\"\n"),
    EditCase(
      "a folded one with spaces at a line end", "a: >-\n  one\n",
      .replace("a", with: "one "), gives: "a: \"one \"\n"),
  ]

  static let blocks: [EditCase] = [
    EditCase(
      "the line break at the end may go", "a: |\n  one\nb: 1\n", .replace("a", with: "two"),
      gives: "a: |-\n  two\nb: 1\n"),
    EditCase(
      "the line break at the end may come", "a: >- # c\n  one\n\nb: 1\n",
      .replace("a", with: "two\n"), gives: "a: > # c\n  two\n\nb: 1\n"),
    EditCase(
      "kept line breaks are counted", "a: |+\n  one\n\nb: 1\n",
      .replace("a", with: "two\n\n\n"), gives: "a: |+\n  two\n\n\nb: 1\n"),
    EditCase(
      "a file may end without a line break", "a: >-\n  one", .replace("a", with: "two"),
      gives: "a: >-\n  two"),
    EditCase(
      "an explicit indentation allows spaces first", "a: |2\n    one\n  two\n",
      .replace("a", with: " one\ntwo\n"), gives: "a: |2\n   one\n  two\n"),
    EditCase(
      "blank lines keep their white space", "a: |\n  one\n \n  two\n  \n  three\n",
      .replace("a", with: "one\n\n2\n\nthree\n"), gives: "a: |\n  one\n \n  2\n  \n  three\n"),
    EditCase(
      "paragraphs stay folded", "a: >\n  one\n  two\n\n  three\n   * four\n  five\n",
      .replace("a", with: "one 2\nthree\n * 4\nfive\n"),
      gives: "a: >\n  one\n  2\n\n  three\n   * 4\n  five\n"),
    EditCase(
      "a paragraph may come", "a: >\n  one\n", .replace("a", with: "one\n\ntwo\n * x\n"),
      gives: "a: >\n  one\n\n\n  two\n   * x\n"),
  ]

  /// What a reader of the difference sees: as few changed lines as can be.
  static let lines: [EditCase] = [
    EditCase(
      "a changed word changes one line",
      "q: >-\n  The list of that month\n  names 14 countries and\n  the Holy See, and it\n  is kept there.\n",
      .replace(
        "q",
        with: "The list of that month names 12 countries and the Holy See, and it is kept there."),
      gives:
        "q: >-\n  The list of that month\n  names 12 countries and\n  the Holy See, and it\n  is kept there.\n"
    ),
    EditCase(
      "two changed words change two lines",
      "q: >-\n  one two three\n  four five six\n  seven eight nine\n",
      .replace("q", with: "one 2 three four five six seven 8 nine"),
      gives: "q: >-\n  one 2 three\n  four five six\n  seven 8 nine\n"),
    EditCase(
      "a changed word at a line's end keeps the end", "q: >-\n  one two\n  three four\n",
      .replace("q", with: "one 2 three four"), gives: "q: >-\n  one 2\n  three four\n"),
    EditCase(
      "removed words leave the other lines", "q: >-\n  one two\n  three four\n  five six\n",
      .replace("q", with: "one two five six"), gives: "q: >-\n  one two\n  five six\n"),
    EditCase(
      "plain text in several lines", "q: one two\n   three four\n   five\n",
      .replace("q", with: "one two 3 four five"), gives: "q: one two\n   3 four\n   five\n"),
    EditCase(
      "quoted text in several lines", "q: \"one \\\"two\\\"\n   three\n\n   four\"\n",
      .replace("q", with: "one \"two\" 3\nfour \\"),
      gives: "q: \"one \\\"two\\\"\n   3\n\n   four \\\\\"\n"),
    EditCase(
      "single quotes in several lines", "q: 'it''s\n   three'\n",
      .replace("q", with: "it's three'"), gives: "q: 'it''s\n   three'''\n"),
    EditCase(
      "a longer sentence goes on in a new line",
      "q: >-\n  The ministry listed fourteen states and the Holy See that month.\n",
      .replace(
        "q",
        with:
          "The ministry listed fourteen states and the Holy See that month, and the list is still on its site."
      ),
      gives: """
        q: >-
          The ministry listed fourteen states and the Holy See that month, and the list is still on its
          site.

        """),
    EditCase(
      "words over the edge join the next line",
      """
      a: >-
        one two three four five six seven eight nine ten eleven twelve thirteen x
        fourteen fifteen
        sixteen
      """,
      .replace(
        "a",
        with:
          "one two three four five six seven eight nine ten eleven twelve thirteen and a half x fourteen fifteen sixteen"
      ),
      gives: """
        a: >-
          one two three four five six seven eight nine ten eleven twelve thirteen
          and a half x fourteen fifteen
          sixteen
        """),
  ]

  @Test("keep their style", arguments: styles) func keepStyle(_ test: EditCase) throws {
    try test.check()
  }
  @Test("become quoted where their style has no room for the value", arguments: notSurviving)
  func changeStyle(_ test: EditCase) throws { try test.check() }
  @Test("in block style", arguments: blocks) func inBlock(_ test: EditCase) throws {
    try test.check()
  }
  @Test("change few lines", arguments: lines) func fewLines(_ test: EditCase) throws {
    try test.check()
  }
}
