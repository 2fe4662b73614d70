import SourceText

/// Finds the edits of a set that can be made together.
struct EditPlanner {
  /// A set of edits that was made and verified.
  private struct Success {
    let textEdits: [TextEdit]
    let stream: YAMLStream
  }

  /// How often the result is read again before the search for bad edits is given up, and how many
  /// bytes are read at most, large files aside.
  private static let attempts = 32...256
  private static let attemptedBytes = 256 << 20

  private let stream: YAMLStream
  private let edits: [YAMLEdit]
  private let limits: YAMLLimits
  private let places: NodePlaces
  private let writer: EditWriter
  private let screening: EditScreening

  private var refusals: [Int: YAMLEditRefusal] = [:]
  private var accepted: [Int] = []
  /// Edits that are written in the plainest way, because the way that reads best did not survive.
  private var cautious: Set<Int> = []
  private var success: Success?
  private var attemptsLeft: Int

  init(stream: YAMLStream, edits: [YAMLEdit], includingShared: Bool, limits: YAMLLimits) {
    self.stream = stream
    self.edits = edits
    self.limits = limits
    let affordable = Self.attemptedBytes / max(1, stream.source.bytes.count)
    attemptsLeft = min(max(affordable, Self.attempts.lowerBound), Self.attempts.upperBound)
    places = NodePlaces(stream)
    writer = EditWriter(stream: stream, places: places)
    screening = EditScreening(
      stream: stream, places: places, aliasTargets: includingShared ? [] : stream.aliasTargets())
  }

  mutating func run() -> YAMLEditPlan {
    let (candidates, refusals) = screening.screen(edits)
    self.refusals = refusals
    // Halves whose edits are not decided; the first in the file's order on top.
    var undecided = candidates.isEmpty ? [] : [candidates[...]]
    while let half = undecided.popLast() {
      guard let reason = attempt(half) else { continue }
      if half.count > 1, reason != .exhausted {
        let middle = half.startIndex + half.count / 2
        undecided.append(half[middle...])
        undecided.append(half[..<middle])
      } else {
        refuse(half, reason)
      }
    }
    return YAMLEditPlan(
      edits: success?.textEdits ?? [], applied: accepted.sorted(),
      refused: self.refusals.sorted { $0.key < $1.key }.map {
        YAMLEditPlan.Refused(index: $0.key, reason: $0.value)
      },
      result: success?.stream ?? stream)
  }

  /// Adds `half` to what is accepted; why that cannot be, otherwise.
  private mutating func attempt(_ half: ArraySlice<Int>) -> YAMLEditRefusal? {
    guard let reason = make(accepted + half) else {
      accepted += half
      return nil
    }
    guard half.count == 1, let index = half.first, reason == .unverified else { return reason }
    cautious.insert(index)
    guard let reason = make(accepted + half) else {
      accepted += half
      return nil
    }
    cautious.remove(index)
    return reason
  }

  private mutating func refuse(_ indices: ArraySlice<Int>, _ reason: YAMLEditRefusal) {
    for index in indices { refusals[index] = reason }
  }

  /// Makes the edits and verifies the result, which is kept; why it is not right, otherwise.
  private mutating func make(_ indices: [Int]) -> YAMLEditRefusal? {
    guard attemptsLeft > 0 else { return .exhausted }
    attemptsLeft -= 1
    let changes = TreeChanges(
      edits, at: indices.sorted(), cautious: cautious, in: stream, places: places)
    guard let textEdits = Splice.merged(writer.splices(for: changes)),
      let bytes = try? textEdits.applied(to: stream.source.bytes)
    else { return .unverified }
    if textEdits.isEmpty, changes.isEmpty {
      success = Success(textEdits: [], stream: stream)
      return nil
    }
    let file = SourceFile(name: stream.source.name, bytes: bytes)
    guard let result = try? YAMLStream(parsing: file, limits: limits) else { return .unverified }
    var comparison = TreeComparison(old: stream, new: result, changes: changes)
    guard comparison.isAsMeant() else { return .unverified }
    guard result.duplicateKeys.count <= stream.duplicateKeys.count else { return .duplicateKey }
    success = Success(textEdits: textEdits, stream: result)
    return nil
  }
}
