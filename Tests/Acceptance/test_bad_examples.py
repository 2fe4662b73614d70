"""Mistakes that people make, and word for word what they are told.

The words are part of the product: OBELUS_RECORD=1 writes the golden files anew, and whoever records them reads the
difference as somebody would who knows the article and not YAML.
"""

import os
import re
from pathlib import Path

import pytest

import obelus
from plain_data import BAD_EXAMPLES

GOLDEN = Path(__file__).parent / "golden"
NAMES = sorted(path.stem for path in BAD_EXAMPLES.glob("*.yaml"))


def printed(name: str) -> obelus.Run:
    return obelus.run("validate", "--color", "never", "--today", "2021-11-01", f"{name}.yaml", cwd=BAD_EXAMPLES)


@pytest.mark.parametrize("name", NAMES)
def test_what_a_mistake_is_answered_with(name: str):
    run = printed(name)
    assert run.status == 1
    file = GOLDEN / f"{name}.txt"
    if os.environ.get("OBELUS_RECORD") == "1":
        obelus.write(file, run.everything)
    assert file.exists(), "record it: OBELUS_RECORD=1"
    assert run.everything == file.read_bytes().decode()


@pytest.mark.parametrize("name", NAMES)
def test_one_mistake_is_one_error(name: str):
    """What follows from it is not reported again: a reader would look for more mistakes."""
    found = obelus.validate(f"{name}.yaml", "--today", "2021-11-01", cwd=BAD_EXAMPLES).diagnostics
    assert [d.severity for d in found] == ["error"], found


@pytest.mark.parametrize("name", NAMES)
def test_the_carets_stand_at_the_place_that_is_named(name: str):
    """An editor goes to the place, a reader looks at the carets."""
    lines = printed(name).output.splitlines()
    line, column = map(int, re.fullmatch(r" *--> .+:(\d+):(\d+)", lines[1]).groups())
    [number] = re.fullmatch(r" *(\d+) \| .*", lines[3]).groups()
    carets = re.fullmatch(r" *\| ( *)\^+", lines[4])
    assert int(number) == line
    # A tab is shown as spaces.
    assert "\t" in (BAD_EXAMPLES / f"{name}.yaml").read_text() or len(carets[1]) + 1 == column


def test_each_golden_file_has_its_example():
    assert sorted(path.stem for path in GOLDEN.glob("*.txt")) == NAMES


def test_the_article_of_the_bad_examples_holds_their_quotes(tmp_path: Path):
    """A mistake is alone in its file: with the right words the same claim is fine."""
    text = (BAD_EXAMPLES / "missing-version.yaml").read_text()
    obelus.write(tmp_path / "article.txt", (BAD_EXAMPLES / "article.txt").read_bytes())
    obelus.write(tmp_path / "a.yaml", "obelus: 1\n" + text)
    run = obelus.validate("a.yaml", "--notes", cwd=tmp_path)
    assert run.status == 0
    assert [diagnostic.rule for diagnostic in run.diagnostics] == ["article-unpinned"]
