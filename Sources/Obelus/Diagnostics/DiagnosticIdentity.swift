import Crypto
import SourceText

/// What makes a diagnostic the same one in another run, wherever its lines have moved: the rule, the file,
/// the claim, and the words that it points at.
struct DiagnosticIdentity: Hashable, Sendable {
  /// Longer texts are told apart by their beginnings.
  private static let mostBytes = 1000

  let rule: String
  /// Path in the repository.
  let path: String
  let claim: String?
  /// The words at the place, white space as single spaces; nothing of what no output may show.
  let words: String

  init(_ diagnostic: Diagnostic, path: String) {
    rule = diagnostic.rule
    self.path = path
    claim = diagnostic.claim
    let location = diagnostic.location
    let range = location.range
    let isHidden = diagnostic.hidden.contains {
      $0.lowerBound < max(range.upperBound, range.lowerBound + 1)
        && range.lowerBound < $0.upperBound
    }
    let end = min(Int(range.upperBound), Int(range.lowerBound) + Self.mostBytes)
    let text = location.file.text(in: SourceRange(Int(range.lowerBound)..<end))
    words = isHidden ? "" : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same as 64 hexadecimal digits; `ordinal` tells those apart that are otherwise equal.
  func fingerprint(ordinal: Int) -> String {
    var digest = SHA256()
    for part in [rule, path, claim ?? "", words, "\(ordinal)"] {
      digest.update(data: Array(part.utf8))
      // No part holds it, so that no two lists of parts are one text.
      digest.update(data: [0])
    }
    return SourceFile.hexadecimal(digest.finalize())
  }
}

/// Gives each diagnostic of a run a fingerprint that no other has.
struct Fingerprints {
  private var counts: [DiagnosticIdentity: Int] = [:]

  /// The fingerprint of the next diagnostic, in the order of the run.
  mutating func next(_ diagnostic: Diagnostic, path: String) -> String {
    let identity = DiagnosticIdentity(diagnostic, path: path)
    let ordinal = counts[identity, default: 0]
    counts[identity] = ordinal + 1
    return identity.fingerprint(ordinal: ordinal)
  }
}
