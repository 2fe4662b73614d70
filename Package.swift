// swift-tools-version: 6.2

import PackageDescription

// `make test` sets this; who depends on the package is not stopped by a newer compiler's warnings.
let isStrict = Context.environment["OBELUS_STRICT"] != nil

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

// Debian's utf8proc.pc carries a flag that SwiftPM prohibits and warns of; the library needs none there.
#if os(Linux)
  let utf8procPkgConfig: String? = nil
#else
  let utf8procPkgConfig: String? = "libutf8proc"
#endif

let package = Package(
  name: "Obelus",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "obelus", targets: ["obelus-cli"]),
    .library(name: "Obelus", targets: ["Obelus"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // C libraries of the system.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"]), .brew(["md4c"])]),
    .systemLibrary(
      name: "CUTF8Proc", pkgConfig: utf8procPkgConfig,
      providers: [.apt(["libutf8proc-dev"]), .brew(["utf8proc"])]),

    // Modules that know nothing of Obelus.
    .target(name: "SourceText", dependencies: ["CUTF8Proc"], swiftSettings: settings),
    .target(name: "YAMLTree", dependencies: ["CLibYAML", "SourceText"], swiftSettings: settings),
    .target(
      name: "JSONSchema", dependencies: ["SourceText", "YAMLTree"],
      resources: [
        "applicator", "content", "core", "format-annotation", "format-assertion", "meta-data",
        "schema", "unevaluated", "validation",
      ].map { .embedInCode("Metaschema/\($0).json") },
      swiftSettings: settings),
    .target(
      name: "ArticleText", dependencies: ["CMD4C", "SourceText"],
      resources: [.embedInCode("HTML/character-references.txt")], swiftSettings: settings),
    .target(
      name: "QuoteAnchoring", dependencies: ["CUTF8Proc", "SourceText"], swiftSettings: settings),
    .target(name: "Figures", dependencies: ["SourceText"], swiftSettings: settings),

    // The library and the command.
    .target(
      name: "Obelus",
      dependencies: [
        "ArticleText", "Figures", "JSONSchema", "QuoteAnchoring", "SourceText", "YAMLTree",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      resources: [
        .embedInCode("Rendering/report.css"),
        .embedInCode("Schemas/annotations.schema.json"),
        .embedInCode("Schemas/project.schema.json"),
        .embedInCode("Schemas/diagnostics.schema.json"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "obelus-cli",
      dependencies: [
        "Obelus",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),

    // For comparing the JSON Schema module with other implementations.
    .executableTarget(
      name: "bowtie-obelus", dependencies: ["JSONSchema", "SourceText", "YAMLTree"],
      swiftSettings: settings),

    // What several test targets need.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "SourceTextTests", dependencies: ["SourceText", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "YAMLTreeTests", dependencies: ["SourceText", "YAMLTree", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "JSONSchemaTests",
      dependencies: ["JSONSchema", "SourceText", "YAMLTree", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ArticleTextTests", dependencies: ["ArticleText", "SourceText", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "QuoteAnchoringTests", dependencies: ["CUTF8Proc", "QuoteAnchoring", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "FiguresTests", dependencies: ["Figures", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ObelusTests",
      dependencies: [
        "ArticleText", "Obelus", "QuoteAnchoring", "SourceText", "YAMLTree", "TestSupport",
      ],
      exclude: ["Golden"],
      swiftSettings: settings),

    // Benchmarks.
    .executableTarget(
      name: "corpus-generator",
      dependencies: [.product(name: "Crypto", package: "swift-crypto")],
      path: "Benchmarks/CorpusGenerator",
      swiftSettings: settings),
    .executableTarget(
      name: "schema-benchmark", dependencies: ["JSONSchema", "SourceText", "YAMLTree"],
      path: "Benchmarks/SchemaBenchmark", swiftSettings: settings),
    .executableTarget(
      name: "reanchor", dependencies: ["QuoteAnchoring"], path: "Benchmarks/Reanchor",
      swiftSettings: settings),
    .executableTarget(
      name: "event-floor", dependencies: ["CLibYAML"], path: "Benchmarks/EventFloor"),
  ]
)
