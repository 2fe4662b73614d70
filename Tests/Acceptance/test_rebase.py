"""`obelus rebase`: what became of every claim, for people and for programs."""

import json
from pathlib import Path

import pytest

import obelus
from conftest import Case
from fixing import NOW, project
from repository import Repository

OLD = """\
# The harbour wall

A ferry crosses to the islands twice a day, in summer and in winter.

The harbour wall was finished in 1971. It cost 14 million crowns, and the council paid for it.

Nobody in the town had asked for a lighthouse. The keeper sold it to his brother in the end.
"""

NEW = """\
# The harbour wall

The old harbour wall was finished in 1971. It cost 12 million crowns, and the council paid for it.

Nobody in the town had asked for a lighthouse. It burned. So: Nobody in the town had asked for a lighthouse.

A ferry crosses to the islands twice a day, in summer and in winter.
"""

CLAIMS = """\
  - id: moved
    quote: A ferry crosses to the islands twice a day
  - id: surrounded
    quote: harbour wall was finished in 1971
  - id: figure
    quote: It cost 14 million crowns
    also: [the council paid for it]
  - id: twice
    quote: Nobody in the town had asked for a lighthouse
  - id: gone
    quote: The keeper sold it to his brother in the end
  - id: never-there
    quote: Three bridges lead to the airport
  - {id: shown, target: {kind: image}, statement: The map shows it.}
  - {id: retired, quote: It leaks., retired: {date: 2021-10-20, reason: Cut., reviewer: r}}
"""


def entry(claim: str, fate: str, quote: str, before: str | None, after: str | None, **more: object) -> dict:
    """As the JSON has it; places are `line:column`, and keys without a value are left out."""
    places = {"before": before, "after": after}
    pairs = {key: dict(zip(("line", "column"), map(int, at.split(":")))) for key, at in places.items() if at}
    return {
        "claim": claim,
        "fate": fate,
        "quote": quote,
        "differences": [],
        "surroundingsChanged": False,
        **pairs,
        **more,
    }


FATES = [
    entry("moved", "moved", "A ferry crosses to the islands twice a day", "3:1", "7:1"),
    entry("surrounded", "unchanged", "harbour wall was finished in 1971", "5:5", "3:9", surroundingsChanged=True),
    entry(
        "figure",
        "changed",
        "It cost 14 million crowns",
        "5:40",
        "3:44",
        change="figure",
        differences=[{"kind": "figure", "before": "14", "after": "12"}],
    ),
    entry("figure", "unchanged", "the council paid for it", "5:71", "3:75", also=1, surroundingsChanged=True),
    entry("twice", "ambiguous", "Nobody in the town had asked for a lighthouse", "7:1", "5:1"),
    entry("gone", "gone", "The keeper sold it to his brother in the end", "7:48", None),
    entry("never-there", "unknown", "Three bridges lead to the airport", None, None),
]


def rebase(case: Case, *arguments: object, **options) -> obelus.Run:
    return obelus.run("rebase", *NOW, *arguments, case.name, cwd=case.folder, **options)


@pytest.fixture
def case(tmp_path: Path) -> Case:
    case = project(tmp_path / "desk", CLAIMS, NEW, OLD, head="reviewers: {r: {name: R}}\n")
    for path in (case.article, case.folder / "old.txt"):
        path.rename(path.with_suffix(".md"))
    case.text = obelus.change(case.text, "text: a.txt", "text: a.md")
    return Case(case.folder, case.file, case.folder / "a.md")


def committed(case: Case) -> str:
    """The old text in git, under the article's name and a tag; the new one in the work tree only."""
    repository = Repository.create(case.folder)
    obelus.write(case.article, OLD)
    commit = repository.commit("As reviewed")
    repository.git("tag", "v1")
    obelus.write(case.article, NEW)
    return commit


@pytest.mark.parametrize("origin", ["--from", "--from-rev", "git"])
def test_every_fate(case: Case, origin: str):
    commit = committed(case) if origin != "--from" else ""
    arguments = {"--from": ("--from", "old.md"), "--from-rev": ("--from-rev", "v1"), "git": ()}[origin]
    run = rebase(case, "--format", "json", *arguments)
    assert (run.status, run.error) == (0, "")
    name = {"--from": "old.md", "--from-rev": "a.md@v1", "git": f"a.md@{commit[:10]}"}[origin]
    [report] = json.loads(run.output)
    assert report == {"file": "a.yaml", "from": name, "article": "a.md", "entries": FATES}


def test_the_table(case: Case):
    run = rebase(case, "--from", "old.md")
    lines = run.output.splitlines()
    assert lines[0] == "a.yaml: old.md -> a.md"
    assert lines[1].split() == ["claim", "fate", "was", "is"]
    rows = [" ".join(line.split()) for line in lines[2:-1]]
    assert rows == [
        "moved moved 3:1 7:1",
        "surrounded unchanged 5:5 3:9 its sentence changed",
        "figure changed 5:40 3:44 figure: “14” → “12”",
        "figure, also 1 unchanged 5:71 3:75 its sentence changed",
        "twice ambiguous 7:1 5:1",
        "gone gone 7:48 -",
        "never-there unknown - -",
    ]
    columns = [lines[1].index(name) for name in ("fate", "was", "is")]
    assert all(line[column - 1] == " " != line[column] for line in lines[2:-1] for column in columns)
    assert lines[-1] == "2 unchanged, 1 moved, 1 changed, 1 gone, 1 ambiguous, 1 unknown"


def test_nothing_is_written(case: Case):
    before = {path: path.read_bytes() for path in case.folder.iterdir()}
    rebase(case, "--from", "old.md")
    assert {path: path.read_bytes() for path in case.folder.iterdir()} == before


CHANGES = {
    "negation": ("was finished", "was never finished", "harbour wall was finished in 1971", "", "never"),
    "name": ("the council paid", "the King of Norway paid", "and the council paid for it", "council", "King of Norway"),
    "wording": ("A ferry crosses", "A ferry runs", "A ferry crosses to the islands twice a day", "crosses", "runs"),
    "figure": ("twice a day", "three times a day", "crosses to the islands twice a day", "twice", "three times"),
}


@pytest.mark.parametrize("kind", CHANGES)
def test_every_kind_of_change(tmp_path: Path, kind: str):
    old, new, quote, before, after = CHANGES[kind]
    case = project(tmp_path, f"  - {{id: a, quote: {quote}}}\n", OLD.replace(old, new), OLD)
    [report] = json.loads(rebase(case, "--from", "old.txt", "--format", "json").output)
    [found] = report["entries"]
    assert (found["fate"], found["change"]) == ("changed", kind)
    assert {"kind": kind, "before": before, "after": after} in found["differences"]


PAGE = """\
<!DOCTYPE html>
<html><head><title>Wall</title></head>
<body><h1>The <em>harbour</em> wall</h1>
<p>The harbour wall was <b>finished</b> in 1971. It cost 14&nbsp;million crowns.</p>
<p>A ferry crosses to the islands twice a day.</p>
</body></html>
"""


def test_an_article_that_is_a_page(tmp_path: Path):
    """Markup and the old text's own places: what is compared is what the reader reads."""
    new = PAGE.replace("<p>The", "<aside>New here.</aside>\n<p class=lead>The").replace("<b>finished</b>", "finished")
    new = new.replace("14&nbsp;million", "12 million")
    claims = (
        "  - {id: a, quote: The harbour wall was finished in 1971}\n"
        "  - {id: b, quote: It cost 14 million crowns}\n"
        "  - {id: c, quote: A ferry crosses to the islands twice a day}\n"
    )
    case = project(tmp_path, claims, new, PAGE)
    case.text = obelus.change(case.text, "text: a.txt", "text: a.html")
    (tmp_path / "a.txt").rename(tmp_path / "a.html")
    [report] = json.loads(rebase(case, "--from", "old.txt", "--format", "json").output)
    assert report["entries"] == [
        entry("a", "unchanged", "The harbour wall was finished in 1971", "4:4", "5:15"),
        entry(
            "b",
            "changed",
            "It cost 14 million crowns",
            at(PAGE, "It cost"),
            at(new, "It cost"),
            change="figure",
            differences=[{"kind": "figure", "before": "14", "after": "12"}],
        ),
        entry("c", "unchanged", "A ferry crosses to the islands twice a day", "5:4", "6:4"),
    ]


def at(text: str, needle: str) -> str:
    return ":".join(map(str, obelus.place(text, needle)))


def test_several_files(case: Case):
    second = project(case.folder / "second", "  - {id: b, quote: It cost 14 million crowns}\n", NEW, OLD)
    options = ("rebase", *NOW, "--from", "old.md", "a.yaml", "second/a.yaml")
    reports = json.loads(obelus.run(*options, "--format", "json", cwd=case.folder).output)
    assert [(report["file"], report["article"]) for report in reports] == [
        ("a.yaml", "a.md"),
        ("second/a.yaml", "second/a.txt"),
    ]
    assert [found["fate"] for found in reports[1]["entries"]] == ["changed"]
    tables = obelus.run(*options, cwd=case.folder).output
    assert tables.count(": old.md -> ") == 2 and "\n\nsecond/a.yaml: " in tables
    assert second.file.exists()


def test_an_article_that_is_as_it_was(case: Case):
    """There is nothing to compare, which is no fault; a program gets an empty list."""
    obelus.write(case.article, OLD)
    run = rebase(case, "--format", "json")
    assert (run.status, json.loads(run.output)) == (0, [])
    assert run.error == "a.yaml: the article is the one that was reviewed, as far as the file says\n"


COMMANDS = ["rebase", "validate", "fix"]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--from", "nowhere.md"), "nowhere.md"),
        (("--from", "."), ". is a folder"),
        (("--from", "old.md", "--from-rev", "HEAD"), "--from and --from-rev name two texts: give one of them"),
        (("--from-rev",), "--from-rev"),
        (("--from",), "--from"),
    ],
    ids=str,
)
def test_a_fault_of_usage(case: Case, command: str, arguments: tuple[str, ...], message: str):
    committed(case)
    before = case.text
    run = obelus.run(command, case.name, *NOW, *arguments, cwd=case.folder)
    assert (run.status, run.output, case.text) == (2, "", before)
    assert message in run.error


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("revision", ["nowhere", "HEAD:", "v1~5", "--all"])
def test_a_revision_that_is_none(case: Case, command: str, revision: str):
    committed(case)
    run = obelus.run(command, case.name, *NOW, f"--from-rev={revision}", cwd=case.folder)
    assert run.status == 2
    assert run.error.startswith("obelus: a.yaml: ")


def test_the_revision_that_is_none_is_named(case: Case):
    committed(case)
    assert "nowhere" in rebase(case, "--from-rev", "nowhere").error


@pytest.mark.parametrize("revision", ["HEAD", "v1", "main", "HEAD~0", "main@{0}"])
def test_every_way_to_name_a_revision(case: Case, revision: str):
    committed(case)
    run = rebase(case, "--from-rev", revision)
    assert run.status == 0
    assert run.output.startswith(f"a.yaml: a.md@{revision} -> a.md\n")


def test_an_old_text_that_cannot_be_read(case: Case):
    obelus.write(case.folder / "old.md", b"\xff\xfe not UTF-8")
    run = rebase(case, "--from", "old.md")
    assert (run.status, run.output) == (2, "")
    assert run.error.startswith("obelus: ") and "read" in run.error


def test_an_article_that_is_missing(case: Case):
    case.article.unlink()
    run = rebase(case, "--from", "old.md")
    assert run.status == 1
    assert "[article-missing]" in run.output
