"""An article that cannot be looked at, and files and folders that may not be read."""

import os
from pathlib import Path

import pytest

import obelus

def link(path: str) -> None:
    os.symlink("/etc/passwd", path)


def latin(path: str) -> None:
    Path(path).write_bytes("Le café fermé.\n".encode("latin-1"))


def pdf(path: str) -> None:
    Path(path).write_bytes(b"%PDF-1.7")


OUTSIDE = ("article-outside-project", "leads out of the project")

# `article.text`, what it leads to, the rule, and words that the message must have.
ARTICLES = {
    "the password file": ("../../../etc/passwd", None, *OUTSIDE),
    "the password file, absolute": ("/etc/passwd", None, *OUTSIDE),
    "a file elsewhere that is not there": ("../elsewhere.txt", None, *OUTSIDE),
    "nothing": ("gone.txt", None, "article-missing", "no file gone.txt"),
    "a folder": ("folder", os.mkdir, "article-unreadable", "folder"),
    "a FIFO": ("pipe.txt", os.mkfifo, "article-unreadable", "pipe.txt is not a file"),
    "a link out of the project": ("link.txt", link, *OUTSIDE),
    "Latin-1": ("latin.txt", latin, "article-unreadable", "not UTF-8 at line 1, column 7"),
    "PDF": ("a.pdf", pdf, "article-unreadable", "ends in none of .txt, .md, .html"),
    "a name with a NUL byte": ('"a\\0.txt"', None, "invalid-value", "is not a path"),
    "a name longer than any": ("a" * 5000, None, "invalid-value", "at most 4096 characters"),
}


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_that_cannot_be_looked_at(tmp_path: Path, name: str):
    """One diagnostic at the path; the quotes, which nobody can look for, are not reported too."""
    path, make, rule, words = ARTICLES[name]
    if make:
        make(str(tmp_path / path))
    text = f"obelus: 1\narticle:\n  text: {path}\nclaims:\n  - {{id: a, quote: three words here}}\n"
    obelus.write(tmp_path / "a.yaml", text)
    run = obelus.validate("a.yaml", cwd=tmp_path, timeout=5)
    assert run.status == 1
    assert len(run.diagnostics) == 1, run.output
    found = run.diagnostics[0]
    assert (found.line, found.severity) == (3, "error")
    assert rule is None or (found.rule, found.column) == (rule, 9)
    assert words in found.message
    assert "root:" not in run.everything


@pytest.mark.parametrize("mode", [0o000, 0o200])
def test_a_file_that_may_not_be_read(tmp_path: Path, without_privileges: tuple[str, ...], mode: int):
    """As argument it is status 2; as article a diagnostic; as folder it does not pass for empty in silence."""
    text = "obelus: 1\narticle: {text: a.txt}\nclaims: []\n"
    closed = obelus.write(tmp_path / "closed.yaml", text)
    obelus.write(tmp_path / "open.yaml", text)
    obelus.write(tmp_path / "a.txt", "The wall.\n").chmod(mode)
    closed.chmod(mode)
    run = obelus.validate("closed.yaml", cwd=tmp_path, before=without_privileges)
    assert (run.status, run.output) == (2, "")
    assert "closed.yaml cannot be read" in run.error
    run = obelus.validate("open.yaml", cwd=tmp_path, before=without_privileges)
    assert run.status == 1
    assert run.found == [(*obelus.place(text, "a.txt"), "error", "article-unreadable")]


def test_a_folder_that_may_not_be_read(tmp_path: Path, without_privileges: tuple[str, ...]):
    """What is in it was not checked, and a run that says nothing would claim that it was."""
    text = "obelus: 1\narticle: {text: a.txt}\nclaims: []\n"
    obelus.write(tmp_path / "all/a.yaml", text)
    obelus.write(tmp_path / "all/a.txt", "The wall.\n")
    obelus.write(tmp_path / "all/closed/b.yaml", text)
    (tmp_path / "all/closed").chmod(0)
    try:
        run = obelus.validate("all", cwd=tmp_path, before=without_privileges)
    finally:
        (tmp_path / "all/closed").chmod(0o700)
    assert run.status == 2
    assert "all/closed" in run.error
