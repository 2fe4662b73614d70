"""Where the text that was reviewed is not at hand: what is said, and what a repository may not make the tool do."""

import os
import shutil
from pathlib import Path

import pytest

import obelus
from conftest import Case
from fixing import fix
from repository import Repository
from reviewed_text import OLD, OTHER, annotate, found, notes, reviewed

NOT_IN_GIT = "the text that was reviewed is not at hand: git does not keep the article"
NOT_IN_HISTORY = "the text that was reviewed is not in git's history of the article"
SHALLOW = "the text that was reviewed is not in this clone, which is shallow"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository.create(tmp_path / "desk")


def test_a_shallow_clone(repository: Repository, tmp_path: Path):
    """What most services of continuous integration make: a note says so, and what to do."""
    reviewed(repository)
    clone = repository.clone(tmp_path / "clone", "--depth", "1")
    case = Case(clone.folder, clone.folder / "a.yaml", clone.folder / "a.txt")
    assert notes(case)["reviewed-text-missing"] == SHALLOW
    assert "surroundings-changed" not in notes(case)
    shown = obelus.run("validate", "--notes", case.name, cwd=case.folder).output
    assert "git fetch --unshallow" in shown and "fetch-depth: 0" in shown
    clone.git("fetch", "--quiet", "--unshallow")
    assert "surroundings-changed" in notes(case)


def test_a_shallow_clone_that_is_deep_enough(repository: Repository, tmp_path: Path):
    _, commit = reviewed(repository)
    clone = repository.clone(tmp_path / "clone", "--depth", "2")
    assert found(Case(clone.folder, clone.folder / "a.yaml", clone.folder / "a.txt")) == commit


def test_an_article_that_is_not_in_git(tmp_path: Path):
    """Who does not use git knows that, and reads no note of it; a comparison that was asked for fails."""
    case = annotate(tmp_path / "desk")
    assert notes(case).keys() == {"article-changed", "claim-open"}
    run = obelus.run("rebase", case.name, cwd=case.folder)
    assert (run.status, run.output, run.error) == (2, "", f"obelus: a.yaml: {NOT_IN_GIT}\n")


@pytest.mark.parametrize("state", ["no commit", "never added", "ignored", "another text"])
def test_a_repository_that_does_not_have_it(repository: Repository, state: str):
    obelus.write(repository.folder / "b.txt", OLD)
    if state == "ignored":
        obelus.write(repository.folder / ".gitignore", "a.txt\n")
    if state == "another text":
        obelus.write(repository.folder / "a.txt", OTHER)
    if state != "no commit":
        repository.commit()
    case = annotate(repository.folder)
    expected = None if state == "no commit" else NOT_IN_HISTORY
    assert notes(case).get("reviewed-text-missing") == expected
    shown = obelus.run("validate", "--notes", case.name, cwd=case.folder).output
    assert ("--from" in shown) is (expected is not None)


@pytest.mark.parametrize("git", [None, "#!/bin/sh\nexit 1\n", "#!/bin/sh\necho nonsense\n", "not a program"])
def test_no_git_that_can_be_run(repository: Repository, tmp_path: Path, git: str | None):
    case, _ = reviewed(repository)
    folder = tmp_path / "bin"
    folder.mkdir()
    if git is not None:
        obelus.write(folder / "git", git).chmod(0o755)
    told = {"article-changed", "claim-open"} | ({"reviewed-text-missing"} if git and "nonsense" in git else set())
    assert notes(case, PATH=str(folder)).keys() == told
    assert fix(case, PATH=str(folder)).status == 0


def test_an_article_as_it_was_reviewed_needs_no_git(tmp_path: Path):
    """Then it is not even started: most runs in most projects are such."""
    case = annotate(tmp_path / "desk", article=OLD)
    trap = obelus.write(tmp_path / "bin/git", f"#!/bin/sh\ntouch {tmp_path}/started\n")
    trap.chmod(0o755)
    assert "reviewed-text-missing" not in notes(case, PATH=f"{trap.parent}:{os.environ['PATH']}")
    assert not (tmp_path / "started").exists()


def partial_clone(repository: Repository, folder: Path) -> Case:
    repository.git("config", "uploadpack.allowFilter", "true")
    clone = repository.clone(folder, "--filter=blob:none")
    return Case(clone.folder, clone.folder / "a.yaml", clone.folder / "a.txt")


def test_a_partial_clone_whose_origin_is_gone(repository: Repository, tmp_path: Path):
    reviewed(repository)
    case = partial_clone(repository, tmp_path / "clone")
    shutil.move(repository.folder, tmp_path / "elsewhere")
    assert found(case) is None
    assert "reviewed-text-missing" in notes(case)


def test_an_object_that_is_missing(repository: Repository):
    """A version that cannot be read is passed over; the reviewed one is older."""
    repository.commit_versions("a.txt", [OLD, OTHER, OTHER + "More.\n"])
    broken = repository.git("rev-parse", "HEAD~1:a.txt").strip()
    pack = repository.folder / ".git/objects/pack"
    moved = shutil.move(pack, repository.folder / ".git/old-pack")
    for file in Path(moved).glob("*.pack"):
        repository.git("unpack-objects", "-q", input=file.read_bytes())
    (repository.folder / ".git/objects" / broken[:2] / broken[2:]).unlink()
    assert found(annotate(repository.folder)) == repository.git("rev-parse", "HEAD~2").strip()[:10]


def test_versions_are_not_fetched_unasked(repository: Repository, tmp_path: Path):
    """Checking is done offline. A partial clone would fetch what is missing from wherever it was told to."""
    reviewed(repository)
    case = partial_clone(repository, tmp_path / "clone")
    trap = obelus.write(tmp_path / "trap", f"#!/bin/sh\ntouch {tmp_path}/started\nexit 1\n")
    trap.chmod(0o755)
    clone = Repository(case.folder)
    clone.git("config", "remote.origin.url", "ssh://nowhere.example/desk")
    clone.git("config", "core.sshCommand", str(trap))
    notes(case)
    assert not (tmp_path / "started").exists()


# What a repository's own configuration could say to a `git` that is asked for versions of a file.
CONFIGURATIONS = {
    "colours": {"color.ui": "always", "color.diff": "always"},
    "its own form": {"format.pretty": "fuller", "log.decorate": "full", "log.abbrevCommit": "true"},
    "renames": {"log.follow": "true", "diff.renames": "copies"},
    "places": {"diff.relative": "true", "diff.noprefix": "true", "diff.mnemonicPrefix": "true", "core.abbrev": "4"},
    "a pager": {"core.pager": "{trap}", "pager.log": "{trap}", "pager.cat-file": "{trap}"},
    "a monitor": {"core.fsmonitor": "{trap}"},
    "a program that compares": {"diff.external": "{trap}", "diff.x.command": "{trap}", "diff.x.textconv": "{trap}"},
    "hooks": {"core.hooksPath": "{folder}"},
    "aliases": {"alias.log": "!{trap}", "alias.cat-file": "!{trap}"},
    "signatures": {"log.showSignature": "true", "gpg.program": "{trap}"},
}


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_a_repository_of_strangers(repository: Repository, tmp_path: Path, name: str):
    """Its configuration changes nothing that is found, and starts no program."""
    case, commit = reviewed(repository)
    obelus.write(repository.folder / ".git/info/attributes", "* diff=x filter=x\n")
    signed = repository.git("cat-file", "commit", "HEAD").replace(
        "\n\n", "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----\n\n", 1
    )
    head = repository.git("hash-object", "-t", "commit", "-w", "--stdin", input=signed.encode()).strip()
    repository.git("update-ref", "refs/heads/main", head)
    trap = obelus.write(tmp_path / "traps/trap", f"#!/bin/sh\ntouch {tmp_path}/started\ncat\n")
    trap.chmod(0o755)
    for key, value in CONFIGURATIONS[name].items():
        repository.git("config", key, value.format(trap=trap, folder=trap.parent))
    for hook in ("post-index-change", "reference-transaction"):
        shutil.copy(trap, trap.parent / hook)
    assert found(case) == commit
    assert not (tmp_path / "started").exists()
