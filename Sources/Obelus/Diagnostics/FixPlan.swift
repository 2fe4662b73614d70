import SourceText
import YAMLTree

/// The edits that make several fixes of one file together.
struct FixPlan {
  /// The bytes that are replaced, and by what.
  let edits: [TextEdit]
  /// The file afterwards.
  let bytes: [UInt8]
  /// Indices of the fixes that are made, in the order given. The others cannot be made, or not beside
  /// these, without changing something else.
  let made: [Int]

  /// Plans as many of `fixes` as can be made; each is made whole or not at all. O(file), but where some
  /// are refused.
  init(for fixes: [Fix], in stream: YAMLStream) {
    var made = Array(fixes.indices)
    while true {
      let (edits, origins) = Self.edits(of: made.map { (index: $0, fix: fixes[$0]) }, in: stream)
      let plan = stream.plan(edits)
      if plan.refused.isEmpty {
        self.edits = plan.edits
        bytes = plan.result.source.bytes
        self.made = made
        return
      }
      let refused = Set(plan.refused.flatMap { origins[$0.index] })
      made.removeAll(where: refused.contains)
    }
  }

  /// The edits, each once, and for each the indices of the fixes that it belongs to.
  private static func edits(
    of fixes: [(index: Int, fix: Fix)], in stream: YAMLStream
  ) -> (edits: [YAMLEdit], origins: [[Int]]) {
    var edits: [YAMLEdit] = []
    var origins: [[Int]] = []
    var places: [YAMLEdit: Int] = [:]
    let add = { (edit: YAMLEdit, fixes: [Int]) in
      if let place = places[edit] {
        origins[place] += fixes
      } else {
        places[edit] = edits.count
        edits.append(edit)
        origins.append(fixes)
      }
    }
    var newLists: [NewList] = []
    for (index, fix) in fixes {
      for change in fix.changes {
        switch change {
        case .edit(let edit): add(edit, [index])
        case .record(let value, let key, let mapping, let after):
          let list = stream.pairs(of: mapping).first { stream.text(of: $0.key) == key }?.value
          if let list {
            add(.append(value, to: list), [index])
          } else if let known = newLists.firstIndex(where: { $0.is(key, of: mapping) }) {
            newLists[known].add(value, index)
          } else {
            newLists.append(
              NewList(key: key, mapping: mapping, after: after, items: [value], fixes: [index]))
          }
        }
      }
    }
    for list in newLists {
      add(
        .insert(key: list.key, .sequence(list.items), into: list.mapping, after: list.after),
        list.fixes)
    }
    return (edits, origins)
  }
}

/// A list that several fixes add to and that the file does not have yet.
private struct NewList {
  let key: String
  let mapping: YAMLNode
  let after: YAMLNode?
  var items: [YAMLValue]
  var fixes: [Int]

  func `is`(_ key: String, of mapping: YAMLNode) -> Bool {
    self.key == key && self.mapping == mapping
  }

  mutating func add(_ item: YAMLValue, _ fix: Int) {
    if !items.contains(item) { items.append(item) }
    fixes.append(fix)
  }
}
