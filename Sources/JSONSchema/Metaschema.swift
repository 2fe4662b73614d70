/// The metaschema of draft 2020-12 and its vocabularies, each under its URI.
///
/// Source: https://json-schema.org/draft/2020-12/schema
enum Metaschema {
  static var documents: [(uri: String, json: [UInt8])] {
    let base = "https://json-schema.org/draft/2020-12/"
    return [
      (base + "schema", PackageResources.schema_json),
      (base + "meta/core", PackageResources.core_json),
      (base + "meta/applicator", PackageResources.applicator_json),
      (base + "meta/unevaluated", PackageResources.unevaluated_json),
      (base + "meta/validation", PackageResources.validation_json),
      (base + "meta/meta-data", PackageResources.meta_data_json),
      (base + "meta/format-annotation", PackageResources.format_annotation_json),
      (base + "meta/format-assertion", PackageResources.format_assertion_json),
      (base + "meta/content", PackageResources.content_json),
    ]
  }
}
