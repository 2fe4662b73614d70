import YAMLTree

extension Labels {
  /// The labels of a project and the language of its reports.
  init(of root: YAMLNode, with reader: inout PartReader) {
    if let language = reader.text("language", of: root) { self.language = language.string }
    for (tag, words) in Self.languages(of: root, with: reader) {
      var known: [String: String] = [:]
      for (word, translation) in reader.stream.pairs(of: words) {
        known[reader.stream.text(of: word)] = reader.label(translation)?.string
      }
      translations[reader.stream.text(of: tag).lowercased()] = known
    }
  }

  /// The words under `labels` that no report uses: a misspelt one would stay English in silence.
  static func faults(
    in root: YAMLNode, _ scale: Scale, with reader: PartReader
  ) -> [ShapeProblem] {
    let ratings = scale.grades.map(\.label)
    let words = ratings + Standing.allCases.map(\.rawValue) + ReportWord.allCases.map(\.rawValue)
    let known = Set(words)
    let stream = reader.stream
    return languages(of: root, with: reader).flatMap { _, labels in
      stream.pairs(of: labels).compactMap { key, _ in
        let word = stream.text(of: key)
        guard !known.contains(word), !word.hasPrefix("x-") else { return nil }
        let suggestion = NearestWord.suggestion(for: word, among: words)
        return ShapeProblem(
          kind: .invalidValue, message: "reports have no word `\(word.abridged)`",
          help: suggestion.map { "did you mean `\($0)`?" }
            ?? "translate verdicts, standings, ratings of the scale, or words of the page as it has them",
          range: stream.textRange(of: key))
      }
    }
  }

  private static func languages(
    of root: YAMLNode, with reader: PartReader
  ) -> [(tag: YAMLNode, words: YAMLNode)] {
    guard let node = reader.value("labels", of: root) else { return [] }
    return reader.stream.pairs(of: node).compactMap { tag, words in
      let isOwn = reader.stream.text(of: tag).hasPrefix("x-")
      return isOwn || reader.stream.kind(of: words) != .mapping ? nil : (tag, words)
    }
  }
}
