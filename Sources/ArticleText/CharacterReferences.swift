/// Character references: the numeric ones, and the names of XML.
enum CharacterReferences {
  static func characters(of reference: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let name = String(decoding: reference.dropFirst().dropLast(), as: UTF8.self)
    if name.hasPrefix("#") {
      let isHex = name.dropFirst().lowercased().hasPrefix("x")
      let value = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10) ?? 0
      let scalar = value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
      return Array(String(scalar).utf8)
    }
    let names = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}"]
    return names[name].map { Array($0.utf8) }
  }
}
