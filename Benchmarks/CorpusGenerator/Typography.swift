/// The characters an article is set in, and the names and words that go with them.
struct Typography {
  let openingQuote: String
  let closingQuote: String
  let apostrophe: String
  let dash: String
  let places: [String]
  let givenNames: [String]
  let familyNames: [String]
  /// Words in other scripts that may stand in brackets behind a word; none in ASCII text.
  let glosses: [String]

  static let typewriter = Typography(
    openingQuote: "\"", closingQuote: "\"", apostrophe: "'", dash: "-",
    places: Vocabulary.places,
    givenNames: Vocabulary.givenNames,
    familyNames: Vocabulary.familyNames,
    glosses: [])

  static let printed = Typography(
    openingQuote: "“", closingQuote: "”", apostrophe: "’", dash: "–",
    places: Vocabulary.places + Vocabulary.accentedPlaces,
    givenNames: Vocabulary.givenNames + Vocabulary.accentedGivenNames,
    familyNames: Vocabulary.familyNames + Vocabulary.accentedFamilyNames,
    glosses: Vocabulary.glosses)
}

extension String {
  /// The same text as it comes from a keyboard: curly quotation marks and apostrophes straight.
  var withStraightQuotes: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar {
          case "“", "”": "\""
          case "‘", "’": "'"
          default: scalar
          }
        }))
  }
}
