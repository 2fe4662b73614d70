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
    bias: -9.901,
    weights: [
      (.overlap, 1.353),
      (.overlapSimilarity, 2.466),
      (.exact, 1.261),
      (.rival, -5.010),
      (.ends, 1.029),
      (.lengthSimilarity, 7.760),
      (.balance, 5.405),
      (.highBalance, -4.298),
      (.nearContext, 5.268),
      (.lostContext, -10.133),
      (.balancedNeighbours, 0.794),
      (.balancedClosed, 13.768),
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
