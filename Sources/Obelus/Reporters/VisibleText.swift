import SourceText

/// Text from files made safe for a terminal: what would move the cursor, change colours or turn the
/// direction of writing is shown by name.
enum VisibleText {
  /// One character as it is shown.
  struct Cell {
    let text: String
    /// Columns that it takes.
    let width: Int
    /// Its bytes in the file.
    let offset: Int

    /// A dot for each column.
    var hidden: Cell {
      Cell(text: String(repeating: "·", count: width), width: width, offset: offset)
    }
  }

  /// Columns that a tab takes.
  private static let tabWidth = 4

  /// The characters of `bytes` in `range`, of one line, its line break left out.
  static func cells(of bytes: [UInt8], in range: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      while index < range.upperBound {
        let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
        if scalar == "\n" || scalar == "\r" { break }
        cells.append(cell(for: scalar, at: index))
        index += length
      }
    }
    return cells
  }

  /// `text` on one line, safe for a terminal.
  static func escaped(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value < 0x7F }) { return text }
    return text.unicodeScalars.map { cell(for: $0, at: 0).text }.joined()
  }

  /// Whether a character is shown as it is.
  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value >= 0x20 }
    return cell(for: scalar, at: 1).text.unicodeScalars.first == scalar
  }

  private static func cell(for scalar: Unicode.Scalar, at offset: Int) -> Cell {
    switch scalar.value {
    case 0x09:
      return Cell(text: String(repeating: " ", count: tabWidth), width: tabWidth, offset: offset)
    case 0x00...0x1F:
      return picture(0x2400 + scalar.value, offset)
    case 0x7F:
      return picture(0x2421, offset)
    // C1 controls; bidirectional controls; line and paragraph separators; fillers and other characters
    // without a shape; tags.
    case 0x80...0x9F, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0x3164, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F,
      // Not as a byte order mark.
      0xFEFF where scalar.value != 0xFEFF || offset > 0:
      let name = String(scalar.value, radix: 16, uppercase: true)
      let text = "<U+\(String(repeating: "0", count: max(0, 4 - name.count)))\(name)>"
      return Cell(text: text, width: text.utf8.count, offset: offset)
    default:
      return Cell(
        text: String(Character(scalar)), width: DisplayWidth.columns(of: scalar), offset: offset)
    }
  }

  /// The symbol for a control character, of the block Control Pictures.
  private static func picture(_ value: UInt32, _ offset: Int) -> Cell {
    Cell(
      text: Unicode.Scalar(value).map { String(Character($0)) } ?? "?", width: 1, offset: offset)
  }
}
