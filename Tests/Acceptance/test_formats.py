"""Every output format is what its readers take: checked with other people's validators and parsers."""

import json
import re
import urllib.parse
from collections.abc import Callable
from pathlib import Path

import jsonschema
import jsonschema.protocols
import pytest
from lxml import etree
from tap.parser import Parser

import obelus
from conftest import Case
from hostile import spelled

SCHEMAS = obelus.SHARED / "data/schemas"
TODAY = ("--today", "2026-11-24")
MACHINE = ("json", "jsonl", "sarif", "junit", "checkstyle", "github", "gitlab", "tap", "markdown")

# Words that end a CDATA section, an attribute, a JSON string, a table's cell, a command, a TAP description.
HOSTILE = "Größe “&<>\"'` ]]> \\ | # ::error::x%0A, 日本語 🏴 \u202e\u0085\u2028"


def project(folder: Path, claims: int = 4) -> Path:
    """A project whose one file has for each claim an error, a warning and notes, in words that are hard to carry."""
    lines = ["obelus: 1", "article: {text: a.txt}", "claims:"]
    for number in range(claims):
        quote = f"{HOSTILE} {number}\n\x07\x1b[31m and so on"
        lines += [
            f"  - id: claim-{number}",
            f"    quote: {spelled(quote)}",
            "    annotations:",
            f"      - {{verdict: verified, reviewer: {spelled('who <b>]]>' + str(number))}, date: 2021-10-19,",
            f"         rating: {spelled('true | ]]> ' + HOSTILE)}, evidence: [{{url: 'https://a.example/'}}]}}",
        ]
    obelus.write(folder / "a.yaml", "\n".join(lines) + "\n")
    obelus.write(folder / "a.txt", "The wall was finished in 1971.\n")
    obelus.write(folder / "b.yaml", "obelus: 1\narticle: {text: gone.txt}\nclaims: [{id: a, quote: three words here}]\n")
    obelus.write(folder / "c.yaml", "obelus: 1\nclaims: [\n")
    obelus.write(folder / "clean.yaml", "obelus: 1\narticle: {text: a.txt}\nclaims: []\n")
    obelus.write(folder / "obelus.yaml", "files: ['*.yaml']\nexclude: [obelus.yaml]\n")
    return folder


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project(tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """6,000 diagnostics and more."""
    return project(tmp_path_factory.mktemp("large"), claims=2000)


def printed(folder: Path, *formats: str, **options) -> str:
    arguments = [word for name in formats for word in ("--format", name)]
    run = obelus.run("validate", "--notes", *TODAY, *arguments, cwd=folder, **options)
    assert run.status == 1, run.error
    return run.output


def ours() -> jsonschema.protocols.Validator:
    schema = json.loads((obelus.PACKAGE / "Schemas/diagnostics.schema.json").read_text())
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


def theirs(name: str) -> Path:
    if not SCHEMAS.exists():
        pytest.skip("the formats' schemas lie beside a full checkout, in ../shared, and are not here")
    return SCHEMAS / name


def valid_json(text: str) -> int:
    data = json.loads(text)
    ours().validate(data)
    assert data["summary"]["claims"]["total"] == sum(
        count for name, count in data["summary"]["claims"].items() if name != "total"
    )
    for severity in ("error", "warning", "note"):
        found = [d for d in data["diagnostics"] if d["severity"] == severity]
        assert data["summary"][severity + "s"] == len(found)
    return len(data["diagnostics"])


def valid_jsonl(text: str) -> int:
    validator = ours().evolve(schema={"$ref": "#/$defs/diagnostic", "$defs": ours().schema["$defs"]})
    lines = text.split("\n")
    assert lines.pop() == ""
    for line in lines:
        validator.validate(json.loads(line))
    return len(lines)


def valid_sarif(text: str) -> int:
    schema = json.loads(theirs("sarif-2.1.0.json").read_text())
    data = json.loads(text)
    jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker()).validate(data)
    [run] = data["runs"]
    rules = run["tool"]["driver"]["rules"]
    for rule in rules:
        assert all(rule[key]["text"] for key in ("shortDescription", "fullDescription", "help"))
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        [location] = result["locations"]
        uri = location["physicalLocation"]["artifactLocation"]["uri"]
        assert not urllib.parse.urlsplit(uri).scheme and not uri.startswith(("/", "./"))
        assert set(location["physicalLocation"]["region"]) == {"startLine", "startColumn", "endLine", "endColumn"}
        assert re.fullmatch(r"[0-9a-f]+:\d+", result["partialFingerprints"]["primaryLocationLineHash"])
    order = ["error", "warning", "note"]
    levels = [order.index(result["level"]) for result in run["results"]]
    assert levels == sorted(levels), "the worst come first"
    return len(levels)


def valid_junit(text: str) -> int:
    document = etree.fromstring(text.encode())
    for name in ("junit-windyroad.xsd", "junit-10-jenkins-xunit.xsd"):
        etree.XMLSchema(etree.parse(theirs(name))).assertValid(document)
    cases = [(case.get("classname"), case.get("name")) for case in document.iter("testcase")]
    assert len(cases) == len(set(cases)), "GitLab drops what has the same name"
    for suite in document.iter("testsuite"):
        assert int(suite.get("tests")) == len(suite.findall("testcase"))
        assert int(suite.get("failures")) == len(suite.findall("testcase/failure"))
    lines = [line for failure in document.iter("failure", "system-out") for line in (failure.text or "").split("\n")]
    return len([line for line in lines if line])


def valid_checkstyle(text: str) -> int:
    document = etree.fromstring(text.encode())
    etree.XMLSchema(etree.parse(theirs("checkstyle-report-1.0.0.xsd"))).assertValid(document)
    for error in document.iter("error"):
        assert int(error.get("line")) >= 1 and int(error.get("column")) >= 1
        assert error.get("severity") in ("error", "warning", "info")
    return len(list(document.iter("error")))


def valid_gitlab(text: str) -> int:
    data = json.loads(text)
    entry = json.loads(theirs("gitlab-codeclimate-entry.json").read_text())
    array = json.loads(theirs("gitlab-codequality-array.json").read_text())
    array["items"]["allOf"][0] = entry
    jsonschema.Draft7Validator(array).validate(data)
    prints = [found["fingerprint"] for found in data]
    assert len(prints) == len(set(prints)), "equal ones overwrite each other"
    return len(data)


def valid_tap(text: str) -> int:
    lines = list(Parser().parse_text(text))
    categories = [line.category for line in lines]
    assert "unknown" not in categories
    [plan] = [line for line in lines if line.category == "plan"]
    tests = [line for line in lines if line.category == "test"]
    assert [test.number for test in tests] == list(range(1, plan.expected_tests + 1))
    assert not any(test.skip or test.todo for test in tests), "a number sign begins no directive"
    blocks = [test.yaml_block["diagnostics"] for test in tests if test.yaml_block]
    assert all(any(d["severity"] == "error" for d in test.yaml_block["diagnostics"]) for test in tests if not test.ok)
    return sum(map(len, blocks))


VALID: dict[str, Callable[[str], int]] = {
    "json": valid_json,
    "jsonl": valid_jsonl,
    "sarif": valid_sarif,
    "junit": valid_junit,
    "checkstyle": valid_checkstyle,
    "gitlab": valid_gitlab,
    "tap": valid_tap,
}


@pytest.mark.parametrize("name", VALID)
def test_hostile_words_keep_to_the_format(hostile: Path, name: str):
    """Nothing is lost: each format has as many diagnostics as the plainest one."""
    assert VALID[name](printed(hostile, name)) == len(printed(hostile, "compact").splitlines())


@pytest.mark.parametrize("name", VALID)
def test_many_diagnostics_keep_to_the_format(large: Path, name: str):
    count = len(printed(large, "compact", timeout=60).splitlines())
    assert count >= 6000
    assert VALID[name](printed(large, name, timeout=60)) == count


@pytest.mark.parametrize("name", VALID)
def test_nothing_to_report_keeps_to_the_format(hostile: Path, name: str):
    run = obelus.run("validate", "clean.yaml", *TODAY, "--format", name, cwd=hostile)
    assert (run.status, VALID[name](run.output)) == (0, 0)


@pytest.mark.parametrize("name", MACHINE)
def test_no_control_character_is_printed(hostile: Path, name: str):
    text = printed(hostile, name)
    assert re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", text) is None


def test_workflow_commands_are_ten_of_each_and_the_worst_first(large: Path):
    lines = printed(large, "github", timeout=60).splitlines()
    *commands, rest = lines
    kinds = [re.match(r"::(error|warning|notice) ", command)[1] for command in commands]
    assert kinds == sorted(kinds, key=["error", "warning", "notice"].index)
    assert all(kinds.count(kind) <= 10 for kind in kinds)
    assert re.fullmatch(r"and (\d+ more (errors?|warnings?|notes?)(, )?)+, which GitHub would not show", rest)
    counted = sum(map(int, re.findall(r"\d+", rest))) + len(commands)
    assert counted == len(printed(large, "compact", timeout=60).splitlines())
    for command in commands:
        properties = command.split("::")[1].split(" ", 1)[1]
        names = [pair.split("=")[0] for pair in properties.split(",")]
        assert names[:4] == ["file", "line", "endLine", "col"] and names[-1] == "title"


def test_the_summary_of_a_step_is_found_by_itself(hostile: Path, tmp_path: Path):
    summary = obelus.write(tmp_path / "summary.md", "Before.\n")
    printed(hostile, "github", GITHUB_STEP_SUMMARY=str(summary))
    text = summary.read_text()
    assert text.startswith("Before.\n## Obelus\n")
    assert text.removeprefix("Before.\n") == printed(hostile, "markdown")


def test_a_summary_has_room_for_what_github_takes(large: Path):
    text = printed(large, "markdown", timeout=60)
    assert len(text.encode()) <= 1 << 20
    assert text.startswith("## Obelus\n")


def test_several_formats_in_one_run(hostile: Path, tmp_path: Path):
    formats = [f"{name}:{tmp_path / name}.out" for name in VALID]
    assert printed(hostile, "compact", *formats) == printed(hostile, "compact")
    for name in VALID:
        assert (tmp_path / f"{name}.out").read_text() == printed(hostile, name)


@pytest.mark.parametrize(
    "formats, words",
    [
        (["json", "sarif"], "two formats go to standard output"),
        (["json:x", "sarif:x"], "two formats go to x"),
        (["jsn"], "json"),
        (["json:"], "json"),
    ],
)
def test_formats_that_cannot_be(hostile: Path, formats: list[str], words: str):
    arguments = [word for name in formats for word in ("--format", name)]
    run = obelus.run("validate", *arguments, cwd=hostile)
    assert (run.status, run.output) == (2, "")
    assert words in run.error


def test_a_file_that_cannot_be_written(hostile: Path, without_privileges: tuple[str, ...], tmp_path: Path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    run = obelus.run(
        "validate", "clean.yaml", "--format", f"json:{closed}/x.json", cwd=hostile, before=without_privileges
    )
    assert run.status == 2
    assert "cannot be written" in run.error


@pytest.mark.parametrize("name", MACHINE)
def test_the_same_from_wherever_it_is_run(tmp_path: Path, name: str):
    """From the root, from a folder in it, and through a link, the bytes are the same."""
    (tmp_path / "real/.git").mkdir(parents=True)
    root = project(tmp_path / "real")
    obelus.write(root / "sub/d.yaml", "obelus: 1\narticle: {text: ../a.txt}\nclaims: [{id: a, quote: The walls were}]\n")
    obelus.write(root / "obelus.yaml", "files: ['*.yaml', sub/*.yaml]\nexclude: [obelus.yaml]\n")
    (tmp_path / "link").symlink_to(root)
    expected = printed(root, name)
    assert "sub/d.yaml" in expected or name == "github"
    assert printed(root / "sub", name) == expected
    assert printed(tmp_path / "link/sub", name) == expected
    run = obelus.run("validate", "--notes", *TODAY, "--format", name, "link", cwd=tmp_path)
    assert run.output == expected


def test_edits_of_the_json_repair_the_file(example: Case):
    """Made one after another from the end, the edits give what `obelus fix` writes."""
    run = obelus.run("validate", example.name, "--notes", "--format", "json", *TODAY, cwd=example.folder)
    data = json.loads(run.output)
    [found] = [d for d in data["diagnostics"] if d["fixable"]]
    assert (found["rule"], found["safety"]) == ("quote-typographic", "safe")
    content = example.file.read_bytes()
    for edit in reversed(found["edits"]):
        content = content[: edit["offset"]] + edit["text"].encode() + content[edit["endOffset"] :]
    assert example.file.read_bytes() != content
    obelus.run("fix", example.name, cwd=example.folder)
    assert example.file.read_bytes() == content


def test_paths_of_the_json_lead_to_the_place(hostile: Path):
    data = json.loads(printed(hostile, "json"))
    found = {(d["rule"], d["path"]) for d in data["diagnostics"] if d["file"] == "a.yaml" and d["path"].startswith("/claims/2")}
    assert ("quote-not-found", "/claims/2/quote") in found
    assert ("unknown-rating", "/claims/2/annotations/0/rating") in found
    assert any(path == "/claims/2/annotations/0/reviewer" for _, path in found), found
