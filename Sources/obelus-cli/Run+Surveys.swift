import Obelus

extension Run {
  /// The review of a file for a survey of many: nil where the file or its article cannot be read. That, and
  /// what keeps claims of several files from being the same, is told on standard error, so that standard
  /// output is the survey and nothing else.
  mutating func surveyedReview(_ path: String) async -> Review? {
    switch await outcome(path) {
    case .reviewed(let review):
      let isReadable = review.article != nil
      for diagnostic in review.diagnostics where diagnostic.severity == .error {
        if !isReadable || diagnostic.rule == Rule.claimDiffers.name {
          refuse(diagnostic.description)
        }
      }
      return isReadable ? review : nil
    case .unusable(let diagnostic):
      refuse(diagnostic.description)
      return nil
    case .unreadable, nil: return nil
    }
  }
}
