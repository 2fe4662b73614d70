import SourceText

/// Looks for the stretches of a text that may hold a changed quote.
///
/// The places of the quote's rarer words vote for where the quote would begin; the best places are
/// looked at. The number of votes and of places is bounded, so that a quote costs the same in any
/// text.
struct CandidateSearch {
  private let index: PassageIndex
  /// Votes for each group of ``groupSize`` beginnings.
  private var votes: [Double] = []
  private var touched: [Int] = []
  /// How many votes were counted so far. For tests of their bound.
  private(set) var votesCounted = 0

  /// Most votes for one quote.
  static let mostVotes = 1024
  /// Most stretches for one quote.
  static let mostStretches = 6
  /// Share of the best stretch's votes below which one is not looked at.
  static let leastShare = 0.5
  /// Most places of the quote's rarest word at which it is compared as a whole.
  static let mostComparisons = 4096
  /// Most bytes that are found equal in vain, or for a quote that stands everywhere.
  static let mostEqualBytes = 1 << 16
  /// Most exact places of a quote.
  static let mostExact = 32

  init(in index: PassageIndex) { self.index = index }

  /// The places of the quote's very bytes, as ranges of word indexes, in order.
  func exactPlaces(of quote: QuoteKeys) -> [Range<Int>] {
    let count = quote.count
    guard count > 0, count <= index.numbers.count else { return [] }
    var rarest = 0
    var lowest = Int.max
    for (offset, number) in quote.numbers.enumerated() {
      let frequency = index.frequency(of: number)
      if frequency < lowest { (rarest, lowest) = (offset, frequency) }
    }
    guard lowest > 0 else { return [] }
    var found: [Range<Int>] = []
    var budget = Self.mostEqualBytes + 4 * quote.sought.quote.exact.bytes.count
    for place in index.places(of: quote.numbers[rarest]).prefix(Self.mostComparisons) {
      let start = Int(place) - rarest
      guard start >= 0, start + count <= index.numbers.count,
        index.numbers[start] == quote.numbers[0],
        stands(quote, at: start, budget: &budget)
      else { continue }
      found.append(start..<start + count)
      if found.count == Self.mostExact || budget < 0 { break }
    }
    return found
  }

  /// Whether the quote's very bytes are those of the words from `start` on. What is equal of them is
  /// taken from `budget`.
  private func stands(_ quote: QuoteKeys, at start: Int, budget: inout Int) -> Bool {
    let words = index.keyed.words
    let range = Int(words[start].start)..<Int(words[start + quote.count - 1].end)
    let bytes = quote.sought.quote.exact.bytes
    guard range.count == bytes.count else { return false }
    let equal = bytes.withUnsafeBufferPointer { bytes in
      index.text.bytes.withUnsafeBufferPointer { text in
        Bytes.equalCount(bytes, UnsafeBufferPointer(rebasing: text[range]))
      }
    }
    budget -= equal
    return equal == bytes.count
  }

  /// Where the quote may begin, as word indexes, which may lie before the text; best first.
  mutating func likelyStarts(of quote: QuoteKeys) -> [Int] {
    let groupSize = max(4, quote.count / 4)
    let offset = quote.count
    let groups = (index.numbers.count + offset) / groupSize + 2
    if votes.count < groups { votes = [Double](repeating: 0, count: groups) }
    var budget = Self.mostVotes
    let order = (0..<quote.count).filter { quote.rarities[$0] > 0 }.sorted {
      (index.frequency(of: quote.numbers[$0]), $0) < (index.frequency(of: quote.numbers[$1]), $1)
    }
    for word in order {
      let places = index.places(of: quote.numbers[word])
      budget -= places.count
      if budget < 0 { break }
      votesCounted += places.count
      let next = word + 1 < quote.count ? quote.numbers[word + 1] : PassageIndex.unknown
      for place in places {
        let place = Int(place)
        let group = (place - word + offset) / groupSize
        let isPair = place + 1 < index.numbers.count && index.numbers[place + 1] == next
        if votes[group] == 0 { touched.append(group) }
        votes[group] += quote.rarities[word] * (isPair ? 1.5 : 1)
      }
    }
    let scored = touched.map { group in
      let beside = max(
        group > 0 ? votes[group - 1] : 0, group + 1 < votes.count ? votes[group + 1] : 0)
      return (group: group, votes: votes[group] + 0.8 * beside)
    }
    for group in touched { votes[group] = 0 }
    touched.removeAll(keepingCapacity: true)
    return Self.peaks(of: scored).map { $0 * groupSize - offset }
  }

  /// The groups with most votes, best first, none beside a better one.
  private static func peaks(of scored: [(group: Int, votes: Double)]) -> [Int] {
    var peaks: [Int] = []
    var least = 0.0
    while peaks.count < mostStretches {
      var best: (group: Int, votes: Double)?
      for candidate in scored where candidate.votes >= least {
        let isBetter = best.map {
          ($0.votes, candidate.group) < (candidate.votes, $0.group)
        }
        guard isBetter ?? true, !peaks.contains(where: { abs($0 - candidate.group) <= 1 }) else {
          continue
        }
        best = candidate
      }
      guard let best else { break }
      if peaks.isEmpty { least = leastShare * best.votes }
      peaks.append(best.group)
    }
    return peaks
  }
}
