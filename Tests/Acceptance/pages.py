"""The pages in Tests/Fixtures/Pages: their bytes, what they are in, and the text that their readers see."""

from dataclasses import dataclass
from pathlib import Path

import obelus

FOLDER = obelus.PACKAGE / "Tests" / "Fixtures" / "Pages"

# What the pages are in, other than UTF-8: by its name in Python.
ENCODINGS = {"no-charset": "cp1252", "press-release": "cp1251", "shift-jis": "cp932", "utf-16": "utf-16"}


@dataclass(frozen=True)
class Page:
    path: Path

    @property
    def encoding(self) -> str:
        return ENCODINGS.get(self.path.stem, "utf-8")

    @property
    def html(self) -> str:
        return self.path.read_bytes().decode(self.encoding)

    @property
    def text(self) -> str:
        return self.path.with_suffix(".txt").read_bytes().decode()

    def __str__(self) -> str:
        return self.path.stem


ALL = [Page(path) for path in sorted(FOLDER.glob("*.html"))]
