import SourceText
import YAMLTree

extension Rule {
  static let hiddenInName = Rule(
    "hidden-in-name",
    summary: "A name or an address holds a character that nobody sees.",
    rationale: """
      Two names that look the same are two names once one of them holds a zero-width space: reports list \
      both, and the address leads elsewhere. Such characters come along when text is copied from web \
      pages, or were put there on purpose. Type the name anew.
      """,
    failing: [
      """
      sources:
        archive:
                         ↓
          publisher: Town\u{200B} council
      """,
      """
      sources:
        archive:
          title: Town archive
                                        ↓
          url: "https://archive.example/\\u202Ellaw"
      """,
    ],
    passing: [
      """
      sources:
        archive:
          title: Town archive
          publisher: "\u{62E}\u{627}\u{646}\u{647}\u{200C}\u{647}\u{627}"
      """,
      """
      sources:
        archive:
          title: Town archive
          publisher: "CD\u{200C}\u{647}\u{627}"
      """,
    ], check: report { $0.use == .name || $0.use == .address ? [.invisible, .bidirectional] : [] })

  static let invisibleCharacter = Rule(
    "invisible-character",
    summary: "A text or a path holds a character that nobody sees.",
    rationale: """
      Zero-width spaces, fillers and tags make texts differ that look the same, split words for a search, \
      and can carry a hidden message. Soft hyphens are no fault, nor are joiners that a script or an \
      emoji needs, nor what a quote has from the article or the source.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
                             ↓
          statement: The wall\u{200B} was finished in 1971.
      """
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          statement: "\u{645}\u{6CC}\u{200C}\u{634}\u{648}\u{62F} \u{1F469}\u{200D}\u{1F4BB}"
      """
    ], check: report { $0.use == .prose || $0.use == .path ? [.invisible] : [] })

  static let bidirectionalControl = Rule(
    "bidirectional-control",
    summary: "A character changes the order in which a text, a path or a comment is shown.",
    rationale: """
      Overrides, embeddings and isolates let a line read otherwise than a program reads it: "14" can be \
      made to look like "41", and a comment like a verdict. Marks beside words in Hebrew, Arabic and \
      other scripts that run from right to left are no fault, nor are isolates that end in their line.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
                             ↓
          statement: The wall\u{202E} was finished in 1971.
      """,
      """
               ↓
      # Checked\u{2067} twice
      claims: []
      """,
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          statement: "\u{5D4}\u{5E7}\u{5D9}\u{5E8} (1971)\u{200F}"
      """,
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          statement: "\u{5D4}\u{5E7}\u{5D9}\u{5E8} \u{2068}(Harbour Board)\u{2069} 1971"
      """,
    ], check: report { $0.use == .name || $0.use == .address ? [] : [.bidirectional] })

  /// Reports the first such characters of each text; `kinds` are those that matter there.
  private static func report(
    _ kinds: @escaping @Sendable (HiddenText.Place) -> Set<HiddenCharacter.Kind>
  ) -> Check {
    { context, findings in
      var removal: HiddenTextRemoval?
      for text in context.hiddenTexts {
        guard let fault = text.fault(of: kinds(text.place)) else { continue }
        let known = removal ?? HiddenTextRemoval(context)
        removal = known
        if known.isCopied(text) { continue }
        findings.report(
          fault.message, at: SourceLocation(context.file.source, fault.range),
          claim: text.place.claim, help: fault.help, fix: known.fix(of: text))
      }
    }
  }
}

extension HiddenText {
  /// What is wrong with the text, in words for people; nil where it holds no characters of these kinds.
  func fault(
    of kinds: Set<HiddenCharacter.Kind>
  ) -> (message: String, help: String, range: SourceRange)? {
    let hidden = hidden.filter { kinds.contains($0.kind) }
    guard let first = hidden.first else { return nil }
    let subject = node == nil ? "a comment" : "`\(place.name.abridged)`"
    let others = hidden.count - 1
    let rest = others == 0 ? "" : " and \(others) more hidden character"
    return (
      "\(subject) holds \(first.scalar.notation)\(rest)\(others > 1 ? "s" : "")", first.help,
      SourceRange(hidden.firstRun)
    )
  }
}

extension [HiddenCharacter] {
  /// The bytes of the first one and of those that follow it at once.
  fileprivate var firstRun: Range<Int> {
    guard var run = first?.range else { return 0..<0 }
    for character in dropFirst() {
      guard character.range.lowerBound == run.upperBound else { break }
      run = run.lowerBound..<character.range.upperBound
    }
    return run
  }
}

extension HiddenCharacter {
  fileprivate var help: String {
    switch kind {
    case .invisible: "nobody sees it: take it out"
    case .bidirectional: "it changes the order in which the text is shown: take it out"
    }
  }
}
