import ArticleText
import SourceText
import Testing

/// What of a page its reader sees, and why not the rest.
@Suite("Hidden and omitted text of web pages")
struct HTMLVisibilityTests {
  @Test(
    "what is hidden goes as far as its element",
    arguments: [
      ("a<span hidden>x<span>x</span>x</span>b", ["ab"]), ("a<b hidden>x<i>x</b>b", ["ab"]),
      ("a<span hidden>x<i hidden><span>x</span></i>x</span>b", ["ab"]),
      ("a<span hidden><svg><span>x</svg>x</span>b", ["a"]),
      ("a<a hidden><svg><a>x</a></svg>x</a>b", ["ab"]),
      ("a<x-y hidden>x<x-z>x</x-y>b", ["ab"]), ("a<x-y hidden>x<x-y>x</x-y>x</x-y>b", ["ab"]),
      ("<p>a<span hidden>x<p>b", ["a", "b"]), ("<div hidden>x<b>x</div>b", ["b"]),
      ("a<span hidden>x<div>x</span>x</div>x", ["a"]), ("<ul><li hidden>x<li>b</ul>", ["b"]),
      ("<table><tr hidden><td>x<tr><td>b</table>", ["b"]), ("<div hidden><p>x</div><p>b", ["b"]),
      ("a<br hidden>b", ["a\nb"]), ("<h1 hidden>x</h1>b", ["b"]),
      ("<button>a<span hidden>x<button>b</button>", ["ab"]),
      ("<form>a<div hidden>x</form>x</div>b", ["ab"]),
    ])
  func hidden(page: String, blocks: [String]) { #expect(HTMLSample(page).blocks == blocks) }

  @Test(
    "what is not shown parts nothing",
    arguments: [
      "a <span hidden>x<br>x</span>b", "a <span hidden><div>x</div></span>b",
      "a <div hidden>x</div>b",
      "a <span hidden>x<hr>x</span> b", "a <object><p>x</p></object>b",
      "a <video>x<p>x</p></video>b",
      "a <svg><foreignObject><div>x</div></foreignObject></svg>b", "a <template><p>x</template>b",
      "a <span hidden><ul><li>x<li>x</ul></span>b", "a <script>x</script> <style>x</style> b",
      "a <span hidden><pre>x\n</pre></span>b", "a <span hidden>x</p>x</br></span>b",
    ])
  func partsNothing(page: String) { #expect(HTMLSample(page).blocks == ["a b"]) }

  @Test(
    "the main part",
    arguments: [
      ("a<main>b</main>c", ["b"]), ("a<div role=main>b</div>c", ["b"]),
      ("a<div role=' Main '>b</div>c", ["b"]),
      ("a<article>b</article>c<article>d</article>", ["b", "d"]),
      ("a<main>b<article>c</article></main><article>d</article>", ["b", "c"]),
      ("a<main> <br></main><article>b</article>", ["b"]),
      ("a<main></main><article> </article>b", ["a", "b"]),
      ("a<main hidden>x</main>b", ["ab"]), ("a<main><script>x</script></main>b", ["a", "b"]),
      ("a<main>&amp;</main>", ["&"]), ("a<main>b", ["b"]), ("<p>a<main>b</main>c", ["b"]),
      ("<article>a<div>b</article>c", ["a", "b"]), ("a<main>b</main>c<main>d</main>", ["b", "d"]),
      ("a<main><plaintext>b", ["b"]),
    ])
  func mainPart(page: String, blocks: [String]) { #expect(HTMLSample(page).blocks == blocks) }

  @Test(
    "SVG and MathML",
    arguments: [
      ("a<svg><title>x</title><text>x</text></svg>b", ["ab"]), ("a<svg/>b", ["ab"]),
      ("a<svg a=/>x", ["a"]),
      ("a<svg><g/><g>x</g>x</svg>b", ["ab"]), ("a<svg><p>b", ["a", "b"]),
      ("a<svg><g></p>b", ["a", "b"]),
      ("a<svg><g></br>b", ["a\nb"]),
      ("a<svg><foreignObject><p>x</p></foreignObject></svg>b", ["ab"]),
      ("a<svg><title>x</svg>b", ["ab"]), ("a<svg><foreignObject>x</svg>b", ["ab"]),
      ("a<svg><foreignObject><div>x</svg>x", ["a"]), ("a<svg><style><b>b", ["ab"]),
      ("<div>a<svg><g>x</div>b", ["a", "b"]), ("a<svg>x", ["a"]),
      ("a<svg><svg>x</svg>x</svg>b", ["ab"]),
      ("a<svg><title><p>x</title>x</svg>x", ["a"]),
      ("a <math><mi>x</mi><mo>=</mo><mn>1</mn></math> b", ["a x=1 b"]),
      ("a<math>b<p>c", ["ab", "c"]),
      ("<math><semantics>a<annotation>x</annotation></semantics></math>b", ["ab"]),
      ("<math>a<annotation-xml><ci>x</ci><cn/></annotation-xml></math>b", ["ab"]),
      ("<math><mtext>a<b>b</b></mtext><annotation>x</annotation></math>c", ["abc"]),
      ("<math><mtext>a</math>b", ["ab"]), ("<mi>a<p>b</mi>c", ["a", "bc"]),
      ("<annotation>a", ["a"]),
    ])
  func foreign(page: String, blocks: [String]) { #expect(HTMLSample(page).blocks == blocks) }

  @Test(
    "what is left out, with the reason",
    arguments: [
      ("a<i hidden>b</i>c<i hidden>d</i>", Omission.hidden, ["b", "d"]),
      ("a<div style='display:none'><p>b<p>c</div>", .hidden, ["b", "c"]),
      ("a<dialog>b</dialog>", .hidden, ["b"]), ("<i hidden>a<i>b</i>c</i>d", .hidden, ["abc"]),
      ("<main>a<i hidden>b</i></main><i hidden>c</i>d", .hidden, ["b", "c"]),
      ("<main>a</main><p>b<i hidden>x</i>c</p>", .outsideMain, ["bc"]),
      ("<p>a<article>b</article>c", .outsideMain, ["a", "c"]), ("a", .outsideMain, []),
      ("<title>a</title>b<script>c</script><noscript>d</noscript>", .notProse, ["a", "c", "d"]),
      ("<select><option>a<option>b</select>c", .notProse, ["ab"]),
      ("<svg><text>a</text></svg><video>b</video>", .notProse, ["a", "b"]),
      ("<script hidden>a</script>", .notProse, ["a"]),
      ("<i hidden>a<script>b</script></i>", .hidden, ["ab"]),
      ("<math>a<annotation>b</annotation></math>", .notProse, ["b"]),
      ("<i hidden> </i>a", .hidden, []), ("<!-- a --><p title=a>b", .notProse, []),
    ])
  func omitted(page: String, reason: Omission, blocks: [String]) {
    #expect(HTMLSample(page).omitted(for: reason) == blocks)
  }

  @Test("what is left out has its places")
  func places() {
    let page = "<p>a<i hidden>b&amp;</i>c<i hidden> d</i>"
    let omitted = HTMLText.omitted(HTMLSample.file(Array(page.utf8)))
    #expect(omitted.map(\.reason) == [.hidden])
    let found = omitted.flatMap { omitted in
      omitted.text.blocks.map { omitted.text.sourceRange(of: $0.range).offsets }
    }
    #expect(found == [14..<20, 36..<37])
  }
}
