extension RuleContext {
  // By index: a loop over the elements would copy each with all that it holds.

  /// Passes each id of a reviewer with the index of the claim that names it: in annotations, resolutions and
  /// retirements, in the order of the claims.
  func forEachNamedReviewer(_ body: (LocatedText, Int) -> Void) {
    let claims = file.claims
    for claim in claims.indices {
      for index in claims[claim].annotations.indices {
        if let reviewer = claims[claim].annotations[index].reviewer { body(reviewer, claim) }
      }
      for index in claims[claim].resolutions.indices {
        if let reviewer = claims[claim].resolutions[index].reviewer { body(reviewer, claim) }
      }
      if let reviewer = claims[claim].retired?.reviewer { body(reviewer, claim) }
    }
  }

  /// Passes each id of a source with the index of the claim whose evidence names it.
  func forEachNamedSource(_ body: (LocatedText, Int) -> Void) {
    let claims = file.claims
    for claim in claims.indices {
      for index in claims[claim].annotations.indices {
        for evidence in claims[claim].annotations[index].evidence.indices {
          let source = claims[claim].annotations[index].evidence[evidence].source
          if let source { body(source, claim) }
        }
      }
    }
  }
}
