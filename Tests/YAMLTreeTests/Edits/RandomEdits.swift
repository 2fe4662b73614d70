import TestSupport
import YAMLTree

/// Draws edits of a file, most of which make sense.
struct RandomEdits {
  var random: SeededRandom

  private static let texts = [
    "word", "two words", "", "no", "14", "010", "12:30", "null", "~", "a: b", "a #b", "#x", "- x",
    "[x", "it's", "say \"so\"", "back\\slash", " x", "x ", "one\ntwo", "one\n\ntwo\n", "\n",
    "x\n\n",
    "caf\u{E9} \u{1F600}", "\u{FEFF}x", "a\tb", "2021-10-19", "---", "...", "? x", ": x", "x:",
    "\u{7}",
    "  deep\nless\n", "one\n deep\ntwo", "\u{85}x\u{2028}", "a, b", "{x}", "&a", "*a", "!t", "%x",
    "@x",
    "a long sentence of many words that is wider than a line of the file may be, so that it has to be folded somewhere",
  ]

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// A few edits of nodes of `stream`.
  mutating func edits(of stream: YAMLStream) -> [YAMLEdit] {
    let visits = stream.visits
    guard !visits.isEmpty else { return [] }
    return (0...random.below(4)).compactMap { number in
      edit(of: random.pick(visits), in: stream, number: number)
    }
  }

  private mutating func edit(
    of visit: YAMLStream.Visit, in stream: YAMLStream, number: Int
  ) -> YAMLEdit? {
    let node = visit.node
    if random.chance(oneIn: 5), let parent = visit.parent {
      return stream.kind(of: parent) == .sequence || visit.isKey ? .remove(node) : nil
    }
    switch stream.kind(of: node) {
    case .scalar:
      if stream.isAbsent(node), !visit.isKey, random.chance(oneIn: 2) {
        return random.chance(oneIn: 2)
          ? .append(value(depth: 0), to: node)
          : .insert(key: "new \(number)", value(depth: 0), into: node)
      }
      return .replace(node, with: replacement(of: stream.text(of: node)))
    case .sequence: return .append(value(depth: 0), to: node)
    case .mapping:
      let keys = stride(from: 0, to: stream.childCount(of: node) * 2, by: 2)
        .map { Array(stream.children(of: node))[$0] }
      return .insert(
        key: random.chance(oneIn: 8) ? random.pick(Self.texts) : "new-\(number)", value(depth: 0),
        into: node, after: random.chance(oneIn: 2) ? keys.randomElement(using: &random) : nil)
    case .alias: return nil
    }
  }

  /// Another text, or the old one with a word changed.
  private mutating func replacement(of text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard random.chance(oneIn: 2), words.count > 1 else { return random.pick(Self.texts) }
    words[random.below(words.count)] = random.pick(["changed", "two words", "12"])
    return words.joined(separator: " ")
  }

  mutating func value(depth: Int) -> YAMLValue {
    switch random.below(depth > 2 ? 5 : 9) {
    case 0: return .plain(random.pick(["14", "-1.5", "true", "2021-10-20T06:00:00Z", "null"]))
    case 1...4: return .text(random.pick(Self.texts))
    case 5, 6: return .sequence((0..<random.below(4)).map { _ in value(depth: depth + 1) })
    default:
      return .mapping(
        (0..<random.below(4)).map { YAMLEntry(key: "key \($0)", value: value(depth: depth + 1)) })
    }
  }
}
