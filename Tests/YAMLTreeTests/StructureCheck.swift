import SourceText
import Testing

@testable import YAMLTree

/// Checks what holds for the nodes of any stream, whatever it was made from.
enum StructureCheck {
  static func check(_ stream: YAMLStream, name: String) {
    for document in stream.documents {
      #expect(stream.range(of: document.root).upperBound <= stream.source.bytes.count)
      if let marker = document.startMarker {
        #expect(stream.source.text(in: marker) == "---", "\(name)")
      }
    }
    for visit in stream.visits {
      checkPlace(of: visit.node, in: stream, name: name)
      checkText(of: visit.node, in: stream, name: name)
    }
    #expect(Set(stream.duplicateKeys) == naiveDuplicates(in: stream), "\(name)")
  }

  private static func checkPlace(of node: YAMLNode, in stream: YAMLStream, name: String) {
    let range = stream.range(of: node).offsets
    var end = range.lowerBound
    for child in stream.children(of: node) {
      #expect(stream.outerStart(of: child) >= end, "\(name)")
      end = stream.range(of: child).offsets.upperBound
    }
    #expect(end <= range.upperBound, "\(name)")
    let slice = stream.slice(of: node)
    switch (stream.kind(of: node), stream.style(of: node)) {
    case (.scalar, .doubleQuoted):
      #expect(slice.hasPrefix("\"") && slice.hasSuffix("\""), "\(name)")
    case (.scalar, .singleQuoted): #expect(slice.hasPrefix("'") && slice.hasSuffix("'"), "\(name)")
    case (.scalar, .literal): #expect(slice.hasPrefix("|"), "\(name)")
    case (.scalar, .folded): #expect(slice.hasPrefix(">"), "\(name)")
    case (.alias, _): #expect(slice.hasPrefix("*"), "\(name)")
    case (.sequence, .block): #expect(slice.hasPrefix("-") && end == range.upperBound, "\(name)")
    case (.mapping, .block): #expect(end == range.upperBound, "\(name)")
    case (.sequence, _): #expect(slice.hasPrefix("[") && slice.hasSuffix("]"), "\(name)")
    default: break
    }
  }

  /// The text range holds the words of a scalar's value and neither begins nor ends with white space.
  private static func checkText(of node: YAMLNode, in stream: YAMLStream, name: String) {
    let range = stream.textRange(of: node)
    guard stream.style(of: node).isBlockScalar else {
      #expect(range == stream.range(of: node), "\(name)")
      return
    }
    let outer = stream.range(of: node)
    #expect(outer.lowerBound <= range.lowerBound && range.upperBound <= outer.upperBound, "\(name)")
    // Line breaks that are none to an editor may stand at either end; they are reported anyhow.
    guard stream.unusualLineBreaks.isEmpty else { return }
    let words = stream.text(of: node).split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else {
      #expect(range == outer, "\(name)")
      return
    }
    let text = stream.source.text(in: range)
    #expect(text.split(whereSeparator: \.isWhitespace) == words, "\(name)")
    #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(name)")
  }

  /// Every key against every earlier key of its mapping.
  private static func naiveDuplicates(in stream: YAMLStream) -> Set<YAMLStream.DuplicateKey> {
    var found: Set<YAMLStream.DuplicateKey> = []
    for visit in stream.visits where stream.kind(of: visit.node) == .mapping {
      let children = Array(stream.children(of: visit.node))
      let keys = stride(from: 0, to: children.count, by: 2).map { children[$0] }
        .filter { stream.kind(of: stream.resolved($0)) == .scalar }
      for (index, key) in keys.enumerated() {
        let text = Array(stream.text(of: stream.resolved(key)).utf8)
        let first = keys[..<index].first {
          Array(stream.text(of: stream.resolved($0)).utf8) == text
        }
        if let first { found.insert(.init(first: first, second: key)) }
      }
    }
    return found
  }
}
