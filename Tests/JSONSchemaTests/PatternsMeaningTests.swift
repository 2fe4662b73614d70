import JSONSchema
import Testing

/// What patterns match, after ECMA-262, 22.2.2. Both engines have to say the same.
@Suite("Patterns: meaning")
struct PatternsMeaningTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let source: String
    let matching: [String]
    let others: [String]
    var testDescription: String { source }

    init(_ source: String, yes matching: [String] = [], no others: [String] = []) {
      self.source = source
      self.matching = matching
      self.others = others
    }
  }

  static func check(_ test: Case) throws {
    for pattern in [try Pattern(test.source), try Pattern(backtracking: test.source)] {
      for text in test.matching {
        #expect(pattern.outcome(text) == .match, "\(text.debugDescription)")
      }
      for text in test.others {
        #expect(pattern.outcome(text) == .noMatch, "\(text.debugDescription)")
      }
    }
  }

  @Test(
    "characters, anchors, alternatives and groups",
    arguments: [
      Case("", yes: ["", "a"]),
      Case("foo", yes: ["foo", "a foo b", "ffoo"], no: ["fo", "FOO", ""]),
      Case("^foo", yes: ["foo", "foob"], no: ["a foo", "\nfoo"]),
      Case("foo$", yes: ["foo", "afoo"], no: ["foo\n", "foo "]),
      Case("^$", yes: [""], no: ["a", "\n"]),
      Case("$^", yes: [""], no: ["a"]),
      Case("a^b", no: ["ab", "a\nb"]),
      Case("^x-", yes: ["x-", "x-y"], no: ["ax-"]),
      Case("^.$", yes: ["a", "é", "😀", "\u{0}"], no: ["", "\n", "\r", "\u{2028}", "\u{2029}"]),
      Case("^(a|bc|)d$", yes: ["ad", "bcd", "d"], no: ["abcd", "bd"]),
      Case("^(?:ab|a)(?:c|bcd)$", yes: ["abc", "abcd", "ac", "abbcd"], no: ["ab"]),
      Case("^a|b$", yes: ["ax", "xb"], no: ["xa", "bx"]),
      Case("/-", yes: ["/-"]),
      Case("^é😀$", yes: ["é😀"], no: ["e\u{301}😀"]),
    ])
  func structure(test: Case) throws { try Self.check(test) }

  @Test(
    "quantifiers",
    arguments: [
      Case("^a*$", yes: ["", "a", "aaa"], no: ["b", "aab"]),
      Case("^a+?$", yes: ["a", "aaa"], no: [""]),
      Case("^a?b$", yes: ["b", "ab"], no: ["aab"]),
      Case("^a{0}$", yes: [""], no: ["a"]),
      Case("^a{2}$", yes: ["aa"], no: ["a", "aaa"]),
      Case("^a{2,}$", yes: ["aa", "aaaa"], no: ["a"]),
      Case("^(ab){1,2}?$", yes: ["ab", "abab"], no: ["", "ababab"]),
      Case("^(?:a|ab){2,3}c$", yes: ["aac", "ababc", "aabac"], no: ["abc", "aaaac"]),
      Case("^(?:a?){3}$", yes: ["", "a", "aaa"], no: ["aaaa"]),
      Case("^(?:a*)*$", yes: ["", "aaa"], no: ["ab"]),
      Case("^(?:^|a){2}$", yes: ["", "a", "aa"], no: ["aaa"]),
      Case("^(a{2}){2,}$", yes: ["aaaa", "aaaaaa"], no: ["aa", "aaaaa"]),
      Case("^[a-z0-9]+(-[a-z0-9]+)*$", yes: ["a", "a-b", "a1-2-c"], no: ["", "a-", "-a", "a--b"]),
      Case("^\\d{4}-\\d{2}$", yes: ["2024-01"], no: ["2024-1", "2024-011", "x2024-01"]),
      Case("a{99999999999999999999}", no: ["aaa"]),
    ])
  func quantifiers(test: Case) throws { try Self.check(test) }

  @Test(
    "back-references",
    arguments: [
      Case("^(a+)b\\1$", yes: ["aba", "aabaa"], no: ["abaa", "ab"]),
      Case("^(?<é_1>.)\\k<é_1>$", yes: ["xx", "😀😀"], no: ["xy", "x"]),
      Case("^\\1(a)$", yes: ["a"], no: ["aa"]),
      Case("^(?:(a)|b)*\\1$", yes: ["ab", "aa", "b"], no: ["abc"]),
      Case("^(?:(a)|(b)){2}\\1\\2$", yes: ["abb", "baa"], no: ["ab", "ba"]),
      Case("^(a\\1)$", yes: ["a"], no: ["aa"]),
      Case("(?<=\\1(a))b", yes: ["aab"], no: ["ab"]),
      Case("^(?:(?<q>a)|(?<q>b))\\k<q>$", yes: ["aa", "bb"], no: ["ab", "a"]),
      Case("(z)((a+)?(b+)?(c))*\\3$", yes: ["zaacbbbc", "zaacaa"], no: ["zaacbbbcac"]),
    ])
  func references(test: Case) throws { try Self.check(test) }

  @Test(
    "assertions",
    arguments: [
      Case("\\bfoo\\b", yes: ["foo", "a foo."], no: ["food", "_foo"]),
      Case("^\\B.\\B$", yes: ["é", "-"], no: ["a"]),
      Case("^(?=.*\\d)(?=.*[a-z]).{3,}$", yes: ["ab1", "1xyz"], no: ["abc", "123", "a1"]),
      Case("^(?!xml)", yes: ["ab", "xm"], no: ["xml", "xmlns"]),
      Case("(?<=\\$)\\d+", yes: ["$42"], no: ["42", "$ 42"]),
      Case("(?<!\\$)\\b\\d+", yes: ["42"], no: ["$42"]),
      Case("(?<=^[ab]{2})c", yes: ["abc"], no: ["aabc", "ac"]),
      Case("(?<=(\\d+)(\\d+))$", yes: ["1053"], no: ["1", ""]),
      Case("^(?=(a+))\\1b", yes: ["aab"], no: ["a"]),
      Case("^(?!(a)b)\\1a", yes: ["ac"], no: ["ab"]),
      Case("^(?:(?=(a|ab))\\1c|abc)$", yes: ["ac", "abc"]),
      Case("^(?:a(?!b)|ab)*$", yes: ["aab", "aaa", "abab"], no: ["b", "abb"]),
      Case("(?<!(?<!a)b)c", yes: ["abc", "c", "xc"], no: ["bc", "xbc"]),
    ])
  func assertions(test: Case) throws { try Self.check(test) }
}
