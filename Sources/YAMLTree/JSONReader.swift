package import SourceText

extension YAMLStream {
  /// Reads one JSON text (RFC 8259). O(n).
  ///
  /// JSON is YAML, but libyaml does not read all of it: escaped surrogate pairs, long keys, a colon on
  /// the next line. The tree is the same as that of YAML in flow style.
  ///
  /// Throws ``YAMLError`` for what is not UTF-8, not JSON, or exceeds a limit.
  package convenience init(
    parsingJSON source: SourceFile, limits: YAMLLimits = .standard
  ) throws(YAMLError) {
    var reader = JSONReader(source: source, limits: limits)
    try reader.run()
    self.init(reader: reader)
  }
}

/// One pass over a JSON text.
struct JSONReader {
  /// An array or object whose end has not been seen.
  private struct OpenCollection {
    var node: Int
    var childCount: UInt32 = 0
  }

  let source: SourceFile
  private(set) var nodes: [YAMLNodeRecord] = []
  private(set) var decoded: [UInt8] = []
  private(set) var duplicateKeys: [YAMLStream.DuplicateKey] = []

  private let limits: YAMLLimits
  private var open: [OpenCollection] = []
  private var index: Int

  init(source: SourceFile, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
    index = ByteOrderMark.length(in: source.bytes)
  }

  mutating func run() throws(YAMLError) {
    guard source.bytes.count <= limits.bytes else {
      throw fault(.limit, "the file has \(source.bytes.count) bytes; the limit is \(limits.bytes)")
    }
    if let invalid = source.firstInvalidUTF8Range() {
      throw YAMLError(.encoding, "the file is not UTF-8", at: SourceRange(invalid))
    }
    repeat { try readValue() } while try continueCollections()
    skipWhitespace()
    guard index == source.bytes.count else { throw fault(.syntax, "there is text after the value") }
  }

  // MARK: Values

  /// Reads a scalar, or opens collections down to the first scalar or empty collection.
  private mutating func readValue() throws(YAMLError) {
    while true {
      skipWhitespace()
      switch peek {
      case UInt8(ascii: "{"):
        try openCollection(.mapping)
        skipWhitespace()
        if peek == UInt8(ascii: "}") { return }
        try readKey()
      case UInt8(ascii: "["):
        try openCollection(.sequence)
        skipWhitespace()
        if peek == UInt8(ascii: "]") { return }
      case UInt8(ascii: "\""): return try readString()
      case UInt8(ascii: "t"): return try readWord("true")
      case UInt8(ascii: "f"): return try readWord("false")
      case UInt8(ascii: "n"): return try readWord("null")
      default: return try readNumber()
      }
    }
  }

  /// After a value: closes the collections that end here, and passes the comma before the next value.
  /// False when the outermost value has ended.
  private mutating func continueCollections() throws(YAMLError) -> Bool {
    while let collection = open.last {
      skipWhitespace()
      let isMapping = nodes[collection.node].kind == .mapping
      switch peek {
      case UInt8(ascii: "}") where isMapping, UInt8(ascii: "]") where !isMapping:
        index += 1
        closeCollection()
      case UInt8(ascii: ",") where collection.childCount > 0:
        index += 1
        skipWhitespace()
        if isMapping { try readKey() }
        return true
      default:
        throw fault(
          .syntax, isMapping ? "`,` or `}` is missing here" : "`,` or `]` is missing here")
      }
    }
    return false
  }

  private mutating func readKey() throws(YAMLError) {
    guard peek == UInt8(ascii: "\"") else {
      throw fault(.syntax, "a key in quotes is missing here")
    }
    try readString()
    skipWhitespace()
    guard peek == UInt8(ascii: ":") else { throw fault(.syntax, "`:` is missing here") }
    index += 1
  }

  private mutating func openCollection(_ kind: YAMLKind) throws(YAMLError) {
    guard open.count < limits.depth else {
      throw fault(.limit, "the file is nested more than \(limits.depth) levels deep")
    }
    open.append(OpenCollection(node: nodes.count))
    nodes.append(
      YAMLNodeRecord(kind: kind, style: .flow, range: SourceRange(index..<index + 1)))
    index += 1
  }

  private mutating func closeCollection() {
    let collection = open.removeLast()
    nodes[collection.node].range.upperBound = UInt32(index)
    nodes[collection.node].payload = SourceRange(collection.childCount, collection.childCount)
    nodes[collection.node].next = UInt32(nodes.count)
    if nodes[collection.node].kind == .mapping {
      source.bytes.withUnsafeBufferPointer {
        duplicateKeys += DuplicateKeys.find(inMappingAt: collection.node, nodes, decoded, $0)
      }
    }
    countChild()
  }

  private mutating func finish(_ record: YAMLNodeRecord) {
    nodes.append(record)
    nodes[nodes.count - 1].next = UInt32(nodes.count)
    countChild()
  }

  private mutating func countChild() {
    if !open.isEmpty { open[open.count - 1].childCount += 1 }
  }

  // MARK: Scalars

  private mutating func readWord(_ word: String) throws(YAMLError) {
    guard source.bytes[index...].starts(with: word.utf8) else { throw fault(.syntax, noValue) }
    addPlain(to: index + word.utf8.count)
  }

  private mutating func readNumber() throws(YAMLError) {
    var end = index
    let digits = { (bytes: [UInt8], end: inout Int) in
      let start = end
      while end < bytes.count, Ascii.isDigit(bytes[end]) { end += 1 }
      return end - start
    }
    let bytes = source.bytes
    let byte = { (end: Int) in end < bytes.count ? bytes[end] : 0 }
    if byte(end) == UInt8(ascii: "-") { end += 1 }
    let hasLeadingZero = byte(end) == UInt8(ascii: "0")
    let whole = digits(bytes, &end)
    guard whole == 1 || (whole > 1 && !hasLeadingZero) else { throw fault(.syntax, noValue) }
    if byte(end) == UInt8(ascii: ".") {
      end += 1
      guard digits(bytes, &end) > 0 else {
        throw fault(.syntax, "this number has no digits after its point")
      }
    }
    if byte(end) | 0x20 == UInt8(ascii: "e") {
      end += 1
      if byte(end) == UInt8(ascii: "+") || byte(end) == UInt8(ascii: "-") { end += 1 }
      guard digits(bytes, &end) > 0 else {
        throw fault(.syntax, "this number has no exponent after its `e`")
      }
    }
    addPlain(to: end)
  }

  private mutating func addPlain(to end: Int) {
    let range = SourceRange(index..<end)
    var record = YAMLNodeRecord(kind: .scalar, style: .plain, range: range)
    record.payload = range
    index = end
    finish(record)
  }

  private mutating func readString() throws(YAMLError) {
    let start = index
    var end = start + 1
    var hasEscapes = false
    while true {
      guard end < source.bytes.count else {
        throw fault(.syntax, "the quotation mark opened here is never closed")
      }
      let byte = source.bytes[end]
      if byte == UInt8(ascii: "\"") { break }
      guard byte >= 0x20 else {
        index = end
        throw fault(.syntax, "a control character in text must be escaped")
      }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        end += 1
      }
      end += 1
    }
    var record = YAMLNodeRecord(
      kind: .scalar, style: .doubleQuoted, range: SourceRange(start..<end + 1))
    if hasEscapes {
      let before = decoded.count
      try decode(start + 1..<end)
      record.isDecoded = true
      record.payload = SourceRange(before..<decoded.count)
    } else {
      record.payload = SourceRange(start + 1..<end)
    }
    index = end + 1
    finish(record)
  }

  /// Adds the text of `range`, its escapes decoded.
  private mutating func decode(_ range: Range<Int>) throws(YAMLError) {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = source.bytes[position]
      guard byte == UInt8(ascii: "\\") else {
        decoded.append(byte)
        position += 1
        continue
      }
      index = position
      switch source.bytes[position + 1] {
      case UInt8(ascii: "b"): decoded.append(0x08)
      case UInt8(ascii: "f"): decoded.append(0x0C)
      case UInt8(ascii: "n"): decoded.append(0x0A)
      case UInt8(ascii: "r"): decoded.append(0x0D)
      case UInt8(ascii: "t"): decoded.append(0x09)
      case UInt8(ascii: "u"):
        position = try decodeScalar(at: position, before: range.upperBound)
        continue
      case let byte where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\"),
        let byte where byte == UInt8(ascii: "/"):
        decoded.append(byte)
      default: throw fault(.syntax, "this backslash does not begin an escape that JSON knows")
      }
      position += 2
    }
  }

  /// Decodes `\uXXXX`, or two of them that are a surrogate pair, and returns where they end.
  private mutating func decodeScalar(at start: Int, before end: Int) throws(YAMLError) -> Int {
    guard let first = hexadecimal(at: start + 2, before: end) else {
      throw fault(.syntax, "`\\u` needs four hexadecimal digits")
    }
    var value = first
    var position = start + 6
    if (0xD800..<0xDC00).contains(first), position + 2 <= end,
      source.bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]),
      let second = hexadecimal(at: position + 2, before: end), (0xDC00..<0xE000).contains(second)
    {
      value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      position += 6
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw fault(.syntax, "half of a surrogate pair stands alone here")
    }
    decoded.append(contentsOf: scalar.utf8)
    return position
  }

  private func hexadecimal(at start: Int, before end: Int) -> UInt32? {
    guard start + 4 <= end else { return nil }
    let digits = source.bytes[start..<start + 4]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  // MARK: Bytes

  private let noValue = "a value is missing here"

  private var peek: UInt8? { index < source.bytes.count ? source.bytes[index] : nil }

  private mutating func skipWhitespace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      index += 1
    }
  }

  private func fault(_ code: YAMLError.Code, _ message: String) -> YAMLError {
    let start = min(index, source.bytes.count)
    let length = peek.map(UTF8Scalars.length(ofScalarStartingWith:)) ?? 0
    return YAMLError(
      code, message, at: SourceRange(start..<min(start + length, source.bytes.count)))
  }
}
