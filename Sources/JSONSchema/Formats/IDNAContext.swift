/// The contextual rules of RFC 5892, appendix A.
enum IDNAContext {
  /// Whether the character at `index`, whose status is contextual, may stand there.
  static func isMet(at index: Int, in label: [UInt32]) -> Bool {
    let previous = index > 0 ? label[index - 1] : nil
    let next = index + 1 < label.count ? label[index + 1] : nil
    switch label[index] {
    case 0x200C: return isAfterVirama(previous) || isBetweenJoining(index, in: label)
    case 0x200D: return isAfterVirama(previous)
    // Middle dot, as in Catalan.
    case 0xB7: return previous == 0x6C && next == 0x6C
    case 0x375: return next.map(isGreek) ?? false
    case 0x5F3, 0x5F4: return previous.map(isHebrew) ?? false
    case 0x30FB: return label.contains(where: isJapanese)
    case 0x660...0x669: return !label.contains { (0x6F0...0x6F9).contains($0) }
    case 0x6F0...0x6F9: return !label.contains { (0x660...0x669).contains($0) }
    default: return false
    }
  }

  private static func isAfterVirama(_ previous: UInt32?) -> Bool {
    guard let previous, let scalar = Unicode.Scalar(previous) else { return false }
    return scalar.properties.canonicalCombiningClass == .virama
  }

  /// Rule A.1 wants joining types; a letter of a script that joins stands for them.
  private static func isBetweenJoining(_ index: Int, in label: [UInt32]) -> Bool {
    guard let before = label[..<index].last(where: { !isMark($0) }),
      let after = label[(index + 1)...].first(where: { !isMark($0) })
    else { return false }
    return isJoining(before) && isJoining(after)
  }

  private static func isMark(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.generalCategory == .nonspacingMark
  }

  /// Letters of Arabic, Syriac, N'Ko, Mandaic, Mongolian and Adlam.
  private static func isJoining(_ value: UInt32) -> Bool {
    switch value {
    case 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FF, 0x710...0x74F, 0x750...0x77F, 0x7CA...0x7EA,
      0x840...0x858, 0x860...0x86A, 0x8A0...0x8C8, 0x1820...0x1878, 0x1E900...0x1E943:
      true
    default: false
    }
  }

  private static func isGreek(_ value: UInt32) -> Bool {
    (0x370...0x3FF).contains(value) || (0x1F00...0x1FFF).contains(value)
  }

  private static func isHebrew(_ value: UInt32) -> Bool {
    (0x591...0x5F4).contains(value) || (0xFB1D...0xFB4F).contains(value)
  }

  /// Hiragana, Katakana or Han.
  private static func isJapanese(_ value: UInt32) -> Bool {
    switch value {
    case 0x3005, 0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FD...0x30FF,
      0x31F0...0x31FF:
      true
    default: Unicode.Scalar(value)?.properties.isIdeographic ?? false
    }
  }
}
