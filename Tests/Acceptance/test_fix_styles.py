"""Whatever a file looks like, a repair keeps all of it but the words that are repaired."""

import difflib
from pathlib import Path

import pytest

import plain_data
from conftest import Case
from fixing import MOMENT, fix, project

BOM = "\ufeff"

REVIEWED = "The harbour wall was finished in 1971, they say, and it stands. Nobody had asked for it.\n"
QUOTE = "The harbour wall was finished in 1971, they say"

# The same quote in every style that YAML has, under a claim of block style.
BLOCK = {
    "plain": "quote: {quote}",
    "plain, over two lines": "quote: The harbour wall\n      was finished in 1971, they say",
    "single-quoted": "quote: '{quote}'",
    "double-quoted": 'quote: "{quote}"',
    "double-quoted, with escapes": 'quote: "The harbour wall \\\n      was finished in \\x31971, they say"',
    "folded": "quote: >\n      The harbour wall was\n      finished in 1971, they say",
    "folded, stripped": "quote: >-\n      The harbour wall was\n      finished in 1971, they say",
    "folded, kept": "quote: >+\n      {quote}\n",
    "literal": "quote: |\n      The harbour wall was\n      finished in 1971, they say",
    "literal, stripped": "quote: |-\n      {quote}",
    "with an indentation of its own": "quote: >2-\n      {quote}",
    "aligned, with a comment": "quote:    {quote}      # as printed",
    "anchored": "quote: &words {quote}",
    "tagged": "quote: !!str {quote}",
    "with a quoted key": '"quote": {quote}',
}
FLOW = {
    "flow": "  - {{id: a, quote: '{quote}', kind: other}}\n",
    "flow, plain": "  - {{id: a, quote: The harbour wall was finished in 1971, kind: other}}\n",
    "flow, over lines": "  - {{\n      id: a,   # one\n      quote: '{quote}',\n      kind: other,\n    }}\n",
    "in a flow sequence": "  [{{id: a, quote: \"{quote}\"}}]\n",
}

# What becomes of the quote's words in the article: each is something else in plain YAML.
WORDS = {
    "a figure": "The harbour wall was finished in 1981, they say",
    "a colon": "The harbour wall was finished: in 1981, they say",
    "a number sign": "The harbour wall was finished #2 in 1981, they say",
    "quotation marks": "The harbour \"wall\" 'was' finished in “1981”, they say",
    "brackets": "The harbour {wall} was [finished] in 1981, they say",
    "a backslash": "The harbour wall\\pier was finished in 1981, they say",
}

SHAPES = {
    "as it is": lambda text: text,
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "no line end at the end": lambda text: text.rstrip("\n"),
    "byte order mark, CRLF, no line end at the end": lambda text: BOM + text.rstrip("\n").replace("\n", "\r\n"),
}

# Around the claim stands what only a careful edit leaves alone.
AROUND = """\
  # Straße, \N{WAVE DASH}, e\N{COMBINING ACUTE ACCENT}:\ttabs, and spaces at the end  \n
  - {id:  first , statement:   It stands.,quote: it stands. Nobody}     # kept
%s
  - id: last
    "quote" : 'Nobody had asked'
    x-own: [1,2 , 3]   #\t
    annotations:
    - {verdict: context, reviewer: r, date: 2021-10-20, finding: "It\\x20is old."}
    -   verdict:   context
        reviewer:  r
        date:      2021-10-21   # later
        finding:   |

          Two lines,

            one of them deep.
"""


def styled(folder: Path, claim: str, words: str, shape: str = "as it is") -> Case:
    article = REVIEWED.replace(QUOTE, words)
    case = project(folder, AROUND % claim, article, REVIEWED, head="reviewers: {r: {name: R}}\n")
    case.text = SHAPES[shape](case.text)
    return case


def block(style: str) -> str:
    return f"  - id: a\n    {BLOCK[style].replace('{quote}', QUOTE)}\n    kind: other\n"


def only_words_changed(case: Case, before: str, words: str) -> None:
    """As data, the claim has the new words and keeps the old ones; as text, no other line differs."""
    old, new = plain_data.load(before), plain_data.load(case.text)
    claim, was = new["claims"][1], old["claims"][1]
    assert " ".join(claim["quote"].split()) == words
    assert claim.pop("revisions") == [{"quote": was["quote"], "replaced": MOMENT}]
    was["quote"] = claim["quote"]
    article, pin = new["article"], old["article"]["sha256"]
    assert article.pop("revisions") == [{"sha256": pin, "replaced": MOMENT}]
    old["article"]["sha256"] = article["sha256"]
    assert new == old

    lines = before.splitlines(keepends=True), case.text.splitlines(keepends=True)
    ends = [{line[len(line.rstrip("\r\n")) :] for line in part} for part in lines]
    assert ends[1] == ends[0]
    start, end = before.index("# kept"), before.index("  - id: last")
    assert before[before.index("claims:") : start] in case.text
    assert case.text.endswith(before[end:])
    gone = [line[2:].strip() for line in difflib.ndiff(*lines) if line[0] == "-"]
    assert gone and all(line in before[start:end] or line == f"sha256: {pin}" for line in gone)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("style", BLOCK)
def test_every_style_and_shape(tmp_path: Path, style: str, shape: str):
    case = styled(tmp_path, block(style), WORDS["a figure"], shape)
    before = case.text
    run = fix(case, "--unsafe")
    assert (run.status, run.output) == (0, "")
    only_words_changed(case, before, WORDS["a figure"])
    for comment in ("# as printed", "&words", "!!str"):
        assert (comment in case.text) is (comment in before)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("style", FLOW)
def test_claims_in_braces(tmp_path: Path, style: str, shape: str):
    claim = FLOW[style].format(quote=QUOTE)
    if style == "in a flow sequence":
        case = project(tmp_path, claim, REVIEWED.replace("1971", "1981"), REVIEWED)
        case.text = SHAPES[shape](case.text)
        fix(case, "--unsafe")
        [found] = plain_data.load(case.text)["claims"]
        assert found["quote"] == WORDS["a figure"] and found["revisions"] == [{"quote": QUOTE, "replaced": MOMENT}]
        return
    case = styled(tmp_path, claim, WORDS["a figure"], shape)
    before = case.text
    quote = plain_data.load(before)["claims"][1]["quote"]
    fix(case, "--unsafe")
    only_words_changed(case, before, quote.replace("1971", "1981"))


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("style", ["plain", "single-quoted", "double-quoted", "folded, stripped", "literal", "flow"])
def test_words_that_are_something_else_in_yaml(tmp_path: Path, style: str, words: str):
    claim = block(style) if style in BLOCK else FLOW[style].format(quote=QUOTE)
    case = styled(tmp_path, claim, WORDS[words])
    before = case.text
    run = fix(case, "--unsafe", "--from", "old.txt")
    assert (run.status, run.output) == (0, "")
    only_words_changed(case, before, WORDS[words])


# Claims that share words by an alias, and the line that the refusal names.
SHARED = {
    "a claim": f"  - {{id: a, quote: &q '{QUOTE}'}}\n  - {{id: b, quote: *q}}\n",
    "its own statement": f"  - id: a\n    quote: &q {QUOTE}\n    statement: *q\n",
    "a finding": f"  - id: a\n    quote: &q {QUOTE}\n    annotations:\n"
    "      - {verdict: context, reviewer: r, date: 2021-10-20, finding: *q}\n",
}


@pytest.mark.parametrize("shared", SHARED)
def test_words_that_stand_for_others_too(tmp_path: Path, shared: str):
    """To change them would change what an alias says elsewhere; that is refused, told, and the rest is done."""
    other = "  - {id: c, quote: it stands. Nobody, kind: othr}\n"
    head = "reviewers: {r: {name: R}}\n"
    article = REVIEWED.replace("1971", "1981")
    case = project(tmp_path, SHARED[shared] + other, article, article, head=head)
    before = case.text
    line = before[: before.index("&q")].count("\n") + 1
    run = fix(case, "--unsafe")
    assert run.status == 1
    refusal = f"obelus: a.yaml:{line}: cannot take the article's words and ask for a new review without changing"
    assert run.error.startswith(refusal)
    assert case.text == before.replace("othr", "other")
