"""A house's own schema constrains its own keys, `x-…`, beside ours: `schema:` in obelus.yaml names it."""

import json
from pathlib import Path

import pytest

import obelus
from conftest import Case

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def for_claims(claim: dict, **others: dict) -> str:
    return json.dumps({"$schema": DRAFT, "properties": {"claims": {"items": claim}, **others}}, indent=2)


HOUSE = for_claims(
    {"required": ["x-desk"], "properties": {"x-desk": {"enum": ["foreign", "economy"]}}},
    sources={"additionalProperties": {"properties": {"x-contact": {"enum": ["mail", "telephone"]}}}},
)

FILE = """\
obelus: 1
article: {text: a.txt}
reviewers: {desk: {name: The desk}}
sources: {call: {title: A call, x-contact: telephone}}
claims:
  - id: wall
    quote: The wall was finished in 1971
    x-desk: foreign
    annotations: [{verdict: verified, reviewer: desk, date: 2021-10-19, evidence: [{source: call}]}]
"""


def house(folder: Path, schema: str | bytes = HOUSE, file: str = FILE, path: str = "Schemas/house.schema.json") -> Case:
    obelus.write(folder / "obelus.yaml", f"schema: {path}\n")
    obelus.write(folder / "Schemas/house.schema.json", schema)
    text = obelus.write(folder / "Annotations/a.txt", "The wall was finished in 1971.\n")
    return Case(folder, obelus.write(folder / "Annotations/a.yaml", file), text)


@pytest.mark.parametrize("folder", ["", "Annotations"])
def test_what_the_house_wants_is_fine(tmp_path: Path, folder: str):
    house(tmp_path)
    run = obelus.validate(cwd=tmp_path / folder)
    assert (run.status, run.output) == (0, ""), run.everything


# What the house does not want: the rule, the place, and words of the message.
REFUSED = {
    "no desk": ("    x-desk: foreign\n", "", "missing-field", "id: wall", "id", "the claim has no `x-desk`"),
    "no desk of the house": ("foreign", "sports", "invalid-value", "sports", "sports", "x-desk cannot be `sports`"),
    "another source": ("telephone", "fax", "invalid-value", "fax", "fax", "x-contact cannot be `fax`"),
    "what our schema refuses": ("x-desk: foreign", "x-desk: foreign\n    desk: foreign", "unknown-field", "    desk",
                                "desk", "no field `desk`"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_the_house_does_not_want_is_reported_at_its_place(tmp_path: Path, name: str):
    old, new, rule, near, at, words = REFUSED[name]
    case = house(tmp_path, file=obelus.change(FILE, old, new))
    run = case.validate()
    assert run.status == 1
    assert run.found == [(*obelus.place(case.text, near, at=at), "error", rule)]
    assert words in run.diagnostics[0].message


def test_the_word_that_was_meant_is_suggested(tmp_path: Path):
    case = house(tmp_path, file=obelus.change(FILE, "x-desk: foreign", "x-desk: forein"))
    assert "did you mean `foreign`?" in obelus.run("validate", case.name, cwd=case.folder).output


def test_what_only_the_house_refuses_is_checked_all_the_same(tmp_path: Path):
    """A quote that is too long for the house, and has drifted besides: both are reported."""
    schema = for_claims({"properties": {"quote": {"maxLength": 20}}})
    case = house(tmp_path, schema, obelus.change(FILE, "in 1971", "in 1972"))
    assert sorted(d.rule for d in case.validate().diagnostics) == ["figure-changed", "invalid-value"]


@pytest.mark.parametrize("keyword", ["enum", "const", "pattern", "maxLength", "type", "not"])
def test_the_house_schema_does_not_make_a_secret_known(tmp_path: Path, keyword: str):
    values = {"enum": [["a"]], "const": "a", "pattern": "^a$", "maxLength": 1, "type": "integer", "not": {}}
    rule = {keyword: values[keyword]}
    schema = for_claims(
        {"properties": {"annotations": {"items": {"properties": {"private": rule}}}}},
        sources={"additionalProperties": {"properties": {"x-contact": rule}}},
    )
    text = obelus.change(FILE, "x-contact: telephone", "x-contact: SECRETMAN, confidential: true")
    case = house(tmp_path, schema, obelus.change(text, "reviewer: desk,", "reviewer: desk, private: SECRETNOTE,"))
    run = obelus.run("validate", case.name, cwd=case.folder)
    assert run.status == 1
    assert run.output.count("[invalid-value]") == 2
    assert "secret" not in (run.everything + case.render("--force").everything).lower()


def test_a_pattern_that_takes_for_ever_does_not(tmp_path: Path):
    schema = for_claims({"properties": {"x-desk": {"pattern": "^(([a-z])+.)+[A-Z]([a-z])+$"}}})
    case = house(tmp_path, schema, obelus.change(FILE, "x-desk: foreign", "x-desk: " + "a" * 20000))
    run = case.validate(timeout=10)
    assert run.status == 1
    assert [d.rule for d in run.diagnostics] == ["invalid-value"]
