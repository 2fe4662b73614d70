extension Rule {
  static let configuration = Rule(
    "configuration",
    summary: "The project's `obelus.yaml` cannot be used.",
    rationale: """
      What `obelus.yaml` says holds for every file of the project: a misspelt key would change, in \
      silence, what is checked and how. Its files are not checked before it is mended, and the run ends \
      with exit status 2.
      """,
    failing: [
      RuleExample(
        ofProject: """
          files: [Annotations/**/*.yaml]
          ↓
          exlude: [Annotations/drafts/**]
          """)
    ],
    passing: [
      RuleExample(
        ofProject: """
          files: [Annotations/**/*.yaml]
          exclude: [Annotations/drafts/**]
          """)
    ], check: nil)
}
