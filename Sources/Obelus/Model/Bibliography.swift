/// Somebody who reviews claims.
public struct Reviewer: Sendable {
  /// The id by which annotations name the reviewer.
  public internal(set) var id: LocatedText
  /// The name shown in reports.
  public internal(set) var name: LocatedText?
  /// For whom the reviewer works.
  public internal(set) var affiliation: LocatedText?
  /// A page about the reviewer.
  public internal(set) var url: LocatedText?
  /// What readers should know of the reviewer's interests.
  public internal(set) var disclosure: LocatedText?
}

/// A source that evidence cites.
public struct Source: Sendable {
  /// The id by which evidence names the source.
  public internal(set) var id: LocatedText
  /// Its title.
  public internal(set) var title: LocatedText?
  /// Its address.
  public internal(set) var url: LocatedText?
  /// Who published it.
  public internal(set) var publisher: LocatedText?
  /// When it was published.
  public internal(set) var published: LocatedDate?
  /// When it was looked at.
  public internal(set) var retrieved: LocatedDate?
  /// Address of an archived copy.
  public internal(set) var archive: LocatedText?
  /// Path of the stored copy, relative to the file.
  public internal(set) var snapshot: LocatedText?
  /// Path of an extraction or transcript, where words cannot be looked for in the snapshot.
  public internal(set) var text: LocatedText?
  /// SHA-256 of the snapshot.
  public internal(set) var sha256: LocatedText?
  /// How near it is to what it tells.
  public internal(set) var type: SourceType?
  /// What it is made of.
  public internal(set) var medium: Medium?
  /// Whether it may be named in no output.
  public internal(set) var confidential = false
  /// After this day it must be looked at again.
  public internal(set) var expires: LocatedDate?

  init(id: LocatedText) { self.id = id }
}

/// The reviewers and sources that a file may name: its own and its project's.
public struct Bibliography: Sendable {
  /// Reviewers by id.
  public internal(set) var reviewers: [LocatedText: Reviewer] = [:]
  /// Sources by id.
  public internal(set) var sources: [LocatedText: Source] = [:]
  /// The ids of sources that no output may name, and of what looks as if it were meant to be one.
  var confidential: Set<LocatedText> = []
  /// Whether parts of it could not be read, so that an unknown id says nothing.
  var isIncomplete = false

  /// Nobody and nothing.
  public init() {}

  /// Both together; where both define an id, this one's definition holds, and what is confidential in one is.
  func adding(_ other: Bibliography) -> Bibliography {
    if other.reviewers.isEmpty, other.sources.isEmpty { return self }
    var all = self
    all.isIncomplete = isIncomplete || other.isIncomplete
    all.reviewers.merge(other.reviewers) { own, _ in own }
    all.sources.merge(other.sources) { own, _ in own }
    all.confidential.formUnion(other.confidential)
    for id in all.confidential { all.sources[id]?.confidential = true }
    return all
  }

  /// Whether evidence may rest on a source that no output may name. Where it names none that is described,
  /// that may be a slip of the pen.
  func mayBeConfidential(_ evidence: Evidence) -> Bool {
    if let source = evidence.source { return mayBeConfidential(source) }
    let namesNone = evidence.hasUnreadableSource || evidence.url == nil
    return namesNone && (isIncomplete || !confidential.isEmpty)
  }

  /// Whether an id is that of a source that no output may name, or may be meant to be. O(1) for a source that
  /// is described, O(sources) else.
  func mayBeConfidential(_ id: LocatedText) -> Bool {
    if confidential.contains(id) { return true }
    if sources[id] != nil { return false }
    guard !confidential.isEmpty else { return isIncomplete }
    // Of two ids as near as each other it may be the confidential one.
    let secret = confidential.map(\.string)
    let known = secret + sources.values.lazy.filter { !$0.confidential }.map(\.id.string)
    guard let nearest = NearestWord.suggestion(for: id.string, among: known) else { return true }
    return secret.contains(nearest)
  }
}
