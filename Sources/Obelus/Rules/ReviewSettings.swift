/// What a project sets for the review of each of its files.
package struct ReviewSettings: Sendable {
  /// Reviewers and sources that every file may name.
  package var bibliography = Bibliography()
  /// The ratings that annotations may give.
  package var scale = Scale.standard
  /// How far figures may differ and still agree.
  var tolerance = FigureTolerance.none
  /// What the house asks of every review.
  var policy = ReviewPolicy()
  /// How much rules weigh, where the project says so.
  var rules = RuleOverrides()
  /// What reports say in other languages.
  var labels = Labels()
  /// The least severity that fails a run.
  package var failOn = Severity.error
  /// The numbers and switches of single rules.
  var options = RuleOptions()

  /// What holds where a project says nothing.
  package init() {}
}
