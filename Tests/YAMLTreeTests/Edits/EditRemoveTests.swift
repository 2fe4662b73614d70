import Testing
import YAMLTree

@Suite("Removed and appended children")
struct EditRemoveTests {
  static let removed: [EditCase] = [
    EditCase(
      "a pair takes its line and the comment there", "a: 1\nb: 2 # two\n# of c\nc: 3\n",
      .removePair("b"), gives: "a: 1\n# of c\nc: 3\n"),
    EditCase(
      "an item takes all its lines", "- a: 1\n  b: |\n    t\n\n- c\n", .removeItem("0"),
      gives: "\n- c\n"),
    EditCase("the last line leaves none behind", "a: 1\nb: 2", .removePair("b"), gives: "a: 1"),
    EditCase(
      "the first pair of an item leaves its dash to the next", "- id: x # c\n  k: v\n- y\n",
      .removePair("0/id"), gives: "- k: v\n- y\n"),
    EditCase(
      "the first pair leaves the comments of the next", "- id: x\n  # of k\n  k: v\n",
      .removePair("0/id"), gives: "-\n  # of k\n  k: v\n"),
    EditCase(
      "the first pairs of an item go together", "- id: x\n  k: v\n  l: w\n", .removePair("0/id"),
      .removePair("0/k"), gives: "- l: w\n"),
    EditCase(
      "the first pair makes room for a new one", "- id: x\n  k: v\n", .removePair("0/id"),
      .insert("i", "w", into: "0", after: "id"), gives: "- i: w\n  k: v\n"),
    EditCase(
      "the only pair of an item leaves braces", "- id: x\n- y\n", .removePair("0/id"),
      gives: "- {}\n- y\n"),
    EditCase(
      "the only item leaves brackets at the key", "a: # c\n  # d\n  - x\nb: 1\n",
      .removeItem("a/0"),
      gives: "a: [] # c\n  # d\nb: 1\n"),
    EditCase(
      "the only item leaves an anchor's node", "a: &n !t\n  - x", .removeItem("a/0"),
      gives: "a: &n !t []"),
    EditCase(
      "the only pair of a file leaves braces", "# c\na: 1\n", .removePair("a"), gives: "# c\n{}\n"),
    EditCase(
      "all items leave brackets", "a:\n- x\n# c\n- y\n", .removeItem("a/0"), .removeItem("a/1"),
      gives: "a: []\n# c\n"),
    EditCase(
      "a nested item leaves the dash", "- - x\n  - y\n", .removeItem("0/0"), gives: "- - y\n"),
    EditCase(
      "an explicit key goes with its value", "? a\n: b\n? c\n: d\n", .removePair("a"),
      gives: "? c\n: d\n"),
    EditCase(
      "an item leaves the anchor of the next", "- a\n- &n b\n- *n\n", .removeItem("0"),
      gives: "- &n b\n- *n\n"),
    EditCase(
      "of blank lines on both sides one goes", "- a\n\n- b\n\n- c\n", .removeItem("1"),
      gives: "- a\n\n- c\n"),
    EditCase(
      "blank lines do not become text", "- |+\n  a\n\n- b\n\n- c\n", .removeItem("1"),
      gives: "- |+\n  a\n\n- c\n"),
    EditCase("an alias may go", "- &n b\n- *n\n", .removeItem("1"), gives: "- &n b\n"),
  ]

  static let removedInFlow: [EditCase] = [
    EditCase("the first goes with its comma", "[a, b, c]", .removeItem("0"), gives: "[b, c]"),
    EditCase("the middle one too", "[a, b, c]", .removeItem("1"), gives: "[a, c]"),
    EditCase("the last with the comma before", "[a, b, c]", .removeItem("2"), gives: "[a, b]"),
    EditCase("two at the end", "[a, b, c]", .removeItem("1"), .removeItem("2"), gives: "[a]"),
    EditCase(
      "the first and the last", "[a, b, c]", .removeItem("0"), .removeItem("2"), gives: "[b]"),
    EditCase("the only one", "x: [ a, ] # c\n", .removeItem("x/0"), gives: "x: [] # c\n"),
    EditCase("a pair", "{a: 1, b: {c: 2}}\n", .removePair("b/c"), gives: "{a: 1, b: {}}\n"),
    EditCase("a comma at the end stays", "[a, b, ]", .removeItem("1"), gives: "[a, ]"),
    EditCase(
      "one with its own lines takes them", "[\n  a, # one\n  b, # two\n  c # three\n]\n",
      .removeItem("1"), gives: "[\n  a, # one\n  c # three\n]\n"),
    EditCase(
      "the last with its own line leaves a comma", "[\n  a, # one\n  b # two\n]\n",
      .removeItem("1"), gives: "[\n  a, # one\n]\n"),
    EditCase("a single pair is an item", "[a: 1, b]", .removeItem("0"), gives: "[b]"),
    EditCase("a pair without brackets", "[a: 1, b]", .removePair("0/a"), gives: "[{}, b]"),
    EditCase("absent values too", "{a, b: , c: 1}", .removePair("b"), gives: "{a, c: 1}"),
  ]

  static let appended: [EditCase] = [
    EditCase(
      "under a key", "a:\n  - x\nb: 1\n", .append("w", to: "a"), gives: "a:\n  - x\n  - w\nb: 1\n"),
    EditCase(
      "at the column of the key", "a:\n- x # c\n# of b\nb: 1\n",
      .append(["k": "v", "l": "w"], to: "a"),
      gives: "a:\n- x # c\n- k: v\n  l: w\n# of b\nb: 1\n"),
    EditCase("without a final line break", "- a", .append("b", to: "."), gives: "- a\n- b"),
    EditCase("in brackets", "a: [x]\n", .append("y, z", to: "a"), gives: "a: [x, \"y, z\"]\n"),
    EditCase("in empty brackets", "a: []\n", .append("w", to: "a"), gives: "a: [w]\n"),
    EditCase(
      "in empty brackets that give way", "- a: [] # none\n  b: 1\n", .append(["k": "v"], to: "0/a"),
      gives: "- a: # none\n    - k: v\n  b: 1\n"),
    EditCase(
      "to an absent value", "a:\nb:\n  - x\n", .append("w", to: "a"), .append("z", to: "a"),
      gives: "a:\n  - w\n  - z\nb:\n  - x\n"),
    EditCase(
      "in place of what goes", "a:\n  - x\n", .removeItem("a/0"), .append("w", to: "a"),
      gives: "a:\n  - w\n"),
    EditCase(
      "to a nested sequence", "- - a\n- b\n", .append("c", to: "0"), gives: "- - a\n  - c\n- b\n"),
  ]

  @Test("removed", arguments: removed) func removes(_ test: EditCase) throws { try test.check() }
  @Test("removed in flow style", arguments: removedInFlow)
  func removesInFlow(_ test: EditCase) throws { try test.check() }
  @Test("appended", arguments: appended) func appends(_ test: EditCase) throws { try test.check() }
}
