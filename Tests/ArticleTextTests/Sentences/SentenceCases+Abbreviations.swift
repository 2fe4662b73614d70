/// Full stops that belong to an abbreviation, end a sentence, or do both.
extension SentenceCase {
  static let abbreviations: [SentenceCase] =
    group(
      "titles and ranks",
      [
        "Mr. Okafor paid. |Mrs. Okafor did not.",
        "They met Dr. Lindqvist and Prof. Amadi in Oslo. |Neither spoke.",
        "Gen. Ruiz saluted; Lt. Col. Brandt did not. |The band played on.",
        "On Monday Sen. Kowalski and Rep. Dunn voted no. |Govs. Hart and Ito were absent.",
        "The Rev. Tobias Lund buried him. |Fr. Aldo sang.",
        "It was Capt. Ferreira, not Sgt. Moss, who called.",
        "Messrs. Pike and Lowe denied it. |Ms. Lowe did not.",
        "“Ask Dr. No,” he said, and went to see Mr. A. |Nobody laughed.",
        "Adm. Sir John Fisk retired in May. |Maj. Gen. Osei followed.",
        "Mme. Curot and Mlle. Blanc own the house. |M. Blanc lives elsewhere.",
        "Robert Quill Jr. inherited the mill. |His cousin Hugh Quill Sr. sued.",
        "The chair went to Karel Novak Jr. |He declined it.",
        "Pres. Adeyemi met Amb. Castro and Atty. Gen. Willis.",
      ])
    + group(
      "places",
      [
        "He was born in St. Petersburg and died near Mt. Elbrus. |His papers are lost.",
        "The march began on Canal St. and ended at Ft. Hill. |Police counted 900 people.",
        "She lives on Harbour Ave. |The number is not known.",
        "The court sits in Reno, Nev. |It has three judges.",
        "A fire broke out in Peoria, Ill., on Friday. |Nobody was hurt.",
        "Ames, Iowa, and Salem, Ore., were chosen. |Both declined.",
        "He works in Washington, D.C., and sleeps in Arlington, Va. |His wife works in Boston.",
        "He moved to Washington, D.C. |In 2009 he moved back.",
        "The Washington, D.C. Council met in closed session. |It voted twice.",
      ])
    + group(
      "countries and organisations",
      [
        "The U.S. President signed it. |The U.N. Secretary General did not.",
        "They grew up in the U.S. |They left in 1988.",
        "The U.S. Navy and the U.K. Treasury refused. |So did the E.U. Commission.",
        "Grain from the U.S. and the E.U. went to the U.N. |This was new.",
        "U.S.-led forces left. |U.S. officials confirmed it.",
        "He asked the U.N. (and the U.S.) for help. |Neither answered.",
        "The ban was lifted by the U.N. |However, it stayed in force in the U.S.",
        "Trade with the U.S. fell by 4 percent. |That with the U.K. rose.",
        "It was shipped from the U.S. 14 days earlier. |Nobody noticed.",
        "He returned to the U.S. |A year later he was dead.",
        "The U.S.’s share fell. |The U.N.’s grew.",
        "He met U.S. Under Secretary Bell. |The U.S. All-Stars lost to the U.N. |All laughed.",
        "The U. S. Army said so. |The U. N. did not.",
      ])
    + group(
      "companies",
      [
        "Marrow Inc. bought Pell Corp. in 2004. |The price was not published.",
        "He sold Pell Corp. |The buyer was Marrow Inc. |It paid in shares.",
        "Lund & Co. Chairman Eva Lund resigned. |Her brother took over.",
        "Tidewater Ltd. and its owner, Baxter Bros. Holdings, denied it.",
        "The ship belongs to Arden Shipping Co. Ltd. |She sails under another flag.",
        "Nordhaus Inc., which makes pumps, and Quist Corp. (pipes) merged.",
        "She left Acme Corp.! |Nobody expected it.",
      ])
    + group(
      "Latin and the like",
      [
        "Many crops, e.g. maize and rice, failed. |Others, i.e. beans, did well.",
        "It was Norway vs. Chile, not Spain v. Portugal. |The score was level.",
        "They sold rugs, pots, etc. and left. |The square was empty.",
        "They sold rugs, pots, etc. |Then they left.",
        "They sold rugs, pots, etc. |Customers came from far away.",
        "Tools (saws, files, etc.) were stolen. |A dog barked.",
        "Brandt et al. (2011) disagree. |Ito et al. do not.",
        "The town, cf. Map 3, has approx. 900 people. |It once had more.",
        "Smith (op. cit. p. 41) says more. |His pupil, a.k.a. Jonas, says less.",
        "Some states (e.g. Peru) refused. |Some, e.g. Chile, signed.",
      ])
    + group(
      "before a figure",
      [
        "It stands under No. 5 in the list. |Nos. 6 and 7 are missing.",
        "See p. 12 and pp. 40–44. |See also vol. 3, ch. 2.",
        "Fig. 2 shows the bridge; Figs. 3 and 4 show the ford. |Sec. 9 explains them.",
        "Art. 5 binds all members. |Art. VII does not.",
        "“Did you sign?” |“No. |I never saw it.”",
        "He said no. |The others said yes.",
        "The gallery sells modern art. |Prices are high.",
        "The flat is Apt. 4, the key is in Rm. 12. |Ring twice.",
        "It was built c. 1650 and burnt down ca. 1720. |The tower stands.",
      ])
    + group(
      "months and days",
      [
        "On Jan. 6 they came. |On Sept. 11, 2001, they had not.",
        "It opened in Dec. 1999. |It closed in Feb. |The owner had died.",
        "From Mon. to Sat. the shop is open. |On Sun. it is closed.",
        "He sat. |Nobody else did.",
        "They sat in the sun. |The dog slept.",
        "Deliveries stopped last Nov. |Prices rose.",
      ])
    + group(
      "times of day",
      [
        "It left at 3 p.m. |The train behind it did not.",
        "It left at 3 p.m. Eastern time. |It arrived at 9 p.m. GMT.",
        "Doors open at 8 a.m. Monday. |Come early.",
        "The vote at 11 a.m. was close. |That at 2 p.m. was not.",
        "He was found at 5 a.m. |Police were called at once.",
        "“Be here at 7 a.m.,” she said. |He came at 9 a.m.",
      ])
    + group(
      "degrees",
      [
        "She has a Ph.D. in law. |Her brother has none.",
        "He took his Ph.D. |Then he drove a taxi.",
        "Ana Reis, M.D., and Jon Bly, Ph.D., wrote it. |Nobody read it.",
      ])
    + group(
      "measures",
      [
        "The wall is 12 ft. high. |The gate is 9 ft. |It is locked.",
        "It weighs 40 lbs. and costs little. |Ten of them weigh 400 lbs. |They need a cart.",
        "They came in. |John left.",
      ])
}
