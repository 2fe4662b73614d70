import SourceText
import TestSupport
import Testing
import YAMLTree

/// Random edits of random files, against a model that knows nothing of bytes.
@Suite("Random edits")
struct EditPropertyTests {
  @Test("of generated files", arguments: 0..<6)
  func generated(block: Int) throws {
    var tally = EditTally()
    for seed in UInt64(block) * 500..<UInt64(block + 1) * 500 {
      try tally.check(RandomYAML(seed: seed).bytes, seed: seed, name: "seed \(seed)")
    }
    #expect(tally.unverifiedShare < 0.005)
  }

  @Test("of files shaped like annotations", arguments: 0..<4)
  func annotationLike(block: Int) throws {
    var tally = EditTally()
    for seed in UInt64(block) * 500..<UInt64(block + 1) * 500 {
      let bytes = Array(AnnotationLikeYAML(seed: seed).text.utf8)
      #expect(throws: Never.self) { try YAMLStream(bytes: bytes) }
      try tally.check(bytes, seed: seed, name: "seed \(seed)")
    }
    #expect(tally.unverifiedShare < 0.001)
  }

  @Test("to the values that are there change nothing", arguments: 0..<4)
  func idempotent(block: Int) throws {
    for seed in UInt64(block) * 100..<UInt64(block + 1) * 100 {
      let stream = try YAMLStream(bytes: RandomYAML(seed: seed).bytes)
      let scalars = stream.visits.map(\.node).filter { stream.kind(of: $0) == .scalar }
      let plan = stream.plan(
        scalars.map { .replace($0, with: stream.text(of: $0)) }, includingShared: true)
      #expect(plan.edits.isEmpty && plan.refused.isEmpty, "seed \(seed)")
      #expect(plan.applied.count == scalars.count, "seed \(seed)")
    }
  }

  @Test(
    "of the test suite's files", .enabled(if: SharedData.isPresent, "\(SharedData.absence)"),
    arguments: [0, 2, 4, 6, 8, 10, 12, 14, 16, 18])
  func suite(block: Int) throws {
    var tally = EditTally()
    for (number, test) in SuiteCase.all.enumerated() {
      for turn in block..<block + 2 {
        let seed = UInt64(number * 100 + turn)
        try tally.check(Array(test.yaml.utf8), seed: seed, name: "\(test.id) seed \(seed)")
      }
    }
    #expect(tally.unverifiedShare < 0.02)
  }
}

/// Makes edits of files, checks what must hold, and counts.
struct EditTally {
  private(set) var given = 0
  private(set) var refused: [YAMLEditRefusal: Int] = [:]

  /// The share of sensible edits that could not be made.
  var unverifiedShare: Double {
    given == 0 ? 0 : Double(refused[.unverified, default: 0]) / Double(given)
  }

  mutating func check(_ bytes: [UInt8], seed: UInt64, name: String) throws {
    guard let stream = try? YAMLStream(bytes: bytes) else { return }
    var random = RandomEdits(seed: seed)
    let edits = random.edits(of: stream)
    let plan = stream.plan(edits, includingShared: random.random.chance(oneIn: 2))
    given += edits.count
    for refusal in plan.refused { refused[refusal.reason, default: 0] += 1 }
    #expect((plan.applied + plan.refused.map(\.index)).sorted() == Array(edits.indices), "\(name)")

    let result = try plan.edits.applied(to: bytes)
    #expect(result == plan.result.source.bytes, "\(name)")
    if plan.applied.isEmpty { #expect(result == bytes, "\(name)") }
    let model = EditModel(stream)
    for index in plan.applied { try model.apply(edits[index]) }
    let difference = model.difference(from: try YAMLStream(bytes: result))
    #expect(difference == nil, "\(name)")
    checkLayout(bytes, result, name: name)
    let applied = plan.applied.map { edits[$0] }
    try checkComments(stream, plan.result, applied, name: name)
  }

  /// A file whose lines all end alike is such a file afterwards, and keeps its end.
  private func checkLayout(_ before: [UInt8], _ after: [UInt8], name: String) {
    #expect(
      lineBreaks(before).isSuperset(of: lineBreaks(after)) || lineBreaks(before).isEmpty, "\(name)")
    let endsLine = { (bytes: [UInt8]) in bytes.last == 0x0A || bytes.last == 0x0D }
    #expect(endsLine(before) == endsLine(after), "\(name)")
  }

  private func lineBreaks(_ bytes: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    for (index, byte) in bytes.enumerated() {
      let isAfterReturn = index > 0 && bytes[index - 1] == 0x0D
      if byte == 0x0A { found.insert(isAfterReturn ? "CRLF" : "LF") }
      if byte == 0x0D, index + 1 == bytes.count || bytes[index + 1] != 0x0A { found.insert("CR") }
    }
    return found
  }

  /// Comments stay, all of them unless something is removed.
  private func checkComments(
    _ before: YAMLStream, _ after: YAMLStream, _ edits: [YAMLEdit], name: String
  ) throws {
    let (old, new) = (before.comments, after.comments)
    let removes = edits.contains { if case .remove = $0 { true } else { false } }
    if removes {
      #expect(new.allSatisfy { text in count(text, new) <= count(text, old) }, "\(name)")
    } else {
      #expect(old == new, "\(name)")
    }
  }

  private func count(_ text: String, _ texts: [String]) -> Int { texts.count { $0 == text } }
}

extension YAMLStream {
  /// The comments in order, sorted by their text within the file.
  var comments: [String] {
    var comments: [String] = []
    var gapStart = 0
    let leaves = visits.map(\.node).filter { kind(of: $0) == .scalar || kind(of: $0) == .alias }
    for leaf in leaves {
      let range = range(of: leaf).offsets
      collect(gapStart..<max(gapStart, range.lowerBound), &comments)
      if style(of: leaf).isBlockScalar {
        let line = source.bytes[range].prefix { $0 != 0x0A && $0 != 0x0D }
        collect(line.startIndex..<line.endIndex, &comments)
      }
      gapStart = range.upperBound
    }
    collect(gapStart..<source.bytes.count, &comments)
    return comments.sorted()
  }

  private func collect(_ gap: Range<Int>, _ comments: inout [String]) {
    for line in source.bytes[gap].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let start = line.firstIndex(of: UInt8(ascii: "#")) else { continue }
      comments.append(String(decoding: line[start...], as: UTF8.self))
    }
  }
}
