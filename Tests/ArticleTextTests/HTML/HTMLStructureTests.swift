import ArticleText
import Testing

/// Which elements end which, and what is misnested.
@Suite("Structure of web pages")
struct HTMLStructureTests {
  @Test(
    "elements that end others",
    arguments: [
      ("<p>a<p>b", ["a", "b"]), ("<p>a<b>b</b><div>c</div>d", ["ab", "c", "d"]),
      ("<p>a<hr>b", ["a", "b"]),
      ("<p>a<span>b<p>c</span>d", ["a" + "b", "cd"]), ("a</p>b", ["a", "b"]), ("a</br>b", ["a\nb"]),
      ("<h1>a<h2>b</h2>c", ["a", "b", "c"]), ("<h1>a</h3>b", ["a", "b"]),
      ("<h1>a<p>b</h1>c", ["a", "b", "c"]),
      ("a<b><div>b</b></div>c", ["a", "b", "c"]), ("<div>a<p>b</div>c", ["a", "b", "c"]),
      ("a<form>b<form>c</form>d", ["a", "bc", "d"]), ("a</div>b", ["ab"]),
      ("a</li></td></table>b", ["ab"]),
      ("<select><option>a<option>b</select>c", ["c"]), ("<select>a<select>b</select>c", ["bc"]),
      ("<select>a<input>b", ["b"]),
      ("<select><table>a</select>b", ["b"]), ("<select>a<textarea>b</textarea>c", ["c"]),
      ("<button>a<p>b</button>c", ["a", "b", "c"]), ("<p>a<button>b</p>c</button>d", ["ab", "cd"]),
      ("a<body>b</body>c<html>d</html>e", ["abcde"]), ("a<x-y>b</x-y>c", ["abc"]),
      ("a<img alt=x>b<wbr>c<input value=x>d<br/>e", ["abcd\ne"]), ("a</img>b</hr>c", ["abc"]),
      ("<image hidden>a", ["a"]), ("<desc>a<p>b</desc>c", ["a", "bc"]),
      ("<dialog>a<div>b</dialog>c", ["c"]), ("<dialog open>a</dialog>b", ["a", "b"]),
      ("<template>a<table>b</template>c", ["c"]), ("<template><tr><td>a</template>b", ["b"]),
      ("<fieldset><legend>a</legend>b</fieldset>c", ["a", "b", "c"]),
      ("<details><summary>a</summary>b</details>c", ["a", "b", "c"]),
    ])
  func ends(page: String, blocks: [String]) { #expect(HTMLSample(page).blocks == blocks) }

  @Test(
    "lists",
    arguments: [
      ("<ul><li>a<li>b</ul>c", ["a", "b", "c"], ["list/item", "list/item", ""]),
      (
        "<ol start=3><li>a<ul><li>b</ul>c<li>d</ol>", ["a", "b", "c", "d"],
        ["list from 3/item", "list from 3/item/list/item", "list from 3/item", "list from 3/item"]
      ),
      ("<ul>a<li>b</ul>", ["a", "b"], ["", "list/item"]), ("<li>a<li>b", ["a", "b"], ["", ""]),
      ("<ul><li><div>a<li>b</ul>", ["a", "b"], ["list/item", "list/item"]),
      ("<ul><li><section>a<li>b</ul>", ["a", "b"], ["list/item", "list/item"]),
      ("<ul><li>a</ul><li>b", ["a", "b"], ["list/item", ""]),
      ("<ul><li>a</p>b</li>c</ul>", ["a", "b", "c"], ["list/item", "list/item", ""]),
      ("<ul><ul><li>a</li></ul></ul>", ["a"], ["list/list/item"]),
      ("<ul><li>a<ol></li>b</ul>", ["a", "b"], ["list/item", "list/item"]),
      ("<dl><dt>a<dd>b<dt>c</dl>d", ["a", "b", "c", "d"], ["", "", "", ""]),
      ("<menu><li>a</menu><dir><li>b</dir>", ["a", "b"], ["list/item", "list/item"]),
      (
        "<ol start=x><li>a</ol><ol start='-2'><li>b</ol>", ["a", "b"],
        ["list from 1/item", "list from -2/item"]
      ),
      ("<blockquote>a<p>b</blockquote>c", ["a", "b", "c"], ["quote", "quote", ""]),
    ])
  func lists(page: String, blocks: [String], paths: [String]) { expect(page, blocks, paths) }

  @Test(
    "tables",
    arguments: [
      (
        "<table><tr><td>a<td>b<tr><th>c</table>d", ["a", "b", "c", "d"],
        ["table/row/cell", "table/row/cell", "table/row/header", ""]
      ),
      ("<table><caption>a<tr><td>b</table>", ["a", "b"], ["", "table/row/cell"]),
      (
        "<table><tbody><tr><td>a<tbody><tr><td>b<tfoot><tr><td>c</table>", ["a", "b", "c"],
        ["table/row/cell", "table/row/cell", "table/row/cell"]
      ),
      ("<table><td>a<td>b</table>c", ["a", "b", "c"], ["table/row/cell", "table/row/cell", ""]),
      (
        "<table><tr><td>a<table><tr><td>b</table>c</table>d", ["a", "b", "c", "d"],
        ["table/row/cell", "table/row/cell/table/row/cell", "table/row/cell", ""]
      ),
      ("<table><tr><table><tr><td>a</table>b", ["a", "b"], ["table/row/cell", ""]),
      ("<tr><td>a</td></tr>b", ["ab"], [""]), ("<td>a<p>b</td>c", ["a", "bc"], ["", ""]),
      ("<table>a<tr>b<td>c</table>", ["a", "b", "c"], ["", "", "table/row/cell"]),
      (
        "<table><tr><td><div>a</td><td>b</table>", ["a", "b"], ["table/row/cell", "table/row/cell"]
      ),
      ("<table><tr><td>a</div></p>b</table>", ["a", "b"], ["table/row/cell", "table/row/cell"]),
      ("<table><div hidden><tr><td>a</table>", ["a"], ["table/row/cell"]),
      ("<table><tr><p hidden><td>a</table>", ["a"], ["table/row/cell"]),
      ("<div><table><tr><td>a</div>b</table>c</div>", ["ab", "c"], ["table/row/cell", ""]),
    ])
  func tables(page: String, blocks: [String], paths: [String]) { expect(page, blocks, paths) }

  @Test("containers beyond a depth are passed over, not their text")
  func deep() {
    let sample = HTMLSample(String(repeating: "<blockquote>", count: 1000) + "<p>a</blockquote>b")
    #expect(sample.blocks == ["a", "b"])
    #expect(sample.text.containers.count == 128)
    #expect(sample.paths[0].split(separator: "/").count == 128)
    let closed = String(repeating: "</blockquote>", count: 999)
    let after = HTMLSample(
      String(repeating: "<blockquote>", count: 1000) + "a</blockquote>\(closed)b<ul><li>c</ul>")
    #expect(after.paths.dropFirst() == ["", "list/item"])
  }

  @Test("kinds of blocks")
  func kinds() {
    let sample = HTMLSample(
      "<h1>a</h1><h6><b>b</b></h6><pre>c</pre>d<h2><div>e</div></h2><li><h3>f")
    #expect(
      sample.text.blocks.map(\.kind) == [
        .heading(level: 1), .heading(level: 6), .preformatted, .paragraph, .heading(level: 2),
        .heading(level: 3),
      ])
  }

  private func expect(_ page: String, _ blocks: [String], _ paths: [String]) {
    let sample = HTMLSample(page)
    #expect(sample.blocks == blocks)
    #expect(sample.paths == paths)
  }
}
