"""The command line: options, exit status, where output goes, and what a closed pipe does."""

import re
import subprocess
from pathlib import Path

import pytest

import obelus
from conftest import Case

TWO_SLIPS = (
    "  - {id: b, quote: not in the article}\n"
    "  - {id: a, quote: was finished, annotations: [{verdict: context, reviewer: nobody, date: 9021-01-01, finding: f}]}\n"
)


@pytest.mark.parametrize("arguments", ["--help", "-h", "help", "validate --help", "render --help", "help render"])
def test_help(tmp_path: Path, arguments: str):
    run = obelus.run(*arguments.split(), cwd=tmp_path)
    assert (run.status, run.error) == (0, "")
    assert "USAGE: obelus" in run.output


def test_version(tmp_path: Path):
    run = obelus.run("--version", cwd=tmp_path)
    assert (run.status, run.error) == (0, "")
    assert re.fullmatch(r"(obelus )?\d+\.\d+\.\d+\S*\n", run.output)


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["--frobnicate"],
        ["validate", "--frobnicate"],
        ["validate", "--format"],
        ["validate", "--format", "telegram"],
        ["validate", "--color", "sometimes"],
        ["validate", "--fail-on", "fatal"],
        ["validate", "--today", "2021-02-30"],
        ["validate", "--today", "tomorrow"],
        ["validate", "--quiet=yes"],
        ["render", "--output"],
    ],
    ids=" ".join,
)
def test_a_fault_of_usage(untouched_example: Case, arguments: list[str]):
    """Status 2, and standard output stays empty: it may be going into a file."""
    run = obelus.run(*arguments, cwd=untouched_example.folder)
    assert (run.status, run.output) == (2, "")
    assert arguments[-1].split("=")[0] in run.error
    assert "sage: obelus" in run.error


def test_diagnostics_go_to_standard_output_and_the_summary_to_standard_error(small):
    case = small(TWO_SLIPS)
    run = case.validate()
    assert len(run.diagnostics) == 3
    assert run.error == "1 file, 2 claims: 1 context, 1 open. 2 errors and 1 warning; 2 notes.\n"


def test_diagnostics_are_sorted_by_place(small):
    """Not by rule, nor by severity: a reader goes through the file from top to bottom."""
    case = small(TWO_SLIPS + "  - {quote: was finished, id: b}\n", head="claimss: []\n")
    run = case.validate("--notes")
    places = [found.place for found in run.diagnostics]
    assert places == sorted(places)
    assert {found.severity for found in run.diagnostics} == {"error", "warning", "note"}
    text_form = obelus.run("validate", "--notes", case.name, cwd=case.folder).output
    shown = re.findall(r"^ *--> a\.yaml:(\d+):(\d+)", text_form, re.MULTILINE)
    assert [(int(line), int(column)) for line, column in shown] == places


def test_quiet_prints_no_summary(small):
    case = small(TWO_SLIPS)
    run = case.validate("--quiet")
    assert run.error == ""
    assert run.output == case.validate().output
    assert run.status == 1


def test_notes_are_counted_and_shown_on_request(untouched_example: Case):
    without, with_notes = untouched_example.validate(), untouched_example.validate("--notes")
    assert without.output == ""
    assert {d.severity for d in with_notes.diagnostics} == {"note"}
    assert without.error == with_notes.error


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ("  - {id: a, quote: not in the article}\n", {"error": 1, "warning": 1, "note": 1}),
        ("  - {id: a, quote: in 1971}\n", {"error": 0, "warning": 1, "note": 1}),
        ("  - {id: a, quote: The wall was finished}\n", {"error": 0, "warning": 0, "note": 1}),
        ("  []\n", {"error": 0, "warning": 0, "note": 0}),
    ],
    ids=["an error", "a warning", "a note", "nothing"],
)
@pytest.mark.parametrize("level", ["error", "warning", "note"])
def test_fail_on(small, claims: str, expected: dict[str, int], level: str):
    run = small(claims).validate("--fail-on", level)
    assert run.status == expected[level]
    # What fails a run is shown: a status 1 without a word would be a riddle.
    assert bool(run.output) or run.status == 0


def test_today_decides_what_lies_in_the_future(small):
    """One day of grace, since it is tomorrow somewhere."""
    annotation = "{verdict: context, reviewer: r, date: 2021-10-22, finding: It is old.}"
    claim = f"  - {{id: a, quote: The wall was finished, annotations: [{annotation}]}}\n"
    case = small(claim, head="reviewers: {r: {name: R}}\n")
    assert case.validate("--today", "2021-10-21").output == ""
    assert [d.rule for d in case.validate("--today", "2021-10-20").diagnostics] == ["date-in-future"]


def test_a_run_can_be_repeated(example: Case):
    """Byte for byte: CI compares, and people do."""
    example.text = example.text.replace("14 countries", "12 countries").replace("asia-desk\n", "asia-dsek\n")
    runs = {obelus.run("validate", "--notes", "--color", "always", example.name, cwd=example.folder) for _ in range(5)}
    assert len(runs) == 1


@pytest.mark.parametrize("options", [[], ["--format", "compact"]], ids=["text", "compact"])
def test_a_closed_pipe_is_no_crash(small, options: list[str]):
    """As in `obelus validate | head -1`: the reader has seen enough."""
    case = small("".join(f"  - {{id: c{number}, quote: not in the article}}\n" for number in range(5_000)))
    command = [str(obelus.binary()), "validate", *options, case.name]
    process = subprocess.Popen(command, cwd=case.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout.readline()
    process.stdout.close()
    error = process.stderr.read().decode()
    process.stderr.close()
    # SIGPIPE ends most tools here, and nobody sees its status.
    assert process.wait(timeout=20) in (1, -13)
    for word in ("rash", "acktrace", "rror:", "Fatal"):
        assert word not in error


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a disk that is always full")
def test_a_full_disk_is_told(small):
    """`obelus validate > report.txt` must not end with 0 when the report could not be written."""
    case = small("  - {id: a, quote: in 1971}\n")
    command = [str(obelus.binary()), "validate", case.name]
    with open("/dev/full", "w") as full:
        done = subprocess.run(command, cwd=case.folder, stdout=full, stderr=subprocess.PIPE, timeout=20)
    assert done.returncode != 0


def test_nothing_is_written_by_validating(example: Case):
    def state() -> dict:
        return {path: path.read_bytes() for path in example.folder.rglob("*") if path.is_file()}

    before = state()
    example.validate("--notes")
    assert state() == before
