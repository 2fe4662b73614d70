import Obelus

/// What the commands that read annotation files have in common: finding the files, reviewing them one
/// after another, and telling what cannot be used.
struct Run {
  private var outputs: Outputs
  private var finder = ProjectFinder()
  /// What the files before quoted.
  private var register = ClaimRegister()
  private let pipeline: ReviewPipeline
  private var reportedConfigurations: Set<String> = []
  /// How the run stands.
  var status = ExitStatus.success

  /// Ends with a status where the options name what cannot be read.
  init(
    _ outputs: Outputs, _ options: ReviewOptions, choosing choice: RuleChoice = RuleChoice()
  ) throws {
    self.outputs = outputs
    do throws(FileError) {
      pipeline = try options.pipeline(choosing: choice)
    } catch {
      StandardStream.error.write("obelus: \(Palette.escaped(error.message))\n")
      throw ExitStatus.unusable
    }
  }

  /// The annotation files that `paths` mean.
  mutating func prepare(_ paths: [String]) -> [String] {
    let selection = FileSelection(paths, finder: &finder)
    for error in selection.configurationErrors { report(error) }
    for fault in selection.faults { reportFault(fault) }
    return selection.files
  }

  /// What came of one file; nil, and told to the user, where it or its project cannot be used.
  mutating func outcome(_ path: String) async -> ReviewPipeline.Outcome? {
    do throws(ConfigurationError) {
      let outcome = try await pipeline.outcome(ofFileAt: path, &finder)
      switch outcome {
      case .reviewed(let review):
        if let fault = review.reviewedText.fault { reportFault("\(path): \(fault)") }
        return .reviewed(pipeline.compared(review, at: path, with: &register))
      case .unusable: return outcome
      case .unreadable(let error): reportFault(error.message)
      }
    } catch {
      report(error)
    }
    return nil
  }

  /// The file of a review with its fixes made, as far as they go.
  mutating func repaired(
    _ review: Review, at path: String, _ applicability: Fix.Applicability
  ) async -> Repair? {
    do throws(ConfigurationError) {
      return try await pipeline.repaired(review, at: path, applicability, &finder)
    } catch {
      report(error)
      return nil
    }
  }

  /// The least severity that fails the file at `path` where the command line does not say.
  mutating func failOn(_ path: String) -> Severity {
    (try? finder.project(ofFileAt: path).settings.failOn) ?? .error
  }

  /// Prints diagnostics of a file.
  mutating func print(_ diagnostics: [Diagnostic]) {
    guard let name = diagnostics.first?.location.file.name else { return }
    print(CheckedFile(name, unusable: diagnostics))
  }

  /// Prints what came of a file in all formats.
  mutating func print(_ file: CheckedFile) {
    outputs.add(
      outputs.usesRepositoryPaths
        ? file.withPaths(relativeTo: finder.repository(ofFileAt: file.name)) : file)
  }

  /// Prints what the formats put before all files.
  mutating func begin() { outputs.begin() }

  /// Prints what the formats put after all files, and writes the files that they go to.
  mutating func end(_ tally: Tally) {
    for fault in outputs.finish(tally) { reportFault(fault) }
  }

  /// Tells what is not done.
  mutating func refuse(_ message: String) {
    status = max(status, .failure)
    StandardStream.error.write("obelus: \(Palette.escaped(message))\n")
  }

  /// Tells what cannot be used.
  mutating func reportFault(_ message: String) {
    status = .unusable
    StandardStream.error.write("obelus: \(Palette.escaped(message))\n")
  }

  /// Prints what is wrong with a configuration, once.
  private mutating func report(_ error: ConfigurationError) {
    status = .unusable
    guard let name = error.diagnostics.first?.location.file.name,
      reportedConfigurations.insert(name).inserted
    else { return }
    print(error.diagnostics)
  }

  /// Ends the run with its status.
  func finish() throws {
    if status != .success { throw status }
  }
}
