"""The published schemas: right themselves, and the same to other tools as to ours.

Editors and other validators read them. What they accept and refuse must be what `obelus validate` does.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import obelus
from conftest import Case
from plain_data import BAD_EXAMPLES

FOLDER = obelus.PACKAGE / "Schemas"
SCHEMAS = sorted(path.name for path in FOLDER.glob("*.schema.json"))
ANNOTATIONS = FOLDER / "annotations.schema.json"


def check(schema: Path, *files: Path) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", schema, *files]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60)


def test_there_are_three():
    assert SCHEMAS == ["annotations.schema.json", "diagnostics.schema.json", "project.schema.json"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one(name: str):
    schema = json.loads((FOLDER / name).read_text())
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_has_no_keyword_that_there_is_not(name: str):
    """A keyword that nobody knows is overlooked by every validator: it may be a misspelt one."""
    known = set(Draft202012Validator.VALIDATORS) | set(
        "$schema $id $defs title description examples default then else".split()
    )
    unknown = {keyword for keyword in _keywords(json.loads((FOLDER / name).read_text())) if keyword not in known}
    assert unknown == set()


def _keywords(schema: object):
    if isinstance(schema, list):
        for part in schema:
            yield from _keywords(part)
    elif isinstance(schema, dict):
        for key, value in schema.items():
            yield key
            if key in ("properties", "patternProperties", "$defs", "dependentSchemas"):
                for part in value.values():
                    yield from _keywords(part)
            elif key not in ("examples", "default", "const", "enum", "required", "dependentRequired"):
                yield from _keywords(value)


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_example_in_a_schema_is_valid(name: str):
    """They are what people copy."""
    schema = json.loads((FOLDER / name).read_text())
    wrong, checked = [], 0
    for pointer, part in _parts(schema, "#"):
        for example in part.get("examples", []):
            checked += 1
            # The part alone, with the definitions that it refers to.
            if not Draft202012Validator({"$defs": schema["$defs"], **part}).is_valid(example):
                wrong.append((pointer, example))
    assert checked > 10
    assert wrong == []


def _parts(schema: object, pointer: str):
    if isinstance(schema, dict):
        if isinstance(schema.get("examples"), list):
            yield pointer, schema
        for key, value in schema.items():
            yield from _parts(value, f"{pointer}/{key}")


def test_another_validator_accepts_the_annotations():
    files = sorted((obelus.PACKAGE / "Annotations").rglob("*.yaml"))
    assert files
    done = check(ANNOTATIONS, *files)
    assert done.returncode == 0, done.stdout
    assert check(FOLDER / "project.schema.json", obelus.PACKAGE / "obelus.yaml").returncode == 0


def test_another_validator_accepts_the_real_article(real: Case):
    done = check(ANNOTATIONS, real.file)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", sorted(BAD_EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_another_validator_refuses_a_bad_example(path: Path):
    """With status 1, as ours. What is no YAML, or has a key twice, is refused by both for that."""
    ours = obelus.validate(path.name, cwd=BAD_EXAMPLES)
    assert ours.status == 1
    done = check(ANNOTATIONS, path)
    assert done.returncode == 1, done.stdout
