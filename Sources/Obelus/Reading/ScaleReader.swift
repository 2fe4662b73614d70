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
}
