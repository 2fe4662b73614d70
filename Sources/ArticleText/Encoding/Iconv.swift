#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A converter of the C library into UTF-8, for one character at a time.
struct Iconv: ~Copyable {
  private let converter: iconv_t
  private let output: UnsafeMutableBufferPointer<CChar>

  /// Nil where the library does not know the encoding, or lacks its table on this machine.
  init?(_ encoding: String) {
    guard let converter = iconv_open("UTF-8", encoding), converter != Self.failure else {
      return nil
    }
    self.converter = converter
    // A character becomes two scalars at most.
    output = .allocate(capacity: 8)
  }

  deinit {
    output.deallocate()
    iconv_close(converter)
  }

  private static var failure: iconv_t? { iconv_t(bitPattern: -1) }

  /// The character that `bytes` are, in UTF-8, valid until the next call; nil where they are none.
  func character(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    // The library takes the input as mutable and does not write to it.
    var input = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?
      .assumingMemoryBound(to: CChar.self)
    var inputCount = bytes.count
    var end = output.baseAddress
    var room = output.count
    let result = iconv(converter, &input, &inputCount, &end, &room)
    // Some converters hold a character back that may yet be composed with the next one.
    let flushed = iconv(converter, nil, nil, &end, &room)
    let count = output.count - room
    guard result == 0, flushed == 0, inputCount == 0, count > 0 else {
      return nil
    }
    return UnsafeRawBufferPointer(start: output.baseAddress, count: count)
      .assumingMemoryBound(to: UInt8.self)
  }
}
