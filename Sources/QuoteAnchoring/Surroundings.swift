import SourceText

/// Answers whether a quote's prefix and suffix stand around a place, for places in order.
struct Surroundings {
  private var before: PlaceCursor?
  private var after: PlaceCursor?
  private let bytes: [UInt8]

  init(of quote: Quote, in text: NormalizedText) {
    before = quote.prefix.flatMap { PlaceCursor(of: $0, in: text) }
    after = quote.suffix.flatMap { PlaceCursor(of: $0, in: text) }
    bytes = text.bytes
  }

  /// Whether both are empty, so that any place will do.
  var isEmpty: Bool { before == nil && after == nil }

  /// Whether the prefix stands directly before the place that begins at `start`, or before the
  /// space there. No start may be smaller than the last one asked for.
  mutating func prefixStands(before start: Int) -> Bool {
    guard before != nil else { return true }
    let isSpaced = start > 0 && bytes[start - 1] == Ascii.space
    return before?.endsPlace(at: start - (isSpaced ? 1 : 0)) ?? true
  }

  /// Whether the suffix stands directly after the place that ends at `end`, or after the space
  /// there. No end may be smaller than the last one asked for.
  mutating func suffixStands(after end: Int) -> Bool {
    guard after != nil else { return true }
    let isSpaced = end < bytes.count && bytes[end] == Ascii.space
    return after?.startsPlace(at: end + (isSpaced ? 1 : 0)) ?? true
  }
}

/// Answers where a prefix or suffix stands, for offsets that never decrease.
///
/// Comparing it anew at each place of the quote would take quadratic time where a text repeats
/// itself. A short context is compared all the same: a search from end to end may be the whole cost of a quote
/// that stands once.
private struct PlaceCursor {
  private let context: [UInt8]
  private let text: [UInt8]
  private var search: ByteSearch
  /// The first place not before the last offset asked for.
  private var place: Int?

  /// Nil for a context of nothing, which stands everywhere.
  init?(of context: NormalizedText, in text: NormalizedText) {
    guard !context.isEmpty else { return nil }
    self.context = context.bytes
    self.text = text.bytes
    search = ByteSearch(for: context.bytes, in: text)
    if !isShort { place = search.next() }
  }

  private var isShort: Bool { context.count < BlockIndex.shortestNeedle }

  mutating func startsPlace(at offset: Int) -> Bool {
    if isShort {
      return offset >= 0 && offset <= text.count && text[offset...].starts(with: context)
    }
    while let start = place, start < offset { place = search.next() }
    return place == offset
  }

  mutating func endsPlace(at offset: Int) -> Bool {
    startsPlace(at: offset - context.count)
  }
}
