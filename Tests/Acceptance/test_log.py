"""`obelus log`: what changed after a review was published, for readers and for programs."""

import json
import re
from pathlib import Path

import pytest

import obelus

ARTICLE = "The wall was finished in 1971. It cost 14 million crowns.\n"

FILE = """\
obelus: 1
article:
  text: a.txt
  title: The *wall*
  url: https://news.example/wall
  corrections:
    - {date: 2021-11-05, notice: The year was wrong., url: "https://news.example/corrections"}
    - {date: 2021-10-24, notice: The name was wrong.}
review: {published: 2021-10-25}
reviewers: {a: {name: The | desk}, b: {name: Bo}}
sources: {s: {title: SECRETTITLE of a talk, url: "https://secret.example/talk", confidential: true}}
claims:
  - id: wall
    quote: The wall was finished in 1971
    annotations:
      - {verdict: verified, reviewer: a, date: 2021-10-19, private: SECRETNOTE one, evidence: [{source: s, quote: SECRETQUOTE}]}
      - verdict: disputed
        reviewer: a
        date: 2021-11-03
        finding: SECRETNOT but not for the log
        private: SECRETNOTE two
        correction: {date: 2021-11-04, notice: "It was <1972>", url: "https://checks.example/1"}
      - {verdict: context, reviewer: b, date: 2021-11-10, finding: So.}
    resolution: {verdict: context, reviewer: b, date: 2021-11-11, note: Settled.}
  - id: cost
    quote: It cost 14 million crowns
    revisions: [{quote: It cost 12 million crowns, replaced: 2021-11-02T15:00:00Z}]
    annotations:
      - {verdict: context, reviewer: a, date: 2021-10-20, finding: So.}
      - {verdict: verified, reviewer: a, date: 2021-11-02T16:00:00Z, evidence: [{url: "https://x.example/1"}]}
  - id: gate
    quote: It has a gate
    retired: {date: 2021-11-06, reason: The sentence was cut., reviewer: b}
"""


def log(folder: Path, *arguments: object, text: str = FILE) -> obelus.Run:
    obelus.write(folder / "a.txt", ARTICLE)
    obelus.write(folder / "a.yaml", text)
    return obelus.run("log", *arguments, "a.yaml", cwd=folder)


def test_for_programs(tmp_path: Path):
    run = log(tmp_path, "--format", "json")
    assert (run.status, run.error) == (0, "")
    [found] = json.loads(run.output)
    notice = {"date": "2021-11-04", "notice": "It was <1972>", "url": "https://checks.example/1"}
    desk = "The | desk"
    assert found == {
        "article": "a.txt",
        "title": "The *wall*",
        "url": "https://news.example/wall",
        "published": "2021-10-25",
        "corrections": [
            {"date": "2021-10-24", "notice": "The name was wrong."},
            {"date": "2021-11-05", "notice": "The year was wrong.", "url": "https://news.example/corrections"},
        ],
        "changes": [
            {"date": "2021-11-02T15:00:00Z", "claim": "cost", "from": "context", "to": "open"},
            {"date": "2021-11-02T16:00:00Z", "claim": "cost", "from": "open", "to": "verified", "by": desk},
            {
                "date": "2021-11-03",
                "claim": "wall",
                "from": "verified",
                "to": "disputed",
                "by": desk,
                "correction": notice,
            },
            {
                "date": "2021-11-06",
                "claim": "gate",
                "from": "open",
                "to": "retired",
                "by": "Bo",
                "reason": "The sentence was cut.",
            },
            {"date": "2021-11-10", "claim": "wall", "from": "disputed", "to": "contested", "by": "Bo"},
            {"date": "2021-11-11", "claim": "wall", "from": "contested", "to": "context", "by": "Bo"},
        ],
    }


def test_for_readers(tmp_path: Path):
    run = log(tmp_path)
    assert (run.status, run.error) == (0, "")
    desk = r"The \| desk"
    assert run.output == rf"""# Corrections: The \*wall\*

<https://news.example/wall>

## What the review changed

The review was published on 2021-10-25.

| Date | Claim | From | To | By | Notice |
| --- | --- | --- | --- | --- | --- |
| 2021-11-02T15:00:00Z | cost | context | open |  | The article has other words. |
| 2021-11-02T16:00:00Z | cost | open | verified | {desk} |  |
| 2021-11-03 | wall | verified | disputed | {desk} | 2021-11-04: It was \<1972\> <https://checks.example/1> |
| 2021-11-06 | gate | open | retired | Bo | The sentence was cut. |
| 2021-11-10 | wall | disputed | contested | Bo |  |
| 2021-11-11 | wall | contested | context | Bo |  |

## What the outlet corrected

| Date | Notice |
| --- | --- |
| 2021-10-24 | The name was wrong. |
| 2021-11-05 | The year was wrong. <https://news.example/corrections> |
"""


def test_nothing_private_is_told(tmp_path: Path):
    for format in ("markdown", "json"):
        assert "secret" not in log(tmp_path, "--format", format).everything.lower()


def test_a_secret_in_a_notice_keeps_the_file_out(tmp_path: Path):
    for old in ("The year was wrong.", "It was <1972>"):
        text = obelus.change(FILE, old, "From SECRETTITLE of a talk")
        run = log(tmp_path, "--format", "json", text=text)
        assert (run.status, json.loads(run.output)) == (1, [])
        assert "[secret-exposed]" in run.error
        assert "secrettitle" not in run.everything.lower()


def test_a_secret_in_an_address_keeps_the_file_out(tmp_path: Path):
    for old in ("https://news.example/corrections", "https://checks.example/1"):
        run = log(tmp_path, "--format", "json", text=obelus.change(FILE, old, "https://secret.example/talk"))
        assert (run.status, json.loads(run.output)) == (1, [])
        assert "secret.example" not in run.everything


def test_a_file_under_embargo_is_left_out(tmp_path: Path):
    text = obelus.change(FILE, "published: 2021-10-25", "published: 2021-10-25, embargo: 9021-10-25T06:00:00Z")
    run = log(tmp_path, text=text)
    assert (run.status, run.output) == (1, "")
    assert "embargo" in run.error


def test_a_file_of_which_some_part_cannot_be_read_is_left_out(tmp_path: Path):
    """The part may be an embargo."""
    for embargo in ("embargo: 9021-10-25", "embrago: 9021-10-25T06:00:00Z"):
        text = obelus.change(FILE, "published: 2021-10-25", f"published: 2021-10-25, {embargo}")
        run = log(tmp_path, text=text)
        assert (run.status, run.output) == (1, "")
        assert "cannot be read in all its parts" in run.error


def test_a_review_that_is_not_published(tmp_path: Path):
    run = log(tmp_path, "--format", "json", text=obelus.change(FILE, "review: {published: 2021-10-25}\n", ""))
    [found] = json.loads(run.output)
    assert (found["changes"], len(found["corrections"]), found.get("published")) == ([], 2, None)


def test_files_of_one_article_have_one_log(tmp_path: Path):
    """A second reviewer's file contests the claim; what both files repeat is told once."""
    second = FILE.replace("review: {published: 2021-10-25}\n", "")
    start = second.index("claims:\n")
    second = second[:start] + (
        "claims:\n  - id: wall\n    quote: The wall was finished in 1971\n    annotations:\n"
        "      - {verdict: context, reviewer: b, date: 2021-10-28, finding: So.}\n"
    )
    obelus.write(tmp_path / "b.yaml", second)
    run = log(tmp_path, "--format", "json", "b.yaml")
    [found] = json.loads(run.output)
    wall = [(c["date"], c["from"], c["to"]) for c in found["changes"] if c["claim"] == "wall"]
    assert wall == [
        ("2021-10-28", "verified", "contested"),
        ("2021-11-11", "contested", "context"),
    ]
    assert len(found["corrections"]) == 2


def test_a_change_that_nobody_was_told_of(tmp_path: Path):
    obelus.write(tmp_path / "a.txt", ARTICLE)
    obelus.write(tmp_path / "a.yaml", FILE)
    found = obelus.validate("a.yaml", cwd=tmp_path).diagnostics
    [missing] = [d for d in found if d.rule == "correction-missing"]
    assert missing.message == (
        "the claim went from disputed to context after the review was published, and no correction says so"
    )
    assert missing.line == obelus.place(FILE, "verdict: context, reviewer: b, date: 2021-11-11")[0]


SHORT = """\
obelus: 1
article: {text: a.txt}
review: {published: 2021-10-20}
reviewers: {a: {name: Ann}, b: {name: Bo}}
claims:
  - id: wall
    quote: The wall was finished in 1971
"""


def word(entry: str) -> str:
    """An annotation from `verdict reviewer date`, with `told` where readers were."""
    verdict, reviewer, date, *told = entry.split()
    notice = ", correction: {date: 2021-11-30, notice: Told.}" if told else ""
    return (
        f"      - {{verdict: {verdict}, reviewer: {reviewer}, date: {date}, finding: So., "
        f'evidence: [{{url: "https://x.example/1"}}]{notice}}}\n'
    )


def short(*entries: str, rest: str = "") -> str:
    return SHORT + "    annotations:\n" + "".join(map(word, entries)) + rest


def changes(folder: Path, text: str, *arguments: object) -> list[dict]:
    run = log(folder, "--format", "json", *arguments, text=text)
    assert (run.status, run.error) == (0, "")
    [found] = json.loads(run.output)
    return found["changes"]


def standing(folder: Path) -> str:
    """What holds of the only claim, as the summary of `validate` has it."""
    summary = re.search(r"1 claim: 1 (\w+)", obelus.run("validate", "a.yaml", cwd=folder).everything)
    assert summary
    return summary[1]


BEFORE = "verified a 2021-10-19"

ORDERS = {
    "offsets": (short("verified a 2021-11-03T01:00:00+09:00", "disputed a 2021-11-02T20:00:00Z"), ["verified disputed"]),
    "a vague date": (short(BEFORE, "disputed a 2021-11", "verified b 2021-11-05"), ["verified contested"]),
    "a vague verdict": (
        short(
            "verified a 2021-10-01",
            "verified b 2021-11",
            rest="    resolution: {verdict: disputed, reviewer: a, date: 2021-11-05}\n",
        ),
        ["verified disputed"],
    ),
    "vague, then new words": (
        short(BEFORE, "context a 2021-11", rest="    revisions: [{quote: The wall, replaced: 2021-11-02}]\n"),
        ["verified open"],
    ),
    "a vague date, then a certain one": (
        short(BEFORE, "disputed a 2021-11", "context a 2021-12-01"),
        ["verified disputed", "disputed context"],
    ),
}


@pytest.mark.parametrize("kind", ORDERS)
def test_the_log_ends_where_the_claim_stands(tmp_path: Path, kind: str):
    text, expected = ORDERS[kind]
    found = changes(tmp_path, text)
    assert [f"{change['from']} {change['to']}" for change in found] == expected
    assert found[-1]["to"] == standing(tmp_path)


def test_an_order_that_dates_leave_open_is_told(tmp_path: Path):
    text = short(BEFORE, "disputed a 2021-11", "context b 2021-11-05 told")
    [change] = changes(tmp_path, text)
    assert change == {
        "claim": "wall",
        "from": "verified",
        "to": "contested",
        "undecided": [
            {"what": "disputed", "date": "2021-11", "by": "Ann"},
            {
                "what": "context",
                "date": "2021-11-05",
                "by": "Bo",
                "correction": {"date": "2021-11-30", "notice": "Told."},
            },
        ],
    }
    row = (
        "| 2021-11, 2021-11-05 | wall | verified | contested | Ann, Bo | The dates do not say in which order: "
        "disputed (2021-11); context (2021-11-05; 2021-11-30: Told.). |"
    )
    assert row in log(tmp_path, text=text).output


@pytest.mark.parametrize(
    ("date", "listed", "reported"),
    [
        ("2021-10-20", None, False),
        ("2021-10-20T18:00:00Z", "perhaps", False),
        ("2021-10", "perhaps", False),
        ("2021-10-21", "surely", True),
    ],
)
def test_log_and_rule_agree_on_what_came_after(tmp_path: Path, date: str, listed: str | None, reported: bool):
    text = short("verified a 2021-09-19", f"disputed a {date}")
    found = [change.get("isPerhapsUnpublished", False) for change in changes(tmp_path, text)]
    assert found == {None: [], "perhaps": [True], "surely": [False]}[listed]
    assert ("Perhaps before" in log(tmp_path, text=text).output) == (listed == "perhaps")
    rules = [d.rule for d in obelus.validate("a.yaml", cwd=tmp_path).diagnostics]
    assert ("correction-missing" in rules) == reported


def test_a_first_verdict_is_no_change(tmp_path: Path):
    found = changes(tmp_path, short("verified a 2021-11-03", "disputed a 2021-11-04"))
    assert [(change["date"], change["to"]) for change in found] == [("2021-11-04", "disputed")]


def test_what_lies_in_the_future_has_not_happened(tmp_path: Path):
    text = short(BEFORE, "disputed a 2021-11-04")
    assert changes(tmp_path, text, "--today", "2021-11-01") == []
    assert len(changes(tmp_path, text, "--today", "2021-11-04")) == 1


def test_moments_of_several_claims_are_in_the_order_of_the_clock(tmp_path: Path):
    text = short(BEFORE, "disputed a 2021-11-02T20:00:00Z")
    text += "  - id: cost\n    quote: It cost 14 million crowns\n    annotations:\n"
    text += word(BEFORE) + word("context b 2021-11-03T01:00:00+09:00")
    assert [change["claim"] for change in changes(tmp_path, text)] == ["cost", "wall"]


def missing(folder: Path, *names: str) -> list[tuple[str, int, str]]:
    found = obelus.validate(*names, cwd=folder).diagnostics
    return [(d.file, d.line, d.message) for d in found if d.rule == "correction-missing"]


CONTESTED = "the claim went from verified to contested after the review was published, and no correction says so"


def test_a_correction_that_only_two_files_together_lack(tmp_path: Path):
    obelus.write(tmp_path / "a.txt", ARTICLE)
    obelus.write(tmp_path / "a.yaml", short(BEFORE))
    obelus.write(tmp_path / "b.yaml", short("disputed b 2021-11-04"))
    assert missing(tmp_path, "a.yaml") == missing(tmp_path, "b.yaml") == []
    assert missing(tmp_path, "a.yaml", "b.yaml") == [("b.yaml", 9, CONTESTED)]
    # The change is in the file before: the claim is pointed at.
    assert missing(tmp_path, "b.yaml", "a.yaml") == [("a.yaml", 6, CONTESTED)]
    obelus.write(tmp_path / "b.yaml", short("disputed b 2021-11-04 told"))
    assert missing(tmp_path, "a.yaml", "b.yaml") == []


def test_two_claims_of_one_file_are_not_one(tmp_path: Path):
    obelus.write(tmp_path / "a.txt", ARTICLE)
    second = short("disputed b 2021-11-04").removeprefix(SHORT)
    text = short(BEFORE) + SHORT[SHORT.index("  - id") :] + second
    obelus.write(tmp_path / "a.yaml", text)
    assert "duplicate-claim-id" in [d.rule for d in obelus.validate("a.yaml", cwd=tmp_path).diagnostics]
    assert missing(tmp_path, "a.yaml") == []


def test_what_one_file_lacks_is_said_once(tmp_path: Path):
    obelus.write(tmp_path / "a.txt", ARTICLE)
    obelus.write(tmp_path / "a.yaml", short(BEFORE, "disputed a 2021-11-04"))
    obelus.write(tmp_path / "b.yaml", short("disputed b 2021-11-05"))
    assert len(missing(tmp_path, "a.yaml", "b.yaml")) == 1
