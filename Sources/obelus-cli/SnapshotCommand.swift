import ArgumentParser
import Obelus
import SystemPackage

/// `obelus snapshot`: stores a copy of a source.
struct SnapshotCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Store a copy of a source beside the annotations, and record it.",
    discussion: """
      The copy goes to the folder `snapshots` beside the file that describes the source, under the source's \
      id. Its path, its digest and, where none is given, today as the day on which the source was looked at \
      are written there; every other byte stays. The words of a PDF are taken with `pdftotext`, where it is \
      installed. A copy that differs from the one stored or recorded is refused: what a page says now is another \
      source. Nothing is fetched from the network.
      """)

  @Argument(help: "The source's id.")
  var id: String

  @Argument(
    help: "The file that describes it, or a folder; needed where several do.", completion: .file())
  var path: String?

  @Option(help: "The page or document, as it was saved.", completion: .file())
  var file: String

  @Option(help: "The day that counts as today, such as 2021-10-22.")
  var today: ReviewDate?

  mutating func run() async throws {
    var finder = ProjectFinder()
    let selection = FileSelection(path.map { [$0] } ?? [], finder: &finder)
    let configurations = selection.configurationErrors.flatMap(\.diagnostics)
    guard configurations.isEmpty, selection.faults.isEmpty else {
      throw fail(selection.faults + configurations.map(\.description))
    }
    let described: [DescribedSource]
    do throws(ConfigurationError) {
      described = try DescribedSource.all(
        withID: id, inFilesAt: selection.files, &finder)
    } catch {
      throw fail(error.diagnostics.map(\.description))
    }
    guard let source = described.first else {
      throw fail(["no file that can be read describes the source"])
    }
    guard described.count == 1 else {
      let names = described.map(\.path.string).joined(separator: ", ")
      throw fail(["several files describe the source: name one of \(names)"])
    }
    try await store(source)
  }

  private func store(_ source: DescribedSource) async throws {
    let store = SnapshotStore(source, clock: today.map(ReviewClock.init(fixedAt:)) ?? .system)
    do {
      let record = try await store.store(SnapshotStore.read(file))
      // The path of a copy has the id of its source.
      let paths =
        source.isConfidential
        ? ["a copy of a confidential source is stored"]
        : [record.snapshot] + (record.text.map { [$0] } ?? [])
      StandardStream.output.write(paths.map { Terminal.shown($0 + "\n") }.joined())
      if let missing = record.missingText { warn(missing) }
    } catch let refusal as SnapshotStore.Refusal {
      warn(refusal.message)
      throw ExitStatus.failure
    } catch let error as FileError {
      throw fail([error.message])
    }
  }

  private func warn(_ message: String) {
    StandardStream.error.write("obelus: \(Palette.escaped(message))\n")
  }

  private func fail(_ messages: [String]) -> ExitStatus {
    messages.forEach(warn)
    return .unusable
  }
}
