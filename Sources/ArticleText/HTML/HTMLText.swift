package import SourceText

/// Web pages as their readers see them.
package enum HTMLText {
  /// The reader's text of a page: what a browser shows of it, with scripts on and styles other than
  /// inline ones off, of its main part. O(n), whatever the page holds.
  ///
  /// The main part is what stands in `<main>`, else in `<article>`s, where that is any text; else the
  /// whole page. What is left out can be had from ``omitted(_:)``. The file must be valid UTF-8; a byte
  /// order mark is skipped.
  package static func read(_ source: SourceFile) -> ReaderText {
    let start = ByteOrderMark.length(in: source.bytes)
    return source.bytes.withUnsafeBufferPointer { bytes in
      var whole = HTMLTextReader(bytes, from: start, part: .page)
      let text = whole.read()
      guard let part = whole.mainPart else { return text }
      var reader = HTMLTextReader(bytes, from: start, part: part)
      return reader.read()
    }
  }

  /// What ``read(_:)`` leaves out, reason by reason: for telling why words that stand in the file are
  /// not found. O(n).
  package static func omitted(_ source: SourceFile) -> [OmittedText] {
    let start = ByteOrderMark.length(in: source.bytes)
    return source.bytes.withUnsafeBufferPointer { bytes in
      var whole = HTMLTextReader(bytes, from: start, part: .page)
      _ = whole.read()
      let part = whole.mainPart ?? .page
      return Omission.allCases.compactMap { reason in
        var reader = HTMLTextReader(bytes, from: start, part: part, wanted: reason)
        let text = reader.read()
        return text.blocks.isEmpty ? nil : OmittedText(reason: reason, text: text)
      }
    }
  }
}

/// Text of a page that its reader does not see.
package struct OmittedText: Sendable {
  /// Why not.
  package let reason: Omission
  /// The text, with its map to the page.
  package let text: ReaderText
}

/// Why text of a page is not read.
package enum Omission: CaseIterable, Hashable, Sendable {
  /// It is hidden: by `hidden`, `aria-hidden`, or an inline style.
  case hidden
  /// It stands outside the page's main part.
  case outsideMain
  /// It is a script, a form's choices, what is shown instead of a video, or the like.
  case notProse
}
