import YAMLTree

extension Bibliography {
  /// What is wrong with the addresses and names of a project's configuration: what `invalid-address` and
  /// `hidden-in-name` report as errors in an annotation file. O(file).
  ///
  /// What would be a warning there is no fault here, where no project could switch it off.
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
      guard text.place.use == .name || text.place.use == .address,
        let fault = text.fault(of: [.invisible, .bidirectional])
      else { continue }
      faults.append(
        ShapeProblem(
          kind: .invalidValue, message: fault.message, help: fault.help, range: fault.range))
    }
    return faults.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
