"""Nothing from a file reaches the terminal raw: no cursor movements, no colours, no turned direction."""

from pathlib import Path

import pytest

import obelus
import terminal

UNSAFE = {
    "escape": "\x1b[2J\x1b]0;pwned\x07",
    "C1 control sequence": "\x9b31m",
    "next line": "\x85",
    "carriage return": "\r",
    "line feed": "\nforged.yaml:1:1: error: forged [forged]",
    "backspace": "\x08\x08\x08",
    "delete": "\x7f",
    "direction override": "\u202e",
    "direction isolate": "\u2066",
    "direction mark": "\u200f",
    "line separator": "\u2028",
    "tag characters": "\U000e0041\U000e0042",
}
ALL = "".join(UNSAFE.values())

REVIEWED = "claims:\n  - {id: a, quote: the wall was, annotations: [{verdict: context, reviewer: r, date: 2021}]}\n"

# `%s` is the unsafe text in double quotation marks, where YAML lets any character stand as an
# escape; `%t` is nearly the same.
PLACES = {
    "a quote": "claims:\n  - {id: a, quote: %s}\n",
    "an id": "claims:\n  - {id: %s, quote: not in the article}\n",
    "an id that stands twice": "claims:\n  - {id: %s, quote: the wall was}\n  - {id: %s, quote: the wall was}\n",
    "a prefix": "claims:\n  - {id: a, quote: the wall was, prefix: %s}\n",
    "a key": "claims: []\n%s: 1\n",
    "a key that stands twice": "claims: []\n%s: 1\n%s: 1\n",
    "a verdict": REVIEWED.replace("verdict: context", "verdict: %s"),
    "a reviewer": REVIEWED.replace("reviewer: r", "reviewer: %s"),
    "a near reviewer": "reviewers: {%s: {name: R}}\n" + REVIEWED.replace("reviewer: r", "reviewer: %t"),
    "a date": REVIEWED.replace("2021", "%s"),
    "a source": REVIEWED.replace("2021", "2021, evidence: [{source: %s}]"),
    "a finding that is a list": REVIEWED.replace("2021", "2021, finding: [%s]"),
    "an article's path": "article: {text: %s}\nclaims: []\n",
}


def escaped(text: str) -> str:
    """`text` in double quotation marks, every character that is not plain as an escape."""
    return '"' + "".join(c if " " <= c <= "~" and c not in '"\\' else f"\\U{ord(c):08X}" for c in text) + '"'


@pytest.mark.parametrize("where", PLACES)
def test_unsafe_text_in_a_field(tmp_path, where: str):
    """A double-quoted scalar may hold any character, as an escape."""
    body = PLACES[where].replace("%s", escaped(f"words {ALL} words")).replace("%t", escaped(f"words {ALL} wordz"))
    head = "obelus: 1\n"
    head += "" if "article:" in body else "article: {text: a.txt}\n"
    head += "" if "reviewers:" in body else "reviewers: {r: {name: R}}\n"
    check(write(tmp_path, head + body), "a.yaml")


@pytest.mark.parametrize("what", UNSAFE)
def test_unsafe_text_as_it_is(tmp_path, what: str):
    """Some of it YAML allows; of the rest an error is reported, with the line that holds it."""
    claim = f'  - {{id: "a{UNSAFE[what]}", quote: "not {UNSAFE[what]} in there"}}\n'
    check(write(tmp_path, f"obelus: 1\narticle: {{text: a.txt}}\nclaims:\n{claim}{claim}"), "a.yaml")


@pytest.mark.parametrize("what", [what for what in UNSAFE if what not in ("carriage return", "line feed")])
def test_unsafe_text_in_the_article(tmp_path, what: str):
    """A frame shows the article's line too."""
    write(tmp_path, "obelus: 1\narticle: {text: a.txt}\nclaims:\n  - {id: a, quote: the wall was}\n")
    obelus.write(tmp_path / "a.txt", f"x {UNSAFE[what]} the wall was {UNSAFE[what]} and the wall was.\n")
    assert "[quote-ambiguous]" in check(tmp_path, "a.yaml").output


@pytest.mark.parametrize("what", UNSAFE)
def test_unsafe_text_in_the_names_of_files(tmp_path, what: str):
    name = f"a{UNSAFE[what]}b".replace("/", "")
    folder = tmp_path / name
    text = f"obelus: 1\narticle: {{text: {escaped(name + '.txt')}}}\nclaims: [{{id: a, quote: not in there}}]\n"
    obelus.write(folder / f"{name}.yaml", text)
    obelus.write(folder / f"{name}.txt", "The wall.\n")
    obelus.write(folder / "configured/obelus.yaml", "fils: []\n")
    obelus.write(folder / "configured/a.yaml", "obelus: 1\nclaims: []\n")
    for argument in (name, f"{name}/{name}.yaml", f"{name}/{name}.gone", f"{name}/configured"):
        check(tmp_path, argument)


def test_unsafe_text_in_the_name_of_a_page(tmp_path):
    """`render` prints the path of the page; a script may want it raw, a terminal must not get it so."""
    name = ALL.replace("/", "")
    obelus.write(tmp_path / f"{name}.yaml", "obelus: 1\narticle: {text: a.txt}\nclaims: []\n")
    obelus.write(tmp_path / "a.txt", "The wall.\n")
    shown = terminal.run("render", f"{name}.yaml", "--output", "out", "--color", "never", cwd=tmp_path)
    assert shown.strip().endswith(".html")
    assert terminal.unsafe_in(shown) == []
    assert terminal.ESCAPE not in shown


@pytest.mark.parametrize(
    "argument",
    [f"--{ALL}.yaml", f"--color={ALL}", f"--today={ALL}", f"{ALL}.yaml"],
    ids=["option", "colour", "date", "path"],
)
def test_unsafe_text_in_an_argument(tmp_path, argument: str):
    """`obelus validate *` passes the names of files, and one may begin with a hyphen."""
    run = obelus.run("validate", argument, cwd=tmp_path)
    assert (run.status, run.output) == (2, "")
    assert terminal.unsafe_in(run.error) == []


def write(folder: Path, text: str) -> Path:
    obelus.write(folder / "a.yaml", text)
    obelus.write(folder / "a.txt", "So the wall was finished, and the wall was forgotten.\n")
    return folder


def check(folder: Path, argument: str) -> obelus.Run:
    """Validates in every format; one diagnostic is one line of the compact format, whatever is in it."""
    coloured = obelus.run("validate", "--notes", "--color", "always", argument, cwd=folder)
    plain = obelus.run("validate", "--notes", "--color", "never", argument, cwd=folder)
    compact = obelus.validate("--notes", argument, cwd=folder)
    assert terminal.unsafe_in(coloured.everything) == []
    for run in (plain, compact):
        assert terminal.unsafe_in(run.everything) == []
        assert terminal.ESCAPE not in run.everything
    assert compact.output or compact.error
    assert [d for d in compact.diagnostics if d.file.startswith("forged")] == []
    return plain
