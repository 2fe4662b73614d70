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
      source. So is one whose words cannot be read, unless a file with its words is named under `text`. Nothing is \
      fetched from the network.
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

  @Flag(
    help: "Store the copy of a confidential source, too: it goes wherever the annotations go.")
  var confidential = false

  mutating func run() async throws {
    var finder = ProjectFinder()
    let selection = FileSelection(path.map { [$0] } ?? [], finder: &finder)
    let configurations = selection.configurationErrors.flatMap(\.diagnostics)
    guard configurations.isEmpty, selection.faults.isEmpty else {
      throw fail(selection.faults + configurations.map(\.description))
    }
    let described: DescribedSource
    do {
      described = try SourceSearch(for: id, inFilesAt: selection.files, &finder)
        .description(inFileAt: path)
    } catch let error as ConfigurationError {
      throw fail(error.diagnostics.map(\.description))
    } catch let refusal as SnapshotStore.Refusal {
      throw fail(refusal.message.split(separator: "\n").map(String.init))
    }
    try await store(described)
  }

  private func store(_ source: DescribedSource) async throws {
    let store = SnapshotStore(source, clock: today.map(ReviewClock.init(fixedAt:)) ?? .system)
    do {
      let record = try await store.store(SavedFile(file), storesConfidential: confidential)
      // Where the copy of a confidential source lies is nobody's business in a log.
      if !source.isConfidential { show(record) }
      if let missing = record.missingText { warn(missing) }
    } catch let refusal as SnapshotStore.Refusal {
      warn(refusal.message)
      throw ExitStatus.failure
    } catch let error as FileError {
      throw fail([error.message])
    }
  }

  /// The stored files go to the output, for scripts; what was written about them is for people.
  private func show(_ record: SnapshotStore.Record) {
    let paths = [record.snapshot] + (record.text.map { [$0] } ?? [])
    StandardStream.output.write(paths.map { Terminal.shown($0 + "\n") }.joined())
    if !record.fields.isEmpty {
      warn("\(record.recordedIn) now has \(record.fields.joined(separator: ", "))")
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
