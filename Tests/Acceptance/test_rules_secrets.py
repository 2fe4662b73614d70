"""Words of a private note or a confidential source that were copied into text which reports show."""

from pathlib import Path

import pytest

import obelus
from conftest import Case
from test_confidential import ARTICLE, everything_printed, written

NOTE = "Her cousin at the port gave it to us."
TITLE = "Ledger of the port authority"
URL = "https://port.example/files/ledger"

FILE = f"""\
obelus: 1
article: {{text: a.txt}}
reviewers: {{desk: {{name: The desk}}}}
sources:
  s1: {{title: {TITLE}, url: "{URL}", confidential: true}}
  s2: {{title: Almanac, url: "https://almanac.example/x"}}
claims:
  - id: wall
    quote: The wall was finished in 1971
    statement: STATEMENT
    annotations:
      - verdict: verified
        reviewer: desk
        date: 2021-10-19
        finding: FINDING
        private: {NOTE}
        evidence:
          - {{source: s1, stance: supports}}
          - {{url: "https://almanac.example/y", quote: ELSEWHERE}}
"""


def planted(folder: Path, place: str, words: str) -> Case:
    text = FILE
    for name in ("STATEMENT", "FINDING", "ELSEWHERE"):
        text = obelus.change(text, name, f"'{words}'" if name == place else "Nothing to see here.")
    return written(folder, text)


@pytest.mark.parametrize("place", ["STATEMENT", "FINDING"])
@pytest.mark.parametrize("words", [NOTE, f"It is in the {TITLE}.", f"See {URL} for it."], ids=["note", "title", "url"])
def test_the_place_is_told_and_the_words_are_not(tmp_path: Path, place: str, words: str):
    case = planted(tmp_path, place, words)
    found = case.validate().diagnostics
    assert [(d.severity, d.rule) for d in found] == [("error", "secret-exposed")]
    assert obelus.place(case.text, f"'{words}'")[0] == found[0].line
    frames = obelus.run("validate", "--notes", case.name, cwd=case.folder).everything
    for word in ("cousin", "port", "Ledger", "ledger"):
        assert word not in frames
    # Without --force no page is written.
    assert case.render().status == 1
    assert not (case.folder / "out/a.html").exists()


@pytest.mark.parametrize("words", [NOTE, f"The {TITLE} says so."], ids=["note", "title"])
def test_the_words_of_another_source_may_be_the_same_but_not_the_name(tmp_path: Path, words: str):
    found = planted(tmp_path, "ELSEWHERE", words).validate().diagnostics
    assert [d.rule for d in found] == ([] if words == NOTE else ["secret-exposed"])


def test_what_the_article_says_is_known_to_everybody(tmp_path: Path):
    case = planted(tmp_path, "FINDING", NOTE)
    obelus.write(tmp_path / "a.txt", ARTICLE + "\n" + NOTE + "\n")
    assert case.validate().output == ""


def test_a_warning_beside_it_does_not_show_it_either(tmp_path: Path):
    """Any other frame may draw the same line."""
    line = "      - {verdict: verified, reviewer: dsek, date: 9021-10-19, finding: '%s', private: %s," % (NOTE, NOTE)
    flow = FILE[: FILE.index("      - verdict")] + line + " evidence: [{source: s1}]}\n"
    case = written(tmp_path, flow.replace("STATEMENT", "A wall"))
    assert {d.rule for d in case.validate().diagnostics} == {"secret-exposed", "unknown-reviewer", "date-in-future"}
    assert "cousin" not in everything_printed(case)
