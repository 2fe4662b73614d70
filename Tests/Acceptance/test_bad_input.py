"""What is no annotation file at all: one clear message each, the right exit status, and no long wait.

Status 1: there is a file, and a diagnostic says what is wrong with it. Status 2: there is nothing to check.
"""

import os
import time
from pathlib import Path

import pytest

import obelus

HEAD = "obelus: 1\narticle: {text: a.txt}\n"

# Each level stands for ten of the level below: a thousand million words from nine lines.
ALIAS_BOMB = "x-0: &a0 [lol]\n" + "".join(
    f"x-{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]\n" for level in range(1, 10)
)

# Bytes, the place of the diagnostic, its rule, and words that its message must have.
FILES = {
    "nothing": (b"", (1, 1), "empty-file", "empty"),
    "white space": (b"\n  \n\n", (1, 1), "empty-file", "empty"),
    "a comment": (b"# to do\n", (1, 1), "empty-file", "empty"),
    "a byte order mark": (b"\xef\xbb\xbf", (1, 1), "empty-file", "empty"),
    "a program": (b"\x7fELF\x02\x01\x01\x00\x00\x00\xff\xfe\x80\x00\x01", None, "invalid-encoding", "not UTF-8"),
    "an image": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", (1, 1), "invalid-encoding", "not UTF-8"),
    "NUL bytes": (b"\0" * 5000, (1, 1), None, ""),
    "UTF-16": (("\ufeff" + HEAD).encode("utf-16-le"), (1, 1), "invalid-encoding", "UTF-16"),
    "UTF-16 without its mark": (HEAD.encode("utf-16-le"), None, "invalid-encoding", "UTF-16"),
    "Latin-1": ("# Café\n".encode("latin-1") + HEAD.encode(), (1, 6), "invalid-encoding", "0xE9"),
    "a byte that no UTF-8 has": (HEAD.encode() + b"claims: []\nx-a: caf\xff\n", (4, 9), "invalid-encoding", "0xFF"),
    "half a character at the end": (HEAD.encode() + b"claims: [] # \xe2\x82", (3, 14), "invalid-encoding", "0xE2"),
    "a control character": (HEAD.encode() + b"claims: []\nx-a: a\x07b\n", (4, 7), "yaml-syntax", "U+0007"),
    "1 MB of brackets": (b"[" * 1_000_000, None, "limit-exceeded", "deep"),
    "1 MB of braces": (b"{a: " * 250_000, None, "limit-exceeded", "deep"),
    "1 MB of list marks": (b"- " * 500_000, None, "limit-exceeded", "deep"),
    "an alias bomb": ((HEAD + ALIAS_BOMB + "claims: []\n").encode(), None, "limit-exceeded", "alias"),
    "an alias to itself": ((HEAD + "x-a: &a [*a]\nclaims: []\n").encode(), (3, 10), None, ""),
    "an alias to nothing": ((HEAD + "x-a: *nobody\nclaims: []\n").encode(), (3, 6), None, "nobody"),
    "17 MB": (HEAD.encode() + b"#" * (17 << 20), None, "limit-exceeded", "limit is"),
    "two documents": ((HEAD + "claims: []\n---\n" + HEAD).encode(), (4, 1), "yaml-syntax", "second document"),
    "a list": (b"- a\n- b\n", (1, 1), "invalid-value", "must be a mapping"),
    "a word": (b"hello\n", (1, 1), "invalid-value", "must be a mapping"),
    "an open quotation mark": ((HEAD + 'claims:\n  - id: a\n    quote: "The wall\n').encode(), (5, 12), "yaml-syntax", "never closed"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_annotation_file(tmp_path: Path, name: str):
    content, place, rule, words = FILES[name]
    obelus.write(tmp_path / "a.yaml", content)
    obelus.write(tmp_path / "a.txt", "The wall was finished in 1971.\n")
    started = time.monotonic()
    run = obelus.validate("a.yaml", cwd=tmp_path)
    assert time.monotonic() - started < 5
    assert run.status == 1
    assert len(run.diagnostics) == 1, run.output[:2000]
    found = run.diagnostics[0]
    assert (found.file, found.severity) == ("a.yaml", "error")
    assert place is None or found.place == place
    assert rule is None or found.rule == rule
    assert words in found.message
    assert len(found.message) < 200
    assert run.error.startswith("1 file, ")


# An argument, and words that the message must have.
ARGUMENTS = {
    "a missing file": ("nowhere.yaml", "nowhere.yaml"),
    "a missing folder": ("nowhere/", "nowhere"),
    "a folder without YAML": ("empty", "no YAML file in empty"),
    "a name in the place of a folder": ("a.txt/b.yaml", "a.txt/b.yaml"),
    "a device": ("/dev/zero", "/dev/zero is not a file"),
    "a link to nothing": ("broken.yaml", "broken.yaml"),
    "a link to itself": ("loop.yaml", "loop.yaml"),
    "a very long name": ("n" * 300 + ".yaml", "nnn"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize("name", ARGUMENTS)
def test_an_argument_that_leads_nowhere(tmp_path: Path, name: str):
    argument, words = ARGUMENTS[name]
    (tmp_path / "empty").mkdir()
    obelus.write(tmp_path / "a.txt", "text")
    (tmp_path / "broken.yaml").symlink_to("gone.yaml")
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    run = obelus.validate(argument, cwd=tmp_path)
    assert (run.status, run.output) == (2, "")
    assert run.error.startswith("obelus: ")
    assert run.error.count("\n") == 1, "one message"
    assert words in run.error


def test_a_folder_with_nothing_to_check(tmp_path: Path):
    """Without a path: a project that has no annotation files is an oversight, never a success."""
    run = obelus.validate(cwd=tmp_path)
    assert (run.status, run.output) == (2, "")
    assert "no annotation files" in run.error
    assert run.error.count("\n") == 1


# `article.text`, what it leads to, the rule, and words that the message must have.
ARTICLES = {
    "the password file": ("../../../etc/passwd", None, "article-outside-project", "leads out of the project"),
    "the password file, absolute": ("/etc/passwd", None, "article-outside-project", "leads out of the project"),
    "a file elsewhere that is not there": ("../elsewhere.txt", None, "article-outside-project", "leads out of the project"),
    "nothing": ("gone.txt", None, "article-missing", "no file gone.txt"),
    "a folder": ("folder", os.mkdir, "article-unreadable", "folder"),
    "a FIFO": ("pipe.txt", os.mkfifo, "article-unreadable", "pipe.txt is not a file"),
    "a link out of the project": ("link.txt", lambda path: os.symlink("/etc/passwd", path), "article-outside-project", "leads out of the project"),
    "Latin-1": ("latin.txt", lambda path: Path(path).write_bytes("Le café fermé.\n".encode("latin-1")), "article-unreadable", "not UTF-8 at line 1, column 7"),
    "PDF": ("a.pdf", lambda path: Path(path).write_bytes(b"%PDF-1.7"), "article-unreadable", "plain text"),
    "a name with a NUL byte": ('"a\\0.txt"', None, None, ""),
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


def test_a_fifo_as_argument_does_not_hang(tmp_path: Path):
    os.mkfifo(tmp_path / "a.yaml")
    for argument in ("a.yaml", "."):
        run = obelus.validate(argument, cwd=tmp_path, timeout=5)
        assert (run.status, run.output, run.error) == (2, "", "obelus: a.yaml is not a file\n")


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
