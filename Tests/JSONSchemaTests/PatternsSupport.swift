import JSONSchema

/// Why `source` is refused; nil if it is not.
func patternError(_ source: String) -> PatternError? {
  do {
    _ = try Pattern(source)
    return nil
  } catch {
    return error
  }
}

extension Pattern {
  func outcome(_ text: String) -> Outcome {
    var text = text
    return text.withUTF8 { matches($0) }
  }
}

extension Format {
  func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches($0) }
  }
}
