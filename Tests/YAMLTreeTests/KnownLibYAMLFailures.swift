/// Cases of the YAML test suite that libyaml 0.2.5, and so our reader, does not do as the suite asks.
///
/// None of them is how anybody writes an annotation file by hand. Where we refuse what YAML 1.2
/// allows, the writer gets an error with a place; where we accept what it forbids, other readers may
/// refuse the file.
struct KnownLibYAMLFailures {
  enum Outcome: Sendable { case acceptsInvalid, rejectsValid, wrongEvents }

  struct Group: Sendable {
    let outcome: Outcome
    let reason: String
    let ids: [String]
  }

  /// The group of each listed case, by the case's id.
  static let all: [String: Group] = groups.reduce(into: [:]) { table, group in
    for id in group.ids { table[id] = group }
  }

  private static let groups: [Group] = [
    Group(
      outcome: .acceptsInvalid, reason: "a comment without white space before its `#`",
      ids: ["9JBA", "CVW2", "SU5Z", "X4QW"]),
    Group(
      outcome: .acceptsInvalid, reason: "continuation lines of flow nodes are not indented enough",
      ids: ["9C9N", "DK95/01", "QB6E", "Y79Y/003"]),
    Group(
      outcome: .acceptsInvalid, reason: "a directive without `...` before it, or a bad directive",
      ids: ["9HCY", "EB22", "MUS6/00", "MUS6/01", "RHX7"]),
    Group(
      outcome: .acceptsInvalid, reason: "a dash alone in a flow sequence", ids: ["G5U8", "YJV2"]),
    Group(
      outcome: .acceptsInvalid, reason: "blank lines deeper than a block scalar's first line",
      ids: ["S98Z"]),
    Group(
      outcome: .rejectsValid, reason: "a tab where white space separates but does not indent",
      ids: [
        "6BCT", "6CA3", "96NN/00", "96NN/01", "A2M4", "DK95/00", "DK95/03", "DK95/04", "Q5MG",
        "R4YG", "Y79Y/001", "Y79Y/010",
      ]),
    Group(
      outcome: .rejectsValid, reason: "a mapping entry without a key",
      ids: [
        "2JQS", "6M2F", "CFD4", "FRK4", "M2N8/00", "NHX8", "NKF9", "S3PD", "SM9W/01", "UKK6/00",
      ]),
    Group(
      outcome: .rejectsValid, reason: "a key in a flow mapping on another line than its colon",
      ids: ["4MUZ/00", "4MUZ/01", "4MUZ/02", "5MUD", "9SA2", "K3WX", "NJ66", "VJP3/01"]),
    Group(
      outcome: .rejectsValid, reason: "a colon at the start or the end of a plain scalar in flow",
      ids: ["4ABK", "58MP", "5T43", "DBG4", "HM87/00"]),
    Group(
      outcome: .rejectsValid, reason: "a reserved directive, or `%` at the start of a text line",
      ids: ["2LFX", "6LVF", "BEC7", "MUS6/05", "MUS6/06", "UT92", "W4TN"]),
    Group(
      outcome: .rejectsValid,
      reason: "a document without `---` after `...`, or no document before it",
      ids: ["7Z25", "HWV9", "M7A3", "QT73"]),
    Group(
      outcome: .rejectsValid, reason: "the text of a block scalar at the margin",
      ids: ["DK3J", "FP8R"]),
    Group(
      outcome: .rejectsValid,
      reason: "an anchor of other characters than letters, digits, `-`, `_`",
      ids: ["2SXE", "8XYN", "W5VH"]),
    Group(
      outcome: .wrongEvents, reason: "a question mark begins a plain scalar in flow",
      ids: ["652Z", "HM87/01"]),
    Group(
      outcome: .wrongEvents, reason: "a last line of spaces without a line break",
      ids: ["JEF9/02", "L24T/01"]),
    Group(outcome: .wrongEvents, reason: "a colon ends an anchor", ids: ["Y2GN"]),
  ]
}
