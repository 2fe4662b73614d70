/// A word as letters in lower case, for telling slips of the pen.
struct LetterSlip {
  /// Longer words are not compared.
  static let longestWord = 32

  let letters: [Unicode.Scalar]

  /// Nil for a word that is too long.
  init?(_ word: String) {
    letters = Array(word.lowercased().unicodeScalars.prefix(Self.longestWord + 1))
    guard letters.count <= Self.longestWord else { return nil }
  }

  /// Whether the words differ in one letter: one more, one less, another one, or two neighbours swapped.
  /// O(length).
  func isOneLetter(from other: LetterSlip) -> Bool {
    let (short, long) =
      letters.count <= other.letters.count ? (letters, other.letters) : (other.letters, letters)
    guard long.count - short.count <= 1, let start = firstDifference(from: other) else {
      return false
    }
    if short.count < long.count { return short[start...].elementsEqual(long[(start + 1)...]) }
    if short[(start + 1)...].elementsEqual(long[(start + 1)...]) { return true }
    return start + 1 < short.count && short[start] == long[start + 1]
      && short[start + 1] == long[start]
      && short[(start + 2)...].elementsEqual(long[(start + 2)...])
  }

  /// Index of the first letter that is not the same in both; nil for the same word.
  private func firstDifference(from other: LetterSlip) -> Int? {
    let shared = zip(letters, other.letters).prefix { $0 == $1 }.count
    return shared == letters.count && shared == other.letters.count ? nil : shared
  }

  /// Whether the difference from another word, a letter away, is one that English makes on purpose: an
  /// ending (`German`, `Germans`), a plural (`Frenchman`, `Frenchmen`), or the other side of the Atlantic
  /// (`Defence`, `Defense`).
  func isInflection(of other: LetterSlip) -> Bool {
    guard let start = firstDifference(from: other) else { return true }
    let (short, long) =
      letters.count <= other.letters.count ? (letters, other.letters) : (other.letters, letters)
    if short.count < long.count {
      // An ending; `labor` and `labour`, `traveling` and `travelling`.
      return start == short.count || long[start] == "u" && start > 0 && long[start - 1] == "o"
        || long[start] == "l" && start > 0 && long[start - 1] == "l"
    }
    switch (Set([short[start], long[start]]), long.count - start) {
    case (["a", "e"], 2) where start > 0 && long[start - 1] == "m" && long.last == "n": return true
    case (["s", "z"], 2...) where start > 0 && (long[start - 1] == "i" || long[start - 1] == "y"):
      return true
    case (["c", "s"], 2): return true
    case (["e", "r"], 2): return true
    default: return false
    }
  }

  /// Hashes of the word and of what is left of it without each of its letters: two words a letter apart
  /// have one in common. O(length).
  var neighbourhood: Set<UInt64> {
    var heads: [UInt64] = [0]
    var powers: [UInt64] = [1]
    for letter in letters {
      heads.append(heads[heads.count - 1] &* Self.base &+ UInt64(letter.value) &+ 1)
      powers.append(powers[powers.count - 1] &* Self.base)
    }
    let whole = heads[letters.count]
    var hashes: Set<UInt64> = [whole]
    for index in letters.indices {
      let tail = letters.count - index - 1
      let end = whole &- heads[index + 1] &* powers[tail]
      hashes.insert(heads[index] &* powers[tail] &+ end)
    }
    return hashes
  }

  /// Base of the polynomial: odd, so that no power of it is zero, and with many bits.
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
}
