import YAMLTree

extension Bibliography {
  /// What makes the texts of a project's configuration such as the rules on names and addresses report as
  /// errors in an annotation file, or hides what a line says. O(file).
  ///
  /// The host names of honest sites may mix scripts, and no project could switch that off: it is no fault here.
  func textFaults(in stream: YAMLStream, _ problems: [ShapeProblem]) -> [ShapeProblem] {
    var faults: [ShapeProblem] = []
    forEachAddress { located in
      guard let fault = located.address.fault else { return }
      faults.append(
        ShapeProblem(
          kind: .invalidValue, message: fault.message, help: fault.help,
          range: located.location(of: fault.part).range))
    }
    for text in HiddenText.all(in: stream, problems) {
      let isComment = text.place.use == .comment
      guard let fault = text.fault(of: isComment ? [.bidirectional] : [.invisible, .bidirectional])
      else { continue }
      faults.append(
        ShapeProblem(
          kind: .invalidValue, message: fault.message, help: fault.help, range: fault.range))
    }
    return faults.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
