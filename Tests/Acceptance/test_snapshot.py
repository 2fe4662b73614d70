"""`obelus snapshot`: what it stores, what it writes, what it says, and that its own advice ends clean."""

import hashlib
from pathlib import Path

import pytest

import obelus

ARTICLE = "The wall was finished in 1971. Nobody had asked for it.\n"

FILE = """\
obelus: 1
article: {text: a.txt, sha256: %s}
reviewers: {desk: {name: The desk}}
sources:
  ledger: {title: Ledger}
claims:
  - id: wall
    quote: The wall was finished in 1971
    annotations:
      - verdict: verified
        reviewer: desk
        date: 2021-10-19
        evidence: [{source: ledger, quote: finished in May 1971}]
""" % hashlib.sha256(ARTICLE.encode()).hexdigest()

COPY = "In all, the wall was finished in May 1971.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with a source without a copy, and a page that somebody saved."""
    project = tmp_path / "project"
    obelus.write(project / "obelus.yaml", "files: ['*.yaml']\n")
    obelus.write(project / "one.yaml", FILE)
    obelus.write(project / "a.txt", ARTICLE)
    obelus.write(project / "saved.txt", COPY)
    return project


def snapshot(folder: Path, *arguments: object, file: str = "saved.txt", **options) -> obelus.Run:
    return obelus.run("snapshot", "ledger", "--file", file, *arguments, cwd=folder, **options)


def test_following_the_advice_leaves_a_clean_file(folder: Path) -> None:
    before = obelus.validate("one.yaml", "--notes", "--today", "2024-05-02", cwd=folder)
    assert [d.rule for d in before.diagnostics] == ["evidence-unchecked"]
    run = snapshot(folder, "one.yaml", "--today", "2024-05-02")
    assert (run.status, run.output) == (0, "snapshots/ledger.txt\n")
    digest = hashlib.sha256(COPY.encode()).hexdigest()
    expected = f"one.yaml now has retrieved: 2024-05-02, snapshot: snapshots/ledger.txt, sha256: {digest}"
    assert expected in run.error
    after = obelus.validate("one.yaml", "--notes", "--today", "2024-05-02", cwd=folder)
    assert (after.status, [d.rule for d in after.diagnostics]) == (0, [])
    # Again: nothing is left to say.
    again = snapshot(folder)
    assert (again.status, again.output, again.error) == (0, "snapshots/ledger.txt\n", "")


@pytest.mark.parametrize("link", ["snapshots", "snapshots/ledger.txt"])
def test_nothing_is_written_through_a_link(folder: Path, link: str) -> None:
    outside = folder.parent / "outside"
    outside.mkdir()
    (folder / link).parent.mkdir(exist_ok=True)
    (folder / link).symlink_to(outside if link == "snapshots" else outside / "none")
    run = snapshot(folder, "one.yaml")
    assert run.status == 1
    assert "leads out of the project" in run.error
    assert list(outside.iterdir()) == []
    assert (folder / "one.yaml").read_text() == FILE


@pytest.mark.parametrize("exists", [True, False])
def test_a_run_does_not_tell_what_lies_elsewhere(folder: Path, exists: bool) -> None:
    outside = folder.parent / "outside"
    outside.mkdir()
    if exists:
        obelus.write(outside / "x.txt", COPY)
    (folder / "elsewhere").symlink_to(outside)
    described = obelus.change(FILE, "{title: Ledger}", "{title: Ledger, snapshot: elsewhere/x.txt}")
    obelus.write(folder / "one.yaml", described)
    run = obelus.validate("one.yaml", cwd=folder)
    assert [d.rule for d in run.diagnostics if d.severity == "error"] == ["snapshot-outside-project"]
    obelus.write(folder / "one.yaml", obelus.change(FILE, "{text: a.txt", "{text: elsewhere/x.txt"))
    run = obelus.validate("one.yaml", cwd=folder)
    assert [d.rule for d in run.diagnostics if d.severity == "error"] == ["article-outside-project"]


def test_the_file_that_was_named_is_meant(folder: Path) -> None:
    obelus.write(folder / "obelus.yaml", "files: ['*.yaml']\nsources:\n  ledger: {title: Ledger}\n")
    run = snapshot(folder)
    assert run.status == 2
    assert "name one of one.yaml, obelus.yaml" in run.error
    assert snapshot(folder, "obelus.yaml").status == 0
    assert "snapshot:" not in (folder / "one.yaml").read_text()
    assert snapshot(folder, "one.yaml").status == 0
    assert "snapshot:" in (folder / "one.yaml").read_text()


def test_why_no_file_describes_it(folder: Path) -> None:
    obelus.write(folder / "one.yaml", "obelus: 1\nsources: {ledger: [}\n")
    run = snapshot(folder, "one.yaml")
    assert run.status == 2
    assert "one.yaml:2:" in run.error and "that can be read" in run.error


def test_words_in_another_encoding_are_refused_with_a_way_out(folder: Path) -> None:
    obelus.write(folder / "saved.txt", b"caf\xe9, " + COPY.encode())
    run = snapshot(folder, "one.yaml")
    assert run.status == 1
    assert "is not UTF-8" in run.error and "under `text`" in run.error
    assert not (folder / "snapshots").exists()


def test_a_confidential_source_is_stored_on_request_and_without_a_word(folder: Path) -> None:
    obelus.write(folder / "one.yaml", obelus.change(FILE, "{title: Ledger}", "{title: Ledger, confidential: true}"))
    run = snapshot(folder, "one.yaml")
    assert run.status == 1 and "--confidential" in run.error
    assert not (folder / "snapshots").exists()
    run = snapshot(folder, "one.yaml", "--confidential")
    assert (run.status, run.everything) == (0, "")
    assert (folder / "snapshots/ledger.txt").read_text() == COPY


def test_a_partial_day_stays_partial(folder: Path) -> None:
    assert snapshot(folder, "one.yaml", "--today", "2021-10").status == 0
    assert "retrieved: 2021-10," in (folder / "one.yaml").read_text()


def test_a_large_copy_is_not_held_in_memory(folder: Path) -> None:
    with open(folder / "saved.mp4", "wb") as file:
        file.truncate(300 << 20)
    run = snapshot(folder, "one.yaml", file="saved.mp4", before=("sh", "-c", 'ulimit -v 700000; exec "$@"', "sh"), timeout=120)
    assert run.status == 0, run.error
    assert (folder / "snapshots/ledger.mp4").stat().st_size == 300 << 20
