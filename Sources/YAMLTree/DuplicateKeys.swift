import SourceText

/// Finding keys that stand twice in a mapping, which libyaml's events pass over in silence.
enum DuplicateKeys {
  /// Above this many keys they are compared through a table of hashes rather than pair by pair.
  private static let pairwiseLimit = 24

  /// The repeated scalar keys of the finished mapping at `index`, each with its first occurrence;
  /// an alias counts as the scalar it stands for.
  /// O(keys) for many keys; pair by pair, lengths first, for few.
  static func find(
    inMappingAt index: Int, _ nodes: [YAMLNodeRecord], _ decoded: [UInt8],
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [YAMLStream.DuplicateKey] {
    let end = Int(nodes[index].next)
    let keyCount = Int(nodes[index].payload.lowerBound) / 2
    guard keyCount > 1 else { return [] }
    return decoded.withUnsafeBufferPointer { decoded in
      nodes.withUnsafeBufferPointer { nodes in
        let keys = Keys(nodes: nodes, decoded: decoded, source: bytes)
        return keyCount <= pairwiseLimit
          ? keys.repeatedPairwise(from: index + 1, to: end)
          : keys.repeatedByHash(from: index + 1, to: end)
      }
    }
  }

  private struct Keys {
    let nodes: UnsafeBufferPointer<YAMLNodeRecord>
    let decoded: UnsafeBufferPointer<UInt8>
    let source: UnsafeBufferPointer<UInt8>

    func repeatedPairwise(from first: Int, to end: Int) -> [YAMLStream.DuplicateKey] {
      var found: [YAMLStream.DuplicateKey] = []
      var later = keyAfter(first)
      while later < end {
        var earlier = first
        while earlier < later {
          if areEqual(earlier, later) {
            found.append(.init(first: YAMLNode(index: earlier), second: YAMLNode(index: later)))
            break
          }
          earlier = keyAfter(earlier)
        }
        later = keyAfter(later)
      }
      return found
    }

    func repeatedByHash(from first: Int, to end: Int) -> [YAMLStream.DuplicateKey] {
      var found: [YAMLStream.DuplicateKey] = []
      var seen: [Int: [Int]] = [:]
      var key = first
      while key < end {
        if target(of: key).kind == .scalar {
          var hasher = Hasher()
          hasher.combine(bytes: UnsafeRawBufferPointer(value(of: target(of: key))))
          let hash = hasher.finalize()
          if let earlier = seen[hash, default: []].first(where: { areEqual($0, key) }) {
            found.append(.init(first: YAMLNode(index: earlier), second: YAMLNode(index: key)))
          } else {
            seen[hash, default: []].append(key)
          }
        }
        key = keyAfter(key)
      }
      return found
    }

    /// Index of the key that follows the value of the key at `index`.
    private func keyAfter(_ index: Int) -> Int { Int(nodes[Int(nodes[index].next)].next) }

    private func areEqual(_ left: Int, _ right: Int) -> Bool {
      let (left, right) = (target(of: left), target(of: right))
      return left.payload.count == right.payload.count
        && left.kind == .scalar && right.kind == .scalar
        && Bytes.areEqual(value(of: left), value(of: right))
    }

    /// The key itself, or what it is an alias of.
    private func target(of key: Int) -> YAMLNodeRecord {
      nodes[key].kind == .alias ? nodes[Int(nodes[key].payload.lowerBound)] : nodes[key]
    }

    private func value(of scalar: YAMLNodeRecord) -> UnsafeBufferPointer<UInt8> {
      let bytes = scalar.isDecoded ? decoded : source
      return UnsafeBufferPointer(rebasing: bytes[scalar.payload.offsets])
    }
  }
}
