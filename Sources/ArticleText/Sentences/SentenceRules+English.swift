extension SentenceRules {
  /// The rules for English, as news, reports and books write it.
  package static let english = SentenceRules(
    titles + alwaysWithin + beforeNumbers + beforeNames + sentenceStarters + contextWords)

  private static let titles: [(roles: WordRoles, words: String)] = [
    (.beforeWord, "Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Rev Revs Fr Msgr Hon"),
    (.beforeWord, "Gen Gens Col Cols Maj Capt Lt Lts Sgt Cpl Pvt Adm Cmdr Cmdt Brig Spc Ens"),
    (.beforeWord, "Sen Sens Rep Reps Gov Govs Pres Amb Atty Supt Insp Det Secy Asst Assoc"),
    // Given names.
    (.beforeWord, "Wm Chas Geo Jas Thos Ph Robt Edw Benj"),
  ]

  private static let alwaysWithin: [(roles: WordRoles, words: String)] = [
    (.beforeWord, "vs v cf viz e.g i.e eg ie a.k.a aka approx resp esp incl excl op i.a")
  ]

  private static let beforeNumbers: [(roles: WordRoles, words: String)] = [
    (.beforeNumber, "no nos nr p pp vol vols fig figs ch chs chap sec secs sect par para paras"),
    (.beforeNumber, "Art Arts App Apt Rm Bk Pt Eq Eqs Tab Ex Ver fol fols col cols n nn"),
    (.beforeNumber, "c ca circa b d r est tel ext"),
    (.beforeNumber, "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"),
    (.beforeNumber, "Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun"),
  ]

  private static let beforeNames: [(roles: WordRoles, words: String)] = [
    (.beforeName, "Inc Corp Ltd Co Cos Bros LLC PLC Plc Pty GmbH S.A S.p.A Mfg Intl Natl"),
    (.beforeName, "dept depts univ assn assoc inst govt comm cttee dist div ed eds al"),
    (.beforeName, "Jr Sr Esq Ph.D M.D B.A M.A B.Sc M.Sc LL.B LL.M D.Phil Ed.D"),
    (.beforeName, "St Sts Ste Mt Mts Ft Ave Blvd Rd Hwy Sq Ln Pkwy Bldg Terr"),
    (.beforeName, "ft lb lbs oz yd yds mi sq cu hr hrs mins secs kg km cm mm mph"),
    (.beforeName, "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich"),
    (.beforeName, "Minn Mo Mont Neb Nebr Nev Okla Ore Oreg Pa Tenn Tex Va Vt Wash"),
    (.beforeName, "Wis Wisc Wyo Ont Que Alta Sask"),
    (.hour, "a.m p.m"),
  ]

  private static let sentenceStarters: [(roles: WordRoles, words: String)] = [
    (.starter, "the a an this that these those there here"),
    (.starter, "i he she it we they you his her hers its my our their your"),
    (.starter, "who what when where why how which whose whether if"),
    (.starter, "in on at by for from with without of to into over during before after since"),
    (.starter, "until while as although though because unless despite among between according"),
    (.starter, "about against across throughout within upon through besides instead rather"),
    (.starter, "and but or nor so yet then thus hence therefore however moreover furthermore"),
    (.starter, "meanwhile nevertheless nonetheless consequently additionally similarly likewise"),
    (.starter, "otherwise still also even only just perhaps maybe indeed later earlier today"),
    (.starter, "yesterday tomorrow now once recently finally eventually soon afterwards afterward"),
    (.starter, "no not none nobody nothing neither never some many most much more several few"),
    (.starter, "all each every both either another other others any such one two three everyone"),
    (.starter, "everybody everything someone somebody something anyone almost nearly"),
    (.starter, "is are was were do does did has have had can could would should let"),
    (.starter, "officials experts critics analysts police prosecutors investigators researchers"),
    (
      .starter,
      "scientists residents lawmakers opponents supporters witnesses reporters authorities"
    ),
  ]

  private static let contextWords: [(roles: WordRoles, words: String)] = [
    (.zone, "monday tuesday wednesday thursday friday saturday sunday eastern central mountain"),
    (.zone, "pacific atlantic greenwich gmt utc bst cet cest eet ist jst est edt cst cdt mst mdt"),
    (.zone, "pst pdt et pt ct mt january february march april may june july august september"),
    (.zone, "october november december jan feb apr aug sept oct nov dec"),
    (.label, "vitamin vitamins plan group groups type types class category section appendix part"),
    (.label, "exhibit team hepatitis grade option figure table model schedule block point hall"),
    (.label, "gate terminal channel level size bus line route zone factor column row case unit"),
    (.label, "stage annex protein letter version phase war chapter page room article item step"),
    (.label, "influenza serie generation district ward pier platform wing building flat seat"),
    (.label, "january february march april may june july august september october november"),
    (.label, "december"),
    (.comparison, "than as"),
    (.speech, "said says asked asks replied replies answered answers shouted shouts cried cries"),
    (.speech, "whispered added adds called calls exclaimed wondered wonders demanded laughed"),
    (.speech, "yelled screamed muttered murmured snapped insisted wrote writes tweeted recalled"),
    (.speech, "continued declared explained joked quipped sighed remarked responded inquired"),
    (.speech, "begged pleaded warned protested interrupted repeated told"),
    (.exclaimedName, "Yahoo Jeopardy Wham Panic Kahoot Joomla"),
  ]
}
