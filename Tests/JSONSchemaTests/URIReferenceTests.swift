import Testing

@testable import JSONSchema

@Suite struct URIReferenceTests {
  /// The examples of RFC 3986, section 5.4.
  @Test(
    "References are resolved as the RFC has it",
    arguments: [
      ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
      ("", "http://a/b/c/d;p?q"),
      ("g?y/./x", "http://a/b/c/g?y/./x"), (";x", "http://a/b/c/;x"), (".", "http://a/b/c/"),
      ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
      ("../../g", "http://a/g"),
      ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"),
      ("./g/.", "http://a/b/c/g/"), ("g/../h", "http://a/b/c/h"), ("g;x=1/../y", "http://a/b/c/y"),
    ])
  func resolution(reference: String, expected: String) {
    let base = URIReference("http://a/b/c/d;p?q")
    #expect(URIReference(reference).resolved(against: base).withoutFragment == expected)
  }

  @Test func namesWithoutSlashesAreBasesToo() {
    let base = URIReference("urn:obelus:schema:annotations:1")
    let resolved = URIReference("#/$defs/a%20b").resolved(against: base)
    #expect(resolved.withoutFragment == "urn:obelus:schema:annotations:1")
    #expect(resolved.decodedFragment == "/$defs/a b")
  }
}
