"""What the schema refuses hides nothing else: the rest of the file is checked as if it were alone."""

import pytest

import obelus
from conftest import Case
from plain_data import BAD_EXAMPLES

DRIFTED = "  - id: drifted\n    quote: Only 15 countries have diplomatic relations with Taipei.\n"

# Without a list of claims, or without an article, there is nothing to look for.
NOTHING_ELSE = {"claims-inside-article", "list-where-a-mapping-belongs", "mapping-where-a-list-belongs"}


def rules(run: obelus.Run) -> set[str]:
    return {d.rule for d in run.diagnostics}


NAMES = [
    path.stem for path in sorted(BAD_EXAMPLES.glob("*.yaml")) if path.stem not in NOTHING_ELSE
]


@pytest.mark.parametrize("name", NAMES)
def test_a_drifted_quote_beside_a_mistake_is_reported(tmp_path, name: str):
    text = (BAD_EXAMPLES / f"{name}.yaml").read_text()
    obelus.write(tmp_path / "article.txt", (BAD_EXAMPLES / "article.txt").read_bytes())
    file = obelus.write(tmp_path / "a.yaml", text)
    alone = obelus.validate(file.name, cwd=tmp_path).diagnostics
    if alone[0].rule == "yaml-syntax":
        pytest.skip("no YAML: nobody knows what else the file says")
    obelus.write(file, text + DRIFTED)
    found = obelus.validate(file.name, cwd=tmp_path).diagnostics
    place = obelus.place(text + DRIFTED, "Only 15 countries")
    assert [d for d in found if d.rule != "quote-not-found"] == alone
    assert [(d.rule, d.place) for d in found if d not in alone] == [("quote-not-found", place)]


KEYS = ["quote", "kind", "annotations", "statement", "id", "topics"]


@pytest.mark.parametrize("key", KEYS)
def test_one_misspelt_key_in_one_claim(example: Case, key: str):
    """In the example: what is drifted in the next claim, and unknown in the one after, is still found."""
    text = obelus.change(example.text, "Taipei now has diplomatic relations with 14", "Taipei now has relations with 14")
    text = obelus.change(text, "reviewer: editor\n", "reviewer: edittor\n")
    start = text.index("id: geneva-summit")
    misspelt = text[start:].replace(key, key + "x", 1) if key != "id" else text[start:].replace("id: ", "idx: ", 1)
    example.text = text[:start] + misspelt
    assert rules(example.validate()) >= {"quote-not-found", "unknown-reviewer", "unknown-field"}
    assert len(example.validate().diagnostics) == 3
