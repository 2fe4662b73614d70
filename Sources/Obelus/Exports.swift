// What `import Obelus` shows of the modules below it.
@_exported public import enum QuoteAnchoring.Anchor
@_exported public import class SourceText.SourceFile
@_exported public import struct SourceText.SourceLocation
@_exported public import struct SourceText.SourcePosition
@_exported public import struct SourceText.SourceRange
@_exported public import struct SourceText.TextEdit
