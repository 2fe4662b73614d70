/// The Bidi rule of RFC 5893, section 2, for labels of letters, marks, digits and hyphens.
///
/// The standard library does not know the property Bidi_Class. Among the characters that a label may
/// have, the classes R and AL are those of the blocks that Unicode reserves for them.
enum BidiRule {
  private enum Direction {
    /// L
    case left
    /// R and AL
    case right
    /// EN
    case europeanDigit
    /// AN
    case arabicDigit
    /// NSM
    case mark
    /// ES, ON and BN
    case neutral

    init(_ value: UInt32) {
      let category = Unicode.Scalar(value)?.properties.generalCategory
      switch value {
      case 0x30...0x39, 0x6F0...0x6F9: self = .europeanDigit
      case 0x660...0x669, 0x10D30...0x10D39: self = .arabicDigit
      case 0x2D, 0xB7, 0x375, 0x30FB, 0x200C, 0x200D: self = .neutral
      case _ where category == .nonspacingMark || category == .enclosingMark: self = .mark
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        self = .right
      default: self = .left
      }
    }
  }

  /// Whether all labels of a name keep the rule, which binds only if one of them is written from the
  /// right.
  static func isMet(by labels: [[UInt32]]) -> Bool {
    let directions = labels.map { $0.map(Direction.init) }
    guard directions.joined().contains(where: { $0 == .right || $0 == .arabicDigit }) else {
      return true
    }
    return directions.allSatisfy(isMet(by:))
  }

  private static func isMet(by label: [Direction]) -> Bool {
    guard let first = label.first, let last = label.last(where: { $0 != .mark }) else {
      return false
    }
    switch first {
    case .right:
      return !label.contains(.left) && last != .neutral
        && !(label.contains(.europeanDigit) && label.contains(.arabicDigit))
    case .left:
      return !label.contains(.right) && !label.contains(.arabicDigit) && last != .neutral
    default: return false
    }
  }
}
