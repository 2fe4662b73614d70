/// What stood before or after a quote, as the index of a text sees it.
struct ContextKeys {
  let keyed: KeyedWords
  let numbers: [UInt32]
  /// The key's part that stood nearest to the quote, at most ``longest`` bytes.
  let key: [UInt8]
  let distance: EditDistance
  /// The few bytes directly at the quote.
  let nearKey: [UInt8]
  let nearDistance: EditDistance
  let isPrefix: Bool

  static let longest = 64
  static let near = 12

  /// Nil where nothing is left of the context.
  init?(_ context: NormalizedText, isPrefix: Bool, in index: PassageIndex) {
    keyed = KeyedWords(context)
    guard !keyed.key.isEmpty else { return nil }
    numbers = keyed.words.map(index.number(of:))
    let all = keyed.key
    key = Array(isPrefix ? all.suffix(Self.longest) : all.prefix(Self.longest))
    nearKey = Array(isPrefix ? all.suffix(Self.near) : all.prefix(Self.near))
    distance = key.withUnsafeBufferPointer { EditDistance(from: $0) }
    nearDistance = nearKey.withUnsafeBufferPointer { EditDistance(from: $0) }
    self.isPrefix = isPrefix
  }
}
