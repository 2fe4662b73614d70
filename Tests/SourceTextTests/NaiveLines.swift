/// A second way to count lines and columns, scalar by scalar from the start of the file: slow, and
/// plain enough to be believed.
struct NaiveLines {
  struct Place {
    var line = 1
    var column = 1
    var utf16Column = 1
    var offset = 0
  }

  /// One place for each scalar and one for the end of the file.
  let places: [Place]

  init(_ text: String) {
    var places: [Place] = []
    var place = Place()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      places.append(place)
      place.offset += String(scalar).utf8.count
      if index == 0, scalar == "\u{FEFF}" { continue }
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar == "\n" || scalar == "\r" && next != "\n" {
        place = Place(line: place.line + 1, offset: place.offset)
      } else {
        place.column += 1
        place.utf16Column += String(scalar).utf16.count
      }
    }
    places.append(place)
    self.places = places
  }
}
