extension ReaderText {
  /// The article's outermost parts, as ranges of indices in ``blocks``: a block by itself, or all blocks
  /// of a list, a table or a quotation. O(blocks · depth).
  package var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var last: Int?
    for (index, block) in blocks.enumerated() {
      let outermost = containerPath(of: block).first
      if let part = parts.last, outermost != nil, outermost == last {
        parts[parts.count - 1] = part.lowerBound..<index + 1
      } else {
        parts.append(index..<index + 1)
      }
      last = outermost
    }
    return parts
  }
}
