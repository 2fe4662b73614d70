extension ChangeVocabulary {
  mutating func addEnglishUnits() {
    units = PhraseTable(EnglishUnits.measures + EnglishUnits.times + EnglishUnits.currencies)
    leadingUnits = PhraseTable(EnglishUnits.leading)
  }
}

/// Spellings of units. What could as well be another word after a number (`in` for inches) is left
/// out.
private enum EnglishUnits {
  static let measures = [
    ("percent", "%, percent, per cent, pct"),
    ("percentage point", "percentage point, percentage points, % points, pp"),
    ("per mille", "\u{2030}"),
    ("degree", "degree, degrees, \u{B0}"),
    ("celsius", "degrees celsius, degree celsius, celsius, \u{B0} c, c, \u{2103}, centigrade"),
    ("fahrenheit", "degrees fahrenheit, degree fahrenheit, fahrenheit, \u{B0} f, f, \u{2109}"),
    ("millimetre", "mm, millimetre, millimetres, millimeter, millimeters"),
    ("centimetre", "cm, centimetre, centimetres, centimeter, centimeters"),
    ("metre", "m, metre, metres, meter, meters"),
    ("kilometre", "km, kms, kilometre, kilometres, kilometer, kilometers"),
    ("inch", "inch, inches"), ("foot", "ft, foot, feet"), ("yard", "yd, yard, yards"),
    ("mile", "mi, mile, miles"), ("nautical mile", "nautical mile, nautical miles"),
    ("light year", "light year, light years, light - years"),
    ("kilometre an hour", "km / h, kph, kmh, kilometres per hour, kilometers per hour"),
    ("mile an hour", "mph, miles per hour, miles an hour"), ("knot", "knot, knots"),
    (
      "square kilometre",
      "sq km, square kilometre, square kilometres, square kilometer, square kilometers"
    ),
    ("square mile", "sq mi, square mile, square miles"),
    ("square metre", "sq m, square metre, square metres, square meter, square meters"),
    ("square foot", "sq ft, square foot, square feet"),
    ("hectare", "ha, hectare, hectares"), ("acre", "acre, acres"),
    ("milligram", "mg, milligram, milligrams"), ("gram", "g, gram, grams, gramme, grammes"),
    ("kilogram", "kg, kgs, kilo, kilos, kilogram, kilograms"),
    ("tonne", "tonne, tonnes, metric ton, metric tons"), ("ton", "ton, tons"),
    ("ounce", "oz, ounce, ounces"), ("pound in weight", "lb, lbs"), ("stone", "stone"),
    ("millilitre", "ml, millilitre, millilitres, milliliter, milliliters"),
    ("litre", "l, litre, litres, liter, liters"),
    ("gallon", "gallon, gallons"), ("pint", "pint, pints"), ("barrel", "barrel, barrels"),
    ("watt", "w, watt, watts"), ("kilowatt", "kw, kilowatt, kilowatts"),
    ("megawatt", "mw, megawatt, megawatts"), ("gigawatt", "gw, gigawatt, gigawatts"),
    ("kilowatt hour", "kwh, kilowatt hours, kilowatt - hours"), ("megawatt hour", "mwh"),
    ("kilobyte", "kb, kilobyte, kilobytes"), ("megabyte", "mb, megabyte, megabytes"),
    ("gigabyte", "gb, gigabyte, gigabytes"), ("terabyte", "tb, terabyte, terabytes"),
    ("hertz", "hz, hertz"), ("megahertz", "mhz, megahertz"), ("gigahertz", "ghz, gigahertz"),
    ("volt", "v, volt, volts"), ("decibel", "db, decibel, decibels"),
    ("calorie", "calorie, calories"), ("kilocalorie", "kcal"),
  ]

  static let times = [
    ("second", "sec, secs, second, seconds"), ("minute", "min, mins, minute, minutes"),
    ("hour", "h, hr, hrs, hour, hours"), ("day", "day, days"), ("week", "week, weeks"),
    ("fortnight", "fortnight, fortnights"), ("month", "month, months"),
    ("year", "yr, yrs, year, years"), ("decade", "decade, decades"),
    ("century", "century, centuries"), ("millennium", "millennium, millennia"),
    ("millisecond", "ms, millisecond, milliseconds"),
    ("am", "am, a.m"), ("pm", "pm, p.m"),
  ]

  static let currencies = [
    ("dollar", "$, dollar, dollars, usd"), ("cent", "cent, cents"),
    ("euro", "\u{20AC}, euro, euros, eur"),
    ("pound", "\u{A3}, pound, pounds, pounds sterling, gbp"), ("penny", "pence, penny"),
    ("yen", "\u{A5}, yen, jpy"), ("yuan", "yuan, renminbi, rmb, cny"),
    ("rupee", "\u{20B9}, rupee, rupees, inr"),
    ("rouble", "\u{20BD}, rouble, roubles, ruble, rubles"),
    ("won", "\u{20A9}, krw"), ("franc", "franc, francs, chf"), ("shekel", "\u{20AA}, shekels"),
    ("lira", "\u{20BA}, lira"), ("hryvnia", "\u{20B4}, hryvnia, hryvnias"),
    ("bitcoin", "\u{20BF}, bitcoin, bitcoins, btc"), ("real", "reais"), ("peso", "peso, pesos"),
    ("krona", "krona, kronor, sek"), ("krone", "krone, kroner, nok, dkk"),
  ]

  static let leading = [
    ("dollar", "$, usd"), ("euro", "\u{20AC}, eur"), ("pound", "\u{A3}, gbp"),
    ("yen", "\u{A5}, jpy"), ("yuan", "rmb, cny"), ("rupee", "\u{20B9}, inr, rs"),
    ("rouble", "\u{20BD}"), ("won", "\u{20A9}, krw"), ("franc", "chf"), ("shekel", "\u{20AA}"),
    ("lira", "\u{20BA}"), ("hryvnia", "\u{20B4}"), ("bitcoin", "\u{20BF}, btc"),
  ]
}
