/// The shape of RFC 4122, section 3: 8-4-4-4-12 hexadecimal digits of either case. Version and
/// variant are not looked at.
enum UUIDFormat {
  static func isUUID(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 36 else { return false }
    for (index, byte) in bytes.enumerated() {
      switch index {
      case 8, 13, 18, 23:
        if byte != UInt8(ascii: "-") { return false }
      default:
        if !FormatByte.isHexDigit(byte) { return false }
      }
    }
    return true
  }
}
