// Written by Benchmarks/fit-reanchor.

extension ScoreModel {
  /// For quotes of which it is known what stood around them.
  static let surrounded = ScoreModel(
    bias: -11.7185,
    weights: [
      5.3563,  // similarity
      -2.5997,  // similarity2
      4.9758,  // overlap
      -1.2359,  // overlap*similarity
      4.3803,  // precision
      4.2207,  // breaks
      -0.1107,  // hasFirst
      -0.1811,  // hasLast
      -2.1634,  // lengthDifference
      -4.8429,  // length
      -1.0890,  // 1/words
      -0.3645,  // exact
      -1.0872,  // margin
      -0.1327,  // manyNow
      0.4624,  // neighbours
      0.8951,  // prefix+suffix
      2.0257,  // max
      1.0785,  // min
      -0.2560,  // near
      1.1813,  // nearMax
      4.0255,  // closed
      -3.8340,  // closed*(1-min)
      1.4682,  // exact*max
      1.0806,  // similarity*max
      -2.5197,  // copies
      -2.6516,  // copies*max
      4.1587,  // copies*exact*min
      -6.6030,  // fewer
      -2.1075,  // copies*exact
      13.1517,  // similarity*length
      2.8259,  // exact*many*max
    ])

  /// For quotes of which nothing but the words is known.
  static let bare = ScoreModel(
    bias: -11.2652,
    weights: [
      5.4653,  // similarity
      -3.4890,  // similarity2
      8.0383,  // overlap
      -5.1223,  // overlap*similarity
      3.3041,  // precision
      -0.3784,  // breaks
      0.7711,  // hasFirst
      0.7498,  // hasLast
      -1.6801,  // lengthDifference
      -3.7923,  // length
      0.4039,  // 1/words
      -0.4398,  // exact
      -6.3326,  // margin
      0.0000,  // manyNow
      0.6376,  // neighbours
      0.0000,  // prefix+suffix
      0.0000,  // max
      0.0000,  // min
      0.0000,  // near
      0.0000,  // nearMax
      0.0000,  // closed
      0.0000,  // closed*(1-min)
      -0.8795,  // exact*max
      10.9307,  // similarity*max
      0.0000,  // copies
      0.0000,  // copies*max
      0.0000,  // copies*exact*min
      0.0000,  // fewer
      0.0000,  // copies*exact
      13.1038,  // similarity*length
      0.0000,  // exact*many*max
    ])
}
