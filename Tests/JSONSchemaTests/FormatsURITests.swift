import JSONSchema
import Testing

@Suite("Formats: URIs and templates")
struct FormatsURITests {
  private static let uris = [
    "http://example.com", "http://example.com/", "HTTP://EXAMPLE.com:80/a/b;c=1?q=1&r=/?#f?/",
    "ftp://ftp.is.co.za/rfc/rfc1808.txt", "ldap://[2001:db8::7]/c=GB?objectClass?one",
    "mailto:John.Doe@example.com", "news:comp.infosystems.www.servers.unix", "tel:+1-816-555-1212",
    "telnet://192.0.2.16:80/", "urn:oasis:names:specification:docbook:dtd:xml:4.1.2", "a:", "a:/",
    "file:///etc/hosts", "http://user:pa%20ss@host/", "http://[v7.a:b]/", "http://host:/",
    "x+y-z.1:a", "http://a/%C3%A9", "data:,A%20brief", "http://[::ffff:1.2.3.4]", "http://a//b",
    "http://300.300.300.300/", "a:b:c",
  ]
  private static let noURIs = [
    "http://example.com/a b", "http://a/%", "http://a/%2", "http://a/%zz", "http://a/<b>",
    "http://a/{b}", "http://a/b\\c", "http://a/b|c", "http://a/b^c", "http://a/`", "http://a/\"",
    "http://a#b#c", "http://[::1", "http://::1]/", "http://[::g]/", "http://[fe80::1%25a]/",
    "http://a:b/", "http://[1.2.3.4]/", "http://[v.a]/", "http://a@b@c/", "http://[::1]x/",
    "\u{7F}a:", "http://a/\n", "http://a[b]/",
  ]
  private static let relative = [
    "", "/", "//host/path", "a", "a/b:c", "./a:b", "?q", "#f", "../x", "?a:b", "#a:b", "//h:1",
    "/a:b", "%20", "@",
  ]
  private static let noReferences = [
    "1a:b", ":a", "a b", "é:a", "//a:b", "%", "+a:b", "#a#", "%41:b",
  ]
  private static let international = [
    "http://ƒøø.ßår/?∂éœ=πîx#πîüx", "http://a/\u{10000}", "x:é", "http://é@ü:1/", "a:\u{FFEF}",
    "a:?\u{E000}\u{10FFFD}", "a:\u{DFFFD}",
  ]
  private static let notInternational =
    [
      "http://a/\u{E000}", "a:#\u{E000}", "a:\u{80}", "é:a", "a:\u{E0001}", "a:\u{E0FFF}",
    ] + [0xFDD0, 0xFFFE, 0x1FFFE, 0xEFFFF].map(noncharacter)

  /// A literal cannot have it.
  private static func noncharacter(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { "a:\($0)" } ?? ""
  }

  @Test(
    "RFC 3986 and RFC 3987",
    arguments: [
      FormatsCase(.uri, valid: uris, invalid: noURIs + relative + noReferences + international),
      FormatsCase(
        .uriReference, valid: uris + relative, invalid: noURIs + noReferences + international),
      FormatsCase(
        .iri, valid: uris + international, invalid: noURIs + relative + notInternational),
      FormatsCase(
        .iriReference, valid: uris + relative + international + ["é", "/é?é#é", "//é"],
        invalid: noURIs + noReferences + notInternational),
    ])
  func references(test: FormatsCase) { test.check() }

  @Test(
    "RFC 6570",
    arguments: [
      FormatsCase(
        .uriTemplate,
        valid: [
          "", "a", "http://example.com/~{username}/", "{var}", "{+path}/here", "{#x,hello,y}",
          "{?q,lang}", "{&x}", "{;x:3,y*}", "{.a.b}", "{/list*,path:4}", "{%41_b}", "{a:9999}",
          "é{x}", "a%20b", "{=a}", "{|a}", "{,a}", "a'b", "\u{E000}", "[]@:",
        ],
        invalid: [
          "{", "}", "{}", "{a", "a}", "{{a}}", "{a b}", "{a,}", "{,,a}", "{a:0}", "{a:10000}",
          "{a:}", "{a:x}", "{a*:3}", "{a:3*}", "{a.}", "{..a}", "{a..b}", "{é}", "{-a}", "{++a}",
          "a b", "<a>", "a\"", "a\\b", "a^b", "a`", "a|b", "%", "%2", "%zz", "{%4}", "\u{80}",
          "\t", "{+}",
        ])
    ])
  func templates(test: FormatsCase) { test.check() }
}
