extension Rule {
  static let configuration = Rule(
    "configuration",
    summary: "The project's `obelus.yaml` cannot be used.",
    rationale: """
      What `obelus.yaml` says holds for every file of the project: a misspelt key would change, in \
      silence, what is checked and how. Its files are not checked before it is mended, and the run ends \
      with exit status 2. Under `rules` each rule is named as `obelus rules` lists it. Those without which \
      parts of a file would go unread in silence, such as `yaml-syntax` and `unknown-field`, may be made \
      notes, but not turned off, and this one is always an error.
      """,
    failing: [
      RuleExample(
        ofProject: """
          files: [Annotations/**/*.yaml]
          ↓
          exlude: [Annotations/drafts/**]
          """),
      RuleExample(
        ofProject: """
          rules:
            ↓
            quote-ambigous: error
          """),
      RuleExample(
        ofProject: """
          rules:
                         ↓
            yaml-syntax: off
          """),
    ],
    passing: [
      RuleExample(
        ofProject: """
          files: [Annotations/**/*.yaml]
          exclude: [Annotations/drafts/**]
          rules:
            quote-ambiguous: error
            claim-open: off
            review-stale: {severity: warning, days: 90}
          """)
    ], check: nil)
}
