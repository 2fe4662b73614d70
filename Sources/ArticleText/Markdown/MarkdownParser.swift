import CMD4C
import SourceText

/// md4c, which calls a reader for all that it finds. No pointer outlives the call.
enum MarkdownParser {
  private static let flags =
    UInt32(MD_FLAG_TABLES) | UInt32(MD_FLAG_STRIKETHROUGH) | UInt32(MD_FLAG_TASKLISTS)
    | UInt32(MD_FLAG_PERMISSIVEURLAUTOLINKS) | UInt32(MD_FLAG_PERMISSIVEEMAILAUTOLINKS)

  /// Parses `input`. Returns false where the reader stopped it, or memory was short.
  ///
  /// Bare `www.` addresses are not looked for: that takes md4c quadratic time, and only their links
  /// would be gained, which no text shows.
  static func parse(
    _ input: UnsafeBufferPointer<UInt8>, for reader: UnsafeMutablePointer<MarkdownReader>
  ) -> Bool {
    var parser = MD_PARSER()
    parser.flags = flags
    parser.enter_block = { block, detail, data in
      proceed(markdownReader(data)?.pointee.enter(block, detail))
    }
    parser.leave_block = { block, _, data in
      markdownReader(data)?.pointee.leave(block)
      return 0
    }
    parser.enter_span = { span, detail, data in
      proceed(markdownReader(data)?.pointee.enter(span, detail))
    }
    parser.leave_span = { span, _, data in
      markdownReader(data)?.pointee.leave(span)
      return 0
    }
    parser.text = { type, words, count, data in
      guard let words else { return 0 }
      words.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        markdownReader(data)?.pointee.add(
          type, UnsafeBufferPointer(start: $0, count: Int(count)))
      }
      return 0
    }
    // md4c 0.4.8 looks past the end of a text that ends in `[a](` and the like, and takes what it finds
    // there for the rest of a link: it must find line feeds.
    let padded = Array(input) + Array(repeating: Ascii.lineFeed, count: 16)
    return padded.withUnsafeBufferPointer { padded in
      guard let base = padded.baseAddress else { return false }
      reader.pointee.input = base
      return base.withMemoryRebound(to: CChar.self, capacity: padded.count) {
        md_parse($0, MD_SIZE(input.count), &parser, reader) == 0
      }
    }
  }
}

// Outside the type: a C function may capture nothing, not even the type's name.

private func markdownReader(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<
  MarkdownReader
>? {
  data?.assumingMemoryBound(to: MarkdownReader.self)
}

/// md4c stops at a negative value.
private func proceed(_ isGoingOn: Bool?) -> CInt { isGoingOn == true ? 0 : -1 }
