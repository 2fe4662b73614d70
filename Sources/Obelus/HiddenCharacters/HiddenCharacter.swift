/// A character of a text that nobody sees where it stands.
struct HiddenCharacter {
  /// What it does.
  enum Kind {
    /// Nothing that is seen: it makes two texts differ that look the same, or carries a message.
    case invisible
    /// It turns the order in which the characters around it are shown.
    case bidirectional
  }

  let kind: Kind
  let scalar: Unicode.Scalar
  /// Its bytes in the file, an escape included, or in the text that was looked through.
  let range: Range<Int>

  /// Whether a character can be hidden anywhere: all others need no look at their neighbours.
  static func isCandidate(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F: true
    case 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164: true
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Whether a candidate beyond ASCII may begin with this byte of UTF-8: most of those of other scripts do not.
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF3: true
    default: false
    }
  }

  /// What a character does between these two; nil where it is seen, or its script needs it.
  ///
  /// - Parameters:
  ///   - before: the last character before it that is not hidden itself; nil at the start.
  ///   - after: the character after it, unless that one may be hidden.
  static func kind(
    of scalar: Unicode.Scalar, after before: Unicode.Scalar?, before after: Unicode.Scalar?
  ) -> Kind? {
    guard isCandidate(scalar) else { return nil }
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .bidirectional
    // Between words of scripts that have no spaces.
    case 0x200B:
      return [before, after].contains { $0?.isOfScriptWithoutSpaces ?? false } ? nil : .invisible
    case 0x200C, 0x200D:
      let joinsEmoji =
        scalar == "\u{200D}" && (before?.endsEmoji ?? false) && (after?.isEmoji ?? false)
      return joinsEmoji || choosesForm(after: before, before: after) ? nil : .invisible
    case 0x034F:
      return [before, after].contains { $0?.properties.canonicalCombiningClass.rawValue ?? 0 > 0 }
        ? nil : .invisible
    case 0x180B...0x180F: return (before?.isMongolian ?? false) ? nil : .invisible
    // They choose the form of the character before them: one each.
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF:
      return before.map { $0.properties.isVariationSelector || $0.isPlainLetterOrSpace } ?? true
        ? .invisible : nil
    // Flags of regions: a black flag and the region's name in tags.
    case 0xE0020...0xE007F:
      let isFlag = before?.value == 0x1F3F4
      let isInTag = before.map { (0xE0020...0xE007E).contains($0.value) } ?? false
      return isFlag || isInTag ? nil : .invisible
    default: return .invisible
    }
  }

  /// Whether a joiner stands beside a letter whose form it can choose. Persian endings follow on Latin words,
  /// figures and quotation marks too. One joiner after another does nothing.
  private static func choosesForm(
    after before: Unicode.Scalar?, before after: Unicode.Scalar?
  ) -> Bool {
    if before.map(isJoiner) ?? false { return false }
    return [before, after].contains { $0?.isOfJoiningScript ?? false }
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200C}" || scalar == "\u{200D}"
  }

  /// Whether the text looks the same without it, wherever it stands: joiners choose forms of letters.
  var isNeverSeen: Bool { kind == .invisible && !Self.isJoiner(scalar) }
}

extension Unicode.Scalar {
  /// The character as messages name it: `U+202E RIGHT-TO-LEFT OVERRIDE`.
  var notation: String {
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return (properties.name ?? properties.nameAlias).map { "\(code) \($0)" } ?? code
  }

  /// Whether the character is written from right to left: the blocks of such scripts.
  var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// Whether joiners choose forms of the script's letters: the blocks from Arabic to Mongolian, and
  /// those of the younger Indic scripts.
  fileprivate var isOfJoiningScript: Bool {
    switch value {
    case 0x0600...0x109F, 0x1700...0x1AAF, 0x1B00...0x1C4F, 0x1CD0...0x1CFF, 0xA800...0xA8FF,
      0xA980...0xAADF, 0xABC0...0xABFF, 0xFB50...0xFDFF, 0xFE70...0xFEFE, 0x10A00...0x10FFF,
      0x11000...0x11FFF, 0x1E900...0x1E95F:
      true
    default: false
    }
  }

  /// Whether zero-width spaces show where words end: scripts of South-East Asia, kana and ideographs.
  fileprivate var isOfScriptWithoutSpaces: Bool {
    switch value {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x1AAF, 0x3000...0x9FFF,
      0xA9E0...0xA9FF, 0xAA60...0xAADF, 0xFF00...0xFF9F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  fileprivate var isMongolian: Bool { (0x1800...0x18AF).contains(value) }

  /// Whether an emoji may end here, with its variation selector or skin colour.
  fileprivate var endsEmoji: Bool { isEmoji || value == 0xFE0F }

  /// Digits are emoji only in keycaps, which nothing joins.
  fileprivate var isEmoji: Bool { value > 0xFF && properties.isEmoji }

  /// Whether the character has one form only. Digits have an emoji's, in keycaps.
  fileprivate var isPlainLetterOrSpace: Bool {
    value <= 0x20 || (0x41...0x5A).contains(value & ~0x20) || properties.isWhitespace
  }
}
