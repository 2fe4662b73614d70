/// The file that makes a folder a project.
enum ConfigurationFile {
  static let name = "obelus.yaml"
}
