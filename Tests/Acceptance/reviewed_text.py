"""An article in git, as it was reviewed and as it is now, and what the tool finds of it."""

import json
import os
from pathlib import Path

import obelus
from conftest import Case
from fixing import NOW, digest
from repository import Repository

QUOTE = "the harbour wall was finished in 1971"
OLD = f"It is true that {QUOTE}. A ferry crosses twice a day.\n"
# The quote passes; its sentence says the contrary.
NEW = f"It is not true that {QUOTE}. A ferry crosses twice a day.\n"
OTHER = f"Some say that {QUOTE}. A ferry crosses once a day.\n"


def annotate(folder: Path, name: str = "a.txt", article: str = NEW, reviewed: str = OLD, file: str = "a.yaml") -> Case:
    """An article as it is now, and annotations of it as it was reviewed."""
    path = os.path.relpath(folder / name, (folder / file).parent)
    head = f"article:\n  text: {json.dumps(path, ensure_ascii=False)}\n  sha256: {digest(reviewed)}\n"
    text = f"obelus: 1\n{head}claims:\n  - {{id: a, quote: {QUOTE}}}\n"
    return Case(folder, obelus.write(folder / file, text), obelus.write(folder / name, article))


def found(case: Case, **options) -> str | None:
    """The commit from which the reviewed text comes; None where the tool found none."""
    run = obelus.run("rebase", *NOW, "--format", "json", case.name, cwd=case.folder, **options)
    if run.status == 2:
        assert run.output in ("[\n\n]\n", "") and "the text that was reviewed" in run.error
        return None
    [report] = json.loads(run.output)
    assert report["entries"][0]["surroundingsChanged"]
    name, _, commit = report["from"].rpartition("@")
    assert name == report["article"]
    return commit


def notes(case: Case, **options) -> dict[str, str]:
    """Messages by rule; a note that is not there is no key."""
    run = case.validate("--notes", *NOW, **options)
    assert run.status == 0
    return {diagnostic.rule: diagnostic.message for diagnostic in run.diagnostics}


def reviewed(repository: Repository, name: str = "a.txt", **options) -> tuple[Case, str]:
    """The reviewed text in one commit, the present one in the next."""
    obelus.write(repository.folder / name, OLD)
    commit = repository.commit("As reviewed")
    case = annotate(repository.folder, name, **options)
    repository.commit("Edited", day=2)
    return case, commit[:10]
