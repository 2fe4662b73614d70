"""What a project asks of every review (`policy`), and what its rules weigh (`rules`), from a file to an exit status."""

from pathlib import Path

import pytest

import obelus

ARTICLE = "The wall was finished in 1971. Nobody had asked for it.\n"

FILE = """\
obelus: 1
article:
  text: a.txt
  url: https://news.example/wall
  publisher: News Example
  authors: [Ida Author]
reviewers:
  ann: {name: Ann, affiliation: News Example}
  bob: {name: Bob, affiliation: NEWS  EXAMPLE}
  out: {name: Out, affiliation: University}
  ida: {name: ida author, affiliation: News Example}
  chief: {name: Chief, affiliation: Board}
sources:
  minutes: {title: Minutes, url: https://council.example/minutes, type: primary,
    archive: https://archive.example/minutes}
  book: {title: A book, type: secondary}
  page: {title: A page, url: https://page.example/, type: secondary}
  own: {title: Our series, publisher: News Example, type: primary}
  mole: {title: SECRETTITLE, url: https://secretmole.example/x, publisher: SECRETPUBLISHER, confidential: true}
claims:
  - id: wall
    quote: The wall was finished in 1971
    annotations:
      - verdict: verified
        reviewer: ann
        date: 2021-10-19
        evidence: [{source: minutes}]
"""

FIRST = "        evidence: [{source: minutes}]\n"


def second(verdict: str, reviewer: str, source: str = "minutes") -> str:
    return (
        f"      - verdict: {verdict}\n        reviewer: {reviewer}\n        date: 2021-10-20\n"
        f"        finding: It was.\n        evidence: [{{source: {source}}}]\n"
    )


def resolution(reviewer: str) -> str:
    return f"    resolution: {{verdict: verified, reviewer: {reviewer}, date: 2021-10-21}}\n"


def evidence(*sources: str) -> str:
    return "        evidence: [" + ", ".join(sources) + "]\n"


# A policy, what it does not accept and where, and what it accepts.
POLICIES = {
    "reviewers: 2": ("too-few-reviewers", FILE, "verified\n", FILE + second("verified", "bob")),
    "reviewers: {verified: 3}": (
        "too-few-reviewers",
        FILE + second("disputed", "bob") + resolution("chief"),
        "verified\n",
        FILE + second("verified", "bob") + second("verified", "out"),
    ),
    "independent-reviewer: true": (
        "reviewer-not-independent",
        FILE + second("verified", "bob", "book"),
        "verified\n        reviewer: bob",
        FILE + second("verified", "out"),
    ),
    "self-review: forbidden": (
        "self-review",
        FILE.replace("reviewer: ann", "reviewer: ida"),
        "ida\n",
        FILE,
    ),
    "self-review: disclosed": (
        "self-review",
        FILE.replace("reviewer: ann", "reviewer: ida"),
        "ida: {",
        FILE.replace("reviewer: ann", "reviewer: ida").replace("name: ida", "disclosure: Wrote it., name: ida"),
    ),
    "sources: 2": (
        "too-few-sources",
        FILE.replace(FIRST, evidence("{source: minutes}", "{url: 'https://council.example/minutes/'}")),
        "verified\n",
        FILE.replace(FIRST, evidence("{source: minutes}", "{source: book}")),
    ),
    "sources: {verified: 2}": (
        "too-few-sources",
        FILE.replace(FIRST, evidence("{source: minutes}", "{source: book, stance: refutes}")),
        "verified\n",
        FILE + second("verified", "bob", "book"),
    ),
    "primary-source: true": (
        "primary-source-missing",
        FILE.replace(FIRST, evidence("{source: book}", "{source: mole}")),
        "verified\n",
        FILE,
    ),
    "outside-sources: true": (
        "self-sourced",
        FILE.replace(FIRST, evidence("{source: own}", "{url: 'https://news.example/older'}")),
        "verified\n",
        FILE.replace(FIRST, evidence("{source: own}", "{source: mole}")),
    ),
    "archive: true": (
        "archive-missing",
        FILE,
        "https://page.example/",
        FILE.replace("url: https://page.example/, ", ""),
    ),
    "independent-resolver: true": (
        "resolver-not-independent",
        FILE + second("disputed", "bob") + resolution("bob"),
        "bob, date: 2021-10-21",
        FILE + second("disputed", "bob") + resolution("chief"),
    ),
}


def project(folder: Path, text: str, configuration: str) -> Path:
    obelus.write(folder / "obelus.yaml", "files: [a.yaml]\n" + configuration)
    obelus.write(folder / "a.txt", ARTICLE)
    obelus.write(folder / "a.yaml", text)
    return folder


@pytest.mark.parametrize("policy", POLICIES)
def test_a_policy(tmp_path: Path, policy: str):
    """One finding, at its place; none where the policy is met, and none where it is not asked."""
    rule, bad, needle, good = POLICIES[policy]
    run = obelus.validate(cwd=project(tmp_path, bad, f"policy: {{{policy}}}\n"))
    assert run.status == 1
    assert run.found == [(*obelus.place(bad, needle), "error", rule)]
    run = obelus.validate(cwd=project(tmp_path, good, f"policy: {{{policy}}}\n"))
    assert (run.status, run.output) == (0, "")
    run = obelus.validate(cwd=project(tmp_path, bad, ""))
    assert (run.status, run.output) == (0, "")


@pytest.mark.parametrize("policy", POLICIES)
def test_rules_say_what_a_policy_weighs(tmp_path: Path, policy: str):
    rule, bad, _, _ = POLICIES[policy]
    asked = f"policy: {{{policy}}}\n"
    run = obelus.validate(cwd=project(tmp_path, bad, f"{asked}rules: {{{rule}: warning}}\n"))
    assert (run.status, [d.severity for d in run.diagnostics]) == (0, ["warning"])
    run = obelus.validate(cwd=project(tmp_path, bad, f"{asked}rules: {{{rule}: off}}\n"))
    assert (run.status, run.output) == (0, "")


def test_a_conflict_needs_no_policy(tmp_path: Path):
    """It is named with both reviewers, both verdicts and both days, until a person settles it."""
    text = FILE + second("disputed", "bob")
    run = obelus.validate(cwd=project(tmp_path, text, ""))
    assert run.found == [(*obelus.place(text, "disputed"), "error", "verdict-conflict")]
    for word in ("`ann`", "`bob`", "verified", "disputed", "2021-10-19", "2021-10-20"):
        assert word in run.diagnostics[0].message
    assert obelus.validate(cwd=project(tmp_path, text + resolution("chief"), "")).output == ""
    later = text.replace("date: 2021-10-20", "date: 2021-10-22") + resolution("chief")
    run = obelus.validate(cwd=project(tmp_path, later, ""))
    assert [d.rule for d in run.diagnostics] == ["verdict-conflict"]
    assert "contested again" in run.diagnostics[0].message


def test_confidential_sources_are_named_nowhere(tmp_path: Path):
    """Nor told to be the article's publisher's, or one with another."""
    everything = (
        "policy: {reviewers: 3, independent-reviewer: true, sources: 5, primary-source: true, "
        "outside-sources: true, archive: true}\n"
    )
    text = FILE.replace(FIRST, evidence("{source: mole, quote: SECRETQUOTE and}"))
    text = text.replace("SECRETPUBLISHER", "News Example")
    printed = obelus.run("validate", "--notes", cwd=project(tmp_path, text, everything)).everything
    for rule in ("too-few-reviewers", "too-few-sources", "primary-source-missing"):
        assert f"[{rule}]" in printed
    assert "self-sourced" not in printed
    assert "secret" not in printed.lower() and "mole" not in printed.replace("unused", "")


# A line of `rules`, and what is said of it: words of the message, words of the help.
FAULTS = {
    "quote-ambigous: error": ("there is no rule `quote-ambigous`", "did you mean `quote-ambiguous`?"),
    "nothing-like-it: error": ("there is no rule `nothing-like-it`", "`obelus rules`"),
    "yaml-syntax: off": ("cannot be off", "yaml-syntax: note"),
    "configuration: off": ("always an error", "remove the line"),
    "review-stale: {days: 9}": ("off unless it is given a severity", "severity: warning"),
    "claim-open: fatal": ("claim-open", ""),
    "review-stale: {severity: note, day: 9}": ("no field `day`", "did you mean `days`?"),
}


@pytest.mark.parametrize("line", FAULTS)
def test_a_setting_that_cannot_be(tmp_path: Path, line: str):
    """Status 2, at the line, and no file is checked by half a configuration."""
    message, help = FAULTS[line]
    run = obelus.run("validate", cwd=project(tmp_path, FILE, f"rules:\n  quote-changed: error\n  {line}\n"))
    assert run.status == 2
    assert message in run.output and help in run.output
    assert "obelus.yaml:4:" in run.output and "[configuration]" in run.output
    assert "a.yaml:" not in run.output


def test_a_rule_that_is_off_is_turned_on(tmp_path: Path):
    run = obelus.validate(cwd=project(tmp_path, FILE, "rules: {review-stale: {severity: error, days: 30}}\n"))
    assert run.found == [(*obelus.place(FILE, "2021-10-19"), "error", "review-stale")]
    assert "more than 30 days ago" in run.diagnostics[0].message


def test_options_of_a_rule(tmp_path: Path):
    text = FILE.replace("quote: The wall was finished in 1971", "quote: was finished in 1971")
    assert obelus.validate(cwd=project(tmp_path, text, "")).output == ""
    rules = "rules: {quote-too-short: {severity: error, words: 5, characters: 40}}\n"
    run = obelus.validate(cwd=project(tmp_path, text, rules))
    assert [(d.rule, d.severity) for d in run.diagnostics] == [("quote-too-short", "error")]
