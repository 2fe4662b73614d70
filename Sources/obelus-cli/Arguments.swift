public import ArgumentParser
public import Obelus

extension Severity: ExpressibleByArgument {}

extension ReviewDate: ExpressibleByArgument {
  /// Reads a date as annotation files write it.
  public init?(argument: String) { self.init(argument) }
}
