import CUTF8Proc

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Normalisation in whole passes over whole strings, with tables written out a second time.
///
/// The table's characters are starters that no canonical composition knows, so it does not matter
/// for canonical equivalence whether they are levelled before NFC or after it. It matters for one
/// thing only: a mark after a dropped or replaced character can compose with what is left.
/// Levelling first gives a text that is in NFC, and stays as it is when it is normalised again.
enum NaiveNormalization {
  static let table: [Unicode.Scalar: String] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": "'", "\u{201B}": "'", "\u{02BC}": "'",
    "\u{201C}": "\"", "\u{201D}": "\"", "\u{201E}": "\"", "\u{201F}": "\"",
    "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-",
    "\u{2015}": "-", "\u{2212}": "-",
    "\u{2026}": "...",
    "\u{00AD}": "", "\u{200B}": "", "\u{200C}": "", "\u{200D}": "", "\u{2060}": "", "\u{FEFF}": "",
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st", "\u{FB06}": "st",
  ]

  static let whitespace: [Unicode.Scalar] = [
    "\t", "\n", "\u{0B}", "\u{0C}", "\r", " ", "\u{85}", "\u{A0}", "\u{1680}", "\u{2000}",
    "\u{2001}", "\u{2002}", "\u{2003}", "\u{2004}", "\u{2005}", "\u{2006}", "\u{2007}", "\u{2008}",
    "\u{2009}", "\u{200A}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{3000}",
  ]

  /// What `NormalizedText` must give.
  static func normalized(_ text: String) -> String { folded(composed(levelled(text))) }

  /// The passes in the order in which product.md tells them: NFC, then the table.
  static func normalizedInTextbookOrder(_ text: String) -> String {
    folded(levelled(composed(text)))
  }

  static func levelled(_ text: String) -> String {
    String.UnicodeScalarView.joined(text.unicodeScalars.map { table[$0] ?? String($0) })
  }

  static func folded(_ text: String) -> String {
    text.unicodeScalars.split { whitespace.contains($0) }.map { String($0) }.joined(separator: " ")
  }

  /// NFC by utf8proc over the whole string at once.
  static func composed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: UnsafeMutablePointer<UInt8>?
    let options = UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue
    let count = utf8proc_map(
      bytes, bytes.count, &result, utf8proc_option_t(rawValue: options))
    defer { free(result) }
    return String(decoding: UnsafeBufferPointer(start: result, count: max(0, count)), as: UTF8.self)
  }
}

extension String.UnicodeScalarView {
  /// Concatenation that never normalises, whatever the standard library may do with strings.
  fileprivate static func joined(_ pieces: [String]) -> String {
    var scalars = String.UnicodeScalarView()
    for piece in pieces { scalars.append(contentsOf: piece.unicodeScalars) }
    return String(scalars)
  }
}
