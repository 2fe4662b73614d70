import Foundation
import SourceText
import Testing
import YAMLTree

@testable import Obelus

/// The published schema and the typed model say the same of the format, or one of these tests fails.
@Suite struct SchemaDriftTests {
  private static let stream = FormatSchema.annotations.stream

  /// The definition of this name in the schema of annotation files.
  private func definition(_ name: String) throws -> YAMLNode {
    let root = try #require(Self.stream.documents.first?.root)
    let definitions = try #require(Self.stream.value(of: root, forKey: "$defs"))
    return try #require(
      Self.stream.pairs(of: definitions).first { Self.stream.text(of: $0.key) == name }?.value)
  }

  private func properties(of definition: YAMLNode) -> Set<String> {
    guard let properties = Self.stream.value(of: definition, forKey: "properties") else {
      return []
    }
    return Set(Self.stream.pairs(of: properties).map { Self.stream.text(of: $0.key) })
  }

  /// The stored properties of a model type, as its mirror lists them, but for what the program adds.
  private func fields(_ value: Any, without added: Set<String> = []) -> Set<String> {
    let labels = Mirror(reflecting: value).children.compactMap(\.label)
    return Set(labels.map { $0 == "resolutions" ? "resolution" : $0 }).subtracting(added)
  }

  @Test func everyFieldOfTheSchemaIsInTheModel() throws {
    let text = RuleExample("reviewers: {a: {}}\nsources: {b: {}}\nclaims: [{id: c, quote: d}]")
      .completeText
    let file = try AnnotationFile(SourceFile(name: "f.yaml", bytes: Array(text.utf8)))
    let claim = try #require(file.claims.first)
    let reviewer = try #require(file.bibliography.reviewers.values.first)
    let source = try #require(file.bibliography.sources.values.first)
    let annotation = Annotation(location: claim.location)
    let models: [(String, Set<String>)] = [
      ("article", fields(file.article, without: ["node", "hasUnreadableDigest"])),
      ("review", fields(file.review)),
      ("edition", fields(Edition())), ("correction", fields(Correction())),
      ("reviewer", fields(reviewer, without: ["id"])), ("source", fields(source, without: ["id"])),
      (
        "claim",
        fields(
          claim,
          without: ["node", "location", "hasUnreadableAnnotations", "hasUnreadableDecisions"])
      ),
      ("target", fields(Target())), ("claimant", fields(Claimant())), ("figure", fields(Figure())),
      ("rewording", fields(Rewording())), ("retirement", fields(Retirement())),
      (
        "evidence",
        fields(Evidence(location: claim.location), without: ["location", "hasUnreadableSource"])
      ),
      ("resolution", fields(Resolution(location: claim.location), without: ["location"])),
      (
        "annotation",
        fields(
          annotation,
          without: ["location", "verdictText", "hasUnreadableEvidence", "hasUnreadableText"]
        )
        // What no output may show is not in what outputs are made of.
        .union(["private"])
      ),
    ]
    for (name, fields) in models {
      #expect(try properties(of: definition(name)) == fields, "\(name)")
    }
  }

  @Test func everyWordOfTheSchemaIsInTheModel() throws {
    let vocabularies: [(String, String, [String])] = [
      ("claim", "kind", ClaimKind.allCases.map(\.rawValue)),
      ("target", "kind", TargetKind.allCases.map(\.rawValue)),
      ("claimant", "type", ClaimantType.allCases.map(\.rawValue)),
      ("figure", "comparison", Comparison.allCases.map(\.rawValue)),
      ("article", "rights", Rights.allCases.map(\.rawValue)),
      ("source", "type", SourceType.allCases.map(\.rawValue)),
      ("source", "medium", Medium.allCases.map(\.rawValue)),
      ("annotation", "confidence", Confidence.allCases.map(\.rawValue)),
      ("evidence", "stance", Stance.allCases.map(\.rawValue)),
    ]
    for (owner, name, words) in vocabularies {
      let properties = try #require(
        Self.stream.value(of: definition(owner), forKey: "properties"))
      let property = try #require(
        Self.stream.pairs(of: properties).first { Self.stream.text(of: $0.key) == name }?.value)
      #expect(self.words(of: property) == Set(words), "\(owner).\(name)")
    }
    #expect(words(of: try definition("verdict")) == Set(Verdict.allCases.map(\.rawValue)))
  }

  private func words(of node: YAMLNode) -> Set<String> {
    guard let words = Self.stream.value(of: node, forKey: "enum") else { return [] }
    return Set(Self.stream.items(of: words).map { Self.stream.text(of: $0) })
  }

  @Test("What the schema accepts can be read", arguments: 0..<20)
  func whatTheSchemaAcceptsCanBeRead(_ seed: Int) throws {
    var generator = SchemaInstances(of: Self.stream, seed: UInt64(seed))
    var accepted = 0
    for _ in 0..<25 {
      let text = try generator.instance()
      let stream = try YAMLStream(parsing: SourceFile(name: "f.yaml", bytes: Array(text.utf8)))
      let root = try #require(stream.documents.first?.root)
      let faults = SchemaFaults(in: root, of: stream, by: [.annotations])
      guard faults.isEmpty else { continue }
      accepted += 1
      var file = AnnotationFile(stream: stream)
      var reader = PartReader(stream, faults)
      file.read(root, with: &reader)
      #expect(reader.undecoded.map { stream.text(of: $0) } == [], "\(text)")
    }
    #expect(accepted > 15, "a generator that makes nothing valid tests nothing")
  }

  @Test func labelsKeepTheirText() throws {
    let text = RuleExample(
      """
      article: {text: article.txt, published: 1971, title: 1984}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - {verdict: context, reviewer: asia-desk, date: 2021-10-19, rating: True}
            - {verdict: context, reviewer: asia-desk, date: 2021-10-20, rating: No}
      """
    ).completeText
    let file = try AnnotationFile(SourceFile(name: "f.yaml", bytes: Array(text.utf8)))
    #expect(file.problems.isEmpty)
    #expect(file.article.published?.text.string == "1971")
    #expect(file.article.title?.string == "1984")
    #expect(file.claims.first?.annotations.map(\.rating?.string) == ["True", "No"])
  }
}
