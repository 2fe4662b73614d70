import QuoteAnchoring
import SourceText
import YAMLTree

/// What no output may show, as runs of words that would give it away.
struct Secrets {
  /// What a run of words tells.
  enum Kind {
    case privateNote
    /// What a confidential source says.
    case words
    /// What a confidential source is called, or where it is.
    case title, address

    /// Whether no output may show it wherever it stands. What a note or a source says may stand in another
    /// source just as well; what names the source may not.
    var isName: Bool { self == .title || self == .address }
  }

  /// What a run of words belongs to.
  struct Secret {
    let kind: Kind
    let location: SourceLocation
  }

  /// So many words of a note or a source in a row are its own.
  private static let tellingRun = 8
  /// So few words are a sentence of its own.
  private static let tellingSentence = 5
  private static let tellingTitle = 4
  private static let tellingAddress = 3

  private var secrets: [WordRun: Secret] = [:]
  /// The lengths of the runs, longest first.
  private(set) var lengths: [Int] = []

  /// Nil, at once, for a file that holds none. O(file + article) else.
  init?(of context: RuleContext) {
    guard context.file.mayHoldSecrets || !context.settings.bibliography.confidential.isEmpty
    else {
      return nil
    }
    if context.file.mayHoldSecrets, let root = context.file.stream.documents.first?.root {
      addPrivateNotes(below: root, in: context.file.stream)
    }
    for source in context.bibliography.confidentialSources {
      add(title: source.title)
      add(address: source.url)
      add(address: source.archive)
    }
    // Where there is no confidential source, words are those of none, however a source is misspelt.
    for index in context.file.claims.indices where !context.bibliography.confidential.isEmpty {
      for annotation in context.file.claims[index].annotations {
        for evidence in annotation.evidence where context.isConfidential(evidence) {
          add(prose: evidence.quote, .words)
          add(prose: evidence.translation, .words)
          add(address: evidence.url)
        }
      }
    }
    if secrets.isEmpty { return nil }
    lengths = Set(secrets.keys.map(\.count)).sorted(by: >)
    removeWhatIsPublic(in: context)
  }

  /// The secret that the words from `index` on give away, and how many words do.
  func secret(at index: Int, of words: WordSequence) -> (secret: Secret, count: Int)? {
    for length in lengths where index + length <= words.count {
      if let secret = secrets[words.run(at: index, count: length)] { return (secret, length) }
    }
    return nil
  }

  // MARK: Collecting

  private mutating func addPrivateNotes(below node: YAMLNode, in stream: YAMLStream) {
    for item in stream.items(of: node) { addPrivateNotes(below: item, in: stream) }
    if let note = stream.value(of: node, forKey: "private"), stream.kind(of: note) == .scalar {
      add(prose: LocatedText(stream, note), .privateNote)
    }
    for (_, value) in stream.pairs(of: node) { addPrivateNotes(below: value, in: stream) }
  }

  /// Adds what cannot be in two texts by chance: many words in a row, or a whole sentence.
  private mutating func add(prose text: LocatedText?, _ kind: Kind) {
    guard let text else { return }
    let words = WordSequence(text.withUTF8(NormalizedText.init))
    for run in words.runs(of: Self.tellingRun) { add(run, kind, text) }
    for (index, start) in words.sentenceStarts.enumerated() {
      let isLast = index == words.sentenceStarts.count - 1
      let count = (isLast ? words.count : words.sentenceStarts[index + 1]) - start
      guard (Self.tellingSentence..<Self.tellingRun).contains(count) else { continue }
      add(words.run(at: start, count: count), kind, text)
    }
  }

  private mutating func add(title text: LocatedText?) {
    guard let text else { return }
    let words = WordSequence(text.withUTF8(NormalizedText.init))
    guard words.count >= Self.tellingTitle else { return }
    add(words.run(at: 0, count: min(words.count, WordSequence.longestRun)), .title, text)
  }

  /// Adds an address without its scheme, unless it is only that of a site.
  private mutating func add(address text: LocatedText?) {
    guard let text else { return }
    let parts = text.string.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
    guard parts.count == 3 else { return }
    let words = WordSequence(NormalizedText(Array("\(parts[1])/\(parts[2])".utf8)))
    let site = WordSequence(NormalizedText(Array(parts[1].utf8)))
    guard words.count >= max(Self.tellingAddress, site.count + 1),
      words.count <= WordSequence.longestRun
    else { return }
    add(words.run(at: 0, count: words.count), .address, text)
  }

  private mutating func add(_ run: WordRun, _ kind: Kind, _ text: LocatedText) {
    // What names a source is the graver.
    if let known = secrets[run], known.kind.isName || !kind.isName { return }
    secrets[run] = Secret(kind: kind, location: text.location)
  }

  // MARK: What everybody may know

  /// Removes what the article says itself, and of what notes and sources say, what others say too.
  private mutating func removeWhatIsPublic(in context: RuleContext) {
    if let article = try? context.article.get() {
      WordSequence.forEachPart(of: article.normalized) { words in
        for length in lengths { for run in words.runs(of: length) { secrets[run] = nil } }
      }
    }
    guard secrets.values.contains(where: { !$0.kind.isName }) else { return }
    for text in context.publicSourceTexts {
      let words = WordSequence(text.withUTF8(NormalizedText.init))
      for length in lengths {
        for run in words.runs(of: length) where secrets[run]?.kind.isName == false {
          secrets[run] = nil
        }
      }
    }
  }
}

extension Bibliography {
  fileprivate var confidentialSources: [Source] { sources.values.filter(\.confidential) }
}
