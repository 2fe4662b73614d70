import QuoteAnchoring
import YAMLTree

/// Taking hidden characters out of texts.
struct HiddenTextRemoval {
  private let stream: YAMLStream
  /// How the words of claims stand in the article, by their nodes.
  private var anchors: [YAMLNode: Anchor] = [:]

  /// O(claims).
  init(_ context: RuleContext) {
    stream = context.file.stream
    for (claim, found) in zip(context.file.claims, context.anchors) {
      for words in [claim.quote, claim.prefix, claim.suffix] {
        if let words { anchors[words.node] = found.quote }
      }
      for (words, anchor) in zip(claim.also, found.also) { anchors[words.node] = anchor }
    }
  }

  /// Whether the text is words of the article that stand there just so.
  func isFromArticle(_ text: HiddenText) -> Bool {
    guard let node = text.node, case .exact? = anchors[node] else { return false }
    return true
  }

  /// Takes all hidden characters out of a text.
  ///
  /// Only what nobody sees goes unseen: without a control a text is shown in another order, without a
  /// joiner perhaps in other letters, an address leads elsewhere, and what somebody said on a day is that person's.
  func fix(of text: HiddenText) -> Fix? {
    // A path is the name of a file, which is to be renamed first.
    guard let node = text.node, !text.place.isKey, text.place.use != .path else { return nil }
    let isQuote = anchors[node] != nil
    // The words stand in the article in other typography, which has a fix of its own.
    if case .typographic? = anchors[node] { return nil }
    let isSafe =
      !isQuote && !text.place.isOnRecord && !text.place.isCustom && text.place.use != .address
      && text.hidden.allSatisfy(\.isNeverSeen)
    let visible = HiddenCharacter.removed(
      from: stream.text(of: node), isAddress: text.place.use == .address)
    guard !visible.isEmpty else { return nil }
    return Fix(
      title: "take the hidden characters out", applicability: isSafe ? .safe : .unsafe,
      changes: [.edit(.replace(node, with: visible))], stream: stream)
  }
}
