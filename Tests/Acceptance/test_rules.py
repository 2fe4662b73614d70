"""`obelus rules`: the table of rules, for people, for scripts and for a project's own documentation."""

import json
import re
from pathlib import Path

import pytest

import obelus
import terminal
from conftest import Case

LINE = re.compile(r"  (?P<name>[a-z]+(?:-[a-z]+)*) +(?P<severity>error|warning|note|off) +(?P<summary>\S.*\.)")


def listed(folder: Path) -> list[dict[str, str]]:
    run = obelus.run("rules", "--format", "json", cwd=folder)
    assert (run.status, run.error) == (0, "")
    return json.loads(run.output)


def test_in_a_pipe_each_rule_has_one_plain_line(tmp_path: Path):
    """So that `obelus rules | grep quote` says all there is to say."""
    run = obelus.run("rules", cwd=tmp_path)
    assert (run.status, run.error) == (0, "")
    lines = [line for line in run.output.splitlines() if line.startswith(" ")]
    rules = [LINE.fullmatch(line).groupdict() for line in lines]
    assert rules == [{key: rule[key] for key in ("name", "severity", "summary")} for rule in listed(tmp_path)]
    assert terminal.unsafe_in(run.output) == [] and terminal.ESCAPE not in run.output
    # In columns: every severity and every summary begins below the one above.
    assert len({match.start("summary") for match in map(LINE.fullmatch, lines)}) == 1


@pytest.mark.parametrize("width", [72, 80, 120])
def test_on_a_terminal_no_line_is_too_long(tmp_path: Path, width: int):
    output = terminal.run("rules", cwd=tmp_path, width=width)
    lines = terminal.COLOUR.sub("", output).splitlines()
    assert max(map(terminal.columns, lines)) <= width
    assert output != terminal.COLOUR.sub("", output)
    assert " ".join(terminal.COLOUR.sub("", output).split()) == " ".join(
        obelus.run("rules", cwd=tmp_path).output.split()
    )


def test_as_markdown(tmp_path: Path):
    output = obelus.run("rules", "--format", "markdown", cwd=tmp_path).output
    for rule in listed(tmp_path):
        assert f"| `{rule['name']}` | {rule['severity']} | {rule['summary']} |" in output.splitlines()
        assert f"## {rule['group']}" in output.splitlines()


def test_the_names_that_users_see_are_listed(tmp_path: Path):
    """Those of all examples of mistakes, and of a configuration that cannot be used."""
    names = {rule["name"] for rule in listed(tmp_path)}
    folder = Path(__file__).parent / "bad-examples"
    seen = {d.rule for d in obelus.validate(".", cwd=folder).diagnostics}
    obelus.write(tmp_path / "obelus.yaml", "flies: []\n")
    obelus.write(tmp_path / "a.yaml", "obelus: 1\n")
    seen |= {d.rule for d in obelus.validate("a.yaml", cwd=tmp_path).diagnostics}
    assert {"configuration", "missing-field", "yaml-syntax"} <= seen <= names


@pytest.mark.parametrize("arguments", [["everything"], ["--format", "yaml"], ["--color", "red"]], ids=" ".join)
def test_a_fault_of_usage(tmp_path: Path, arguments: list[str]):
    run = obelus.run("rules", *arguments, cwd=tmp_path)
    assert (run.status, run.output) == (2, "")
    assert arguments[-1] in run.error


def test_the_example_has_no_warning_and_known_notes(untouched_example: Case):
    """The project's own example is a model: it shows what a note is, and nothing graver."""
    found = untouched_example.validate("--notes", "--today", "2021-11-01").diagnostics
    assert {(d.severity, d.rule) for d in found} == {("note", "quote-typographic"), ("note", "claim-open")}
