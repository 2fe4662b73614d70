"""Text that tries to be more than text comes out as text, in every field that a page shows.

Two proofs: the page has nothing but allowed elements and attributes, and, where the schema allows any words, it has
exactly the elements and attributes of the same page with harmless words in the same fields.
"""

import re
from pathlib import Path

import pytest

import obelus
import page
from hostile import ADDRESS, FREE_TEXT, HARMLESS, HOSTILE, assert_harmless, links_out, render, spelled
from page import Page


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_in_every_free_text_are_words(tmp_path: Path, name: str):
    run, report = render(tmp_path / "hostile", HOSTILE[name])
    found = set(re.findall(r"^error: .*\[([a-z-]+)\]$", run.everything, re.MULTILINE))
    # A name that is shown in another order than it is written is an error of its own, and the page says so.
    named = name == "direction override"
    assert found == ({"hidden-in-name"} if named else set()), run.everything
    assert_harmless(report)
    harmless = FREE_TEXT + "unknown: 1\n" if named else FREE_TEXT
    assert report.skeleton == render(tmp_path / "harmless", HARMLESS, harmless)[1].skeleton
    assert links_out(report) == {ADDRESS}


@pytest.mark.parametrize("name", [name for name in HOSTILE if not name.startswith(("direction", "no-break"))])
def test_hostile_words_can_be_read(tmp_path: Path, name: str):
    """Made harmless, not taken away: a reader sees what stood in the source."""
    _, report = render(tmp_path, HOSTILE[name])
    shown = page.text(report.root)
    assert shown.count(HOSTILE[name]) >= 10
    assert report.words_of_marks == [f"the words {HOSTILE[name]} were said"]


def spoilt(pattern: str) -> str:
    """The file with hostile words after each key that `pattern` matches."""
    changed = re.sub(r"\b(" + pattern + r"): ([^,\n{}]+|\{3\})", r"\1: {0}", FREE_TEXT)
    assert changed != FREE_TEXT
    return changed


# What the schema would refuse, one kind a file: the others are read, and with them more of the page is made.
REFUSED = {
    "ids of claims": spoilt("id"),
    "ids of reviewers": re.sub("desk", "{0}", FREE_TEXT),
    "ids of sources": re.sub(r"(?<=  )source(?=: )|(?<=source: )source", "{0}", FREE_TEXT),
    "names of reviewers and sources": spoilt("reviewer|source"),
    "addresses": spoilt("url|archive"),
    "the language": spoilt("language"),
    "dates": spoilt("date|published"),
    "words of a list": spoilt("verdict|stance|kind"),
    "numbers": spoilt("value"),
    "keys": re.sub(r"\b(statement|note|finding|title|name): ", "{0}: ", FREE_TEXT),
    "keys of one's own": FREE_TEXT.replace("x-own: {0}", "{0}: {0}"),
}


@pytest.mark.parametrize("kind", REFUSED)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_that_the_schema_refuses(tmp_path: Path, name: str, kind: str):
    """A page that is made all the same, with --force, is as harmless."""
    run, report = render(tmp_path, HOSTILE[name], REFUSED[kind])
    assert run.status == 1, run.everything
    assert_harmless(report)
    assert links_out(report) <= {ADDRESS}


@pytest.mark.parametrize("name", [name for name in HOSTILE if "/" not in HOSTILE[name]])
def test_hostile_names_of_files(tmp_path: Path, name: str):
    """The page names the annotation file; without a title, the article's too."""
    words = HOSTILE[name][:60]
    obelus.write(tmp_path / f"{words}.yaml", f"obelus: 1\narticle: {{text: {spelled(words + '.txt')}}}\nclaims: []\n")
    obelus.write(tmp_path / f"{words}.txt", "The wall.\n")
    run = obelus.run("render", f"./{words}.yaml", "--output", "out", cwd=tmp_path)
    assert run.status == 0
    [path] = (tmp_path / "out").iterdir()
    assert_harmless(Page.of(path))
