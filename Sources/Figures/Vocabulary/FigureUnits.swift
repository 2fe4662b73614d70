/// Units by their spellings. What could as well be another word after a number (`in` for inches) is left
/// out.
package enum FigureUnits {
  /// What a unit measures, as far as figures differ by it.
  enum Dimension: Sendable { case percentage, time, currency, other }

  struct Unit: Sendable {
    /// In the singular.
    let name: String
    let dimension: Dimension
  }

  /// Units that follow their number, by their words in lower case, joined by spaces.
  static let following = table([
    (.percentage, percentages), (.time, times), (.currency, currencies), (.other, measures),
  ])

  /// The name of a unit however it is written, such as `kilometre` for `km`; nil for what is no unit that
  /// is known. `pounds` alone is one here, as who writes it down means a unit. O(1).
  package static func name(of text: String) -> String? {
    let text = text.lowercased()
    if text == "pounds" || text == "pound" { return "pound" }
    return (following[text] ?? leading[text])?.name
  }

  /// Letters that are units only where they touch their digits: `12p`, `12c`, and `1.5C`, in capitals.
  static let attached: [String: Unit] = [
    "p": Unit(name: "penny", dimension: .currency), "c": Unit(name: "cent", dimension: .currency),
    "C": Unit(name: "degree Celsius", dimension: .other),
    "F": Unit(name: "degree Fahrenheit", dimension: .other),
  ]

  /// The longest unit has so many words.
  static let mostWords = 4

  /// Signs and codes of currencies, which stand before their number.
  static let leading = table([
    (
      .currency,
      """
      dollar: $, us$, usd
      euro: €, eur
      pound: £, gbp
      yen: ¥, jpy
      yuan: rmb, cny
      rupee: ₹, inr
      rouble: ₽, rub
      won: ₩, krw
      franc: chf
      shekel: ₪
      lira: ₺
      hryvnia: ₴
      bitcoin: ₿
      Taiwan dollar: nt$, twd
      Hong Kong dollar: hk$, hkd
      Australian dollar: a$, au$, aud
      Canadian dollar: c$, ca$, cad
      Singapore dollar: s$, sgd
      New Zealand dollar: nz$, nzd
      """
    )
  ])

  /// Lines of `name: spelling, spelling`.
  private static func table(_ lists: [(Dimension, String)]) -> [String: Unit] {
    var table: [String: Unit] = [:]
    for (dimension, list) in lists {
      for line in list.split(separator: "\n") {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard let name = parts.first, let spellings = parts.last else { continue }
        for spelling in spellings.split(separator: ",") {
          let key = spelling.drop { $0 == " " }
          table[String(key)] = Unit(name: String(name), dimension: dimension)
        }
      }
    }
    return table
  }

  private static let percentages = """
    per cent: %, percent, per cent, pct, pc, percentage
    percentage point: percentage point, percentage points, % points, points of a per cent, pp
    basis point: basis point, basis points, bps
    """

  private static let times = """
    second: sec, secs, second, seconds
    minute: min, mins, minute, minutes
    hour: hr, hrs, hour, hours
    day: day, days
    week: week, weeks
    fortnight: fortnight, fortnights
    month: month, months
    year: yr, yrs, year, years
    decade: decade, decades
    century: century, centuries
    millennium: millennium, millennia
    millisecond: ms, millisecond, milliseconds
    """

  private static let currencies = """
    dollar: dollar, dollars, us dollar, us dollars, usd
    cent: cent, cents
    euro: euro, euros, eur, €
    pound: pounds sterling, gbp, quid, £
    penny: pence, penny
    rand: rand, zar
    yen: yen, jpy
    yuan: yuan, renminbi, rmb, cny
    rupee: rupee, rupees, inr
    rouble: rouble, roubles, ruble, rubles
    won: krw
    franc: franc, francs, chf
    shekel: shekel, shekels
    lira: lira
    hryvnia: hryvnia, hryvnias
    bitcoin: bitcoin, bitcoins, btc
    peso: peso, pesos
    crown: crown, crowns
    krona: krona, kronor, sek
    krone: krone, kroner, nok, dkk
    """

  private static let measures = """
    degree: degree, degrees, °
    degree Celsius: ° c, °c, degrees celsius, degree celsius, ℃
    degree Fahrenheit: ° f, °f, degrees fahrenheit, degree fahrenheit, ℉
    millimetre: mm, millimetre, millimetres, millimeter, millimeters
    centimetre: cm, centimetre, centimetres, centimeter, centimeters
    metre: m, metre, metres, meter, meters
    kilometre: km, kms, kilometre, kilometres, kilometer, kilometers
    inch: inch, inches
    foot: ft, foot, feet
    yard: yd, yard, yards
    mile: mi, mile, miles
    nautical mile: nautical mile, nautical miles
    kilometre an hour: kph, kmh, kilometres per hour, kilometers per hour, kilometres an hour, km / h, km/h
    mile an hour: mph, miles per hour, miles an hour
    knot: knot, knots
    square kilometre: sq km, square kilometre, square kilometres, square kilometer, square kilometers, km ², km², km2
    square mile: sq mi, square mile, square miles
    square metre: sq m, square metre, square metres, square meter, square meters, m ², m², m2
    cubic metre: cubic metre, cubic metres, cubic meter, cubic meters, m ³, m³, m3
    square foot: sq ft, square foot, square feet
    hectare: ha, hectare, hectares
    acre: acre, acres
    milligram: mg, milligram, milligrams
    gram: g, gram, grams
    kilogram: kg, kgs, kilo, kilos, kilogram, kilograms
    tonne: tonne, tonnes, metric ton, metric tons
    ton: ton, tons
    ounce: oz, ounce, ounces
    pound in weight: lb, lbs
    millilitre: ml, millilitre, millilitres, milliliter, milliliters
    litre: l, litre, litres, liter, liters
    gallon: gallon, gallons
    pint: pint, pints
    barrel: barrel, barrels
    watt: w, watt, watts
    kilowatt: kw, kilowatt, kilowatts
    megawatt: mw, megawatt, megawatts
    gigawatt: gw, gigawatt, gigawatts
    kilowatt hour: kwh, kilowatt hours, kilowatt - hours
    megawatt hour: mwh, megawatt hours
    kilobyte: kb, kilobyte, kilobytes
    megabyte: mb, megabyte, megabytes
    gigabyte: gb, gigabyte, gigabytes
    terabyte: tb, terabyte, terabytes
    hertz: hz, hertz
    megahertz: mhz, megahertz
    gigahertz: ghz, gigahertz
    volt: v, volt, volts
    decibel: db, decibel, decibels
    calorie: calorie, calories
    """
}
