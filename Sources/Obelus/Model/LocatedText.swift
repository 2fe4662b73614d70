public import SourceText
package import YAMLTree

/// A text of an annotation file and the place where it is written.
///
/// It refers to the file's tree; a `String` is made only when ``string`` is asked for. Two are equal
/// when their texts are, byte for byte, wherever they stand.
public struct LocatedText: Sendable {
  package let stream: YAMLStream
  package let node: YAMLNode

  package init(_ stream: YAMLStream, _ node: YAMLNode) {
    self.stream = stream
    self.node = node
  }

  /// The text as the YAML means it: unquoted, unescaped, folded. O(length).
  public var string: String { stream.text(of: node) }

  /// Where the text stands: of a block scalar its lines without the `>-` line.
  public var location: SourceLocation { SourceLocation(stream.source, stream.textRange(of: node)) }

  /// Passes the text's UTF-8 bytes. O(1).
  package func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    stream.withUTF8(of: node, body)
  }
}

/// A date of an annotation file and the place where it is written.
public struct LocatedDate: Sendable {
  /// The date.
  public let value: ReviewDate
  /// The date as written.
  public let text: LocatedText
}

extension LocatedText: Hashable {
  /// Whether the texts are the same bytes.
  public static func == (left: LocatedText, right: LocatedText) -> Bool {
    left.withUTF8 { left in right.withUTF8 { Bytes.areEqual(left, $0) } }
  }

  /// Feeds the text's bytes.
  public func hash(into hasher: inout Hasher) {
    withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension LocatedText: CustomStringConvertible {
  /// The text.
  public var description: String { string }
}
