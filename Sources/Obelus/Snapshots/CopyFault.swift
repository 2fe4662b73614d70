import SourceText

/// A stored copy that cannot be looked at, or is not the one that was reviewed.
struct CopyFault: Sendable {
  /// What is wrong with it.
  enum Problem: Sendable {
    case outsideProject
    case unreadable(FileError)
    /// Its digest, which is not the one that is recorded.
    case changed(name: String, digest: String)
  }

  /// The path or the digest in this file; of a source that the project describes, the first citation.
  let location: SourceLocation
  /// The path or the digest in the project's configuration, where that describes the source.
  let placeInProject: SourceLocation?
  /// Whether the file is the source's `text`, rather than its `snapshot`.
  let isText: Bool
  let problem: Problem

  /// Points at the project's configuration, where that names the copy.
  var related: [Diagnostic.Related] {
    placeInProject.map { [.init("\(ConfigurationFile.name) describes it here", at: $0)] } ?? []
  }
}

extension CopyFault {
  /// What is wrong with the copy of a source, and with the text of one without words. `citation` is the first
  /// place in this file that cites it. O(copies), once for each.
  static func all(
    of source: Source, citedAt citation: LocatedText?, _ finder: SnapshotFinder
  ) -> [CopyFault] {
    let fault = { (place: LocatedText, isText: Bool, problem: Problem) in
      let isOwn = finder.isOwn(place)
      return CopyFault(
        location: (isOwn ? place : citation ?? place).location,
        placeInProject: isOwn ? nil : place.location, isText: isText, problem: problem)
    }
    var faults: [CopyFault] = []
    if let path = source.text, let problem = Problem(ofTextAt: path, finder) {
      faults.append(fault(path, true, problem))
    }
    guard let path = source.snapshot else { return faults }
    guard let copy = finder.copy(at: path) else {
      return faults + [fault(path, false, .outsideProject)]
    }
    // Read for its words, which gives the digest, too.
    if source.text == nil, case .failure(let error) = finder.text(of: copy) {
      return faults + [fault(path, false, .unreadable(error))]
    }
    switch finder.digest(of: copy) {
    case .success(let digest):
      if let recorded = source.sha256, recorded.string.lowercased() != digest {
        faults.append(fault(recorded, false, .changed(name: copy.name, digest: digest)))
      }
    case .failure(let error): faults.append(fault(path, false, .unreadable(error)))
    }
    return faults
  }
}

extension CopyFault.Problem {
  /// What is wrong with the file under a source's `text`; nil where it can be read.
  fileprivate init?(ofTextAt path: LocatedText, _ finder: SnapshotFinder) {
    guard let copy = finder.copy(at: path) else {
      self = .outsideProject
      return
    }
    guard let format = copy.format else {
      self = .unreadable(.unknownFormat(SourceFile(name: copy.name, bytes: [])))
      return
    }
    guard case .failure(let error) = finder.text(of: copy, as: format) else { return nil }
    self = .unreadable(error)
  }
}
