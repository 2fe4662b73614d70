// Written by Benchmarks/fit-reanchor.

extension ScoreModel {
  /// For quotes that stood once, and of which nothing but the words is known.
  static let bare = ScoreModel(
    bias: -11.516,
    weights: [
      (.similarity, 7.403),
      (.similaritySquared, -2.352),
      (.overlap, 2.600),
      (.fewWords, 3.687),
      (.exact, 2.267),
      (.rival, -6.741),
      (.ends, 0.983),
      (.neighbours, 0.721),
      (.shared, 4.741),
      (.balance, 7.745),
      (.highBalance, -6.055),
    ])

  /// For quotes that stood once, and around which it is known what stood.
  static let surrounded = ScoreModel(
    bias: -9.989,
    weights: [
      (.overlap, 1.284),
      (.overlapSimilarity, 2.443),
      (.exact, 1.217),
      (.rival, -5.039),
      (.ends, 1.068),
      (.lengthSimilarity, 7.540),
      (.balance, 5.434),
      (.highBalance, -3.505),
      (.nearContext, 5.392),
      (.lostContext, -9.483),
      (.balancedNeighbours, 0.796),
      (.balancedClosed, 13.260),
    ])

  /// For quotes that stood in several places.
  static let repeated = ScoreModel(
    bias: -5.219,
    weights: [
      (.closedContext, 4.002),
      (.exactContext, 1.631),
      (.exactSurrounded, 5.036),
      (.fewerCopies, -4.557),
      (.exactAmongCopies, 2.571),
      (.contextBehindBest, 2.034),
      (.nearBehindBest, 1.741),
      (.exactNeighbours, 0.485),
    ])
}
