import JSONSchema
import Testing

/// What ECMA-262 refuses in Unicode mode, with the place in scalars.
@Suite("Patterns: errors")
struct PatternsErrorTests {
  @Test(
    "syntax",
    arguments: [
      ("(", 0), ("a)", 1), ("(a", 0), ("é(?:a", 1), ("(?=a", 0), ("[a", 0), ("a[b-", 1), ("]", 0),
      ("{", 0), ("}", 0), ("a{", 1), ("a{1", 1), ("a{,5}", 1), ("a{1,x}", 1), ("a{2,1}", 1),
      ("*", 0), ("+a", 0), ("a|?", 2), ("a**", 2), ("a{1}{2}", 4), ("{1}", 0), ("(?:+)", 3),
      ("^*", 0), ("$+", 0), ("\\b?", 0), ("(?=a)*", 0), ("(?!a){2}", 0), ("(?<=a)+", 0),
      ("[b-a]", 1), ("[\\d-a]", 1), ("[a-\\d]", 1), ("[a-\\p{L}]", 1),
      ("\\a", 0), ("\\e", 0), ("\\-", 0), ("\\_", 0), ("\\é", 0), ("\\ ", 0), ("a\\", 1),
      ("[\\a]", 1), ("[\\B]", 1), ("[\\k]", 1), ("[\\1]", 1), ("\\z", 0), ("\\A", 0), ("\\Z", 0),
      ("\\c", 0), ("\\c1", 0), ("\\cé", 0), ("\\x", 0), ("\\x4", 0), ("\\xg0", 0), ("\\u", 0),
      ("\\u12", 0), ("\\u{}", 0), ("\\u{110000}", 0), ("\\u{12", 0), ("\\u{1 }", 0),
      ("\\01", 0), ("\\00", 0), ("\\1", 0), ("(a)\\2", 3), ("\\99999999999999999999", 0),
      ("\\k", 0), ("\\k<a>", 0), ("(?<a>b)\\k<c>", 7), ("\\k<a", 3), ("(?<a>.)\\k", 7),
      ("(?<>a)", 3), ("(?<1>a)", 3), ("(?<a", 3), ("(?<a-b>c)", 3), ("(?<a>b)(?<a>c)", 10),
      ("(?:(?<a>b)|c)(?<a>d)", 16), ("(?P<a>b)", 0), ("(?#a)", 0), ("(?>a)", 0), ("(?", 0),
      ("(?i)a", 0), ("(?x:a)", 0),
      ("\\p", 0), ("\\pL", 0), ("\\p{", 0), ("\\p{}", 0), ("\\p{Foo}", 0), ("\\p{letter}", 0),
      ("\\p{lu}", 0), ("\\p{gc=Foo}", 0), ("\\p{Foo=L}", 0), ("\\p{Is Latin}", 0),
      ("[\\p{Nope}]", 1), ("\\p{Latin}", 0), ("\\p{Script=}", 0),
    ])
  func syntax(source: String, offset: Int) {
    let error = patternError(source)
    #expect(error?.code == .syntax)
    #expect(error?.offset == offset)
    #expect(error?.message.first?.isUppercase == false && error?.message.hasSuffix(".") == false)
  }

  @Test(
    "messages",
    arguments: [
      ("[z-a]", "range out of order"),
      ("a{2,1}", "numbers out of order in quantifier"),
      ("a+*", "nothing to repeat"),
      ("\\a", "unknown escape '\\a'"),
      ("a]", "lone ']'; write '\\]'"),
      ("\\k<n>", "there is no group named 'n'"),
      ("(?i)x", "flags inside the pattern are not part of ECMA-262"),
    ])
  func messages(source: String, message: String) {
    #expect(patternError(source)?.message == message)
  }

  @Test(
    "what is right but not known here",
    arguments: [
      "\\p{Script=Latin}", "\\p{sc=Grek}", "\\P{Script_Extensions=Han}", "[\\p{scx=Thai}]",
      "\\p{Extended_Pictographic}", "\\p{EComp}", "(?i:a)", "(?s-m:a)",
    ])
  func unsupported(source: String) {
    #expect(patternError(source)?.code == .unsupported)
  }

  @Test(
    "what is right in spite of its looks",
    arguments: [
      "", "|", "()", "(?:)", "a||b", "(?<a>.)|(?<a>.)", "\\k<a>(?<a>b)", "(?<$_1>a)", "-", "a-b",
      "/", "[[]", "[(]", "(?<\\u0061>b)\\k<a>", "\\u{000041}", "[\\-]", "#", "\u{2028}", ":",
      "=!<>",
    ])
  func accepted(source: String) throws {
    _ = try Pattern(source)
    _ = try Pattern(backtracking: source)
  }
}
