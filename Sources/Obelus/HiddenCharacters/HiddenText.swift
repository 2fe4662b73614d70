import SourceText
import YAMLTree

/// A text of an annotation file that holds hidden characters.
struct HiddenText {
  /// What a text is for.
  enum Use {
    case prose
    /// What is compared or looked up.
    case name, address
    /// The name of a file, which may well be so.
    case path
    /// Another rule compares it with the words that it may be.
    case word
    case comment
  }

  /// Where a text stands.
  struct Place {
    /// The key that it stands under.
    var name = ""
    var use = Use.prose
    /// Whether it is, or is part of, what somebody said on a day.
    var isOnRecord = false
    /// Whether it is the house's own.
    var isCustom = false
    /// Whether it is a key itself.
    var isKey = false
    var claim: LocatedText?
  }

  let place: Place
  /// The text; nil for a comment.
  let node: YAMLNode?
  /// In the order of the text; at least one.
  let hidden: [HiddenCharacter]
}

extension AnnotationFile {
  /// The texts that hold hidden characters, in the order of the file.
  var hiddenTexts: [HiddenText] { HiddenText.all(in: stream, problems) }
}

extension HiddenText {
  /// The texts of a file, annotation file or configuration, that hold hidden characters, in its order.
  ///
  /// What the schema refuses is left out: it is reported, and names the character. O(file); a file that
  /// cannot hold any costs one look at its bytes, eight at once.
  static func all(in stream: YAMLStream, _ problems: [ShapeProblem]) -> [HiddenText] {
    let refused = Set(problems.lazy.filter { $0.kind == .invalidValue }.map(\.range))
    return stream.source.bytes.withUnsafeBufferPointer { bytes in
      guard HiddenTextSearch.isNeeded(in: bytes) else { return [] }
      var search = HiddenTextSearch(stream: stream, bytes: bytes, refused: refused)
      for document in stream.documents { search.visit(document.root, HiddenText.Place()) }
      search.finish()
      return search.found
    }
  }
}

/// One walk over a file's tree.
private struct HiddenTextSearch {
  let stream: YAMLStream
  let bytes: UnsafeBufferPointer<UInt8>
  let refused: Set<SourceRange>
  private(set) var found: [HiddenText] = []
  /// Offset just past the last text: what follows is comments and marks of YAML.
  private var end: Int

  init(stream: YAMLStream, bytes: UnsafeBufferPointer<UInt8>, refused: Set<SourceRange>) {
    self.stream = stream
    self.bytes = bytes
    self.refused = refused
    end = ByteOrderMark.length(in: stream.source.bytes)
  }

  /// Whether an escape stands there that may stand for a hidden character: one of those that give a code, or a
  /// control. `\"` and `\n` are none.
  private static func holdsTellingEscape(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while let index = Bytes.firstIndex(of: UInt8(ascii: "\\"), in: bytes, from: start) {
      if index + 1 < bytes.count, "xuU0abvfe".utf8.contains(bytes[index + 1]) { return true }
      start = index + 2
    }
    return false
  }

  /// Whether the bytes hold a character that may be hidden, or an escape that may stand for one.
  static func isNeeded(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if holdsTellingEscape(bytes) { return true }
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      guard HiddenCharacter.mayBegin(bytes[index]) else {
        index += 1
        continue
      }
      let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
      if scalar == "\u{AD}" || HiddenCharacter.isCandidate(scalar) { return true }
      index += length
    }
    return false
  }

  mutating func visit(_ node: YAMLNode, _ place: HiddenText.Place) {
    switch stream.kind(of: node) {
    case .scalar: examine(node, place)
    case .sequence: for item in stream.children(of: node) { visit(item, place.item(item, stream)) }
    case .mapping:
      var key: YAMLNode?
      for child in stream.children(of: node) {
        if let known = key {
          visit(child, place.value(of: stream.text(of: stream.resolved(known))))
          key = nil
        } else {
          var own = place
          own.name = "key"
          own.use = .prose
          own.isKey = true
          visit(child, own)
          key = child
        }
      }
    case .alias: break
    }
  }

  /// Looks through what follows the last text.
  mutating func finish() { examineComments(to: bytes.count) }

  private mutating func examine(_ node: YAMLNode, _ place: HiddenText.Place) {
    let range = stream.textRange(of: node)
    examineComments(to: range.offsets.lowerBound)
    end = range.offsets.upperBound
    guard place.use != .word, !refused.contains(range) else { return }
    let isEscaped = stream.style(of: node) == .doubleQuoted
    let isPlain = bytes[range.offsets].allSatisfy {
      $0 < 0x80 && !(isEscaped && $0 == UInt8(ascii: "\\"))
    }
    if isPlain { return }
    let hidden = HiddenCharacter.all(
      in: WrittenScalars(bytes, in: range.offsets, isEscaped: isEscaped),
      isAddress: place.use == .address)
    if !hidden.isEmpty { found.append(HiddenText(place: place, node: node, hidden: hidden)) }
  }

  private mutating func examineComments(to start: Int) {
    guard end < start else { return }
    defer { end = start }
    if bytes[end..<start].allSatisfy({ $0 < 0x80 }) { return }
    let hidden = HiddenCharacter.all(
      in: WrittenScalars(bytes, in: end..<start, isEscaped: false), isAddress: false)
    guard !hidden.isEmpty else { return }
    found.append(
      HiddenText(place: .init(name: "comment", use: .comment), node: nil, hidden: hidden))
  }
}

extension HiddenText.Place {
  /// Keys of names and of other texts that are compared.
  private static let names: Set<String> = [
    "name", "affiliation", "publisher", "authors", "claimant", "topics", "see",
  ]
  private static let addresses: Set<String> = ["url", "archive"]
  private static let paths: Set<String> = ["text", "snapshot"]
  /// Keys of words that are judged by other rules.
  private static let words: Set<String> = ["verdict", "rating"]
  /// Keys of what was said, decided or quoted on a day, and stays as it was.
  private static let records: Set<String> = ["annotations", "resolution", "revisions", "retired"]

  /// The place of what stands under `key`, here.
  fileprivate func value(of key: String) -> Self {
    var place = self
    place.name = key
    place.isCustom = isCustom || key.hasPrefix("x-")
    place.isOnRecord = isOnRecord || Self.records.contains(key)
    place.use = place.isCustom ? .prose : Self.use(of: key)
    return place
  }

  private static func use(of key: String) -> HiddenText.Use {
    if names.contains(key) { return .name }
    if addresses.contains(key) { return .address }
    if paths.contains(key) { return .path }
    return words.contains(key) ? .word : .prose
  }

  /// The place of an item of a list, here.
  fileprivate func item(_ item: YAMLNode, _ stream: YAMLStream) -> Self {
    guard name == "claims", claim == nil else { return self }
    var place = self
    place.claim = stream.value(of: item, forKey: "id").map { LocatedText(stream, $0) }
    return place
  }
}
