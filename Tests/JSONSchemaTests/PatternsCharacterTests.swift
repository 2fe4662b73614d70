import JSONSchema
import Testing

/// Classes, escapes and properties.
@Suite("Patterns: characters")
struct PatternsCharacterTests {
  typealias Case = PatternsMeaningTests.Case

  @Test(
    "classes",
    arguments: [
      Case("^[abc]$", yes: ["a", "c"], no: ["d", "", "ab"]),
      Case("^[^a-c]$", yes: ["d", "é", "\n"], no: ["a", "b"]),
      Case("^[a-]$", yes: ["a", "-"], no: ["b"]),
      Case("^[-a]$", yes: ["a", "-"]),
      Case("^[a-c-e]$", yes: ["b", "-", "e"], no: ["d"]),
      Case("^[\\d-]$", yes: ["5", "-"], no: ["d"]),
      Case("^[\\]\\\\^-]$", yes: ["]", "\\", "^", "-"], no: ["["]),
      Case("^[*+?.(){}|$[/]$", yes: ["*", "(", "{", "|", "$", "[", "/"]),
      Case("[]", no: ["", "a"]),
      Case("^[^]$", yes: ["a", "\n", "😀"], no: [""]),
      Case("^[\\b]$", yes: ["\u{8}"], no: ["b"]),
      Case("^[à-ÿ]+$", yes: ["éü"], no: ["e", "À"]),
      Case("^[😀-😂]$", yes: ["😁"], no: ["😃"]),
      Case("^[^\\S]$", yes: [" "], no: ["a"]),
      Case("^[\\w\\W]$", yes: ["a", "é", "\n"]),
    ])
  func classes(test: Case) throws { try PatternsMeaningTests.check(test) }

  @Test(
    "escapes",
    arguments: [
      Case("^\\d$", yes: ["0", "9"], no: ["a", "٣", "𝟗"]),
      Case("^\\D$", yes: ["a", "٣"], no: ["0"]),
      Case("^\\w$", yes: ["a", "Z", "0", "_"], no: ["é", "-"]),
      Case("^\\W$", yes: ["é", "-", "ſ"], no: ["a"]),
      Case(
        "^\\s$",
        yes: [
          "\t", "\n", "\u{B}", "\u{C}", "\r", " ", "\u{A0}", "\u{FEFF}", "\u{2028}", "\u{2003}",
          "\u{3000}", "\u{1680}",
        ], no: ["\u{85}", "\u{180E}", "\u{200B}", "a"]),
      Case("^\\S$", yes: ["\u{85}", "a"], no: ["\u{FEFF}", " "]),
      Case("^\\t\\n\\v\\f\\r\\0$", yes: ["\t\n\u{B}\u{C}\r\u{0}"]),
      Case("^\\cJ\\cj\\cA$", yes: ["\n\n\u{1}"]),
      Case("^\\x41\\u0042\\u{43}\\u{1F600}$", yes: ["ABC😀"]),
      Case("^\\ud83d\\ude00$", yes: ["😀"]),
      Case("^[\\ud83d\\ude00]$", yes: ["😀"]),
      Case("\\ud83d", no: ["😀", "\u{FFFD}"]),
      Case("^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/$", yes: ["^$\\.*+?()[]{}|/"]),
    ])
  func escapes(test: Case) throws { try PatternsMeaningTests.check(test) }

  @Test(
    "properties",
    arguments: [
      Case("^\\p{L}+$", yes: ["aÉж漢"], no: ["1", "a b"]),
      Case("^\\p{Letter}+$", yes: ["é"], no: ["1"]),
      Case("^\\p{Lu}$", yes: ["A", "É"], no: ["a", "ǅ"]),
      Case("^\\p{gc=Lu}$", yes: ["A"], no: ["a"]),
      Case("^\\p{General_Category=Uppercase_Letter}$", yes: ["A"], no: ["a"]),
      Case("^\\p{LC}$", yes: ["A", "a", "ǅ"], no: ["漢"]),
      Case("^\\p{Nd}$", yes: ["1", "٣"], no: ["Ⅷ"]),
      Case("^\\P{L}$", yes: ["1"], no: ["é"]),
      Case("^[^\\p{L}\\d]$", yes: ["-"], no: ["é", "1"]),
      Case("^[\\P{L}b]$", yes: ["b", "1"], no: ["a"]),
      Case("^\\p{ASCII}$", yes: ["a", "\u{7F}"], no: ["é"]),
      Case("^\\P{ASCII}$", yes: ["é"], no: ["a"]),
      Case("^\\p{Any}$", yes: ["a", "😀"], no: [""]),
      Case("\\P{Any}", no: ["a", ""]),
      Case("^\\p{Alphabetic}$", yes: ["a", "Ⅷ"], no: ["1"]),
      Case("^\\p{White_Space}$", yes: [" ", "\u{85}"], no: ["\u{FEFF}"]),
      Case("^\\p{Lowercase}$", yes: ["ª"], no: ["A"]),
      Case("^\\p{Upper}$", yes: ["Ⅷ"], no: ["a"]),
      Case("^\\p{Emoji_Presentation}$", yes: ["😀"], no: ["1"]),
      Case("^\\p{RI}$", yes: ["🇩"], no: ["D"]),
      Case("^\\p{Cn}$", yes: ["\u{378}"], no: ["a"]),
      Case("^\\p{punct}$", yes: ["!", "—"], no: ["+"]),
    ])
  func properties(test: Case) throws { try PatternsMeaningTests.check(test) }
}
