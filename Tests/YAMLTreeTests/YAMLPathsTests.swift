import SourceText
import Testing

@testable import YAMLTree

@Suite struct YAMLPathsTests {
  private static let text = """
    # before
    claims:
      - id: a  # remark
        quote: >-
          folded
          words
        annotations: [{verdict: verified, "a/b~c": 1}]
      - id: b
        empty:
        last: x
    """

  private func path(of needle: String, last: Bool = false) throws -> String? {
    let source = SourceFile(name: "a.yaml", bytes: Array(Self.text.utf8))
    let stream = try YAMLStream(parsing: source)
    let ranges = Self.text.ranges(of: needle)
    let range = try #require(last ? ranges.last : ranges.first)
    let start = Self.text.utf8.distance(from: Self.text.startIndex, to: range.lowerBound)
    let location = SourceLocation(source, SourceRange(start..<start + needle.utf8.count))
    return YAMLPaths(of: [location], in: stream)[0]
  }

  @Test(
    "A place has the path of the innermost node",
    arguments: [
      ("# before", ""), ("claims", "/claims"), ("id: a", "/claims/0/id"), ("a  #", "/claims/0/id"),
      ("# remark", "/claims/0"), ("folded", "/claims/0/quote"), (">-", "/claims/0/quote"),
      ("verified", "/claims/0/annotations/0/verdict"),
      ("\"a/b~c\"", "/claims/0/annotations/0/a~1b~0c"),
      ("1}", "/claims/0/annotations/0/a~1b~0c"), ("id: b", "/claims/1/id"),
      ("empty", "/claims/1/empty"), ("x", "/claims/1/last"),
    ])
  func innermost(needle: String, path: String) throws {
    #expect(try self.path(of: needle, last: needle == "x") == path)
  }

  /// The name of a hidden key is in no path.
  @Test func hiddenKeys() throws {
    let source = SourceFile(name: "a.yaml", bytes: Array(Self.text.utf8))
    let stream = try YAMLStream(parsing: source)
    let all = (0..<source.bytes.count).map { SourceLocation(source, SourceRange($0..<$0)) }
    let paths = YAMLPaths(of: all, in: stream) { key in source.text(in: key) == "annotations" }
    let found = all.indices.compactMap { paths[$0] }
    #expect(found.count == all.count)
    #expect(!found.contains { $0.contains("annotations") || $0.contains("verdict") })
    #expect(Set(found).isSuperset(of: ["", "/claims/0", "/claims/0/id", "/claims/1/last"]))
  }

  /// All at once, in whatever order, and of another file none.
  @Test func manyPlaces() throws {
    let source = SourceFile(name: "a.yaml", bytes: Array(Self.text.utf8))
    let stream = try YAMLStream(parsing: source)
    let all = (0..<source.bytes.count).map {
      SourceLocation(source, SourceRange($0..<$0))
    }
    let ascending = YAMLPaths(of: all, in: stream)
    let descending = YAMLPaths(of: all.reversed(), in: stream)
    for index in all.indices {
      #expect(ascending[index] == descending[all.count - 1 - index])
      #expect(ascending[index] == YAMLPaths(of: [all[index]], in: stream)[0])
      #expect(ascending[index] != nil)
    }
    let other = SourceFile(name: "a.yaml", bytes: source.bytes)
    let foreign = SourceLocation(other, SourceRange(0..<1))
    #expect(YAMLPaths(of: [foreign], in: stream)[0] == nil)
  }
}
