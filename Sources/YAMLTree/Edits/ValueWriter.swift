import SourceText

/// Writes new values, in block and in flow style.
struct ValueWriter {
  /// A value behind a `:` or `-`: what stands in that line, the space before it included, and the
  /// lines that follow, a line break before each.
  struct Written {
    var head: [UInt8] = []
    var body: [UInt8] = []
  }

  /// What a value is written into, with the column of its keys or dashes.
  enum Parent {
    case mapping(column: Int)
    case sequence(column: Int)
    /// A document: behind `---`.
    case document

    var column: Int {
      switch self {
      case .mapping(let column), .sequence(let column): column
      case .document: 0
      }
    }
  }

  let manner: FileManner

  // MARK: Block style

  /// `value` behind the `:` or `-` that ends before `column`.
  func block(_ value: YAMLValue, in parent: Parent, at column: Int, isCautious: Bool) -> Written {
    if isCautious { return Written(head: [Ascii.space] + flow(value, isCautious: true)) }
    switch value {
    case .plain(let text): return Written(head: [Ascii.space] + text.utf8)
    case .text(let text): return block(Array(text.utf8), in: parent, at: column + 1)
    case .sequence([]): return Written(head: Array(" []".utf8))
    case .mapping([]): return Written(head: Array(" {}".utf8))
    case .sequence(let items):
      return lines(in: parent, step: manner.sequenceStep) { column in
        items.map { item($0, column: column, isCautious: false) }
      }
    case .mapping(let entries):
      return lines(in: parent, step: manner.mappingStep) { column in
        entries.map { pair($0.key, $0.value, column: column, isCautious: false) }
      }
    }
  }

  /// A pair of a block mapping whose keys stand at `column`, without its own indentation.
  func pair(_ key: String, _ value: YAMLValue, column: Int, isCautious: Bool) -> [UInt8] {
    let key = self.key(key, inFlow: false)
    let width = column + ScalarText.width(key) + 1
    let value = block(value, in: .mapping(column: column), at: width, isCautious: isCautious)
    return key + [UInt8(ascii: ":")] + value.head + value.body
  }

  /// An item of a block sequence whose dashes stand at `column`, without its own indentation.
  func item(_ value: YAMLValue, column: Int, isCautious: Bool) -> [UInt8] {
    let value = block(value, in: .sequence(column: column), at: column + 1, isCautious: isCautious)
    return [UInt8(ascii: "-")] + value.head + value.body
  }

  func indent(_ column: Int) -> [UInt8] { Array(repeating: Ascii.space, count: max(column, 0)) }

  /// The children of a collection: on their own lines, or the first one right behind a dash.
  private func lines(
    in parent: Parent, step: Int, children: (_ column: Int) -> [[UInt8]]
  ) -> Written {
    let column: Int
    let isCompact: Bool
    switch parent {
    case .mapping(let parent): (column, isCompact) = (parent + step, false)
    case .sequence(let parent): (column, isCompact) = (parent + 2, true)
    case .document: (column, isCompact) = (0, false)
    }
    var written = Written()
    for (index, child) in children(column).enumerated() {
      if isCompact, index == 0 {
        written.head = [Ascii.space] + child
      } else {
        written.body += manner.lineBreak + indent(column) + child
      }
    }
    return written
  }

  private func block(_ text: [UInt8], in parent: Parent, at column: Int) -> Written {
    let indentation: Int
    switch parent {
    case .mapping(let column): indentation = column + manner.mappingStep
    case .sequence(let column): indentation = column + 2
    case .document: indentation = manner.mappingStep
    }
    if text.contains(Ascii.lineFeed), let written = literal(text, indentation) { return written }
    let line = ScalarText.onOneLine(text, inFlow: false)
    if column + ScalarText.width(line) > manner.width, let written = folded(text, indentation) {
      return written
    }
    return Written(head: [Ascii.space] + line)
  }

  private func literal(_ text: [UInt8], _ indentation: Int) -> Written? {
    let hasFinalBreak = text.last == Ascii.lineFeed
    let lines = text.dropLast(hasFinalBreak ? 1 : 0)
      .split(separator: Ascii.lineFeed, omittingEmptySubsequences: false)
    guard let first = lines.first?.first, !ScalarText.isBlank(first), lines.last?.isEmpty == false,
      ScalarText.isPrintable(text),
      lines.allSatisfy({ $0.isEmpty || !$0.allSatisfy(ScalarText.isBlank) })
    else { return nil }
    return Written(
      head: Array((hasFinalBreak ? " |" : " |-").utf8),
      body: body(lines.map(Array.init), indentation))
  }

  private func folded(_ text: [UInt8], _ indentation: Int) -> Written? {
    let sequence = WordSequence(text)
    guard sequence.words.count > 1, sequence.foldsInBlock, !sequence.hasLineFeeds,
      !sequence.startsBlank(sequence.words[0]), ScalarText.isPrintable(text)
    else { return nil }
    let filling = LineFilling(
      words: sequence.words.map { Array($0) }, breaks: sequence.lineFeeds,
      endsLine: Array(repeating: false, count: sequence.words.count), firstColumn: indentation,
      column: indentation, width: manner.width, mayWrap: true)
    return Written(head: Array(" >-".utf8), body: body(filling.lines(), indentation))
  }

  private func body(_ lines: [[UInt8]], _ indentation: Int) -> [UInt8] {
    lines.flatMap { manner.lineBreak + ($0.isEmpty ? [] : indent(indentation) + $0) }
  }

  // MARK: Flow style

  /// `value` on one line, as it may stand in `[]` and `{}`.
  func flow(_ value: YAMLValue, isCautious: Bool) -> [UInt8] {
    switch value {
    case .plain(let text): Array(text.utf8)
    case .text(let text) where isCautious:
      ScalarText.inMarks(ScalarText.doubleQuoted(Array(text.utf8)[...]), UInt8(ascii: "\""))
    case .text(let text): ScalarText.onOneLine(Array(text.utf8), inFlow: true)
    case .sequence(let items):
      [UInt8(ascii: "[")] + joined(items.map { flow($0, isCautious: isCautious) })
        + [UInt8(ascii: "]")]
    case .mapping(let entries):
      [UInt8(ascii: "{")] + joined(entries.map { flow($0.key, $0.value, isCautious: isCautious) })
        + [UInt8(ascii: "}")]
    }
  }

  /// A pair as it stands in `{}`.
  func flow(_ key: String, _ value: YAMLValue, isCautious: Bool) -> [UInt8] {
    self.key(key, inFlow: true) + ": ".utf8 + flow(value, isCautious: isCautious)
  }

  func joined(_ children: [[UInt8]]) -> [UInt8] { Array(children.joined(separator: ", ".utf8)) }

  private func key(_ key: String, inFlow: Bool) -> [UInt8] {
    ScalarText.onOneLine(Array(key.utf8), inFlow: inFlow)
  }
}
