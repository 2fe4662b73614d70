"""Whether a file is valid: our implementation and another one must agree on thousands of mutated files.

Also asked of the tool itself: it reads the file as YAML and decides by the same schema, so it must agree too.
"""

import json
from pathlib import Path

import pytest

import obelus
from bowtie import Harness
from mutation_values import SCHEMA
from mutations import Mutator
from reference import Validator

COUNT = 5000
BATCH = 250
SEED = 20211019

# What the tool says of structure. Everything else that it says is about meaning.
STRUCTURE = {"missing-field", "unknown-field", "invalid-value"}


@pytest.fixture(scope="module")
def validator() -> Validator:
    Validator.check_schema(SCHEMA)
    return Validator(SCHEMA)


def reasons(validator: Validator, file: object) -> str:
    return "; ".join(f"{error.json_path}: {error.message}" for error in validator.iter_errors(file))[:500]


def test_two_implementations_agree_on_mutated_files(validator: Validator):
    mutator = Mutator(SEED)
    differences, valid = [], 0
    with Harness() as harness:
        for start in range(0, COUNT, BATCH):
            files = [mutator.file() for _ in range(BATCH)]
            # Every other batch in ASCII: `\\ud83d\\udc69` is a character too.
            answers = harness.answers(SCHEMA, files, escaped=start // BATCH % 2 == 1)
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
    mutator = Mutator(SEED + 1)
    files = {f"{number:03}.yaml": mutator.file() for number in range(600)}
    for name, file in files.items():
        text = json.dumps(file, ensure_ascii=False, indent=1)
        # As it is, it ends a line in YAML 1.1: the tool warns of that, and the value is another.
        obelus.write(tmp_path / name, text.replace("\x85", "\\u0085"))
    run = obelus.validate(".", cwd=tmp_path, timeout=120)
    assert [found for found in run.diagnostics if found.rule == "yaml-syntax"] == []
    refused = {found.file for found in run.diagnostics if found.rule in STRUCTURE}
    expected = {name for name, file in files.items() if not validator.is_valid(file)}
    assert {name: reasons(validator, files[name]) for name in expected ^ refused} == {}
