import Testing

/// Elements whose content is text up to their end tag.
@Suite("Raw text in web pages")
struct HTMLRawTextTests {
  @Test(
    "goes up to the end tag, whatever it looks like",
    arguments: [
      "style", "textarea", "title", "noscript", "iframe", "noembed", "noframes", "script",
    ])
  func content(element: String) {
    let ends = ["</\(element)>", "</\(element.uppercased())>", "</\(element) x>", "</\(element)/>"]
    for end in ends {
      for content in [
        "x", "<p>x</p>", "</p>", "<i", "<\(element)>", "</\(element)s>", "</ \(element)>",
      ] {
        #expect(HTMLSample("a<\(element)>\(content)\(end)b").blocks == ["ab"], "\(content) \(end)")
      }
    }
    #expect(HTMLSample("a<\(element)>x</\(element)").blocks == ["a"])
    #expect(HTMLSample("a<\(element)>x</\(element) ").blocks == ["a"])
    #expect(HTMLSample("a<\(element)>").blocks == ["a"])
    #expect(HTMLSample("a<\(element)></\(element)>b").blocks == ["ab"])
    #expect(HTMLSample("a<\(element)/>x</\(element)>b").blocks == ["ab"])
    #expect(HTMLSample("a<\(element)><!-- </\(element)> -->b").blocks == ["a -->b"])
  }

  @Test(
    "scripts with comments and scripts in them",
    arguments: [
      ("<!-- x --></script>b", "b"), ("<!-- </script>b", "b"), ("<!--></script>b", "b"),
      ("<!-- <script> </script> --></script>b", "b"), ("<!-- <script> </script> x</script>b", "b"),
      ("<!-- <script> --> </script>b", "b"), ("<!-- <script> </script>b", ""),
      ("<!--<script></script></script>b", "b"), ("<!--<scripts></script>b", "b"),
      ("<!--><script></script>b", "b"), ("<!---><script></script>b", "b"),
      ("<script></script>b", "b"),
      ("<!-- <SCRIPT/ </script> </script>b", "b"), ("<!-<script></script>b", "b"),
      ("<!-- <script> <!-- </script> </script>b", "b"),
    ])
  func scripts(content: String, text: String) {
    #expect(HTMLSample("<script>\(content)").blocks.joined() == text)
  }

  @Test(
    "what is read of it",
    arguments: [
      ("<xmp><b>a</b> &amp;\n b</xmp>c", ["<b>a</b> &amp;\n b", "c"]),
      ("a<plaintext>b</plaintext><p> &lt;", ["a", "b</plaintext><p> &lt;"]),
      ("<plaintext>", []), ("<noframes><p></noframes>a", ["a"]),
    ])
  func read(page: String, blocks: [String]) { #expect(HTMLSample(page).blocks == blocks) }
}
