"""What `obelus fix` repairs, one fault at a time, and what it leaves alone."""

from pathlib import Path

import pytest

import obelus
from fixing import MOMENT, NOW, REVIEWED, claims_of, digest, fix, project, rules
from repository import Repository

BOTH = pytest.mark.parametrize("flags", [(), ("--unsafe",)], ids=["safe", "unsafe"])
TWICE = REVIEWED + "\nMost of the visitors say that nobody should go there. Nobody in the town had asked for it.\n"

# The claims before and after a safe fix.
SAFE = {
    "typography": (
        "  - id: a\n    quote: It cost \"14 million\" crowns\n",
        "  - id: a\n    quote: It cost “14 million” crowns\n",
    ),
    "typography of another appearance": (
        '  - id: a\n    quote: The harbour wall was finished\n    also: [\'cost "14 million" crowns\']\n',
        "  - id: a\n    quote: The harbour wall was finished\n    also: ['cost “14 million” crowns']\n",
    ),
    "a key": (
        "  - {id: a, quote: The harbour wall was finished, statment: It stands.}\n",
        "  - {id: a, quote: The harbour wall was finished, statement: It stands.}\n",
    ),
    "two keys of one claim": (
        "  - {id: a, quote: The harbour wall was finished, claimnt: article, statment: It stands.}\n",
        "  - {id: a, quote: The harbour wall was finished, claimant: article, statement: It stands.}\n",
    ),
    "a word of a list": (
        "  - {id: a, quote: The harbour wall was finished, kind: attribtuion}\n",
        "  - {id: a, quote: The harbour wall was finished, kind: attribution}\n",
    ),
    "a word of a list, deeper": (
        "  - {id: a, quote: The harbour wall was finished, figure: {value: 14, comparison: exactyl}}\n",
        "  - {id: a, quote: The harbour wall was finished, figure: {value: 14, comparison: exactly}}\n",
    ),
}


@BOTH
@pytest.mark.parametrize("fault", SAFE)
def test_what_is_safe(tmp_path: Path, fault: str, flags: tuple[str, ...]):
    before, after = SAFE[fault]
    case = project(tmp_path, before)
    head = case.text.removesuffix(before)
    run = fix(case, *flags)
    assert (run.status, run.output, case.text) == (0, "", head + after)
    assert run.error.startswith("a.yaml: fixed ")
    assert set(rules(case)) == {"claim-open"}


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("reviewers: {r: {nmae: R}}\n", "reviewers: {r: {name: R}}\n"),
        ("sources:\n  s: {title: T, publishre: P}\n", "sources:\n  s: {title: T, publisher: P}\n"),
        ("sources:\n  s: {title: T, type: primry}\n", "sources:\n  s: {title: T, type: primary}\n"),
        ("review: {sumary: All of it holds.}\n", "review: {summary: All of it holds.}\n"),
    ],
)
def test_a_slip_outside_the_claims(tmp_path: Path, wrong: str, right: str):
    case = project(tmp_path, "  - {id: a, quote: The harbour wall was finished}\n", head=wrong)
    before = case.text
    assert fix(case).status == 0
    assert case.text == obelus.change(before, wrong, right)


@pytest.mark.parametrize("known", ["--from", "--from-rev", "git"])
def test_a_place_that_is_known(tmp_path: Path, known: str):
    """The words stand twice now; where they stood when they were reviewed says which of the two they are."""
    case = project(tmp_path, "  - {id: a, quote: Nobody in the town had asked for it}\n")
    if known != "--from":
        Repository.create(tmp_path).commit()
    obelus.write(case.article, TWICE)
    arguments = {"--from": ("--from", "old.txt"), "--from-rev": ("--from-rev", "HEAD"), "git": ()}[known]
    assert "quote-ambiguous" in rules(case)
    assert fix(case, *arguments).status == 0
    assert claims_of(case) == "  - {id: a, quote: Nobody in the town had asked for it, prefix: years.}\n"
    assert rules(case) == ["article-changed", "claim-open"]


def test_a_place_that_nobody_knows(tmp_path: Path):
    case = project(tmp_path, "  - {id: a, quote: Nobody in the town had asked for it}\n", TWICE)
    before = case.text
    run = fix(case)
    assert (run.status, case.text) == (0, before)
    assert rules(case) == ["article-changed", "claim-open", "quote-ambiguous"]


QUOTE = "  - {id: a, quote: The harbour wall was finished in 1971}\n"


@pytest.mark.parametrize(
    ("claims", "is_recorded"),
    [
        (QUOTE, True),
        ("  - {id: a, quote: 'cost \"14 million\" crowns'}\n", True),
        ("  - {id: a, quote: 'The harbour [...] finished in 1971'}\n", False),
        ("  - {id: a, quote: 'The harbour wall [...] for it in ten years'}\n", True),
        ("  - {id: a, target: {kind: image}, statement: It stands.}\n", True),
        (QUOTE + "  - {id: b, quote: A ferry crosses twice a day}\n", False),
        (QUOTE + "  - {id: b, quote: The harbour wall was finished, also: [in the town of Nur]}\n", False),
        (QUOTE + "  - {id: b, quote: for it}\n", False),
        (QUOTE + "  - {id: b}\n", False),
        ("  - {id: a, quote: The harbour wall was finished in 1972}\n", False),
        (
            QUOTE + "  - {id: b, quote: A ferry crosses twice a day, retired: {date: 2021-10-20, reason: Cut.}}\n",
            True,
        ),
    ],
)
def test_a_missing_digest(small, claims: str, is_recorded: bool):
    """It vouches for what no quote holds, so all that are there must pass."""
    case = small(claims, article=REVIEWED)
    fix(case)
    pinned = f"article: {{text: a.txt, sha256: {digest(REVIEWED)}}}\n"
    assert (pinned in case.text) is is_recorded
    assert ("sha256" in case.text) is is_recorded


# The article's new words, the claim, its words afterwards, and the rule.
UNSAFE = {
    "a figure": (("1971", "1972"), "The harbour wall was finished in 1971", "figure-changed"),
    "a figure in words": (("ten years", "twelve years"), "paid for it in ten years", "figure-changed"),
    "a negation": (("was finished", "was not finished"), "The harbour wall was finished in 1971", "negation-changed"),
    "a name": (("Anna Berg", "Anna Lund"), "Anna Berg signed the contract in March", "name-changed"),
    "wording": (("paid for it", "had to pay for it"), "the council paid for it in ten years", "quote-changed"),
}


@pytest.mark.parametrize("reviewed", ["known", "unknown"])
@pytest.mark.parametrize("change", UNSAFE)
def test_what_needs_an_eye(tmp_path: Path, change: str, reviewed: str):
    (old, new), quote, rule = UNSAFE[change]
    article = REVIEWED.replace(old, new)
    case = project(tmp_path, f"  - id: a\n    quote: {quote}\n    kind: other\n", article)
    head = case.text.removesuffix(claims_of(case))
    before = case.text
    known = ("--from", "old.txt") if reviewed == "known" else ()
    assert rule in rules(case, *known)
    assert fix(case, *known).status == 0
    assert case.text == before
    assert fix(case, *known, "--unsafe").status == 0
    words = quote.replace(old, new)
    assert claims_of(case) == (
        f"  - id: a\n    quote: {words}\n"
        f"    revisions:\n      - quote: {quote}\n        replaced: {MOMENT}\n"
        "    kind: other\n"
    )
    assert case.text.removesuffix(claims_of(case)) == head.replace(
        digest(REVIEWED),
        f"{digest(article)}\n  revisions:\n    - sha256: {digest(REVIEWED)}\n      replaced: {MOMENT}",
    )
    assert rules(case) == ["claim-open"]


def test_another_figure_is_an_error_that_names_both(tmp_path: Path):
    reviewed = "Only 14 countries have an embassy there.\n"
    case = project(tmp_path, "  - {id: a, quote: Only 14 countries have}\n", reviewed.replace("14", "12"), reviewed)
    [found] = [d for d in case.validate(*NOW).diagnostics if d.severity == "error"]
    assert found.rule == "figure-changed"
    assert "“14”" in found.message and "“12”" in found.message


@pytest.mark.parametrize(
    ("reviews", "counts"),
    [
        (["2021-11-02"], False),
        (["2021-11-02T14:59:59Z"], False),
        (["2021-11-02T15:00:00Z"], False),
        (["2021-11-02T18:00:00+03:00"], False),
        (["2021-10-20", "2021-11-02"], False),
        (["2021-11-02T15:00:01Z"], True),
        (["2021-11-02T20:00:00+03:00"], True),
        (["2021-11-02", "2021-11-02T16:00:00Z"], True),
        (["2021-11-03"], True),
    ],
    ids=str,
)
def test_a_claim_with_new_words_asks_for_a_new_review(tmp_path: Path, reviews: list[str], counts: bool):
    """A review of the same day is one of the old words, unless it says that it came later."""
    annotations = "".join(
        f"      - {{verdict: context, reviewer: r, date: {date}, finding: It is old.}}\n" for date in reviews
    )
    claims = f"  - id: a\n    quote: The harbour wall was finished in 1971\n    annotations:\n{annotations}"
    case = project(tmp_path, claims, REVIEWED.replace("1971", "1972"), head="reviewers: {r: {name: R}}\n")
    fix(case, "--unsafe")
    assert annotations in case.text
    run = case.validate("--notes", "--today", "2021-11-04")
    assert [d.rule for d in run.diagnostics] == ([] if counts else ["claim-reworded"])
    assert ("1 context" if counts else "1 open") in run.error


ANNOTATION = "verdict: context, reviewer: r, date: 2021-10-20, finding: It is old."

# Slips in what a person decided, or in a word that would become a decision.
LEFT_ALONE = {
    "a verdict": f"annotations: [{{{ANNOTATION.replace('context', 'contxt')}}}]",
    "a verdict that is none": f"annotations: [{{{ANNOTATION.replace('context', 'unverified')}}}]",
    "the key of a verdict": f"annotations: [{{{ANNOTATION.replace('verdict', 'verdit')}}}]",
    "the key of a reviewer": f"annotations: [{{{ANNOTATION.replace('reviewer', 'reviwer')}}}]",
    "the key of a date": f"annotations: [{{{ANNOTATION.replace('date', 'dtae')}}}]",
    "the key of a finding": f"annotations: [{{{ANNOTATION.replace('finding', 'findng')}}}]",
    "a rating": f"annotations: [{{{ANNOTATION}, rating: accurat}}]",
    "a confidence": f"annotations: [{{{ANNOTATION}, confidence: hihg}}]",
    "a stance": f"annotations: [{{{ANNOTATION}, evidence: [{{url: 'https://s.example/', stance: suports}}]}}]",
    "a key of evidence": f"annotations: [{{{ANNOTATION}, evidence: [{{urll: 'https://s.example/'}}]}}]",
    "the key of the annotations": f"anotations: [{{{ANNOTATION}}}]",
    "the key of a resolution": "resoluton: {verdict: context, reviewer: r, date: 2021-10-22}",
    "a verdict of a resolution": "resolution: {verdict: contxt, reviewer: r, date: 2021-10-22}",
    "a key of a resolution": "resolution: {verdict: context, reviewr: r, date: 2021-10-22}",
    "the key of a retirement": "retird: {date: 2021-10-22, reason: Cut., reviewer: r}",
    "a key of a retirement": "retired: {date: 2021-10-22, reason: Cut., reviwer: r}",
}


@BOTH
@pytest.mark.parametrize("what", LEFT_ALONE)
def test_what_a_person_decided_is_left_alone(tmp_path: Path, what: str, flags: tuple[str, ...]):
    claim = f"  - {{id: a, quote: The harbour wall was finished, {LEFT_ALONE[what]}}}\n"
    case = project(tmp_path, claim, head="reviewers: {r: {name: R}}\n")
    before = case.text
    assert [d.severity for d in case.validate(*NOW).diagnostics if d.rule != "evidence-missing"]
    run = fix(case, *flags)
    assert (run.output, case.text) == ("", before)
    assert "fixed" not in run.error


# Slips that have no one right answer.
UNDECIDED = {
    "a word that is far from all": "kind: nonsense",
    "a key that is there already": "statement: It stands., statment: It leans.",
    "a key of the project's own": "x-statment: It leans.",
    "a key that resembles none": "colour: red",
}


@BOTH
@pytest.mark.parametrize("what", UNDECIDED)
def test_what_has_no_one_right_answer(tmp_path: Path, what: str, flags: tuple[str, ...]):
    case = project(tmp_path, f"  - {{id: a, quote: The harbour wall was finished, {UNDECIDED[what]}}}\n")
    before = case.text
    fix(case, *flags)
    assert case.text == before


# Claims and their article, in a file without a digest. What one fix makes possible, the same run makes.
REPEATED = {
    "typography": ("  - {id: a, quote: 'cost \"14 million\" crowns'}\n", REVIEWED),
    "a misspelt key": ("  - {id: a, quote: The harbour wall was, kidn: other}\n", REVIEWED),
    "a misspelt `quote`": ("  - {id: a, quot: 'cost \"14 million\" crowns'}\n", REVIEWED),
    "a figure": (QUOTE, REVIEWED.replace("1971", "1972")),
}


@BOTH
@pytest.mark.parametrize("fault", REPEATED)
def test_fixing_twice_changes_nothing_the_second_time(small, fault: str, flags: tuple[str, ...]):
    claims, article = REPEATED[fault]
    case = small(claims, article=article)
    fix(case, *flags)
    once = case.text
    fix(case, *flags)
    assert case.text == once
