"""What the schema refuses hides nothing else: the rest of the file is checked as if it were alone."""

from pathlib import Path

import pytest

import obelus
from conftest import Case
from plain_data import BAD_EXAMPLES
from test_bad_examples import GOLDEN

DRIFTED = "  - id: drifted\n    quote: Only 15 countries have diplomatic relations with Taipei.\n"

# Without a list of claims, or without an article, there is nothing to look for.
NOTHING_ELSE = {"claims-inside-article", "list-where-a-mapping-belongs", "mapping-where-a-list-belongs"}

# What is no YAML says nothing at all.
UNREADABLE = {path.stem for path in GOLDEN.glob("*.txt") if "[yaml-syntax]" in path.read_text()}

NAMES = sorted({path.stem for path in BAD_EXAMPLES.glob("*.yaml")} - NOTHING_ELSE - UNREADABLE)


@pytest.mark.parametrize("name", NAMES)
def test_a_drifted_quote_beside_a_mistake_is_reported(tmp_path: Path, name: str):
    text = (BAD_EXAMPLES / f"{name}.yaml").read_text()
    obelus.write(tmp_path / "article.txt", (BAD_EXAMPLES / "article.txt").read_bytes())
    file = obelus.write(tmp_path / "a.yaml", text)
    alone = obelus.validate(file.name, cwd=tmp_path).diagnostics
    obelus.write(file, text + DRIFTED)
    found = obelus.validate(file.name, cwd=tmp_path).diagnostics
    place = obelus.place(text + DRIFTED, "Only 15 countries")
    assert [d for d in found if d.rule != "figure-changed"] == alone
    assert [(d.rule, d.place) for d in found if d not in alone] == [("figure-changed", place)]


@pytest.mark.parametrize("key", ["id", "quote", "kind", "topics", "annotations", "evidence"])
def test_one_misspelt_key_in_one_claim(example: Case, key: str):
    """In the example: what has drifted in another claim, and is unknown in a third, is still found."""
    text = obelus.change(example.text, "now has diplomatic relations with 14", "now has relations with 14")
    text = obelus.change(text, "reviewer: editor\n", "reviewer: edittor\n")
    start = text.index("id: geneva-summit")
    example.text = text[:start] + text[start:].replace(f"{key}:", f"{key}x:", 1)
    found = example.validate().diagnostics
    assert sorted(d.rule for d in found) == ["quote-changed", "unknown-field", "unknown-reviewer"]
