import JSONSchema
import Testing

@Suite("Formats: host names and mail addresses")
struct FormatsHostnameTests {
  private static let label63 = String(repeating: "a", count: 63)
  private static let names = [
    "a", "example.com", "EXAMPLE.com", "1.2.3.4", "3com.com", "a-b", "a--b", label63,
    "\(label63).\(label63).\(label63).\(label63.dropLast(2))", "xn--bcher-kva.example",
    "XN--BCHER-KVA.example", "xn--4gbwdl.xn--wgbh1c",
  ]
  private static let noNames = [
    "", ".", "a.", ".a", "a..b", "-a", "a-", "a.-b", "a_b", "a b", "a\n", "a:80", "*.a",
    label63 + "a", "\(label63).\(label63).\(label63).\(label63.dropLast())", "xn--a", "xn--",
    "xn--0", "xn--bcher-kva-", "xn--e1a\u{430}", "xn--zzzzzzzzzzzzzzzzzz99999999", "xn--a-ecp",
  ]

  @Test(
    "RFC 1123 and IDNA 2008",
    arguments: [
      FormatsCase(
        .hostname, valid: names + ["ab--c"], invalid: noNames + ["bücher.example", "a。b"]),
      FormatsCase(
        .idnHostname,
        valid: names + [
          "bücher.example", "пример.испытание", "例え。テスト", "faß.de", "παράδειγμα", "l·l",
          "אבג", "א1", "ا٣", "क्\u{200D}ष", "بي\u{200C}بي", "مثال.إختبار", "ö.a",
        ],
        invalid: noNames + [
          "ab--c", "Bücher.example", "bücher-.example", "-bücher", "é--", "\u{301}a", "l·a", "①",
          "ａ", "a\u{AD}b", "\u{378}", "☃", "a\u{200D}b", "ab--é", "a1א", "1א", "אa", "א.1a", "ا1٣",
          "ü..ü", "\u{3002}", "\u{1100}", "ſ", "·", "・", "\u{2044}é",
          String(repeating: "ü", count: 64),
        ]),
    ])
  func hostnames(test: FormatsCase) { test.check() }

  private static let mailboxes = [
    "a@b", "joe.bloggs@example.com", "!#$%&'*+-/=?^_`{|}~@example.com", "\"\"@b", "\"a b\"@b",
    "\"a\\\"b\\\\\"@b", "\"a@b\"@c", "a@[1.2.3.4]", "a@[IPv6:::1]", "a@[ipv6:1::2]", "a@[x-y:z]",
    String(repeating: "a", count: 64) + "@b",
  ]
  private static let noMailboxes = [
    "", "@", "a", "a@", "@b", ".a@b", "a.@b", "a..b@c", "a b@c", "a@b@c", "a@b..c", "a@-b", "a@b_c",
    "\"a@b", "\"a\"b@c", "\"\"\"@b", "\"a\n\"@b", "\"\\\u{7F}\"@b", "a@[1.2.3.4", "a@[1.2.3]",
    "a@[::1]", "a@[IPv6:1.2.3.4]", "a@[IPv6:]", "a@[x:]", "a@[]", "a@[", "a(b)@c", "a,b@c",
    "<a@b>", "a@b ", " a@b", "a@[-x:y]", "a@[IPv\u{16}:::1]",
    String(repeating: "a", count: 65) + "@b",
  ]

  @Test(
    "RFC 5321 and RFC 6531",
    arguments: [
      FormatsCase(
        .email, valid: mailboxes, invalid: noMailboxes + ["é@b", "a@é", "\"é\"@b"]),
      FormatsCase(
        .idnEmail, valid: mailboxes + ["é@b", "a@é.de", "\"é\"@b", "실례@실례.테스트"],
        invalid: noMailboxes + ["a@☃", "é..a@b"]),
    ])
  func mail(test: FormatsCase) { test.check() }
}
