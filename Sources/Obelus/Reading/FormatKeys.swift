/// The keys of the annotation format, mapping by mapping.
enum FormatKeys {
  static let file: [StaticString] = [
    "obelus", "article", "review", "reviewers", "sources", "claims",
  ]
  static let article: [StaticString] = [
    "text", "url", "title", "publisher", "authors", "language", "published", "retrieved", "archive",
    "sha256", "rights", "corrections", "revisions",
  ]
  static let review: [StaticString] = ["summary", "published", "embargo", "url"]
  static let reviewer: [StaticString] = ["name", "affiliation", "url", "disclosure"]
  static let source: [StaticString] = [
    "title", "url", "publisher", "published", "retrieved", "archive", "snapshot", "text", "sha256",
    "type", "medium", "confidential", "expires",
  ]
  static let claim: [StaticString] = [
    "id", "quote", "prefix", "suffix", "also", "statement", "claimant", "kind", "figure", "topics",
    "see", "annotations", "resolution", "target", "revisions", "retired",
  ]
  static let annotation: [StaticString] = [
    "verdict", "reviewer", "date", "rating", "confidence", "finding", "note", "private", "evidence",
    "correction",
  ]
  static let evidence: [StaticString] = [
    "source", "url", "quote", "locator", "translation", "stance", "figure",
  ]
  static let resolution: [StaticString] = ["verdict", "reviewer", "date", "rating", "note"]
  static let claimant: [StaticString] = ["name", "url", "type"]
  static let revision: [StaticString] = ["quote", "replaced"]
  static let retirement: [StaticString] = ["date", "reason", "reviewer"]
  static let project: [StaticString] = ["files", "exclude", "reviewers", "sources"]
}
