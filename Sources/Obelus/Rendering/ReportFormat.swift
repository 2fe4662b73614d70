/// The formats of a report.
public enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// One page that needs nothing else.
  case html
}

/// A report ready to be written.
public struct RenderedReport: Sendable {
  /// The file's bytes.
  public let bytes: [UInt8]

  /// Writes the report to `path`, relative to the working folder, whole or not at all: another file of
  /// that name is replaced at once.
  ///
  /// Throws ``FileError`` where it cannot be written.
  public func write(to path: String) throws(FileError) {
    try AtomicFile.write(bytes, to: path)
  }
}

extension Review {
  /// The review as a report. Nil where the article could not be read: there is nothing to show.
  public func rendered(as format: ReportFormat) -> RenderedReport? {
    guard let report = Report(self) else { return nil }
    switch format {
    case .html:
      var page = HTMLReport(report)
      return RenderedReport(bytes: page.rendered())
    }
  }
}
