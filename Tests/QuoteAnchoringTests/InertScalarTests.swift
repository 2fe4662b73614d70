import CUTF8Proc
import Testing

@testable import QuoteAnchoring

/// Which scalars canonical composition leaves alone, checked against all of utf8proc's data.
@Suite("Inert scalars")
struct InertScalarTests {
  /// All scalars that compose with one before them: what is not first in the decomposition of some
  /// composed character, plus the conjoining jamo, which compose by arithmetic.
  private static let joiners: Set<UInt32> = {
    var joiners = Set((0x1161...0x1175).map(UInt32.init) + (0x11A8...0x11C2).map(UInt32.init))
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value), !(0xAC00...0xD7A3).contains(value) else { continue }
      let parts = decomposition(of: value).dropFirst()
      // A character that composition excludes does not come about.
      let text = String(scalar)
      guard !parts.isEmpty, NaiveNormalization.composed(text).utf8.elementsEqual(text.utf8) else {
        continue
      }
      joiners.formUnion(parts)
    }
    return joiners
  }()

  private static func decomposition(of value: UInt32) -> [UInt32] {
    var buffer = [utf8proc_int32_t](repeating: 0, count: 8)
    var boundary: Int32 = 0
    let count = utf8proc_decompose_char(
      utf8proc_int32_t(value), &buffer, buffer.count,
      utf8proc_option_t(rawValue: UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_STABLE.rawValue), &boundary
    )
    return buffer.prefix(max(0, count)).map(UInt32.init)
  }

  @Test("an inert scalar is a starter, in NFC, and joins no scalar before it")
  func inertIsSafe() {
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value), CanonicalComposition.isInert(scalar) else {
        continue
      }
      let property = utf8proc_get_property(utf8proc_int32_t(value)).pointee
      let text = String(scalar)
      let isSafe =
        property.combining_class == 0 && !Self.joiners.contains(value)
        && NaiveNormalization.composed(text).utf8.elementsEqual(text.utf8)
      #expect(isSafe, "U+\(String(value, radix: 16))")
    }
  }

  @Test("all scalars that join are marks, jamo, or in the list")
  func joinersAreKnown() {
    #expect(Self.joiners.count > 80)
    for value in Self.joiners {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(!CanonicalComposition.isInert(scalar), "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    "scalars common in prose need no look-up",
    arguments: [
      "a", "\u{E9}", "\u{430}", "\u{3B1}", "\u{3AC}", "\u{65E5}", "\u{3042}", "\u{D55C}",
      "\u{1EA5}", "\u{915}", "\u{93E}", "\u{E01}", "\u{1000}", "\u{5D0}", "\u{627}", "\u{1F600}",
      "\u{1100}",
    ] as [Unicode.Scalar])
  func commonScalars(scalar: Unicode.Scalar) {
    #expect(CanonicalComposition.isInert(scalar))
  }
}
