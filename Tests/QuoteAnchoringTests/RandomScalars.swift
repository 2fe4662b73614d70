import TestSupport

/// Texts of scalars that have a part in normalisation, drawn so that they meet often.
struct RandomScalars {
  private static let groups: [[Unicode.Scalar]] = [
    [
      "a", "e", "i", "o", "s", "t", "f", "l", "q", "z", "A", "1", "4", "=", "'", "-", ".", "\u{7F}",
    ],
    [
      " ", " ", "\n", "\r", "\t", "\u{A0}", "\u{2000}", "\u{2001}", "\u{2009}", "\u{3000}",
      "\u{1680}",
    ],
    // Marks below, above, overlaid and enclosing, and two that have canonical decompositions.
    [
      "\u{301}", "\u{308}", "\u{323}", "\u{327}", "\u{30A}", "\u{338}", "\u{345}", "\u{20DD}",
      "\u{340}", "\u{344}", "\u{34F}",
    ],
    NaiveNormalization.table.keys.sorted(),
    [
      "\u{E9}", "\u{C5}", "\u{212B}", "\u{2126}", "\u{1E9B}", "\u{1E69}", "\u{1EA5}", "\u{DF}",
      "\u{149}",
    ],
    [
      "\u{430}", "\u{418}", "\u{439}", "\u{3B1}", "\u{3AC}", "\u{1F71}", "\u{1F82}", "\u{37E}",
      "\u{387}",
    ],
    // Not U+11A7, which utf8proc 2.8 drops after a syllable where it composes a whole text.
    [
      "\u{AC00}", "\u{AC01}", "\u{D7A3}", "\u{1100}", "\u{1112}", "\u{1161}", "\u{1175}",
      "\u{11A8}",
      "\u{11C2}", "\u{11C3}", "\u{A960}", "\u{D7B0}",
    ],
    [
      "\u{304B}", "\u{306F}", "\u{30CF}", "\u{30D1}", "\u{3099}", "\u{309A}", "\u{309D}",
      "\u{FF76}",
    ],
    [
      "\u{915}", "\u{928}", "\u{93C}", "\u{94D}", "\u{958}", "\u{9C7}", "\u{9BE}", "\u{9D7}",
      "\u{BC6}",
      "\u{BBE}", "\u{1025}", "\u{102E}", "\u{DD9}", "\u{DCF}", "\u{DCA}",
    ],
    ["\u{1F469}", "\u{1F4BB}", "\u{1F3FD}", "\u{FE0F}", "\u{2764}", "\u{1F1F9}", "\u{200D}"],
    [
      "\u{65E5}", "\u{F900}", "\u{2F800}", "\u{5D0}", "\u{5BC}", "\u{FB2A}", "\u{627}", "\u{653}",
      "\u{2ADC}", "\u{11131}", "\u{11127}", "\u{1D15E}", "\u{10FFFF}",
    ],
  ]

  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// Up to 24 scalars of one to three groups, at times with ASCII around, so that fast paths begin
  /// and end everywhere.
  mutating func text() -> String {
    var scalars = String.UnicodeScalarView()
    let groups = (0...random.below(3)).map { _ in random.pick(Self.groups) }
    for _ in 0..<random.below(25) {
      if random.below(6) == 0 {
        scalars.append(contentsOf: "the quick brown fox".unicodeScalars.prefix(random.below(20)))
      }
      scalars.append(random.pick(random.pick(groups)))
    }
    return String(scalars)
  }
}
