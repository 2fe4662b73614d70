"""What is private stands in no diff either, and is kept all the same."""

import re
from pathlib import Path

import pytest

import obelus
from fixing import REVIEWED, fix, project

SECRET = re.compile("secret", re.IGNORECASE)
NEW = REVIEWED.replace("1971", "1972")
QUOTE = "The harbour wall was finished in 1971"

HEAD = """\
reviewers: {r: {name: R}}
sources:
  s:
    title: SECRET of a talk
    url: https://secret.example/talk
    confidential: true
"""
FLOW_HEAD = """\
reviewers: {r: {name: R}}
sources: {s: {title: SECRET of a talk, url: 'https://secret.example/', confidential: true}}
"""
ANNOTATION = "verdict: context, reviewer: r, date: 2021-10-20, finding: It is old."
BLOCK_ANNOTATION = "verdict: context\n        reviewer: r\n        date: 2021-10-20\n        finding: It is old.\n"

# Claims whose quote changed, and whether the change of the quote can be shown.
CLAIMS = {
    "a note between": (
        f"  - id: a\n    quote: {QUOTE}\n    annotations:\n      - private: SECRET words\n        {BLOCK_ANNOTATION}",
        True,
    ),
    "a note of many lines": (
        f"  - id: a\n    quote: {QUOTE}\n    annotations:\n      - private: |\n          Not this, but\n"
        f"          SECRET words\n        {BLOCK_ANNOTATION}",
        True,
    ),
    "a confidential source": (
        f"  - id: a\n    quote: {QUOTE}\n    annotations:\n      - evidence:\n"
        "          - {source: s, stance: supports, quote: SECRET words, locator: SECRET}\n"
        f"        {BLOCK_ANNOTATION}",
        True,
    ),
    "all on one line": (
        f"  - {{id: a, quote: {QUOTE}, annotations: [{{{ANNOTATION}, private: SECRET words}}]}}\n",
        False,
    ),
    "a confidential source on one line": (
        f"  - {{id: a, quote: {QUOTE}, annotations: [{{{ANNOTATION}, evidence: "
        "[{source: s, stance: supports, quote: SECRET words}]}]}\n",
        False,
    ),
}


@pytest.mark.parametrize("head", [HEAD, FLOW_HEAD], ids=["block", "flow"])
@pytest.mark.parametrize("what", CLAIMS)
def test_the_diff_shows_nothing_that_is_private(tmp_path: Path, what: str, head: str):
    claims, is_shown = CLAIMS[what]
    case = project(tmp_path, claims, NEW, head=head)
    before = case.text
    run = fix(case, "--unsafe", "--diff")
    assert run.status == 0
    assert not SECRET.search(run.everything)
    assert "+  sha256: " in run.output
    assert ("1972" in run.output) is is_shown
    note = "obelus: 1 change of a.yaml cannot be shown: private text stands there\n"
    assert run.error == ("" if is_shown else note)
    fix(case, "--unsafe")
    assert "1972" in case.text
    assert SECRET.findall(case.text) == SECRET.findall(before)


def test_a_repair_of_what_is_private_is_not_told(tmp_path: Path):
    """A misspelt word in the description of a confidential source: the diff would show the line."""
    head = "sources: {s: {title: SECRET of a talk, type: primry, confidential: true}}\n"
    case = project(tmp_path, f"  - {{id: a, quote: {QUOTE}}}\n", head=head)
    for arguments in (["--diff"], ["--unsafe", "--diff"], []):
        assert not SECRET.search(fix(case, *arguments).everything)


@pytest.mark.parametrize("command", [["rebase"], ["rebase", "--format", "json"], ["fix", "--unsafe"]], ids=" ".join)
@pytest.mark.parametrize("what", CLAIMS)
def test_nor_does_another_output(tmp_path: Path, what: str, command: list[str]):
    case = project(tmp_path, CLAIMS[what][0], NEW, head=HEAD)
    run = obelus.run(*command, "--from", "old.txt", case.name, cwd=case.folder)
    assert run.status == 0 and "a" in run.everything
    assert not SECRET.search(run.everything)


def test_the_private_note_of_the_example(example):
    """The elided quote just above it has other words now."""
    obelus.write(example.folder / "old.md", example.article.read_bytes())
    article = example.article.read_bytes().decode()
    obelus.write(example.article, re.sub(r"met\s+by video", "met in person", article))
    run = fix(example, "--unsafe", "--diff", "--from", "old.md")
    assert "+      On 6 October Yang Jiechi [...] and Jake Sullivan [...] met in person" in run.output
    assert "ask her" not in run.everything
