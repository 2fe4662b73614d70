"""Every rule is explained, in the same words on a terminal and on its page, and rules are chosen by name."""

import json
from pathlib import Path

import pytest

import obelus

PAGES = obelus.PACKAGE / "Documentation/Rules"


def rules() -> dict[str, dict]:
    run = obelus.run("rules", "--format", "json", cwd=obelus.PACKAGE)
    return {rule["name"]: rule for rule in json.loads(run.output)}


def test_every_rule_is_explained():
    for name, rule in rules().items():
        run = obelus.run("explain", name, cwd=obelus.PACKAGE)
        assert run.status == 0
        assert run.output.startswith(f"{name} ({rule['severity']}) · {rule['group']}\n")
        assert " ".join(rule["summary"].split()) in " ".join(run.output.split())
        assert f"rules: {{{name}: " in run.output


def test_the_pages_are_those_of_the_rules(tmp_path: Path):
    """`make record` writes them anew."""
    run = obelus.run("explain", "--pages", "pages", cwd=tmp_path)
    assert (run.status, run.everything) == (0, "")
    written = {path.name: path.read_text() for path in (tmp_path / "pages").iterdir()}
    assert set(written) == {f"{name}.md" for name in rules()} | {"README.md"}
    assert {path.name: path.read_text() for path in PAGES.iterdir()} == written
    for name in rules():
        assert f"]({name}.md)" in written["README.md"]
        assert obelus.run("explain", name, "--format", "markdown", cwd=tmp_path).output == written[f"{name}.md"]


@pytest.mark.parametrize(
    "arguments, words",
    [
        (["quote-to-short"], "did you mean `quote-too-short`?"),
        (["something-else-altogether"], "`obelus rules` lists them all"),
        ([], "name a rule"),
        (["quote-too-short", "--pages", "x"], "name a rule"),
    ],
)
def test_what_cannot_be_explained(arguments: list[str], words: str):
    run = obelus.run("explain", *arguments, cwd=obelus.PACKAGE)
    assert (run.status, run.output) == (2, "")
    assert words in run.error


FILE = """obelus: 1
article: {text: a.txt}
claims:
  - {id: a, quote: finished in}
  - {id: b, quote: The wall was never finished.}
"""


@pytest.mark.parametrize(
    "arguments, expected",
    [
        ([], ["quote-not-found", "quote-too-short"]),
        (["--rule", "quote-too-short"], ["quote-too-short"]),
        (["--rule", "quote-too-short", "--rule", "quote-not-found"], ["quote-not-found", "quote-too-short"]),
        (["--skip-rule", "quote-too-short"], ["quote-not-found"]),
        (["--rule", "quote-too-short", "--skip-rule", "quote-too-short"], []),
        (["--rule", "review-before-publication"], []),
    ],
)
def test_rules_are_chosen(tmp_path: Path, arguments: list[str], expected: list[str]):
    obelus.write(tmp_path / "a.yaml", FILE)
    obelus.write(tmp_path / "a.txt", "It was finished in 1971.\n")
    run = obelus.validate("a.yaml", *arguments, cwd=tmp_path)
    assert sorted(found.rule for found in run.diagnostics) == expected
    assert run.status == (1 if "quote-not-found" in expected else 0)


def test_a_rule_that_is_off_warns_where_it_is_asked_for(tmp_path: Path):
    obelus.write(tmp_path / "obelus.yaml", "rules: {quote-too-short: off}\n")
    obelus.write(tmp_path / "a.yaml", FILE)
    obelus.write(tmp_path / "a.txt", "It was finished in 1971.\n")
    assert [found.rule for found in obelus.validate("a.yaml", cwd=tmp_path).diagnostics] == ["quote-not-found"]
    run = obelus.validate("a.yaml", "--rule", "quote-too-short", cwd=tmp_path)
    assert [(found.rule, found.severity) for found in run.diagnostics] == [("quote-too-short", "warning")]


@pytest.mark.parametrize("setting, option, status", [("", None, 0), ("warning", None, 1), ("warning", "error", 0), ("error", "note", 1)])
def test_what_fails_a_run(tmp_path: Path, setting: str, option: str | None, status: int):
    """The command line goes before obelus.yaml."""
    obelus.write(tmp_path / "obelus.yaml", f"fail-on: {setting}\n" if setting else "files: ['*.yaml']\n")
    obelus.write(tmp_path / "a.yaml", "obelus: 1\narticle: {text: a.txt}\nclaims: [{id: a, quote: finished in}]\n")
    obelus.write(tmp_path / "a.txt", "It was finished in 1971.\n")
    arguments = ["--fail-on", option] if option else []
    assert obelus.validate("a.yaml", *arguments, cwd=tmp_path).status == status
