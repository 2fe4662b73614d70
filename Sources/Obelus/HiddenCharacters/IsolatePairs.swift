/// The directional isolates of a text that are closed where they must be: in their own line, which they cannot
/// reorder beyond. UAX #9, BD9.
struct IsolatePairs {
  /// Offsets of the isolates of this line that are open, the innermost last.
  private var open: [Int] = []
  /// Offsets of the controls that begin or end a pair.
  private(set) var closed: Set<Int> = []

  /// Takes the next character of the text. O(1).
  mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    switch scalar.value {
    case 0x2066...0x2068: open.append(offset)
    case 0x2069:
      guard let start = open.popLast() else { return }
      closed.formUnion([start, offset])
    // A line, as the file shows it, or a paragraph ends.
    case 0x0A, 0x0D, 0x85, 0x2029: open.removeAll()
    default: break
    }
  }
}
