enum HostnameFormat {
  static func isHostname(_ c: UnsafeBufferPointer<UInt8>) -> Bool { true }
  static func isInternationalHostname(_ c: UnsafeBufferPointer<UInt8>) -> Bool { true }
  static func isLabel(_ c: UnsafeBufferPointer<UInt8>) -> Bool { true }
}
