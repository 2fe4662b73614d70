/// The words of English that figures are made of, all in lower case.
enum FigureWords {
  /// Whole numbers below a hundred that are one word.
  static let numbers: [String: Int] = {
    var numbers = numbered(
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen
      """, from: 0, by: 1)
    let tens = numbered("twenty thirty forty fifty sixty seventy eighty ninety", from: 20, by: 10)
    numbers.merge(tens) { $1 }
    numbers["nought"] = 0
    return numbers
  }()

  /// What multiplies the number before it.
  static let magnitudes: [String: Int] = [
    "hundred": 100, "thousand": 1000, "million": 1_000_000, "mn": 1_000_000,
    "billion": 1_000_000_000, "bn": 1_000_000_000, "trillion": 1_000_000_000_000,
    "tn": 1_000_000_000_000, "trn": 1_000_000_000_000, "dozen": 12, "score": 20, "lakh": 100_000,
    "crore": 10_000_000,
  ]

  /// The same as letters that touch the digits.
  static let attachedMagnitudes: [String: Int] = [
    "k": 1000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "b": 1_000_000_000,
    "tn": 1_000_000_000_000, "trn": 1_000_000_000_000,
  ]

  static let ordinals: [String: Int] = {
    var ordinals = numbered(
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
      """, from: 1, by: 1)
    let tens = numbered(
      "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
      from: 20, by: 10)
    ordinals.merge(tens) { $1 }
    ordinals["hundredth"] = 100
    ordinals["thousandth"] = 1000
    ordinals["millionth"] = 1_000_000
    return ordinals
  }()

  static let ordinalEndings = words("st nd rd th")

  /// What a fraction is named by, beside ordinals.
  static let denominators = ["half": 2, "halves": 2, "quarter": 4, "quarters": 4]

  static let multiples: [String: Int] = [
    "twice": 2, "thrice": 3, "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5,
    "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10, "double": 2,
    "doubled": 2, "doubles": 2, "doubling": 2, "triple": 3, "tripled": 3, "triples": 3,
    "tripling": 3, "trebled": 3, "quadruple": 4, "quadrupled": 4,
  ]

  static let indefinite = words("tens dozens scores hundreds thousands millions billions trillions")

  /// What makes a magnitude after it one that nobody counted.
  static let vagueCounts = words("several many few couple")

  /// Words that say a number without naming it. What stands near them is not all that a text counts.
  static let uncounted = words(
    """
    both couple pair pairs single trio quartet twins triplets halved halving halve odd half-dozen nil
    another others remaining rest several handful
    """)

  static let decades = numbered(
    "twenties thirties forties fifties sixties seventies eighties nineties", from: 1920, by: 10)

  static let months: [String: Int] = {
    var months = numbered(
      """
      january february march april may june july august september october november december
      """, from: 1, by: 1)
    let short = numbered("jan feb mar apr may jun jul aug sep oct nov dec", from: 1, by: 1)
    months.merge(short) { $1 }
    months["sept"] = 9
    return months
  }()

  /// Months that are other words too: they need a number beside them.
  static let monthHomographs = words("may march mar august jan dec")

  /// Words after which a number of four digits is a year.
  static let yearLeads = words(
    """
    in since by until till from to of during after before early late mid the year between through
    circa spring summer autumn fall winter christmas and pre post for
    """)

  /// Words that say nothing about a number behind them when they open a sentence.
  static let functionWords = words(
    """
    a an the this that these those some any each every all both either such of in on at by for from
    with to into onto over under about above below between among through during before after against
    within along around up down out off per via is are was were be been being do does did has have
    had can could may might will would shall should must and or but so yet if then than as because
    while although though unless until since also just only even still already very too more most
    less least much many own same other another nearly almost roughly approximately exactly precisely
    fewer no not its their his her our my your when where why how what which who whom whose
    there here now today yesterday later earlier besides nor it they he she we you i top
    last next past first monday tuesday wednesday thursday friday saturday sunday
    """)

  /// Words at which the phrase of a noun ends.
  static let phraseEnds: Set<String> =
    functionWords.subtracting(words("other same own first next past last top"))
    .union(words("ago old won lost said says say told took went came made gave got later now"))

  /// Words that may stand between `of` and what a part is taken of.
  static let wholes = words("the its their his her our my your these those all them")

  static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  private static func numbered(_ list: String, from first: Int, by step: Int) -> [String: Int] {
    let words = list.split { $0 == " " || $0 == "\n" }.map(String.init)
    return Dictionary(
      zip(words, 0...).map { ($0, first + $1 * step) }, uniquingKeysWith: { first, _ in first })
  }
}
