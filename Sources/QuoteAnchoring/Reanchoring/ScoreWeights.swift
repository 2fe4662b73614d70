// Written by Benchmarks/fit-reanchor.

extension ScoreModel {
  /// For quotes that stood once, and of which nothing but the words is known.
  static let bare = ScoreModel(
    bias: -11.506,
    weights: [
      (.similarity, 7.364),
      (.similaritySquared, -2.325),
      (.overlap, 2.599),
      (.fewWords, 3.687),
      (.exact, 2.266),
      (.rival, -6.707),
      (.ends, 0.983),
      (.neighbours, 0.721),
      (.shared, 4.741),
      (.balance, 7.753),
      (.highBalance, -6.064),
    ])

  /// For quotes that stood once, and around which it is known what stood.
  static let surrounded = ScoreModel(
    bias: -9.978,
    weights: [
      (.overlap, 1.255),
      (.overlapSimilarity, 2.432),
      (.exact, 1.215),
      (.rival, -4.979),
      (.ends, 1.069),
      (.lengthSimilarity, 7.508),
      (.balance, 5.448),
      (.highBalance, -3.465),
      (.nearContext, 5.401),
      (.lostContext, -9.470),
      (.balancedNeighbours, 0.796),
      (.balancedClosed, 13.264),
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
