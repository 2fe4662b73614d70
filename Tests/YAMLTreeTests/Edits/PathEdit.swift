import SourceText
import Testing
import YAMLTree

/// An edit whose node is named by a path: keys and indices with `/` between, `.` for the root.
enum PathEdit: Sendable, CustomTestStringConvertible {
  case replace(String, with: String)
  /// Gives the key at the end of the path another name.
  case rename(String, to: String)
  case insert(String, YAMLValue, into: String, after: String? = nil)
  case append(YAMLValue, to: String)
  case removeItem(String)
  case removePair(String)

  var testDescription: String { "\(self)" }

  func resolved(in stream: YAMLStream, document: Int = 0) throws -> YAMLEdit {
    switch self {
    case .replace(let path, let text): return .replace(try stream.node(path, document), with: text)
    case .rename(let path, let name): return .replace(try stream.key(path, document), with: name)
    case .insert(let key, let value, let path, let after):
      let node = try stream.node(path, document)
      let afterKey = try after.map { try stream.key(path == "." ? $0 : "\(path)/\($0)", document) }
      return .insert(key: key, value, into: node, after: afterKey)
    case .append(let value, let path): return .append(value, to: try stream.node(path, document))
    case .removeItem(let path): return .remove(try stream.node(path, document))
    case .removePair(let path): return .remove(try stream.key(path, document))
    }
  }
}

extension YAMLStream {
  /// The value at a path.
  func node(_ path: String, _ document: Int = 0) throws -> YAMLNode {
    var node = documents[document].root
    for step in path.split(separator: "/") where step != "." {
      node = try #require(child(of: node, String(step))?.value, "\(step) of \(path)")
    }
    return node
  }

  /// The key at the end of a path.
  func key(_ path: String, _ document: Int = 0) throws -> YAMLNode {
    let steps = path.split(separator: "/")
    let parent = try node(steps.dropLast().joined(separator: "/"), document)
    let last = String(steps.last ?? "")
    return try #require(child(of: parent, last)?.key, "\(path)")
  }

  private func child(of node: YAMLNode, _ step: String) -> (key: YAMLNode, value: YAMLNode)? {
    let children = Array(children(of: node))
    if kind(of: node) == .sequence {
      guard let index = Int(step), children.indices.contains(index) else { return nil }
      return (children[index], children[index])
    }
    for index in stride(from: 0, to: children.count, by: 2)
    where text(of: resolved(children[index])) == step {
      return (children[index], children[index + 1])
    }
    return nil
  }
}

/// A file, edits of it, and the file that must come out, byte for byte.
struct EditCase: Sendable, CustomTestStringConvertible {
  let name: String
  let before: String
  let edits: [PathEdit]
  let after: String

  init(_ name: String, _ before: String, _ edits: PathEdit..., gives after: String) {
    self.name = name
    self.before = before
    self.edits = edits
    self.after = after
  }

  var testDescription: String { name }

  /// Checks the bytes, with the line breaks of the case and with CRLF.
  func check() throws {
    for lineBreak in before.contains("\n") ? ["\n", "\r\n"] : ["\n"] {
      let stream = try YAMLStream(before.withLineBreaks(lineBreak))
      let plan = stream.plan(try edits.map { try $0.resolved(in: stream) })
      #expect(plan.refused.isEmpty)
      let result = String(decoding: plan.result.source.bytes, as: UTF8.self)
      let isExpected = result.utf8.elementsEqual(after.withLineBreaks(lineBreak).utf8)
      #expect(isExpected, "\(result.debugDescription)")
      #expect(try plan.edits.applied(to: stream.source.bytes) == plan.result.source.bytes)
    }
  }
}

extension String {
  /// With other line breaks than LF; those within values are escaped in the cases.
  fileprivate func withLineBreaks(_ lineBreak: String) -> String {
    unicodeScalars.reduce(into: "") { $0 += $1 == "\n" ? lineBreak : String($1) }
  }
}
