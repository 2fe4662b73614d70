/// What a Markdown text may hold. Real articles are far below; the limits keep md4c from taking more
/// than linear time, or reports from nesting without end.
enum MarkdownLimits {
  /// Lists and quotations inside one another.
  static let depth = 128

  /// Bytes of addresses that links may have in sum, for a text of `byteCount` bytes: a reference is
  /// short however long the address is that it stands for, and md4c writes it out each time.
  static func addressBytes(in byteCount: Int) -> Int { 1 << 20 + 4 * byteCount }

  /// Sum over the paragraphs of what ``MarkdownCost`` counts in them. A unit takes md4c 0.3 to 3 ns.
  static func cost(of byteCount: Int) -> Int { max(16 << 20, 50 * byteCount) }
}
