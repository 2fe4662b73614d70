"""The example after twelve edits of its article: what is found, what is repaired, and what no repair may touch."""

import difflib
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

import golden
import obelus
import plain_data
from conftest import Case, copy_example
from repository import Repository
from strait_edits import edited

MOMENT = "2021-11-02T15:00:00Z"
NOW = ("--today", MOMENT)
WAYS = ["in-git", "without-git"]
FLAGS = {"safe": (), "unsafe": ("--unsafe",)}

REWORDED = {
    "fourteen-countries",
    "unofficial-relations",
    "resolution-year",
    "exercises-cause",
    "statement-was-made",
    "over-200-laboratories",
    "geneva-summit",
}
GONE = "said-again-this-year"
ELIDED = "yang-sullivan"
# Its words stand twice.
DOUBLED = "treaty-defence"


def edited_example(folder: Path, way: str) -> Case:
    case = copy_example(folder)
    if way == "in-git":
        Repository.create(folder).commit("As reviewed")
    obelus.write(case.article, edited(case.article.read_bytes().decode()))
    return case


def fix(case: Case, *arguments: str) -> obelus.Run:
    run = obelus.run("fix", *arguments, *NOW, case.name, cwd=case.folder)
    assert run.status == 0, run.everything
    return run


@dataclass(frozen=True)
class Repair:
    """The annotation file before and after, and the diff that was shown."""

    case: Case
    way: str
    flag: str
    before: str
    diff: str
    after: str

    def fix(self, *arguments: str) -> obelus.Run:
        return fix(self.case, *FLAGS[self.flag], *arguments)


@pytest.fixture(scope="module", params=[(way, flag) for way in WAYS for flag in FLAGS], ids="-".join)
def repair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Repair:
    way, flag = request.param
    case = edited_example(tmp_path_factory.mktemp("strait") / "project", way)
    before = case.text
    shown = fix(case, *FLAGS[flag], "--diff")
    assert (shown.error, case.text) == ("", before)
    assert fix(case, *FLAGS[flag]).output == ""
    return Repair(case, way, flag, before, shown.output, case.text)


def claims(text: str) -> dict[str, dict]:
    return {claim["id"]: claim for claim in plain_data.load(text)["claims"]}


def test_the_diff(repair: Repair):
    golden.check(f"strait/{repair.flag}-{repair.way}.diff", repair.diff)


@pytest.mark.parametrize("tool", [("patch", "-p1", "--input"), ("git", "apply")], ids=["patch", "git apply"])
def test_the_diff_makes_what_the_fix_makes(repair: Repair, tmp_path: Path, tool: tuple[str, ...]):
    file = obelus.write(tmp_path / "copy" / repair.case.name, repair.before)
    patch = obelus.write(tmp_path / "fix.diff", repair.diff)
    subprocess.run([*tool, str(patch)], cwd=tmp_path / "copy", check=True, capture_output=True, timeout=20)
    assert file.read_bytes().decode() == repair.after


def test_only_the_lines_of_the_diff_change(repair: Repair):
    """Python's comparison of the two files finds the same lines, and not one more."""
    old, new = (text.splitlines(keepends=True) for text in (repair.before, repair.after))
    compared = sorted(line[0] + line[2:] for line in difflib.ndiff(old, new) if line[0] in "+-")
    assert sorted(line for line in repair.diff.splitlines(keepends=True)[2:] if line[0] in "+-") == compared


def test_a_second_fix_changes_nothing(repair: Repair):
    written = repair.case.file.stat().st_mtime_ns
    assert repair.fix("--diff").output == ""
    repair.fix()
    assert (repair.case.text, repair.case.file.stat().st_mtime_ns) == (repair.after, written)


def test_the_word_of_a_person_is_left_alone(repair: Repair):
    """Every annotation and every resolution says what it said: verdict, rating, reviewer, date, and all the rest."""
    words = ("annotations", "resolution", "retired")
    before, after = claims(repair.before), claims(repair.after)
    assert list(after) == list(before)
    for name in before:
        assert {key: after[name].get(key) for key in words} == {key: before[name].get(key) for key in words}


def test_nothing_else_of_the_file_changes(repair: Repair):
    """Read as data, only quotes, prefixes, revisions and the digest differ; as text, no comment does."""
    before, after = plain_data.load(repair.before), plain_data.load(repair.after)
    assert after != before
    for data in (before, after):
        for part in [data["article"], *data["claims"]]:
            for key in ("sha256", "quote", "prefix", "suffix", "revisions"):
                part.pop(key, None)
    assert after == before
    old, new = (
        [line for line in text.splitlines() if line.lstrip().startswith("#")] for text in (repair.before, repair.after)
    )
    assert new == old


def test_every_old_quote_is_kept(repair: Repair):
    before, after = claims(repair.before), claims(repair.after)
    changed = {name for name in after if "revisions" in after[name]}
    assert changed >= (REWORDED if repair.flag == "unsafe" else set())
    for name in changed:
        assert after[name]["revisions"] == [{"quote": before[name]["quote"], "replaced": MOMENT}]
        # A likely place is no certain one: the words are the same, and the review is asked for again.
        assert (after[name]["quote"] == before[name]["quote"]) is (name == DOUBLED)


def test_what_is_left_when_all_is_fixed(repair: Repair):
    """Claims that ask for a new review, and the sentence that is gone. Three words are too few to be searched for.

    A claim's structured figure is a person's word: it is told where the new words say another, and left as it is.
    """
    if repair.flag == "safe":
        pytest.skip("it leaves what changed")
    lines = repair.after.splitlines()

    def claim(line: int) -> str | None:
        ids = (text.split("id: ")[1] for text in reversed(lines[:line]) if text.startswith("  - id: "))
        return next(ids, None)

    unfound, guessed = ({ELIDED}, {DOUBLED}) if repair.way == "without-git" else (set(), set())
    found = {(d.rule, claim(d.line)) for d in repair.case.validate(*NOW).diagnostics}
    assert found == (
        {("claim-reworded", name) for name in REWORDED | guessed | {ELIDED} - unfound}
        | {("quote-not-found", name) for name in {GONE} | unfound}
    )


@pytest.mark.parametrize("way", WAYS)
class TestBeforeFixing:
    def test_what_is_found(self, tmp_path: Path, way: str):
        case = edited_example(tmp_path / "project", way)
        run = obelus.run("validate", "--notes", "--color", "never", *NOW, case.name, cwd=case.folder)
        assert run.status == 1
        golden.check(f"strait/validate-{way}.txt", run.everything)

    def test_the_fates(self, tmp_path: Path, way: str):
        case = edited_example(tmp_path / "project", way)
        run = obelus.run("rebase", *NOW, case.name, cwd=case.folder)
        assert run.status == (0 if way == "in-git" else 2)
        golden.check(f"strait/rebase-{way}.txt", run.everything)

    def test_safe_fixes_first_make_no_difference(self, tmp_path: Path, way: str):
        case = edited_example(tmp_path / "project", way)
        text = case.text
        fix(case, "--unsafe")
        at_once = case.text
        case.text = text
        fix(case)
        fix(case, "--unsafe")
        assert case.text == at_once
