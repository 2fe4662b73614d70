import Testing

@testable import Obelus

@Suite struct AddressTests {
  private func fault(_ address: String) throws -> String? {
    try #require(AddressParts(Array(address.utf8))).fault?.message
  }

  @Test(
    "Addresses that lead somewhere",
    arguments: [
      "https://archive.example", "http://archive.example./wall", "https://10.0.0.255:65535/",
      "https://[2001:db8::1]:80/a", "https://my_site.archive.example/?q=a@b",
      "https://b\u{FC}cher.example",
      "https://archive.example/~clerk:x@y", "https://archive.example:/", "https://1.example",
      "https://\(String(repeating: "a", count: 63)).example",
      // Symbols, full stops of East Asia, punctuation that words are written with.
      "https://\u{1F355}.example", "https://xn--vi8h.example", "https://\u{4F8B}\u{3002}example",
      "https://l\u{B7}l.example", "https://\u{30A2}\u{30FB}\u{30A2}.example", "https://xn--p1ai/",
      "https://r---a.example", "https://XN--BCHER-KVA.example",
    ])
  func goodAddresses(address: String) throws { #expect(try fault(address) == nil) }

  @Test(
    "Addresses that lead nowhere, or elsewhere",
    arguments: [
      ("https://bbc.example@bad.example/", "the address names a user, and leads to `bad.example`"),
      ("https://a@b@bad.example", "the address names a user, and leads to `bad.example`"),
      ("https://:80/", "the address has no host"),
      ("https://a.example:65536", "there is no port `65536`"),
      ("https://a.example:0/", "there is no port `0`"),
      ("https://a.example:99999999999999999999", "there is no port `99999999999999999999`"),
      ("https://a..example", "`a..example` is no host name: a word is missing beside a dot"),
      ("https://.example", "`.example` is no host name: a word is missing beside a dot"),
      ("https://www,a.example", "`www,a.example` is no host name: it holds `,`"),
      ("https://a%2Eexample", "`a%2Eexample` is no host name: it holds `%`"),
      (
        "https://archive.example\u{FF09}",
        "`archive.example\u{FF09}` is no host name: it holds `\u{FF09}`"
      ),
      (
        "https://archive.example\u{201D}/",
        "`archive.example\u{201D}` is no host name: it holds `\u{201D}`"
      ),
      ("https://a\u{3000}b/", "`a\u{3000}b` is no host name: it holds `\u{3000}`"),
      ("https://-bad.example", "`-bad.example` is no host name: `-bad` begins with a hyphen"),
      ("https://xn--.example", "`xn--.example` is no host name: `xn--` stands for no letters"),
      ("https://xn--a.example", "`xn--a.example` is no host name: `xn--a` stands for no letters"),
      // The Punycode of ASCII, and of a bracket.
      ("https://xn--abc-/", "`xn--abc-` is no host name: `xn--abc-` stands for no letters"),
      (
        "https://xn--archive-ft93b/",
        "`xn--archive-ft93b` is no host name: `xn--archive-ft93b` stands for no letters"
      ),
      (
        "https://xn--99999999999/",
        "`xn--99999999999` is no host name: `xn--99999999999` stands for no letters"
      ),
      ("https://1.2.3.256/", "`1.2.3.256` is no IP address"),
      ("https://1.2.3", "`1.2.3` is no IP address"),
    ])
  func badAddresses(address: String, message: String) throws {
    #expect(try fault(address) == message)
  }

  @Test("A label and a name have their lengths in ASCII", arguments: ["a", "\u{FC}"])
  func lengths(letter: String) throws {
    let label = String(repeating: letter, count: 64)
    #expect(try fault("https://\(label).example")?.hasSuffix("is too long for a host name") == true)
    let short = String(repeating: "a", count: 63)
    let name = [short, short, short, short].joined(separator: ".")
    #expect(try fault("https://\(name)")?.hasSuffix("is too long for a host name") == true)
  }

  @Test(
    "A host is looked up in Punycode",
    arguments: [
      ("B\u{FC}cher", "xn--bcher-kva", "b\u{FC}cher"),
      ("xn--bcher-kva", "xn--bcher-kva", "b\u{FC}cher"),
      ("XN--BCHER-KVA", "xn--bcher-kva", "b\u{FC}cher"), ("xn--!", "xn--!", "xn--!"),
      ("Archive", "archive", "archive"),
    ])
  func labels(written: String, ascii: String, decoded: String) {
    let label = HostLabel(Substring(written))
    #expect(label.ascii == ascii)
    #expect(label.scalars == Array(decoded.unicodeScalars))
  }

  /// What is said of a source's address, and the bytes that it is said of.
  @Test(
    "The place is exact however the address is written",
    arguments: [
      "https://\u{430}.b\u{430}d.example/", "'https://\u{430}.b\u{430}d.example/'",
      "\"https://\u{430}.b\u{430}d.example/\"", ">-\n      https://\u{430}.b\u{430}d.example/",
    ])
  func places(written: String) async throws {
    let example = RuleExample("sources:\n  archive:\n    title: T\n    url: \(written)")
    let found = try await example.diagnostics().filter { $0.rule == "mixed-script-host" }
    let location = try #require(found.first?.location)
    #expect(location.file.text(in: location.range) == "\u{430}.b\u{430}d.example")
  }

  @Test func anEscapedAddressIsPointedAtWhole() async throws {
    let example = RuleExample(
      "sources:\n  archive:\n    title: T\n    url: \"https://b\\u0430d.example/\"")
    let found = try await example.diagnostics().filter { $0.rule == "mixed-script-host" }
    let location = try #require(found.first?.location)
    #expect(location.file.text(in: location.range) == "\"https://b\\u0430d.example/\"")
  }

  @Test(
    "What is no address is said",
    arguments: [
      ("archive.example", "it begins with https:// or http://"),
      ("ftp://archive.example", "it begins with https:// or http://"),
      ("https:/archive.example", "it begins with https:// or http://"),
      ("https://", "write the site's name after `//`"),
      ("HTTP:///wall", "write the site's name after `//`"),
      (
        "https://a.example/100%",
        "two hexadecimal digits follow a `%`; write `%25` for the sign itself"
      ),
      ("https://a.example/a b", "an address holds no white space: take it out, or write `%20`"),
      ("https://a.example/<b", "write `%3C` for `<`"),
      ("https://a.example:443abc/", "a port is digits: write `/` before what is none of it"),
      ("https://[::1", "brackets hold an IPv6 address, such as `[2001:db8::1]`"),
      ("https://a.example/[1]", "write `%5B` for `[` and `%5D` for `]`"),
    ])
  func refusals(address: String, help: String) async throws {
    let example = RuleExample("sources:\n  archive:\n    title: T\n    url: '\(address)'")
    let found = try await example.diagnostics().filter { $0.rule == "invalid-value" }
    #expect(found.map(\.message) == ["`\(address)` is not a web address"])
    #expect(found.first?.help == help)
  }

  @Test(
    "The case of a scheme does not matter",
    arguments: ["HTTPS://archive.example/", "Http://archive.example/"])
  func schemes(address: String) async throws {
    let example = RuleExample("sources:\n  archive:\n    title: T\n    url: \(address)")
    #expect(try await example.diagnostics().filter { $0.severity == .error }.map(\.message) == [])
  }
}
