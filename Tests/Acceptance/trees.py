"""A small tree of annotation files, one error in each, so that the output lists the files that were checked."""

from pathlib import Path

import obelus

ARTICLE = "The wall was finished in 1971.\n"


def annotations(claims: str = "claims: []\n", article: str = "a.txt") -> str:
    return f"obelus: 1\narticle: {{text: {article}}}\n{claims}"


CHECKED = annotations("claims:\n  - {id: a, quote: not in the article}\n")


def checked(run: obelus.Run) -> list[str]:
    return [found.file for found in run.diagnostics]


def plant(folder: Path) -> Path:
    """Files in several folders, without an obelus.yaml."""
    for name in ("", "Annotations", "Annotations/deep", "desk", "desk/old", "desk/.hidden"):
        obelus.write(folder / name / "a.yaml", CHECKED)
        obelus.write(folder / name / "a.txt", ARTICLE)
    obelus.write(folder / "desk/b.yml", CHECKED)
    obelus.write(folder / "desk/.c.yaml", CHECKED)
    obelus.write(folder / "desk/notes.md", "no YAML")
    return folder
