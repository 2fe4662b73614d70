import Testing

/// What of a page is markup, and what is text.
@Suite("Tokenization of web pages")
struct HTMLTokenizationTests {
  @Test(
    "what opens no markup is text",
    arguments: [
      ("", ""), ("1 < 2", "1 < 2"), ("1<2", "1<2"), ("a<", "a<"), ("a</", "a</"), ("a<<b>c", "a<c"),
      ("a<é>", "a<é>"), ("a <> b", "a <> b"), ("a&", "a&"), ("a & b", "a & b"), ("a&&amp;", "a&&"),
      ("a > b", "a > b"), ("a \" b", "a \" b"), ("]]>", "]]>"), ("-->", "-->"),
    ])
  func plain(page: String, text: String) { expect(page, text) }

  @Test(
    "a tag that the page's end cuts off is nothing",
    arguments: [
      "a<b", "a</b", "a<b ", "a<b c", "a<b c=", "a<b c=d", "a<b c='d", "a<b c=\"d> e", "a<b/",
      "a<b c ",
      "a<b c= ", "a<b c='d'",
    ])
  func cutOff(page: String) { expect(page, "a") }

  @Test(
    "comments, whatever their ends",
    arguments: [
      ("a<!---->b", "ab"), ("a<!-- x -->b", "ab"), ("a<!-->b", "ab"), ("a<!--->b", "ab"),
      ("a<!-- x --!>b", "ab"), ("a<!----!>b", "ab"), ("a<!-- x -- >b-->c", "ac"),
      ("a<!-- x ->b-->c", "ac"), ("a<!---!>b-->c", "ac"), ("a<!--!>b-->c", "ac"),
      ("a<!-- <!-- x -->b", "ab"), ("a<!-- <!-->b", "ab"), ("a<!-- x --->b", "ab"),
      ("a<!-- x", "a"),
      ("a<!--", "a"), ("a<!-- x --", "a"), ("a<!-- <p> </p> -->b", "ab"),
    ])
  func comments(page: String, text: String) { expect(page, text) }

  @Test(
    "what is a comment for want of anything else",
    arguments: [
      ("a<?xml x?>b", "ab"), ("a<?>b", "ab"), ("a<!x>b", "ab"), ("a<!>b", "ab"), ("a</ x>b", "ab"),
      ("a</>b", "ab"), ("a</3>b", "ab"), ("a<!- x -->b", "ab"), ("a<!x", "a"), ("a<?x", "a"),
      ("a</ x", "a"), ("<!DOCTYPE html>a", "a"), ("<!doctype html PUBLIC \"x>\">a", "\">a"),
      ("a<![CDATA[x]]>b", "ab"), ("a<![CDATA[x>y]]>b", "ay]]>b"),
    ])
  func bogusComments(page: String, text: String) { expect(page, text) }

  @Test(
    "character data in MathML is text",
    arguments: [
      ("<math><![CDATA[a<b>&amp;]]></math>c", "a<b>&amp;c"), ("<math><![CDATA[]]>a</math>", "a"),
      ("<math><![CDATA[a]]]]></math>", "a]]"), ("<math><![CDATA[a", "a"),
      ("<math><![cdata[a]]></math>b", "b"),
      ("<math></math><![CDATA[a]]>b", "b"), ("<math/><![CDATA[a]]>b", "b"),
    ])
  func characterData(page: String, text: String) { expect(page, text) }

  @Test(
    "attributes in all quotings",
    arguments: [
      "hidden", "HIDDEN", "hidden=''", "hidden=\"\"", "hidden=x", "hidden = 'x>y'",
      "hidden\n=\n\"x'>y\"",
      "a hidden", "a='b'hidden", "a=\"b\"hidden", "a=b hidden", "a/hidden", "/hidden",
      "=hidden hidden",
      "hidden hidden=no", "a=b/ hidden", "a==b hidden", "a='&quot;' hidden", "a<b hidden",
      "\"hidden hidden",
      "a= hidden hidden", "style=display:none", "style='color: red; DISPLAY : None !important'",
      "style=\"visibility:hidden\"", "aria-hidden=true", "aria-hidden=' TRUE '", "a=é hidden",
    ])
  func hides(attributes: String) { expect("a<i \(attributes)>x</i>b", "ab") }

  @Test(
    "what is no such attribute",
    arguments: [
      "a=hidden", "a='hidden'", "a=' hidden '", "hiddenly", "x-hidden", "=hidden", "hidden\"",
      "data-hidden=''",
      "a = hidden", "aria-hidden", "aria-hidden=false", "aria-hidden=false aria-hidden=true",
      "style=display:block", "style='x-display:none'", "style='display:block' style='display:none'",
      "class=hidden", "hidden\u{0}",
    ])
  func doesNotHide(attributes: String) { expect("a<i \(attributes)>x</i>b", "axb") }

  @Test(
    "line breaks and characters that are nothing",
    arguments: [
      ("a\r\nb\rc\nd", "a b c d"), ("a\u{0}b", "ab"), ("\u{0}", ""), ("a\u{C}b", "a b"),
      ("a\u{0} \u{0}b", "a b"), ("a\u{B}b", "a\u{B}b"), ("\u{FEFF}a", "a"),
      ("<pre>a\r\nb\rc\nd</pre>", "a\nb\nc\nd"), ("<pre>a\u{0}b</pre>", "ab"),
    ])
  func controls(page: String, text: String) { expect(page, text) }

  private func expect(_ page: String, _ text: String) {
    #expect(HTMLSample(page).blocks.joined(separator: "|") == text)
  }
}
