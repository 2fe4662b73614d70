/// What known units measure, and how many of one another are.
enum UnitConversion {
  /// What a unit measures; nil for one of which nothing but its name is known.
  static func quantity(of name: String) -> String? { units[name]?.quantity }

  /// How a known unit compares with another. Within a quantity, those without a size in common, such as
  /// months and days or the two scales of temperature, are unclear.
  static func relation(from name: String, to other: String) -> MeasuredUnit.Relation {
    if name == other { return .factor(Rational(1)) }
    guard let unit = units[name], let otherUnit = units[other] else { return .unclear }
    let names: Set = [name, other]
    // Some measure two things: pounds weigh as well as pay.
    if names.contains("pound"), unit.quantity == "mass" || otherUnit.quantity == "mass" {
      return .unclear
    }
    guard unit.quantity == otherUnit.quantity else { return .unlike }
    if let scale = unit.scale, scale == otherUnit.scale,
      let factor = unit.size.divided(by: otherUnit.size)
    {
      return .factor(factor)
    }
    switch unit.quantity {
    // A dollar may be that of Hong Kong, and `crown` is what others call a krona.
    case "currency":
      return name.hasSuffix(other) || other.hasSuffix(name) || names.isSubset(of: crowns)
        || !names.isDisjoint(with: ["cent"]) ? .unclear : .unlike
    case "share": return .unlike
    default: return .unclear
    }
  }

  private static let crowns: Set = ["crown", "krona", "krone"]

  private struct Unit: Sendable {
    let quantity: String
    /// Units of one scale are sizes of each other.
    let scale: String?
    let size: Rational
  }

  /// Lines of `quantity/scale: unit size, unit size`; without a scale, units that are not converted.
  private static let units: [String: Unit] = {
    var units: [String: Unit] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let names = parts[0].split(separator: "/").map(String.init)
      for entry in parts.last?.split(separator: ",") ?? [] {
        let words = entry.split(separator: " ")
        let size = words.last.flatMap { Rational(decimal: $0.utf8) }
        let name = (size == nil ? words[...] : words.dropLast()).joined(separator: " ")
        units[name] = Unit(
          quantity: names[0], scale: size == nil ? nil : names.last, size: size ?? Rational(1))
      }
    }
    return units
  }()

  private static let table = """
    share/whole: per cent 1
    share/point: percentage point 1, basis point 0.01
    time/second: millisecond 0.001, second 1, minute 60, hour 3600, day 86400, week 604800, fortnight 1209600
    time/month: month 1, year 12, decade 120, century 1200, millennium 12000
    currency/sterling: pound 100, penny 1
    currency: dollar, cent, euro, yen, yuan, rupee, rouble, won, franc, shekel, lira, hryvnia, bitcoin
    currency: peso, crown, krona, krone, Taiwan dollar, Hong Kong dollar, Australian dollar
    currency: Canadian dollar, Singapore dollar, New Zealand dollar, rand
    temperature: degree, degree Celsius, degree Fahrenheit
    length/metre: millimetre 0.001, centimetre 0.01, metre 1, kilometre 1000, inch 0.0254, foot 0.3048
    length/metre: yard 0.9144, mile 1609.344, nautical mile 1852
    speed/metre: kilometre an hour 1, mile an hour 1.609344, knot 1.852
    area/metre: square metre 1, hectare 10000, square kilometre 1000000, square foot 0.09290304
    area/metre: acre 4046.8564224, square mile 2589988.110336
    mass/gram: milligram 0.001, gram 1, kilogram 1000, tonne 1000000, pound in weight 453.59237
    mass: ton, ounce
    volume/litre: millilitre 0.001, litre 1, cubic metre 1000
    volume: gallon, pint, barrel
    power/watt: watt 1, kilowatt 1000, megawatt 1000000, gigawatt 1000000000
    energy/watt hour: kilowatt hour 1, megawatt hour 1000
    energy: calorie
    data: kilobyte, megabyte, gigabyte, terabyte
    frequency/hertz: hertz 1, megahertz 1000000, gigahertz 1000000000
    tension: volt
    loudness: decibel
    """
}
