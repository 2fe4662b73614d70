import ArgumentParser
import Obelus

/// `obelus schema`: the schemas of the formats, for editors and other validators.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema of the formats, or write them all.",
    discussion: """
      The schemas are those that the program itself decides by. In an editor, the line
      # yaml-language-server: $schema=Schemas/annotations.schema.json at the head of a file gives \
      completion and explanations.
      """)

  @Argument(help: "Which one to print: annotations, project or diagnostics.")
  var name = PublishedSchema.annotations

  @Option(help: "Write all schemas into this folder instead.", completion: .directory)
  var output: String?

  mutating func run() throws {
    guard let output else {
      return StandardStream.output.write(String(decoding: name.bytes, as: UTF8.self))
    }
    for schema in PublishedSchema.allCases {
      do throws(FileError) {
        try schema.write(to: output)
        StandardStream.output.write("\(output)/\(schema.fileName)\n")
      } catch {
        StandardStream.error.write("obelus: \(Palette.escaped(error.message))\n")
        throw ExitStatus.unusable
      }
    }
  }
}

extension PublishedSchema: ExpressibleByArgument {}
