/// Why a schema cannot be used.
package struct SchemaError: Error, Hashable, Sendable {
  /// What is wrong, in words for people: lower case, no full stop.
  package let message: String
  /// The schema: its URI, with a JSON pointer as fragment.
  package let location: String

  package init(_ message: String, at location: String) {
    self.message = message
    self.location = location
  }
}
