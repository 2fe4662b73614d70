"""Whether a file is valid: our implementation and another one must agree on thousands of mutated files.

Also asked of the tool itself: it reads the file as YAML and decides by the same schema, so it must agree too.
"""

import json
from pathlib import Path

import pytest

import mutations
import obelus
from bowtie import Harness
from reference import Validator

COUNT = 5000
BATCH = 250
SEED = 20211019

# What the tool says of structure. Everything else that it says is about meaning.
STRUCTURE = {"missing-field", "unknown-field", "invalid-value"}


@pytest.fixture(scope="module")
def validator() -> Validator:
    Validator.check_schema(mutations.SCHEMA)
    return Validator(mutations.SCHEMA)


def reasons(validator: Validator, file: object) -> str:
    return "; ".join(f"{error.json_path}: {error.message}" for error in validator.iter_errors(file))[:500]


def test_two_implementations_agree_on_mutated_files(validator: Validator):
    mutator = mutations.Mutator(SEED)
    differences, valid = [], 0
    with Harness() as harness:
        for start in range(0, COUNT, BATCH):
            files = [mutator.file() for _ in range(BATCH)]
            # Every other batch in ASCII: `\\ud83d\\udc69` is a character too.
            answers = harness.answers(mutations.SCHEMA, files, escaped=start // BATCH % 2 == 1)
            expected = [validator.is_valid(file) for file in files]
            valid += sum(expected)
            differences += [
                f"ours says {ours}: {reasons(validator, file)}: {json.dumps(file)[:2000]}"
                for file, ours, theirs in zip(files, answers, expected)
                if ours != theirs
            ]
        assert harness.stop() == 0
    assert differences[:5] == []
    # Else the mutations would be too wild, or too tame, to tell the two apart.
    assert COUNT * 0.15 < valid < COUNT * 0.6


def test_the_tool_agrees_on_mutated_files(tmp_path: Path, validator: Validator):
    """Each file is written as JSON, which is YAML, and all are checked in one run."""
    mutator = mutations.Mutator(SEED + 1)
    expected = set()
    for number in range(1000):
        file = mutator.file()
        text = json.dumps(file, ensure_ascii=False, indent=1)
        # A file that says nothing, or what YAML and JSON number differently, is no matter of the schema.
        name = f"{number:04}.yaml"
        obelus.write(tmp_path / name, text)
        if not validator.is_valid(file):
            expected.add(name)
    run = obelus.validate(".", cwd=tmp_path, timeout=120)
    refused = {found.file for found in run.diagnostics if found.rule in STRUCTURE}
    unread = {found.file: found.message for found in run.diagnostics if found.rule == "yaml-syntax"}
    differences = {
        name: reasons(validator, json.loads((tmp_path / name).read_text())) for name in expected ^ refused if name not in unread
    }
    assert differences == {}
    assert set(unread) == set()
