"""The official test suite of JSON Schema, all that draft 2020-12 requires, through the harness for Bowtie."""

import json

import pytest

import obelus
from bowtie import DIALECT, Harness

SUITE = obelus.SHARED / "data" / "json-schema-test-suite"
FILES = sorted((SUITE / "draft2020-12" / "required").glob("*.json"))

# Where the suite's schemas expect its remotes, which nobody serves: they come with each case.
REMOTES = "http://localhost:1234/"


@pytest.fixture(scope="module")
def remotes() -> dict[str, object]:
    folder = SUITE / "remotes"
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.json")}
    return {REMOTES + name: json.loads(path.read_text()) for name, path in files.items()}


@pytest.mark.skipif(not FILES, reason="the suite lies beside a full checkout, in ../shared, and is not here")
def test_the_official_suite(remotes: dict[str, object]):
    total, wrong = 0, []
    with Harness() as harness:
        for file in FILES:
            for case in json.loads(file.read_text()):
                tests = case["tests"]
                answers = harness.answers(case["schema"], [test["data"] for test in tests], remotes)
                assert len(answers) == len(tests)
                total += len(tests)
                wrong += [
                    f"{file.stem}: {case['description']}: {test['description']}"
                    for test, answer in zip(tests, answers)
                    if answer != test["valid"]
                ]
        assert harness.stop() == 0
    assert wrong == []
    assert total == 1299


def test_the_harness_says_what_it_is():
    with Harness() as harness:
        assert harness.started["version"] == 1
        about = harness.started["implementation"]
        assert (about["language"], about["dialects"]) == ("swift", [DIALECT])
        assert {"name", "homepage", "issues", "source"} <= about.keys()
        assert harness.ask({"cmd": "dialect", "dialect": "http://json-schema.org/draft-07/schema#"}) == {"ok": False}


@pytest.mark.parametrize(
    "schema", [{"$ref": "https://nowhere.example/schema"}, {"type": "objekt"}, {"pattern": "("}, 5, []], ids=json.dumps
)
def test_a_schema_that_cannot_be_used_ends_no_run(schema: object):
    """The case is in error, with a reason; the next one is answered."""
    with Harness() as harness:
        case = {"description": "", "schema": schema, "tests": [{"description": "", "instance": 1}]}
        answer = harness.ask({"cmd": "run", "seq": "one", "case": case})
        assert answer["seq"] == "one" and answer["errored"] and answer["context"]["message"]
        assert harness.ask("no JSON")["errored"]
        assert harness.answers({"type": "integer"}, [1, "1"]) == [True, False]
