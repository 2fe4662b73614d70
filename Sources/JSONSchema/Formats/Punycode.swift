/// Punycode, RFC 3492, between scalars and ASCII bytes, both as numbers. O(n²) in the length of a
/// label; longer input than a label may be is refused.
package enum Punycode {
  private static let base = 36
  /// A name has no more bytes, and a label not more scalars than bytes.
  private static let limit = HostnameFormat.nameLimit

  /// RFC 3492, 6.2; nil for what is no Punycode. `code` has no capitals.
  package static func decode(_ code: [UInt32]) -> [UInt32]? {
    guard code.count <= limit else { return nil }
    let hyphen = code.lastIndex(of: 0x2D)
    var output = hyphen.map { Array(code[..<$0]) } ?? []
    var rest = code[(hyphen.map { $0 + 1 } ?? 0)...]
    var value = 128
    var place = 0
    var bias = 72
    while !rest.isEmpty {
      let oldPlace = place
      var weight = 1
      var step = base
      while true {
        guard let next = rest.popFirst(), let digit = digitValue(next) else { return nil }
        place += digit * weight
        let threshold = threshold(step, bias)
        if digit < threshold { break }
        weight *= base - threshold
        step += base
        // Beyond any code point and place.
        if place > 1 << 40 || weight > 1 << 40 { return nil }
      }
      let count = output.count + 1
      bias = adapted(place - oldPlace, count: count, isFirst: oldPlace == 0)
      value += place / count
      place %= count
      guard value <= 0x10FFFF else { return nil }
      output.insert(UInt32(value), at: place)
      place += 1
    }
    return output
  }

  /// RFC 3492, 6.3; nil for input that is longer than a name.
  package static func encode(_ scalars: [UInt32]) -> [UInt32]? {
    guard scalars.count <= limit else { return nil }
    var output = scalars.filter { $0 < 128 }
    var handled = output.count
    if handled > 0 { output.append(0x2D) }
    let basicCount = handled
    var value: UInt32 = 128
    var delta = 0
    var bias = 72
    while handled < scalars.count, let next = scalars.filter({ $0 >= value }).min() {
      delta += Int(next - value) * (handled + 1)
      value = next
      for scalar in scalars {
        if scalar < value { delta += 1 }
        if scalar != value { continue }
        append(delta, bias, to: &output)
        bias = adapted(delta, count: handled + 1, isFirst: handled == basicCount)
        delta = 0
        handled += 1
      }
      delta += 1
      value += 1
    }
    return output
  }

  /// A number of variable length: RFC 3492, 3.3.
  private static func append(_ number: Int, _ bias: Int, to output: inout [UInt32]) {
    var rest = number
    var step = base
    while true {
      let threshold = threshold(step, bias)
      if rest < threshold { break }
      let span = base - threshold
      output.append(digit(threshold + (rest - threshold) % span))
      rest = (rest - threshold) / span
      step += base
    }
    output.append(digit(rest))
  }

  private static func threshold(_ step: Int, _ bias: Int) -> Int { min(max(step - bias, 1), 26) }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var step = 0
    while delta > 455 {
      delta /= 35
      step += base
    }
    return step + 36 * delta / (delta + 38)
  }

  private static func digitValue(_ byte: UInt32) -> Int? {
    switch byte {
    case 0x61...0x7A: Int(byte) - 0x61
    case 0x30...0x39: Int(byte) - 0x30 + 26
    default: nil
    }
  }

  private static func digit(_ value: Int) -> UInt32 {
    UInt32(value < 26 ? value + 0x61 : value - 26 + 0x30)
  }
}
