import JSONSchema

/// SplitMix64, as in the other test targets: every run gives the same numbers.
struct PatternsRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`.
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// An element of `choices`, which are not empty.
  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }
}

/// Why `source` is refused; nil if it is not.
func patternError(_ source: String) -> PatternError? {
  do {
    _ = try Pattern(source)
    return nil
  } catch {
    return error
  }
}

extension Pattern {
  func outcome(_ text: String) -> Outcome {
    var text = text
    return text.withUTF8 { matches($0) }
  }
}

extension Format {
  func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches($0) }
  }
}
