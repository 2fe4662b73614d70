/// Words before a number that is a name.
enum FigureLabels {
  /// What a number behind the word is; nil for a word that labels nothing, or not without a capital.
  static func kind(of word: FigureToken) -> ProseFigure.Kind? {
    if parts.contains(word.text) { return .label }
    if versions.contains(word.text) { return .version }
    if names.contains(word.text) { return .identifier }
    return word.isCapitalized && capitalNames.contains(word.text) ? .identifier : nil
  }

  /// Abbreviations, which a full stop may follow.
  static let abbreviations = FigureWords.words(
    "no nos p pp vol vols ch art arts sec fig figs para paras ver v ed app")

  private static let parts = FigureWords.words(
    """
    page pages p pp chapter chapters ch section sections sec paragraph paragraphs para paras footnote
    footnotes figure figures fig figs table tables row column verse item volume volumes vol vols
    appendix annex exhibit article articles art arts clause clauses slide app sheet
    """)
  private static let versions = FigureWords.words("version versions ver v release")
  private static let names = FigureWords.words(
    """
    no nos number resolution resolutions flight route room gate platform channel decree directive
    protocol category type grade phase stage level sector zone district bulletin interstate
    """)
  private static let capitalNames = FigureWords.words(
    """
    act bill law order rule case form unit highway motorway bus line track title proposition measure
    amendment convention apollo boeing airbus psalm group pier terminal exit area squad fortune formula
    windows agenda studio division regiment brigade battalion fleet army corps squadron
    """)

  /// Words after an ordinal that is part of a name.
  static let afterOrdinals = FigureWords.words(
    """
    fleet army corps division brigade regiment battalion squadron wing amendment street avenue road
    congress parliament district circuit republic reich party world lady minister secretary lord sea
    duke earl symphony international estate battle bureau
    """)

  /// Figures that are names of days, events and phrases.
  static let idioms: Set<String> = ["9/11", "7/7", "24/7", "7-eleven", "50/50", "20/20", "911"]
}
