import YAMLTree

extension Scale {
  /// The scale of a project: one that is known by its name, or the house's own labels.
  init(of root: YAMLNode, with reader: inout PartReader) {
    guard let node = reader.value("scale", of: root) else {
      self = .standard
      return
    }
    guard reader.stream.kind(of: node) == .mapping else {
      self = (reader.word("scale", of: root) ?? Preset.standard).scale
      return
    }
    var grades: [Grade] = []
    for (label, value) in reader.stream.pairs(of: node) {
      let label = reader.stream.text(of: label)
      guard !label.hasPrefix("x-"), let verdict: Verdict = reader.word("verdict", of: value),
        let number = reader.label("number", of: value).flatMap({ Double($0.string) })
      else { continue }
      grades.append(Grade(label, verdict, number))
    }
    self.init(grades)
  }

  /// What makes the labels under `scale` no scale: no best and no worst one.
  func fault(in root: YAMLNode, with reader: PartReader) -> ShapeProblem? {
    guard reader.faults.isEmpty, let node = reader.value("scale", of: root),
      reader.stream.kind(of: node) == .mapping,
      let first = grades.first, grades.count > 1,
      grades.allSatisfy({ $0.number == first.number })
    else { return nil }
    return ShapeProblem(
      kind: .invalidValue, message: "all labels of the scale have the same number",
      help: "the best label has a higher number than the worst",
      range: reader.stream.leadingRange(of: node))
  }
}
