extension SentenceRules {
  /// The rules for English, as news, reports and books write it.
  package static let english = SentenceRules([
    (.beforeWord, EnglishWords.titles), (.beforeWord, EnglishWords.connectives),
    (.beforeNumber, EnglishWords.references), (.beforeNumber, EnglishWords.shortDates),
    (.beforeName, EnglishWords.organisations), (.beforeName, EnglishWords.suffixes),
    (.beforeName, EnglishWords.places), (.beforeName, EnglishWords.states),
    (.beforeName, EnglishWords.units), (.hour, "a.m p.m"),
    (.starter, EnglishWords.starters), (.starter, EnglishWords.people),
    (.zone, EnglishWords.zones), (.label, EnglishWords.labels),
    (.comparison, "than as"), (.speech, EnglishWords.verbsOfSpeech),
    (.exclaimedName, "Yahoo Jeopardy Wham Panic Kahoot Joomla"),
  ])
}

private enum EnglishWords {
  // MARK: Abbreviations

  static let titles = """
    Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Rev Revs Fr Msgr Hon Rt
    Gen Gens Col Cols Maj Capt Lt Lts Sgt Cpl Pvt Adm Cmdr Cmdt Brig Spc Ens
    Sen Sens Rep Reps Gov Govs Pres Amb Atty Supt Insp Det Secy Asst Assoc
    Wm Chas Geo Jas Thos Ph Th Robt Edw Benj
    """

  static let connectives =
    "vs v cf viz e.g i.e eg ie a.k.a aka approx resp esp incl excl op i.a"

  static let references = """
    no nos nr p pp vol vols fig figs ch chs chap sec secs sect par para paras fol fols col cols
    n nn c ca circa b d r est tel ext Art Arts App Apt Rm Bk Pt Eq Eqs Tab Ex Ver
    """

  static let shortDates = """
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun
    """

  static let organisations = """
    Inc Corp Ltd Co Cos Bros LLC PLC Plc Pty GmbH S.A S.p.A Mfg Intl Natl
    dept depts univ assn assoc inst govt comm cttee dist div ed eds al
    """

  static let suffixes = "Jr Sr Esq Ph.D M.D B.A M.A B.Sc M.Sc LL.B LL.M D.Phil Ed.D"

  static let places = "St Sts Ste Mt Mts Ft Ave Blvd Rd Hwy Sq Ln Pkwy Bldg Terr"

  static let states = """
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Mo Mont Neb
    Nebr Nev Okla Ore Oreg Pa Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask
    """

  static let units = "ft lb lbs oz yd yds mi sq cu hr hrs mins secs kg km cm mm mph"

  // MARK: Words

  static let starters = """
    the a an this that these those there here
    i he she it we they you his her hers its my our their your
    who what when where why how which whose whether if
    in on at by for from with without to into over during before after since until while as
    although though because unless despite among between according about against across
    throughout within upon through besides instead rather
    and but or nor so yet then thus hence therefore however moreover furthermore meanwhile
    nevertheless nonetheless consequently additionally similarly likewise otherwise still also
    even only just perhaps maybe indeed later earlier today yesterday tomorrow now once recently
    finally eventually soon afterwards afterward
    no not none nobody nothing neither never some many most much more several few all each every
    both either another other others any such one two three everyone everybody everything someone
    somebody something anyone almost nearly
    is are was were do does did has have had can could would should let
    """

  /// Whom news writes about in the plural. Where they begin a name, they stand in lower case.
  static let people = """
    officials experts critics analysts police prosecutors investigators researchers scientists
    residents lawmakers opponents supporters witnesses reporters authorities economists
    historians doctors voters activists protesters
    """

  /// Months and days with them: `9 p.m. Monday`.
  static let zones = """
    monday tuesday wednesday thursday friday saturday sunday eastern central mountain pacific
    atlantic greenwich gmt utc bst cet cest eet ist jst est edt cst cdt mst mdt pst pdt et pt ct mt
    january february march april may june july august september october november december
    jan feb apr aug sept oct nov dec
    """

  /// Months with them: `June 2` opens no item of a list.
  static let labels = """
    vitamin vitamins plan group groups type types class category section appendix part exhibit
    team hepatitis grade option figure table model schedule block point hall gate terminal channel
    level size bus line route zone factor column row case unit stage annex protein letter version
    phase war chapter page room article item step influenza generation district ward pier platform
    wing building flat seat january february march april may june july august september october
    november december
    """

  static let verbsOfSpeech = """
    said says asked asks replied replies answered answers shouted shouts cried cries whispered
    added adds called calls exclaimed wondered wonders demanded laughed yelled screamed muttered
    murmured snapped insisted wrote writes tweeted recalled continued declared explained joked
    quipped sighed remarked responded inquired begged pleaded warned protested interrupted
    repeated told
    """
}
