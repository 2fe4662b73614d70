"""What is `private`, and a source that is `confidential`, stand in no output whatever.

CI logs are public more often than a desk thinks; a code frame shows the line, and with it all that is on it.
"""

from pathlib import Path

import pytest

import obelus
from conftest import Case
from page import Page

SECRETS = [
    f"secret{part}" for part in ("title", "url", "publisher", "archive", "quote", "locator", "translation", "note")
]

ARTICLE = "The wall was finished in 1971. Nobody had asked for it.\n"

FILE = """\
obelus: 1
article: {text: a.txt}
reviewers: {desk: {name: The desk}}
sources:
  s1:
    title: SECRETTITLE of a talk
    url: https://secreturl.example/talk
    publisher: SECRETPUBLISHER House
    archive: https://secretarchive.example/talk
    published: 2021-10-01
    retrieved: 2021-10-02
    confidential: true
claims:
  - id: wall
    quote: The wall was finished in 1971
    annotations:
      - verdict: verified
        reviewer: desk
        date: 2021-10-19
        finding: The year is right.
        private: SECRETNOTE said on the telephone
        evidence:
          - source: s1
            stance: supports
            locator: SECRETLOCATOR in the file
            quote: SECRETQUOTE and what followed
            translation: SECRETTRANSLATION of it
"""

# One line for each part, so that a fault in it shows the whole part in a frame.
FLOW = """\
obelus: 1
article: {text: a.txt}
reviewers: {desk: {name: The desk}}
sources:
  s1: {title: SECRETTITLE of, url: https://secreturl.example/talk, retrieved: 2021-10-02, confidential: true}
claims:
  - id: wall
    quote: The wall was finished in 1971
    annotations:
      - {verdict: verified, reviewer: desk, private: SECRETNOTE, date: 2021-10-19, evidence: [
        {source: s1, quote: SECRETQUOTE and, locator: SECRETLOCATOR, translation: SECRETTRANSLATION, stance: supports}]}
"""


STYLES = {"block style": FILE, "flow style": FLOW}


def written(folder: Path, text: str) -> Case:
    return Case(folder, obelus.write(folder / "a.yaml", text), obelus.write(folder / "a.txt", ARTICLE))


def told(output: str) -> list[str]:
    return [secret for secret in SECRETS if secret in output.lower()]


def everything_printed(case: Case) -> str:
    frames = obelus.run("validate", "--notes", case.name, cwd=case.folder)
    return "".join(run.everything for run in (frames, case.validate("--notes"), case.render("--force")))


@pytest.mark.parametrize("style", STYLES)
def test_a_good_file_tells_nothing(tmp_path: Path, style: str):
    case = written(tmp_path, STYLES[style])
    assert case.validate().output == ""
    assert told(everything_printed(case)) == []
    source = (case.folder / "out/a.html").read_bytes()
    assert told(source.decode()) == []
    assert "a source known to the desk" in Page(source).text


def test_a_confidential_source_of_the_project(tmp_path: Path):
    """Described in obelus.yaml, it is as confidential as in the file."""
    start, end = FILE.index("sources:"), FILE.index("claims:")
    obelus.write(tmp_path / "obelus.yaml", FILE[start:end])
    assert written(tmp_path, FILE[:start] + FILE[end:]).render().status == 0
    assert told((tmp_path / "out/a.html").read_text()) == []


def test_the_private_note_of_the_example(example: Case):
    assert "ask her which one before we publish" in example.text
    example.render()
    source = (example.folder / "out/strait.html").read_text()
    assert "ask her" not in source and "news digest" not in source


# A fault beside the secrets or in them, and the rule that finds it.
FAULTS = {
    "a misspelt reviewer": ("reviewer: desk", "reviewer: dsek", "unknown-reviewer"),
    "a date to come": ("date: 2021-10-19", "date: 9021-10-19", "date-in-future"),
    "a visit to come": ("retrieved: 2021-10-02", "retrieved: 9021-10-02", "date-in-future"),
    "a misspelt verdict": ("verdict: verified", "verdict: verfied", "invalid-value"),
    "a misspelt stance": ("stance: supports", "stance: suports", "invalid-value"),
    "a misspelt key": ("translation: S", "translaton: S", "unknown-field"),
    "a misspelt `title`": ("title: S", "titel: S", "unknown-field"),
    "a `confidential` that is no truth value": ("confidential: true", "confidential: yes", "invalid-value"),
    "an address without a colon": ("https://secreturl", "https//secreturl", "invalid-value"),
    "an address with a space": ("secreturl.example/talk", "secreturl.example/a talk", "invalid-value"),
    "a comma in the private note": ("private: SECRETNOTE,", "private: She says, SECRETNOTE,", "unknown-field"),
    "a comma in the source's words": ("quote: SECRETQUOTE and,", "quote: It is, SECRETQUOTE and,", "unknown-field"),
    "a list of the source's words": ("quote: SECRETQUOTE and what", "quote: [SECRETQUOTE and]\n#", "invalid-value"),
    "a number sign in the source's words": ("quote: SECRETQUOTE", "quote: SECRETQUOTE #1", "comment-in-text"),
    "a colon in the private note": ("SECRETNOTE said on", "SECRETNOTE said: on", "yaml-syntax"),
    "a colon in the source's words": ("SECRETQUOTE and what", "SECRETQUOTE: and what", "yaml-syntax"),
    "a quotation mark in the title": ("title: SECRETTITLE of", 'title: "SECRETTITLE" of', "yaml-syntax"),
}


@pytest.mark.parametrize(
    ("style", "fault"), [(style, fault) for style in STYLES for fault in FAULTS if FAULTS[fault][0] in STYLES[style]]
)
def test_a_fault_tells_nothing_either(tmp_path: Path, style: str, fault: str):
    """The fault is reported with its place; the words of the source and of the private note are not shown."""
    old, new, rule = FAULTS[fault]
    case = written(tmp_path, obelus.change(STYLES[style], old, new))
    printed = everything_printed(case)
    # In flow style the comment takes the closing brackets with it, and the file is no YAML.
    rule = "yaml-syntax" if style == "flow style" and rule == "comment-in-text" else rule
    assert f"[{rule}]" in printed
    assert told(printed) == []
    page = case.folder / "out/a.html"
    assert not page.exists() or told(page.read_text()) == []
