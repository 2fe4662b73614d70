/// What a YAML file may cost its reader.
package struct YAMLLimits: Hashable, Sendable {
  /// Size of the file in bytes.
  package var bytes = 16 << 20
  /// Depth of nesting: libyaml's time grows with the square of the depth of flow collections.
  package var depth = 128
  /// Number of nodes that aliases stand for, nested aliases expanded: what a walk that follows
  /// aliases would visit on top of the file's own nodes.
  package var aliasNodes = 100_000

  /// The limits that hold unless a project sets others.
  package static let standard = YAMLLimits()

  /// Limits with the given values; see the properties.
  package init(bytes: Int = 16 << 20, depth: Int = 128, aliasNodes: Int = 100_000) {
    self.bytes = bytes
    self.depth = depth
    self.aliasNodes = aliasNodes
  }
}
