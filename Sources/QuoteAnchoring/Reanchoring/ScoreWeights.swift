// Written by Benchmarks/fit-reanchor.

extension ScoreModel {
  /// For quotes that stood once, and of which nothing but the words is known.
  static let bare = ScoreModel(
    bias: -12.512,
    weights: [
      (.similarity, 9.503),
      (.similaritySquared, -3.019),
      (.overlap, 2.467),
      (.fewWords, 4.915),
      (.exact, 3.021),
      (.rival, -4.540),
      (.ends, 0.990),
      (.neighbours, 0.696),
      (.shared, 5.470),
      (.balance, 7.100),
      (.highBalance, -8.052),
    ])

  /// For quotes that stood once, and around which it is known what stood.
  static let surrounded = ScoreModel(
    bias: -10.280,
    weights: [
      (.overlap, 0.249),
      (.overlapSimilarity, 4.162),
      (.exact, 1.857),
      (.rival, -3.887),
      (.ends, 1.054),
      (.lengthSimilarity, 8.338),
      (.balance, 5.738),
      (.highBalance, -8.236),
      (.nearContext, 5.398),
      (.lostContext, -9.644),
      (.balancedNeighbours, 0.847),
      (.balancedClosed, 13.920),
    ])

  /// For quotes that stood in several places.
  static let repeated = ScoreModel(
    bias: -4.978,
    weights: [
      (.closedContext, 3.552),
      (.exactContext, 1.560),
      (.exactSurrounded, 5.012),
      (.fewerCopies, -4.522),
      (.exactAmongCopies, 2.634),
      (.contextBehindBest, 2.153),
      (.nearBehindBest, 1.766),
      (.exactNeighbours, 0.519),
    ])
}
