import Crypto
package import SourceText

extension SourceFile {
  /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. O(n) at each call.
  package var sha256: String {
    var digest = SHA256()
    bytes.withUnsafeBytes { digest.update(bufferPointer: $0) }
    return Self.hexadecimal(digest.finalize())
  }

  static func hexadecimal(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
