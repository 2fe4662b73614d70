extension ChangeVocabulary {
  /// English, as news and reports write it.
  static let english: ChangeVocabulary = {
    var english = ChangeVocabulary()
    english.addEnglishNumbers()
    english.addEnglishUnits()
    english.addEnglishComparisons()
    english.addEnglishNegations()
    english.addEnglishNames()
    english.functionWords = Set(words(EnglishWords.functionWords))
    english.openers = Set(words(EnglishWords.openers))
    return english
  }()

  private mutating func addEnglishNumbers() {
    numbers = Self.numbered(
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen twenty
      """, from: 0)
    let tens = Self.words("thirty forty fifty sixty seventy eighty ninety")
    for (offset, word) in tens.enumerated() { numbers[word] = 30 + 10 * offset }
    magnitudes = [
      "hundred": 100, "thousand": 1000, "million": 1_000_000, "mn": 1_000_000,
      "billion": 1_000_000_000, "bn": 1_000_000_000, "trillion": 1_000_000_000_000,
      "tn": 1_000_000_000_000, "dozen": 12,
    ]
    attachedMagnitudes = ["k": 1000, "m": 1_000_000, "b": 1_000_000_000]
    articles = ["a", "an"]
    numberLinks = ["and"]
    ordinals = Self.numbered(
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
      """, from: 1)
    let tenths = Self.words("thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth")
    for (offset, word) in tenths.enumerated() { ordinals[word] = 30 + 10 * offset }
    ordinals["hundredth"] = 100
    ordinals["thousandth"] = 1000
    ordinals["millionth"] = 1_000_000
    ordinalEndings = ["st", "nd", "rd", "th"]
    amounts = PhraseTable([
      ("half", "half, \u{BD}, halves"), ("quarter", "quarter, \u{BC}"), ("quarters", "quarters"),
      ("thirds", "thirds"), ("fifths", "fifths"), ("tenths", "tenths"), ("dozens", "dozens"),
      ("hundreds", "hundreds"), ("thousands", "thousands"), ("millions", "millions"),
      ("billions", "billions"), ("trillions", "trillions"), ("once", "once"),
      ("twice", "twice, double, doubled, doubles, doubling"),
      ("threefold", "threefold, thrice, triple, tripled, triples, tripling, treble, trebled"),
      ("fourfold", "fourfold, quadruple, quadrupled"), ("halved", "halve, halved, halving"),
      ("tenfold", "tenfold"), ("twofold", "twofold"), ("fivefold", "fivefold"),
    ])
    months = Self.numbered(
      """
      january/jan february/feb march/mar april/apr may june/jun july/jul august/aug
      september/sep/sept october/oct november/nov december/dec
      """, from: 1)
    weekdays = Self.numbered(
      """
      monday/mon/mondays tuesday/tue/tues/tuesdays wednesday/wed/weds/wednesdays
      thursday/thu/thur/thurs/thursdays friday/fri/fridays saturday/sat/saturdays
      sunday/sun/sundays
      """, from: 1)
    dateLinks = ["of"]
    dateHomographs = ["may", "march", "mar", "august", "jan", "mon", "wed", "weds", "sat", "sun"]
  }

  private mutating func addEnglishComparisons() {
    comparisons = PhraseTable([
      ("over", "over, more than, above, exceeding, greater than, larger than, upwards of, >"),
      ("at least", "at least, no fewer than, no less than, not less than, not fewer than"),
      ("at least", "a minimum of, \u{2265}"), ("just over", "just over"),
      ("nearly", "nearly, almost, just under, close to, approaching"),
      ("about", "about, around, roughly, approximately, some, circa, an estimated, estimated"),
      ("about", "approx, ca, more or less, ~, \u{2248}, \u{B1}"),
      ("under", "under, fewer than, less than, below, short of, <"),
      ("at most", "up to, at most, as many as, as much as, no more than, not more than"),
      ("at most", "a maximum of, \u{2264}"),
      ("exactly", "exactly, precisely"),
    ])
    trailingComparisons = PhraseTable([
      ("at least", "at least, or more, and more, and above, or above, and over, or over, plus, +"),
      ("at most", "at most, or less, or fewer, or below, and under, or under, at the most"),
      ("about", "or so, or thereabouts, more or less"),
    ])
  }

  private mutating func addEnglishNegations() {
    negations = PhraseTable([
      ("not", "not, cannot"), ("no", "no"), ("never", "never"), ("none", "none"),
      ("nobody", "nobody, no one, noone"), ("nothing", "nothing"), ("nowhere", "nowhere"),
      ("neither", "neither"), ("nor", "nor"), ("without", "without"), ("no longer", "no longer"),
      ("hardly", "hardly, scarcely, barely"), ("rarely", "rarely, seldom"), ("non", "non"),
      ("fail", "fail to, fails to, failed to, failing to, failure to"),
      ("refuse", "refuse to, refuses to, refused to, refusing to, refusal to"),
      ("decline", "decline to, declines to, declined to, declining to"),
      ("deny", "deny, denies, denied, denying, denial"),
      ("lack", "lack of, lacks, lacked, lacking"), ("far from", "far from"),
    ])
    negatedEndings = [("n't", "not")]
    negatingPrefixes = ["un", "in", "im", "il", "ir", "dis", "non"]
    unnegated = Set(Self.words(EnglishWords.unnegated))
    oppositeEndings = [("ful", "less"), ("fully", "lessly")]
  }

  private mutating func addEnglishNames() {
    longNames = PhraseTable([
      ("us", "united states, united states of america"), ("uk", "united kingdom"),
      ("eu", "european union"), ("un", "united nations"), ("who", "world health organization"),
      ("who", "world health organisation"), ("imf", "international monetary fund"),
    ])
    acronyms = ["us": "us", "usa": "us", "uk": "uk", "eu": "eu", "un": "un", "imf": "imf"]
    titles = Set(Self.words(EnglishWords.titles))
    possessives = ["'s", "'"]
  }
}

private enum EnglishWords {
  static let functionWords = """
    a an the this that these those some any each every all both either such
    i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
    who whom whose which what when where why how there here
    and or but so yet if then than as because while although though unless until since
    of in on at by for from with to into onto over under about above below between among through
    during before after against across within along around up down out off per via
    is are was were be been being am do does did done has have had having
    can could may might will would shall should must
    also just only even still already very too more most less much many own same other another
    """

  static let openers = """
    today yesterday tomorrow now later earlier recently finally eventually soon afterwards meanwhile
    however therefore moreover furthermore nevertheless nonetheless consequently instead perhaps
    maybe indeed despite according besides again once twice several few most next last such thus
    hence otherwise likewise similarly additionally together rather almost nearly everyone everybody
    everything someone somebody something anyone anybody anything people officials experts critics
    analysts police prosecutors investigators researchers scientists residents lawmakers opponents
    supporters witnesses reporters authorities economists historians doctors voters activists
    protesters sources ministers diplomats governments countries states nations members leaders
    men women children workers students teachers companies firms banks prices sales figures numbers
    data reports studies tests results talks war peace trade relations ties
    """

  static let titles = """
    president premier chancellor king queen prince princess emperor pope minister secretary senator
    governor mayor ambassador general colonel major captain lieutenant admiral sergeant commander
    judge justice professor doctor dr mr mrs ms sir lord lady dame prof sen rep gov gen col capt lt
    chairman chairwoman chairperson chair director spokesman spokeswoman spokesperson bishop
    cardinal archbishop sheriff attorney congressman congresswoman
    """

  static let unnegated = """
    income incomes inform informs informed informing information inside into indeed inland inmate
    input inputs insight insights install installed instill intend intends intended intent intention
    intense intern interns invent invented invest invested inquest increase inner inset inlet
    infield ingrained impart impact impacts import imports imported impose imposed impress impressed
    improve improved improves implant imprint imprison imprisoned imprisonment impeach imply impound
    immigration immigrant immigrants immigrate illumine ironed discover discovers discovered display
    displays displayed dismiss dismissed dispatch dispatched dispose disposed disease diseases
    discharge discharged discourse discount discuss discussed dispute disputed distract distant
    district distress disturb dissent union unite united unit units unique uniform until under
    nonce inflow inroads intake inbound indoor indoors
    """
}
