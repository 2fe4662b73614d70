import QuoteAnchoring
import SourceText
import YAMLTree

extension Rule {
  package static let secretExposed = Rule(
    "secret-exposed",
    summary: "What no output may show stands in text that outputs show.",
    rationale: """
      A `private` note and a `confidential` source appear in no report. Their words do where somebody \
      copied them into a finding, a note or a summary: eight words in a row, a whole sentence of five, the \
      title of the source or its address. What the article or another source says itself is no secret. \
      The words are not shown here either.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: context
              reviewer: asia-desk
              date: 2021-10-19
                       ↓
              finding: The mason's widow showed us his diary.
              private: The mason’s widow showed us his diary. Do not call her again.
      """,
      """
      sources:
        diary: {title: Diary of the harbour mason, confidential: true}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
                                          ↓
              finding: The year is in the diary of the harbour mason.
              evidence: [{source: diary}]
      """,
    ],
    passing: [
      """
      sources:
        diary: {title: Diary of the harbour mason, confidential: true}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              finding: The year is right.
              private: The mason’s widow showed us his diary. Do not call her again.
              evidence: [{source: diary}]
      """
    ]
  ) { context, findings in
    guard let secrets = Secrets(of: context) else { return }
    for published in context.publishedTexts {
      for exposure in secrets.exposures(in: published) {
        let secret = exposure.secret
        // In another file nothing would hide the line.
        let isHere = secret.location.file === context.file.source
        findings.report(
          secret.kind.message, at: exposure.location, claim: published.claim,
          related: isHere ? [.init("the secret", at: secret.location)] : [],
          help: secret.kind.isName
            ? "write “a source known to the desk”" : "say it in other words, or leave it out")
      }
    }
  }
}

extension Secrets.Kind {
  fileprivate var message: String {
    switch self {
    case .privateNote: "words of a private note stand where outputs show them"
    case .words: "words of a confidential source stand where outputs show them"
    case .title: "the title of a confidential source stands where outputs show it"
    case .address: "the address of a confidential source stands where outputs show it"
    }
  }
}

/// A place of a published text that gives a secret away.
private struct Exposure {
  let secret: Secrets.Secret
  let location: SourceLocation
}

extension Secrets {
  /// The places of a text that give secrets away, those that overlap as one. O(n).
  fileprivate func exposures(in published: PublishedText) -> [Exposure] {
    let written = WrittenText(published.text)
    let words = WordSequence(written.text)
    var exposures: [(secret: Secret, words: Range<Int>)] = []
    for index in 0..<words.count {
      guard let (secret, count) = secret(at: index, of: words),
        published.isOwn || secret.kind.isName,
        secret.kind != .address
          || written.endsAddress(at: words.ranges[index + count - 1].upperBound)
      else { continue }
      if let last = exposures.last, index < last.words.upperBound {
        let end = max(last.words.upperBound, index + count)
        exposures[exposures.count - 1].words = last.words.lowerBound..<end
      } else {
        exposures.append((secret, index..<index + count))
      }
    }
    return exposures.map { secret, range in
      let start = words.ranges[range.lowerBound].lowerBound
      let end = words.ranges[range.upperBound - 1].upperBound
      return Exposure(secret: secret, location: written.location(of: start..<end))
    }
  }
}

/// A text as it is written in the file, so that a part of it has a place.
private struct WrittenText {
  let text: NormalizedText
  private let located: LocatedText
  /// Where the bytes begin in the file; nil where escapes make them others than those of the file.
  private let start: Int?

  init(_ located: LocatedText) {
    self.located = located
    let range = located.location.range.offsets
    let written = located.stream.source.bytes[range]
    let isEscaped =
      located.stream.style(of: located.node) == .doubleQuoted
      && written.contains(UInt8(ascii: "\\"))
    start = isEscaped ? nil : range.lowerBound
    text = isEscaped ? located.withUTF8(NormalizedText.init) : NormalizedText(Array(written))
  }

  /// Whether an address ends there, and is not the beginning of another one.
  func endsAddress(at offset: Int) -> Bool {
    let rest = text.bytes[offset...].prefix { $0 != Ascii.space }
    guard let first = rest.first, Self.addressMarks.contains(first) else { return true }
    return !rest.contains { Ascii.isDigit($0) || $0 >= UInt8(ascii: "A") }
  }

  private static let addressMarks = Array("/?#=&-_%+~:.@".utf8)

  func location(of range: Range<Int>) -> SourceLocation {
    guard let start else { return located.location }
    let original = text.originalRange(of: range)
    return SourceLocation(
      located.stream.source,
      SourceRange(start + original.lowerBound..<start + original.upperBound))
  }
}
