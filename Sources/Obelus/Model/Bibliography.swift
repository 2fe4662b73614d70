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
  /// Whether parts of it could not be read, so that an unknown id says nothing.
  var isIncomplete = false

  /// Nobody and nothing.
  public init() {}

  /// Both together; where both define an id, this one's definition holds.
  func adding(_ other: Bibliography) -> Bibliography {
    if other.reviewers.isEmpty, other.sources.isEmpty { return self }
    var all = self
    all.isIncomplete = isIncomplete || other.isIncomplete
    all.reviewers.merge(other.reviewers) { own, _ in own }
    all.sources.merge(other.sources) { own, _ in own }
    return all
  }
}
