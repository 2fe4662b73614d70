"""The text that was reviewed, found again in git by its digest, wherever it is and whatever it is called."""

import json
import os
from pathlib import Path

import pytest

import obelus
from conftest import Case
from fixing import NOW, digest
from repository import Repository
from reviewed_text import OLD, OTHER, annotate, found, reviewed


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository.create(tmp_path / "desk")


@pytest.mark.parametrize("age", [1, 63, 64, 65, 199])
def test_many_commits(repository: Repository, age: int):
    """It is among the versions of the file, `age` commits before the last; each of the others differs."""
    versions = [f"{OTHER}Version {number}.\n" for number in range(200)]
    versions[-1 - age] = OLD
    repository.commit_versions("a.txt", versions)
    case = annotate(repository.folder)
    assert found(case) == repository.git("rev-parse", f"HEAD~{age}").strip()[:10]


def test_the_newest_of_several_is_taken(repository: Repository):
    """Reviewed, edited, taken back, edited again: the later of the two commits is named."""
    repository.commit_versions("a.txt", [OLD, OTHER, OLD, OTHER + "More.\n"])
    assert found(annotate(repository.folder)) == repository.git("rev-parse", "HEAD~1").strip()[:10]


def test_a_text_that_is_not_committed_yet(repository: Repository):
    """The reviewed text is the last that was committed; the edit is in the work tree, or in the index."""
    obelus.write(repository.folder / "a.txt", OLD)
    commit = repository.commit()
    case = annotate(repository.folder)
    assert found(case) == commit[:10]
    repository.git("add", "--all")
    assert found(case) == commit[:10]


@pytest.mark.parametrize("configuration", ["", "first-parent", "combined", "off"])
@pytest.mark.parametrize("kind", ["a side branch", "a side branch that lost", "the merge itself"])
def test_merges(repository: Repository, kind: str, configuration: str):
    """A version that the merge threw away, or one that only the merge made, was reviewed all the same."""
    obelus.write(repository.folder / "a.txt", OTHER)
    repository.commit("Base")
    repository.git("checkout", "--quiet", "-b", "side")
    obelus.write(repository.folder / "a.txt", OTHER + "Side.\n" if kind == "the merge itself" else OLD)
    side = repository.commit("Side", day=2)
    repository.git("checkout", "--quiet", "main")
    if kind != "a side branch":
        obelus.write(repository.folder / "a.txt", OTHER + "Main.\n")
        repository.commit("Main", day=3)
    strategy = [] if kind == "a side branch" else ["--strategy=ours"]
    repository.git("merge", "--quiet", "--no-ff", "--no-commit", *strategy, "side")
    if kind == "the merge itself":
        obelus.write(repository.folder / "a.txt", OLD)
    merge = repository.commit("Merge", day=4)
    case = annotate(repository.folder)
    repository.commit("Edited", day=5)
    if configuration:
        repository.git("config", "log.diffMerges", configuration)
    # What a merge took over unchanged, it has as well.
    expected = {"a side branch": [side, merge], "a side branch that lost": [side], "the merge itself": [merge]}[kind]
    assert found(case) in [commit[:10] for commit in expected]


NAMES = [
    "with spaces.txt",
    " leading space.txt",
    "Straße – 言葉 🚀.txt",
    "e\N{COMBINING ACUTE ACCENT}.txt",
    "-n.txt",
    "--output=b.txt",
    "[ab].txt",
    "*.txt",
    "?.txt",
    "a{1,2}.txt",
    ":(top)a.txt",
    ":!a.txt",
    ":a.txt",
    "!a.txt",
    "a:b.txt",
    "a@{1}.txt",
    'a"b.txt',
    "a\\b.txt",
    "a'b$(touch c).txt",
    "a\tb.txt",
    "a\nb.txt",
    "HEAD.txt",
    "dir/--/-x/[a]*.txt",
]


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_every_name(repository: Repository, name: str):
    """Beside it lie files that a pattern would take for it, with a text that would be found first."""
    for other in ("a.txt", "b.txt", "dir/a.txt"):
        obelus.write(repository.folder / other, OTHER)
    case, commit = reviewed(repository, name)
    for other in ("a.txt", "b.txt", "dir/a.txt"):
        obelus.write(repository.folder / other, OLD)
    repository.commit("Others", day=3)
    assert found(case) == commit
    [report] = json.loads(
        obelus.run("rebase", "--from-rev", commit, "--format", "json", case.name, cwd=case.folder).output
    )
    assert report["from"] == f"{name}@{commit}"
    assert sorted(path.name for path in case.folder.iterdir() if path.name == "c") == []


@pytest.mark.parametrize("place", ["", "texts", "texts/deep", "desk/annotations"])
def test_folders(repository: Repository, tmp_path: Path, place: str):
    """The tool may run anywhere, in the repository or outside."""
    obelus.write(repository.folder / "obelus.yaml", "files: [desk/annotations/*.yaml]\n")
    case, commit = reviewed(repository, "texts/a.txt", file="desk/annotations/a.yaml")
    folder = repository.folder / place
    folder.mkdir(parents=True, exist_ok=True)
    for where in (folder, tmp_path):
        path = os.path.relpath(case.file, where)
        run = obelus.run("rebase", "--format", "json", *NOW, path, cwd=where)
        [report] = json.loads(run.output)
        assert report["from"].endswith(f"@{commit}")


def test_a_link_to_the_article(repository: Repository):
    """Its history is that of the file that it leads to."""
    case, commit = reviewed(repository, "texts/real.txt")
    (repository.folder / "a.txt").symlink_to("texts/real.txt")
    case.text = obelus.change(case.text, '"texts/real.txt"', "a.txt")
    assert found(case) == commit


def test_a_second_work_tree(repository: Repository, tmp_path: Path):
    case, commit = reviewed(repository)
    repository.git("worktree", "add", "--quiet", tmp_path / "second")
    assert found(Case(tmp_path / "second", tmp_path / "second/a.yaml", tmp_path / "second/a.txt")) == commit


def test_a_digest_in_capital_letters(repository: Repository):
    case, commit = reviewed(repository)
    case.text = obelus.change(case.text, digest(OLD), digest(OLD).upper())
    assert found(case) == commit
