/// The words of the corpus.
///
/// All are in lower case except names; none holds a character that means something in YAML.
enum Vocabulary {
  static let bodies = words(
    """
    ministry council committee agency court parliament commission authority board bureau
    company cooperative department embassy federation foundation government hospital institute
    laboratory municipality newspaper observatory party police prosecutor regulator secretariat
    senate tribunal treasury union university administration alliance archive association
    consortium inspectorate
    """)

  static let roles = words(
    """
    accountant adviser ambassador analyst architect auditor biologist captain chemist clerk
    commissioner curator delegate director economist editor engineer farmer governor historian
    inspector judge lawyer librarian mayor minister nurse officer pilot researcher spokesman
    spokeswoman surveyor teacher trader translator veterinarian witness
    """)

  static let things = words(
    """
    account agreement aircraft airport amendment apartment ballot bridge budget building campaign
    canal census channel charter cinema coastline colony compound contract convoy corridor
    cottage dam database deposit dispute district dock document draft election embargo enquiry
    estate exhibition factory farm ferry fleet forecast forest frontier garden glacier grant
    harbour harvest highway hotel island journal junction lake ledger letter library licence
    lighthouse loan manuscript map market measure memorial mine monument motion museum network
    office orchard parcel passage patent payment petition pipeline platform policy port proposal
    protocol quarry railway record reform refinery register report reservoir review river road
    sample satellite schedule school settlement shipment signal statute station stadium strike
    subsidy summit survey tariff telegram theatre timetable tower treaty tunnel vaccine valley
    verdict vessel village vineyard warehouse waterway well workshop
    """)

  static let matters = words(
    """
    accession arbitration attention authority caution competition compensation confidence consent
    construction cooperation criticism custody debate delay demand deterrence discussion
    emergency evidence expansion fishery governance hesitation independence inflation influence
    insurance integration investment jurisdiction migration negotiation neutrality opposition
    oversight ownership pollution poverty pressure procurement protection publicity recognition
    reconstruction recovery registration repair research restraint safety scrutiny shortage
    supervision surveillance transparency transport uncertainty
    """)

  static let adjectives = words(
    """
    abandoned accurate adjacent ancient annual autonomous broad careful central civil coastal
    commercial competing complete confidential controversial costly damaged detailed distant
    domestic early eastern elaborate electric emerging entire essential external familiar federal
    final financial foreign formal former fragile general generous gradual hidden historic
    immediate improved independent industrial informal initial internal joint judicial large
    lasting legal limited local lengthy maritime medical military minor mutual national narrow
    northern notable obscure official original overdue partial permanent political popular
    previous private provincial public rapid recent regional remote rural second secret separate
    serious shallow southern special stable statistical steady strategic substantial sudden
    temporary thorough urban useful vast veteran voluntary western winter
    """)

  static let verbs = words(
    """
    abandoned accepted acquired adjusted adopted altered amended announced approved assembled
    blamed blocked borrowed built cancelled challenged circulated closed commissioned compared
    completed condemned confirmed corrected counted created criticised debated defended delayed
    delivered described designed discovered dismissed divided doubled endorsed enlarged examined
    expanded financed founded guarded halted identified ignored improved inspected introduced
    investigated launched leased limited maintained measured mentioned monitored neglected
    observed obtained opened ordered organised photographed postponed praised prepared presented
    preserved promised protected published questioned ratified rebuilt recognised recommended
    recorded reduced rejected renamed renewed repaired replaced reported requested restored
    reviewed revised searched signed sold supported surveyed suspended tested transferred
    translated verified visited welcomed withdrew
    """)

  static let futureVerbs = words(
    """
    abandon accept adopt amend approve build cancel challenge close complete confirm correct
    defend delay deliver double endorse enlarge examine finance halt improve inspect introduce
    lease maintain open postpone protect publish ratify rebuild recognise reduce reject renew
    repair replace restore review revise sell suspend test transfer visit
    """)

  static let adverbs = words(
    """
    abruptly again already briefly carefully cautiously clearly commonly deliberately directly
    eventually finally firmly formally frequently gradually hastily initially jointly largely
    lately openly partly privately promptly publicly quickly quietly rarely reluctantly
    repeatedly separately silently steadily strongly suddenly unanimously unexpectedly widely
    """)

  static let prepositions = words(
    """
    about above across against along among around before behind below beside between beyond
    concerning despite during inside near outside regarding through throughout toward under
    within without
    """)

  static let conjunctions = words(
    "after although as because before once since though until when while")

  static let units = words(
    """
    apartments bicycles books buses children containers crates employees farms flights hectares
    households kilometres letters litres members passengers patients pupils residents signatures
    students tonnes trees vehicles vessels visitors voters wagons workers
    """)

  static let topics = words(
    """
    agriculture budget courts culture defence diplomacy education elections energy environment
    fisheries health history housing industry labour law media migration science shipping sport
    statistics taxation technology tourism trade transport treaties water
    """)

  static let places = words(
    """
    Aldermoor Ashgrove Brackwater Calverton Dunmere Eastholm Fairhaven Glenrock Harrowgate
    Ironbridge Kestrelford Langport Marlow Northwick Oakhurst Pendlebury Queensport Ravensby
    Saltmarsh Thornbury Underhill Valemouth Westbrook Yarmoor
    """)

  static let accentedPlaces = words(
    "Málaga Göteborg Çeşme Łódź Trondheim Besançon Győr São-Tomé Reykjavík Plzeň Tromsø Cádiz")

  static let givenNames = words(
    """
    Agnes Albert Beatrice Carl Clara Daniel Edith Frank Grace Harold Irene James Laura Martin Nora
    Oscar Paula Richard Sarah Thomas Victor Walter
    """)

  static let familyNames = words(
    """
    Abbott Barker Carter Dawson Ellis Fletcher Granger Hobbs Ingram Jarvis Keating Lambert Mercer
    Norris Osborne Prescott Quinn Radford Sutton Tanner Vickers Whitlock
    """)

  static let accentedGivenNames = words(
    "André Björn Chloé Dóra François Gisèle Håkon Inês José Jürgen Łukasz Mónica Noël Renée Zoë")

  static let accentedFamilyNames = words(
    """
    Álvarez Børresen Črnić Dvořák Ergün Fernández Gärtner Ibáñez Jäger Kovács Müller Nuñez
    O’Connor Peña Šimić Yılmaz Żeleński
    """)

  /// What a translator puts in brackets behind a word.
  static let glosses = words("条約 報告 民主 臺北 港湾 鉄道 договор отчёт правда гавань мост совет")

  static let months = words(
    """
    January February March April May June July August September October November December
    """)

  private static func words(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
