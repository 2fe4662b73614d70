import Testing
import YAMLTree

@Suite("Inserted pairs")
struct EditInsertTests {
  static let block: [EditCase] = [
    EditCase(
      "go to the end of a mapping, at the column of its keys", "a:\n   b: 1\nc: 2\n",
      .insert("x", "new", into: "a"), gives: "a:\n   b: 1\n   x: new\nc: 2\n"),
    EditCase(
      "go after a key", "a: 1\nb: 2\n", .insert("x", "new", into: ".", after: "a"),
      gives: "a: 1\nx: new\nb: 2\n"),
    EditCase(
      "leave the end of a file without a line break", "a: 1", .insert("b", "2 pages", into: "."),
      gives: "a: 1\nb: 2 pages"),
    EditCase(
      "come after a comment in the line before", "a: 1 # one\nb: 2\n",
      .insert("x", "w", into: ".", after: "a"), gives: "a: 1 # one\nx: w\nb: 2\n"),
    EditCase(
      "come after deeper comments and before those of the next key",
      "a:\n  b: 1\n  # of a\n# of c\nc: 2\n", .insert("x", "w", into: ".", after: "a"),
      gives: "a:\n  b: 1\n  # of a\nx: w\n# of c\nc: 2\n"),
    EditCase(
      "leave blank lines to the next key", "a: 1\n\nb: 2\n",
      .insert("x", "w", into: ".", after: "a"), gives: "a: 1\nx: w\n\nb: 2\n"),
    EditCase(
      "leave the blank lines after a block scalar to the next key", "a: >-\n  t\n\nb: 2\n",
      .insert("x", "w", into: ".", after: "a"), gives: "a: >-\n  t\nx: w\n\nb: 2\n"),
    EditCase(
      "come after the blank lines that a block scalar keeps", "a: |+\n  t\n\nb: 2\n",
      .insert("x", "w", into: ".", after: "a"), gives: "a: |+\n  t\n\nx: w\nb: 2\n"),
    EditCase(
      "come after white space that is text", "a: |\n  t\n   \n\nb: 2\n",
      .insert("x", "w", into: ".", after: "a"), gives: "a: |\n  t\n   \nx: w\n\nb: 2\n"),
    EditCase(
      "stand in an item of a sequence", "- id: x\n- id: y\n", .insert("k", "v", into: "0"),
      gives: "- id: x\n  k: v\n- id: y\n"),
    EditCase(
      "stand in an item of a compact nest", "- - a: 1\n  - b\n", .insert("k", "v", into: "0/0"),
      gives: "- - a: 1\n    k: v\n  - b\n"),
    EditCase(
      "come before the end of a document", "a: 1\n...\n---\nb: 1\n", .insert("k", "v", into: "."),
      gives: "a: 1\nk: v\n...\n---\nb: 1\n"),
    EditCase(
      "come after an explicit key", "? a\n: b\n? c\n", .insert("k", "v", into: "."),
      gives: "? a\n: b\n? c\nk: v\n"),
    EditCase(
      "come after an absent value", "a:\n  b: # c\nd: 1\n", .insert("k", "v", into: "a"),
      gives: "a:\n  b: # c\n  k: v\nd: 1\n"),
    EditCase(
      "come after a byte order mark", "\u{FEFF}a: 1\n", .insert("k", "v", into: ".", after: "a"),
      gives: "\u{FEFF}a: 1\nk: v\n"),
    EditCase(
      "keep their order at one place", "a: 1\nb: 2\n", .insert("x", "1st", into: ".", after: "a"),
      .insert("w", "2nd", into: ".", after: "a"), .insert("z", "3rd", into: "."),
      gives: "a: 1\nx: 1st\nw: 2nd\nb: 2\nz: 3rd\n"),
    EditCase(
      "come next to a replaced value", "a:\n", .replace("a", with: "one"),
      .insert("x", "two", into: "."), gives: "a: one\nx: two\n"),
    EditCase(
      "of several mappings meet at one place", "a:\n  b:\n", .insert("c", "1st", into: "a/b"),
      .insert("d", "2nd", into: "a"), .insert("e", "3rd", into: "."),
      gives: "a:\n  b:\n    c: 1st\n  d: 2nd\ne: 3rd\n"),
    EditCase(
      "make a mapping of an absent value", "a: # c\n    # deep\nb: 1\n",
      .insert("x", "w", into: "a"), gives: "a: # c\n    # deep\n  x: w\nb: 1\n"),
    EditCase(
      "make a mapping of an absent value with an anchor", "a: &n !t\nb: *n\n",
      .insert("x", "w", into: "."), gives: "a: &n !t\nb: *n\nx: w\n"),
    EditCase(
      "make a mapping of an absent item", "-\n- a\n", .insert("x", "w", into: "0"),
      gives: "- x: w\n- a\n"),
    EditCase(
      "make a mapping of an absent document", "---\n...\n", .insert("x", "w", into: "."),
      gives: "---\nx: w\n...\n"),
    EditCase(
      "take the place of removed ones", "a:\n  b: 1\n  c: 2\nd: 3\n", .removePair("a/b"),
      .removePair("a/c"), .insert("x", "w", into: "a"), gives: "a:\n  x: w\nd: 3\n"),
  ]

  static let flow: [EditCase] = [
    EditCase(
      "get a comma", "m: {a: 1} # c\n", .insert("b", .plain("2"), into: "m"),
      gives: "m: {a: 1, b: 2} # c\n"),
    EditCase(
      "keep the space before a brace", "m: { a: 1 }\n", .insert("b", "x", into: "m"),
      gives: "m: { a: 1, b: x }\n"),
    EditCase(
      "go after a key", "m: {a: 1, b: 2}\n", .insert("x", "w", into: "m", after: "a"),
      gives: "m: {a: 1, x: w, b: 2}\n"),
    EditCase("fill braces", "m: {}\n", .insert("a", "x", into: "m"), gives: "m: {a: x}\n"),
    EditCase("fill braces with a space", "{ }", .insert("a", "x", into: "."), gives: "{a: x}"),
    EditCase(
      "in several lines get one", "m: {\n  a: 1, # one\n  b: 2\n}\n",
      .insert("x", "1st", into: "m", after: "a"), .insert("w", "2nd", into: "m"),
      gives: "m: {\n  a: 1, # one\n  x: 1st,\n  b: 2,\n  w: 2nd\n}\n"),
    EditCase(
      "keep a comma at the end", "[\n  {a: 1},\n  {b: 2},\n]\n", .insert("c", "x", into: "1"),
      .append("t", to: "."), gives: "[\n  {a: 1},\n  {b: 2, c: x},\n  t,\n]\n"),
    EditCase(
      "are written in flow style", "m: {a: 1}\n",
      .insert("l", ["one, two", ["k": "a: b"], .plain("3")], into: "m"),
      gives: "m: {a: 1, l: [\"one, two\", {k: \"a: b\"}, 3]}\n"),
    EditCase(
      "put braces around a single pair", "[a: 1, b]\n", .insert("c", "x", into: "0"),
      gives: "[{a: 1, c: x}, b]\n"),
    EditCase(
      "make a mapping of an absent value", "{a: , b: 1}\n", .insert("c", "x", into: "a"),
      gives: "{a: {c: x} , b: 1}\n"),
    EditCase(
      "come where others go", "{a: 1, b: 2, c: 3}\n", .removePair("a"),
      .insert("x", "w", into: ".", after: "a"), .removePair("c"), .insert("z", "t", into: "."),
      gives: "{x: w, b: 2, z: t}\n"),
  ]

  static let values: [EditCase] = [
    EditCase(
      "are indented as the file is", "a:\n    b:\n    - c\n",
      .insert("x", ["k": "v", "l": ["i", ["m": "t", "o": "p"], ["q"]]], into: "."),
      gives:
        "a:\n    b:\n    - c\nx:\n    k: v\n    l:\n    - i\n    - m: t\n      o: p\n    - - q\n"),
    EditCase(
      "are quoted where they would be read otherwise", "a: 1\n",
      .insert(
        "x", ["no", "010", "12:30", "14", "null", "~", "", "2021-10-19", "a #b", "-1"], into: "."),
      gives:
        "a: 1\nx:\n  - \"no\"\n  - \"010\"\n  - \"12:30\"\n  - \"14\"\n  - \"null\"\n  - \"~\"\n  - \"\"\n  - 2021-10-19\n  - \"a #b\"\n  - \"-1\"\n"
    ),
    EditCase(
      "prefer the quotation marks that need no escape", "a: 1\n",
      .insert("x", #"say: "no" \"#, into: "."), .insert("w", "it's: so", into: "."),
      .insert("z", "bell \u{7}: \u{FEFF}", into: "."),
      gives:
        "a: 1\nx: 'say: \"no\" \\'\nw: \"it's: so\"\nz: \"bell \\u0007: \\uFEFF\"\n"),
    EditCase(
      "keep keys strings", "a: 1\n", .insert("yes", "x", into: "."),
      .insert("a: b", "w", into: "."),
      gives: "a: 1\n\"yes\": x\n\"a: b\": w\n"),
    EditCase(
      "keep several lines", "a: 1\n", .insert("x", "one\n\n  two\n", into: "."),
      .insert("w", "one\ntwo", into: "."), .insert("z", "\none", into: "."),
      gives: "a: 1\nx: |\n  one\n\n    two\nw: |-\n  one\n  two\nz: \"\\none\"\n"),
    EditCase(
      "are plain where they are meant to be", "a: 1\n",
      .insert("x", .plain("2021-10-20T06:00:00+02:00"), into: "."),
      .insert("w", .plain("1e3"), into: "."),
      gives: "a: 1\nx: 2021-10-20T06:00:00+02:00\nw: 1e3\n"),
    EditCase(
      "may be empty", "a: 1\n", .insert("x", [], into: "."), .insert("w", .mapping([]), into: "."),
      gives: "a: 1\nx: []\nw: {}\n"),
    EditCase(
      "are folded where they are long", "a: 1\n",
      .insert(
        "x",
        "The ministry's list of that month had fourteen states: four in the Pacific, one in Africa and nine in the Americas.",
        into: "."),
      gives: """
        a: 1
        x: >-
          The ministry's list of that month had fourteen states: four in the Pacific, one in Africa and nine
          in the Americas.

        """),
  ]

  @Test("in block style", arguments: block) func inBlock(_ test: EditCase) throws {
    try test.check()
  }
  @Test("in flow style", arguments: flow) func inFlow(_ test: EditCase) throws { try test.check() }
  @Test("values", arguments: values) func writesValues(_ test: EditCase) throws { try test.check() }
}
