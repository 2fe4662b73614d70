#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The C library's way from UTF-8 into another encoding.
struct SystemEncoder: ~Copyable {
  private let converter: iconv_t

  init?(_ encoding: String) {
    guard let converter = iconv_open(encoding, "UTF-8"), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    self.converter = converter
  }

  deinit { iconv_close(converter) }

  /// The text in the encoding; nil where it has a character that the encoding lacks.
  func encode(_ text: String) -> [UInt8]? {
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    let capacity = output.count
    var room = capacity
    let isDone = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (start, count) = (input.baseAddress, input.count)
        var end = output.baseAddress
        let result = iconv(converter, &start, &count, &end, &room)
        return iconv(converter, nil, nil, &end, &room) == 0 && result == 0
      }
    }
    return isDone ? output.prefix(capacity - room).map { UInt8(bitPattern: $0) } : nil
  }
}
