"""A house schema that cannot be used: status 2 and a message, for nothing was checked as the house wants it."""

import os
from pathlib import Path

import pytest

import obelus
from test_schema_house import HOUSE, house

# What is wrong with the schema, and words of the message.
BROKEN = {
    "no JSON": ("{", ""),
    "nothing": ("", ""),
    "not UTF-8": (b'{"title": "caf\xe9"}', "UTF-8"),
    "a list": ("[]", "schema"),
    "a word that is no type": ('{"properties": {"claims": {"type": "lsit"}}}', "lsit"),
    "a number where a word belongs": ('{"type": 5}', "type"),
    "a pattern that is none": ('{"pattern": "("}', "pattern"),
    "a reference to nowhere": ('{"$ref": "#/$defs/nobody"}', "nobody"),
    "a reference into the web": ('{"$ref": "https://schemas.example/house"}', "schemas.example"),
    "a reference to a file": ('{"$ref": "file:///etc/passwd"}', "etc/passwd"),
    "another draft": ('{"$schema": "http://json-schema.org/draft-07/schema#"}', "draft"),
    "too deep": ('{"not":' * 10000 + "{}" + "}" * 10000, ""),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_schema(tmp_path: Path, name: str):
    schema, words = BROKEN[name]
    run = house(tmp_path, schema).validate()
    assert run.status == 2
    assert [(d.severity, d.rule) for d in run.diagnostics] == [("error", "configuration")]
    assert words in run.diagnostics[0].message
    assert run.diagnostics[0].file in ("obelus.yaml", "Schemas/house.schema.json")


def test_a_fault_of_syntax_is_shown_at_its_place(tmp_path: Path):
    """On the line of the schema, not at its beginning."""
    run = house(tmp_path, '{\n  "title": "House",\n  "properties": {,}\n}\n').validate()
    assert run.status == 2
    assert [(d.file, *d.place) for d in run.diagnostics] == [("Schemas/house.schema.json", 3, 18)]


@pytest.mark.parametrize(
    "path",
    ["../outside.json", "Schemas/../../outside.json", "/etc/hostname", "Schemas/link.json", "Schemas/up/outside.json"],
)
def test_a_path_out_of_the_project(tmp_path: Path, path: str):
    """obelus.yaml may be a stranger's: what it names outside its folder is not read, nor shown."""
    obelus.write(tmp_path / "outside.json", '{"type": "SECRET"}')
    case = house(tmp_path / "project", path=path)
    os.symlink(tmp_path / "outside.json", case.folder / "Schemas/link.json")
    os.symlink(tmp_path, case.folder / "Schemas/up")
    run = case.validate()
    assert run.status == 2
    assert [(d.file, *d.place, d.rule) for d in run.diagnostics] == [("obelus.yaml", 1, 9, "configuration")]
    assert path in run.diagnostics[0].message
    assert "SECRET" not in run.everything


@pytest.mark.parametrize("path", ["Schemas/none.json", "Schemas", "''", "5", "[Schemas/house.schema.json]"])
def test_a_path_to_no_schema(tmp_path: Path, path: str):
    run = house(tmp_path, path=path).validate()
    assert run.status == 2
    assert [(d.severity, d.rule) for d in run.diagnostics] == [("error", "configuration")]


def test_a_schema_that_is_a_fifo(tmp_path: Path):
    case = house(tmp_path)
    (tmp_path / "Schemas/house.schema.json").unlink()
    os.mkfifo(tmp_path / "Schemas/house.schema.json")
    assert case.validate(timeout=5).status == 2


def test_an_endless_schema_ends(tmp_path: Path):
    """It refers to itself without ever looking at anything."""
    assert house(tmp_path, '{"$ref": "#"}').validate(timeout=5).status in (1, 2)


def test_another_project_is_still_checked(tmp_path: Path):
    house(tmp_path / "broken", "{")
    good = house(tmp_path / "good", HOUSE)
    good.text = obelus.change(good.text, "x-desk: foreign", "x-desk: sports")
    run = obelus.validate("broken/Annotations/a.yaml", "good/Annotations/a.yaml", cwd=tmp_path)
    assert run.status == 2
    assert [(d.file, d.rule) for d in run.diagnostics] == [
        ("broken/Schemas/house.schema.json", "configuration"),
        ("good/Annotations/a.yaml", "invalid-value"),
    ]
