/// Names, and nouns that names are made with, that are a letter away from another and right for all that.
enum WellKnownNames {
  /// In lower case.
  static let all: Set<String> = Set(
    [places, peoples, givenNames, nouns].flatMap {
      $0.split { $0 == " " || $0 == "\n" }.map(String.init)
    })

  private static let places = """
    alps angola anguilla austria australia avon azores bali baltic bath bern berne bolivia bonn boston
    brest bristol bruges burma cadiz cairo cali chad chile china cork corsica crete cuba cyprus dallas
    delhi denver derby devon doha dover dubai dublin durham eden egypt ethiopia europe fiji flanders
    france gabon galicia galway gambia gaza geneva genoa georgia germany ghana goa greece guam guinea
    guyana haiti hamburg havana hessen hull idaho india indiana iowa iran iraq ireland israel italy
    japan java jersey jordan kansas kent kenya kiel kiev kosovo kuwait kyiv kyoto laos latvia lebanon
    leeds lhasa liberia libya lille lima lisbon london lorraine lyon lyons macau maine malawi mali malta
    manila mars marseille mecca medina mersey mexico miami milan minsk moldova monaco mongolia morocco
    moscow munich mumbai nauru nepal nevada nice niger nigeria norfolk norway ohio oman oregon oslo osaka
    oxford padua palau panama paris parma perth peru poland porto prague qatar quebec reading riga rome
    rwanda samoa scotland serbia seoul siena siberia silesia sofia somalia spain sudan surrey suffolk
    sweden sydney syria taiwan tampa texas tibet togo tonga troy tunis tunisia turin turkey tuvalu tyrol
    ukraine utah venice vermont vienna virginia wales warsaw yemen york zambia zaire zurich
    """

  private static let peoples = """
    afghan arab arabs armenian asian austrian bavarian briton britons chilean cuban czech dane danes
    danish dutch finnish french gaul gauls german greek greeks hindu indian iranian iraqi irish israeli
    italian jewish korean kurd kurds latvian libyan malian maltese marine marines maori muslim nigerian
    nigerien norman polish roman romanian romans russian saxon scot scots serb serbs shia shiite slav
    slavs slovak slovene sunni swedish swiss syrian tamil tartar tatar thai turk turks turkish ugandan
    uighur uyghur walloon welsh zambian gambian austrian christian
    """

  private static let givenNames = """
    aaron adam adele agnes aidan alan alana albert alec alek aleksandr alex alexander alexandra alexei
    alexis alfred alice alicia allan allen alma amelia amir amira amy ana anders andre andrea andreas
    andrei andres andrew andy angela angelo anita anna anne annie anton antonia antonio april arthur
    barbara barry beate ben bert beth betty bill billy bob boris brad brenda brian bruce bryan bryce carl
    carla carlo carlos carol carole caroline carrie cathy cecilia celia charles charlie chris christian
    christina christine christopher clara clare claire claude claudia colin conor craig dale damian damien
    dan dana daniel daniela danielle danny dave david dean deborah debra denis denise dennis derek diana
    diane dick dmitri dmitry dominic don donald donna dora doris dorothy doug earl eddie edgar edith edna
    edward edwin elaine eleanor elena eli elias elisa elisabeth eliza elizabeth ella ellen elliot elliott
    elsa emil emile emilia emily emma eric erica erich erik erika erin ernest ernst esther ethan eugene
    eva evan evelyn felix fiona florian frances francis francisco franco frank franz fred frederic
    frederick frieda gabriel gail gary gene geoff george georges gerald gerard gerd gina giulia glen glenn
    gloria gordon grace graham grant greg greta guy hana hank hanna hannah hans harold harry harvey hassan
    heather heidi helen helena helene helga henri henrik henry herman hilda holly howard hugh hugo hussein
    ian ibrahim igor ilya ines inga ingrid irene irina iris irma isaac isabel isabella ivan ivana jack
    jacob jacques jaime jake jakob jamal james jamie jan jana jane janet janice jason javier jean jeff
    jenna jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joanne joe joel johan
    johann john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua joyce juan judith
    judy julia julian julie karel karen karim karin karina karl karla kate katherine kathleen
    kathryn kathy katie katrina keith kelly ken kenneth kevin kirsten klaus kurt kyle larry lars laura
    lauren laurence laurie lawrence lea leah leo leon leona leonard leonid lewis liam lidia lily linda
    lisa liz liza lois lola lora loren louis louisa louise luca lucas lucia lucie lucy luis luisa lukas
    luke lydia lynn maggie maja malcolm marc marcel marco marcos marcus margaret maria mariam marian
    marianne marie marilyn marina mario marion mark marko markus marta martha martin martina marvin mary
    mateo mathew matt matthew maurice max maya megan mehmet mia michael michel michele michelle miguel
    mike mikhail mila milan mina miriam mohamed mohammad mohammed moira molly mona monica monika morgan
    muhammad nadia nancy naomi natalia natalie nathan neal neil nelson nicholas nicola nicolas nicole
    nigel nik nikita niklas nikolai nina noah nora norma norman oleg olga oliver olivia omar oscar oskar
    otto pablo pamela pat patricia patrick paul paula pauline pavel pedro peggy penny per peter petra phil
    philip philipp philippe phillip pierre rachel rafael ralf ralph ramon raymond rebecca rene renee
    ricardo richard rick rita rob robert roberta roberto robin rod roger roland roman ron ronald rosa rose
    rosie ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian
    sergei sergey shane sharon shaun shawn sheila sidney silvia simon simone sonia sonja sophia sophie
    stacy stan stanley stefan stella stephan stephanie stephen steve steven stewart stuart sue susan
    susanne suzanne sven sylvia tamara tania tanya tara ted teresa terry thea theo theodor theodore
    theresa thomas tim timothy tina toby tod todd tom tomas tommy toni tony tracy ursula valerie vera
    veronica victor victoria viktor vincent viola virginia vladimir walter wanda warren wayne wendy
    wilhelm will william willy wolf yusuf yvette yvonne zara zoe
    """

  private static let nouns = """
    act article avenue award bank battle bay beach bill block board book bounty bowl bridge camp canal
    cape case castle cause central chapter chart charter chief church city class coast code coral corn
    count county course court creek crown cross cup district east eastern edition falls farm festival
    field file finance first force ford forest fort forum free garden gate general glen grand great green
    hall harbor harbour head health high hill hills holy home hotel house island isle king knight lake
    land lane law league lower major mall manor maritime market mayor memorial middle mill mission moor
    moon mount mountain night north northern ocean office old open order page palace part pass peak place
    plan plant plaza point pole pool port power press prince prize queen rail range reform region reserve
    resident ridge ring river road rock royal rule sand school sea section series shore south southern
    space spring square star state station stone storm straits street sun table temple test title tower
    town trade trail treaty trust upper valley video village water well west western white wing wood world
    """
}
