/// An intended change of a ``YAMLStream``'s tree.
package enum YAMLEdit: Hashable, Sendable {
  /// Gives a scalar another value; of a key, renames it.
  ///
  /// Anchor, tag and style stay, and so does the type: a string stays a string, in quotes where the
  /// new value would be read as something else, and a number may become another number.
  case replace(YAMLNode, with: String)
  /// Adds a pair to a mapping, or to an absent value, which becomes a mapping. It comes after the key
  /// `after`, or at the end; pairs for the same place come in the order of the edits.
  case insert(key: String, YAMLValue, into: YAMLNode, after: YAMLNode? = nil)
  /// Adds an item at the end of a sequence, or to an absent value, which becomes a sequence.
  case append(YAMLValue, to: YAMLNode)
  /// Removes an item of a sequence or, given its key, a pair of a mapping. A collection whose last
  /// child goes stays behind as `[]` or `{}`.
  case remove(YAMLNode)
}

/// Why an edit was not made.
package enum YAMLEditRefusal: Error, Hashable, Sendable {
  /// The file is JSON read as such, or has line breaks that libyaml and editors see differently.
  case unsupportedFile
  /// The node is no scalar, mapping, sequence or child, whichever the edit needs; or an alias.
  case unsuitableNode
  /// The node is an alias's target or lies inside one, so that other places would change too.
  case sharedNode
  /// Another edit of the set removes the node, or makes something else of it.
  case conflict
  /// The mapping would have the key twice.
  case duplicateKey
  /// What was tried does not read back as the tree that is meant.
  case unverified
  /// The set has so many bad edits that the search for them was given up.
  case exhausted
}
