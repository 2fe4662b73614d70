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
    "an alias to nothing": ((HEAD + "x-a: *nobody\nclaims: []\n").encode(), (3, 6), None, "names an anchor"),
    "17 MB": (HEAD.encode() + b"#" * (17 << 20), None, "limit-exceeded", "limit is"),
    "two documents": ((HEAD + "claims: []\n---\n" + HEAD).encode(), (4, 1), "yaml-syntax", "second document"),
    "a list": (b"- a\n- b\n", (1, 1), "invalid-value", "must be a group of"),
    "a word": (b"hello\n", (1, 1), "invalid-value", "must be a group of"),
    "an open quotation mark": (HEAD.encode() + b'x-a: "The wall\n', (3, 6), "yaml-syntax", "never closed"),
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


def test_a_fifo_as_argument_does_not_hang(tmp_path: Path):
    os.mkfifo(tmp_path / "a.yaml")
    for argument in ("a.yaml", "."):
        run = obelus.validate(argument, cwd=tmp_path, timeout=5)
        assert (run.status, run.output, run.error) == (2, "", "obelus: a.yaml is not a file\n")
