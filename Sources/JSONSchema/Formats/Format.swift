/// The formats of JSON Schema 2020-12 Validation, 7.3.
///
/// The raw value is the keyword's value. What is not a format named there is no case here, and a
/// schema that names it makes no assertion.
package enum Format: String, CaseIterable, Sendable {
  case date
  case dateTime = "date-time"
  case time
  case duration
  case email
  case idnEmail = "idn-email"
  case hostname
  case idnHostname = "idn-hostname"
  case ipv4
  case ipv6
  case uri
  case uriReference = "uri-reference"
  case iri
  case iriReference = "iri-reference"
  case uriTemplate = "uri-template"
  case uuid
  case jsonPointer = "json-pointer"
  case relativeJSONPointer = "relative-json-pointer"
  case regex

  /// Whether the whole of `utf8`, which is valid UTF-8, has the format. O(n); allocates only for
  /// host names with labels beyond ASCII and for ``regex``.
  package func matches(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .date: DateTimeFormat.isDate(utf8)
    case .dateTime: DateTimeFormat.isDateTime(utf8)
    case .time: DateTimeFormat.isTime(utf8)
    case .duration: DurationFormat.isDuration(utf8)
    case .email: EmailFormat.isMailbox(utf8, isInternational: false)
    case .idnEmail: EmailFormat.isMailbox(utf8, isInternational: true)
    case .hostname: HostnameFormat.isHostname(utf8)
    case .idnHostname: HostnameFormat.isInternationalHostname(utf8)
    case .ipv4: IPAddressFormat.isIPv4(utf8)
    case .ipv6: IPAddressFormat.isIPv6(utf8)
    case .uri: URIFormat(isInternational: false).isURI(utf8)
    case .uriReference: URIFormat(isInternational: false).isReference(utf8)
    case .iri: URIFormat(isInternational: true).isURI(utf8)
    case .iriReference: URIFormat(isInternational: true).isReference(utf8)
    case .uriTemplate: URITemplateFormat.isTemplate(utf8)
    case .uuid: UUIDFormat.isUUID(utf8)
    case .jsonPointer: JSONPointerFormat.isPointer(utf8)
    case .relativeJSONPointer: JSONPointerFormat.isRelativePointer(utf8)
    case .regex: RegexFormat.isRegex(utf8)
    }
  }
}
