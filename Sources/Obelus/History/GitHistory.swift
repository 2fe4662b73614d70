import SourceText
import SystemPackage

/// The versions of one file that git keeps.
struct GitHistory {
  /// The file's name in ``git``'s folder.
  private let name: String
  /// The name that messages call the file.
  private let displayedName: String
  private let git: GitCommand

  /// So many versions are read at once, newest first: the one looked for is seldom old.
  private static let batch = 64
  /// So many digits of a commit name it to people.
  private static let shortCommit = 10

  /// The history of the file at `path`, relative to the working folder.
  init(ofFileAt path: String) {
    // A link's history is that of the link.
    let real = Paths.real(FilePath(path)) ?? FilePath(path)
    name = real.lastComponent?.string ?? ""
    displayedName = path
    git = GitCommand(folder: real.removingLastComponent())
  }

  /// The newest version, on the way to the present commit, with this SHA-256, in lower-case hexadecimal.
  ///
  /// Reads versions until one has it, about 0.2 s for a thousand of them.
  func version(withDigest digest: String) async -> Result<SourceFile, ReviewedTextProblem> {
    guard
      let log = await git.output(
        "-c", "log.diffMerges=separate", "log", "-m", "--full-history", "--format=%H", "--raw",
        "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-show-signature", "--", name)
    else { return .failure(.noHistory) }
    let versions = Self.versions(inLog: log)
    var isComplete = true
    var start = 0
    while start < versions.count {
      let batch = versions[start..<min(start + Self.batch, versions.count)]
      start += Self.batch
      let request = batch.map { $0.blob + "\n" }.joined()
      guard
        let answer = await git.output("cat-file", "--batch", "--buffer", input: Array(request.utf8))
      else { return .failure(.incomplete) }
      for (version, content) in zip(batch, Self.contents(inBatch: answer)) {
        guard let content else {
          isComplete = false
          continue
        }
        let file = SourceFile(
          name: "\(displayedName)@\(version.commit.prefix(Self.shortCommit))", bytes: content)
        if file.sha256 == digest { return .success(file) }
      }
    }
    let isShallow = await git.output("rev-parse", "--is-shallow-repository")
    if isShallow?.starts(with: Array("true".utf8)) == true { return .failure(.shallow) }
    return .failure(isComplete ? .notInHistory : .incomplete)
  }

  /// The file as it is in `revision`.
  func version(atRevision revision: String) async -> SourceFile? {
    let found = await git.output(
      "rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}")
    guard let commit = found?.split(separator: Ascii.lineFeed).first,
      let bytes = await git.output(
        "cat-file", "blob", "\(String(decoding: commit, as: UTF8.self)):./\(name)")
    else { return nil }
    return SourceFile(name: "\(displayedName)@\(revision)", bytes: bytes)
  }

  private struct Version {
    let commit: String
    let blob: String
  }

  /// The versions that `git log --raw` lists, newest first, each once.
  ///
  /// A line is a commit, or `:MODE MODE BLOB BLOB STATUS\tPATH`, of which the second blob is the commit's.
  private static func versions(inLog log: [UInt8]) -> [Version] {
    var versions: [Version] = []
    var seen: Set<String> = []
    var commit = ""
    for line in log.split(separator: Ascii.lineFeed) {
      if line.first == UInt8(ascii: ":") {
        let fields = line.split(separator: Ascii.space, maxSplits: 4)
        guard fields.count == 5 else { continue }
        let blob = String(decoding: fields[3], as: UTF8.self)
        // A file that was removed has a blob of zeros.
        guard blob.contains(where: { $0 != "0" }), seen.insert(blob).inserted else { continue }
        versions.append(Version(commit: commit, blob: blob))
      } else {
        commit = String(decoding: line, as: UTF8.self)
      }
    }
    return versions
  }

  /// The contents that `git cat-file --batch` prints, in the order asked for: for each `BLOB TYPE SIZE`, a
  /// line feed, the bytes and a line feed; nil for one that is missing, as in a partial clone.
  private static func contents(inBatch answer: [UInt8]) -> [[UInt8]?] {
    var contents: [[UInt8]?] = []
    var index = 0
    while let end = answer[index...].firstIndex(of: Ascii.lineFeed) {
      let fields = answer[index..<end].split(separator: Ascii.space)
      index = end + 1
      guard fields.count == 3, let size = Int(String(decoding: fields[2], as: UTF8.self)),
        index + size < answer.count
      else {
        contents.append(nil)
        continue
      }
      contents.append(Array(answer[index..<index + size]))
      index += size + 1
    }
    return contents
  }
}
