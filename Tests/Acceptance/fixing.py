"""Small annotation files to be repaired, with the article as it was reviewed and as it is now."""

import hashlib
from pathlib import Path

import obelus
from conftest import Case

MOMENT = "2021-11-02T15:00:00Z"
NOW = ("--today", MOMENT)

REVIEWED = (
    "The harbour wall was finished in 1971. It cost “14 million” crowns, and the council\n"
    "paid for it in ten years.\n\n"
    "Nobody in the town had asked for it. Anna Berg signed the contract in March.\n"
)


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def project(folder: Path, claims: str, article: str = REVIEWED, reviewed: str = REVIEWED, head: str = "") -> Case:
    """An annotation file with the digest of `reviewed`, which lies beside the article as `old.txt`."""
    pin = f"article:\n  text: a.txt\n  sha256: {digest(reviewed)}\n"
    file = obelus.write(folder / "a.yaml", f"obelus: 1\n{pin}{head}claims:\n{claims}")
    obelus.write(folder / "old.txt", reviewed)
    return Case(folder, file, obelus.write(folder / "a.txt", article))


def fix(case: Case, *arguments: object, **options) -> obelus.Run:
    return obelus.run("fix", *arguments, *NOW, case.name, cwd=case.folder, **options)


def rules(case: Case, *arguments: object) -> list[str]:
    """Names of the rules that find something, in the order of the file."""
    return [found.rule for found in case.validate("--notes", *NOW, *arguments).diagnostics]


def claims_of(case: Case) -> str:
    """What stands in the file below `claims:`."""
    return case.text.partition("claims:\n")[2]
