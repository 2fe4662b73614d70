import SourceText

/// The parts of an http or https address that say whom it reaches.
///
/// The schema has made sure of the scheme and of the characters; this only divides.
struct AddressParts {
  /// The address as the YAML means it.
  let bytes: [UInt8]
  /// Offsets of what stands before `@`: a user, perhaps with a password.
  private(set) var userInfo: Range<Int>?
  /// Offsets of the host.
  let host: Range<Int>
  /// Offsets of the port, where a colon announces one.
  private(set) var port: Range<Int>?

  /// Nil for what has no `//`. O(n).
  init?(_ bytes: [UInt8]) {
    guard let scheme = bytes.firstIndex(of: UInt8(ascii: ":")),
      bytes[scheme...].starts(with: "://".utf8)
    else { return nil }
    self.bytes = bytes
    var start = scheme + 3
    let end = bytes[start...].firstIndex(where: Self.endsAuthority) ?? bytes.endIndex
    if let at = bytes[start..<end].lastIndex(of: UInt8(ascii: "@")) {
      userInfo = start..<at
      start = at + 1
    }
    let isLiteral = start < end && bytes[start] == UInt8(ascii: "[")
    let hostEnd =
      isLiteral
      ? bytes[start..<end].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? end
      : bytes[start..<end].firstIndex(of: UInt8(ascii: ":")) ?? end
    host = start..<hostEnd
    if hostEnd < end, bytes[hostEnd] == UInt8(ascii: ":") { port = hostEnd + 1..<end }
  }

  /// What ends the part that says whom the address reaches.
  private static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  /// Whether the host is words of ASCII letters, digits and hyphens between single dots, short ones, none of them
  /// encoded, and the last no number: nothing can be wrong with it. Most addresses have one. O(n).
  var isPlain: Bool {
    guard userInfo == nil, port == nil, !host.isEmpty, host.count <= HostLabel.longestName else {
      return false
    }
    var length = 0
    var hasLetter = false
    for byte in bytes[host] {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A: hasLetter = true
      case 0x30...0x39: break
      // The third and fourth signs of a label that is encoded are hyphens; none begins with one.
      case UInt8(ascii: "-") where length != 0 && length != 2: break
      case UInt8(ascii: ".") where length > 0:
        length = 0
        hasLetter = false
        continue
      default: return false
      }
      length += 1
      if length > HostLabel.longest { return false }
    }
    return length > 0 && hasLetter
  }

  /// Whether the host is an IP address in brackets.
  var isLiteral: Bool { bytes[host].first == UInt8(ascii: "[") }

  /// The host as it is written.
  var hostText: String { text(host) }

  /// The host's labels as they are written. IDNA takes the full stops of East Asia for dots.
  var labels: [Substring] {
    hostText.unicodeScalars.split(omittingEmptySubsequences: false) {
      $0 == "." || $0 == "\u{3002}" || $0 == "\u{FF0E}" || $0 == "\u{FF61}"
    }.map(Substring.init)
  }

  /// The text of a part.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// An address of the file, and the claim that it belongs to.
struct LocatedAddress {
  let text: LocatedText
  let claim: LocatedText?
  let address: AddressParts

  /// Nil for what is no address, or is not there.
  init?(_ text: LocatedText?, claim: LocatedText? = nil) {
    guard let text, let address = AddressParts(text.withUTF8(Array.init)) else { return nil }
    self.text = text
    self.claim = claim
    self.address = address
  }

  /// Where a part of the address stands; where escapes or folding make it other bytes than those of the
  /// file, the whole of it.
  func location(of part: Range<Int>) -> SourceLocation {
    let whole = text.location
    let file = whole.file.bytes
    let first = whole.range.offsets.lowerBound
    let isQuoted = file[first...].first.map { "\"'".utf8.contains($0) } ?? false
    let start = first + (isQuoted ? 1 : 0)
    guard file[start...].starts(with: address.bytes) else { return whole }
    return SourceLocation(
      whole.file, SourceRange(start + part.lowerBound..<start + part.upperBound))
  }
}

extension Bibliography {
  /// Passes all addresses of reviewers and sources, in no order.
  func forEachAddress(_ body: (LocatedAddress) -> Void) {
    let texts = reviewers.values.map(\.url) + sources.values.flatMap { [$0.url, $0.archive] }
    for text in texts { LocatedAddress(text).map(body) }
  }
}

extension AnnotationFile {
  /// Passes all addresses of the file that the schema accepts.
  func forEachAddress(_ body: (LocatedAddress) -> Void) {
    func visit(_ text: LocatedText?, _ claim: LocatedText?) {
      if let address = LocatedAddress(text, claim: claim) { body(address) }
    }
    for text in [article.url, article.archive, review.url] { visit(text, nil) }
    for correction in article.corrections { visit(correction.url, nil) }
    bibliography.forEachAddress(body)
    // By index: a loop over the elements would copy each with all that it holds.
    for claim in claims.indices {
      let id = claims[claim].id
      visit(claims[claim].claimant?.url, id)
      for index in claims[claim].annotations.indices {
        for evidence in claims[claim].annotations[index].evidence.indices {
          visit(claims[claim].annotations[index].evidence[evidence].url, id)
        }
        visit(claims[claim].annotations[index].correction?.url, id)
      }
      for index in claims[claim].resolutions.indices {
        visit(claims[claim].resolutions[index].correction?.url, id)
      }
    }
  }
}
