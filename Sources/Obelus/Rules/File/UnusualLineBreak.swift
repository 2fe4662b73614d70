import SourceText
import YAMLTree

extension Rule {
  static let unusualLineBreak = Rule(
    "unusual-line-break",
    summary: "The file holds a line separator that ends a line for some programs only.",
    rationale: """
      U+0085, U+2028 and U+2029 come in by copying from web pages and word processors. They end a line \
      in YAML 1.1 and are text in YAML 1.2, and no editor shows them. A space is what was meant.
      """,
    failing: [
      """
      claims:
        - id: wall
                            ↓
          quote: The harbour\u{2028}      wall was finished in 1971.
      """
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
      """
    ]
  ) { context, findings in
    let stream = context.file.stream
    for range in stream.unusualLineBreaks {
      let value = stream.source.text(in: range).unicodeScalars.first?.value ?? 0
      let name = String(value, radix: 16, uppercase: true)
      findings.report(
        "U+\(String(repeating: "0", count: 4 - min(4, name.count)))\(name) ends a line in YAML 1.1 "
          + "and not in YAML 1.2",
        at: SourceLocation(stream.source, range), help: "put a space or a line break there")
    }
  }
}
