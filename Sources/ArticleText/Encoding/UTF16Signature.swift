/// How a file shows that it is in UTF-16: by a byte order mark, or by the zero bytes of its first two
/// characters, which no page in another encoding has.
struct UTF16Signature {
  let encoding: WebEncoding
  /// Length in bytes of the byte order mark: 2 or 0.
  let length: Int

  init?(of bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16LE, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16BE, 2)
    } else {
      let areZero = bytes.prefix(4).map { $0 == 0 }
      let areASCII = bytes.prefix(4).allSatisfy { $0 < 0x80 }
      switch (areZero, areASCII) {
      case ([false, true, false, true], true): (encoding, length) = (.utf16LE, 0)
      case ([true, false, true, false], true): (encoding, length) = (.utf16BE, 0)
      default: return nil
      }
    }
  }
}
