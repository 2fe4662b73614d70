extension Scale {
  /// The scales that a project may name under `scale`.
  enum Preset: String, CaseIterable {
    case standard
    case trueFalse = "true-false"
    case truthOMeter = "truth-o-meter"
    case pinocchios

    /// The scale of this name.
    var scale: Scale {
      switch self {
      case .standard: .standard
      case .trueFalse: .trueFalse
      case .truthOMeter: .truthOMeter
      case .pinocchios: .pinocchios
      }
    }
  }

  /// The scale of a project that names none. It judges the article's sentence, not its speaker: what is
  /// neither right nor wrong says what a reader lacks, and these labels share a number.
  public static let standard = Scale([
    Grade("accurate", .verified, 5),
    Grade("mostly accurate", .verified, 4),
    Grade("missing context", .context, 3),
    Grade("outdated", .context, 3),
    Grade("unproven", .context, 3),
    Grade("opinion", .context, 3),
    Grade("misleading", .disputed, 2),
    Grade("inaccurate", .disputed, 1),
  ])

  /// From true to false in five steps, with the words and numbers that Google's guide to ClaimReview gives
  /// for `ratingValue`, so that exported data needs no table of translation.
  private static let trueFalse = Scale([
    Grade("True", .verified, 5),
    Grade("Mostly true", .verified, 4),
    Grade("Half true", .context, 3),
    Grade("Mostly false", .disputed, 2),
    Grade("False", .disputed, 1),
  ])

  /// PolitiFact's six ratings. By its definitions a half true statement lacks important details, while a
  /// mostly false one leaves out facts that would turn the impression it gives.
  private static let truthOMeter = Scale([
    Grade("True", .verified, 6),
    Grade("Mostly True", .verified, 5),
    Grade("Half True", .context, 4),
    Grade("Mostly False", .disputed, 3),
    Grade("False", .disputed, 2),
    Grade("Pants on Fire", .disputed, 1),
  ])

  /// The Washington Post's ratings. Its own guide calls one Pinocchio mostly true, two half true and three
  /// mostly false. The Bottomless Pinocchio is left out: it rates the repetition of a claim, not the claim.
  private static let pinocchios = Scale([
    Grade("Geppetto Checkmark", .verified, 5),
    Grade("One Pinocchio", .verified, 4),
    Grade("Two Pinocchios", .context, 3),
    Grade("Three Pinocchios", .disputed, 2),
    Grade("Four Pinocchios", .disputed, 1),
  ])
}
