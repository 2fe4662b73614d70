"""The default form: the line of the file, and carets that stand under the words that are meant."""

import re
from dataclasses import dataclass

import pytest

import obelus
import terminal
from conftest import Case

MISSING = "not in the article"


@dataclass(frozen=True)
class Frame:
    """A line as it is shown, and the part of it that is underlined."""

    number: int
    shown: str
    marked: str


def frames(output: str, mark: str = "^") -> list[Frame]:
    """The underlined lines of an output in text form; fails where carets stand beside the text."""
    found = []
    lines = output.splitlines()
    for line, below in zip(lines, lines[1:]):
        source = re.fullmatch(r" *(\d+) \| (.*)", line)
        under = re.fullmatch(rf" *\| ( *)(\{mark}+)(?: [^{mark}]*)?", below)
        if source and under:
            shown, start, length = source[2], len(under[1]), len(under[2])
            cells = [(terminal.columns(shown[:index]), index) for index in range(len(shown) + 1)]
            begins = [index for column, index in cells if column == start]
            ends = [index for column, index in cells if column == start + length]
            assert begins and ends, f"the carets cut a character in two:\n{line}\n{below}"
            found.append(Frame(int(source[1]), shown, shown[begins[0] : ends[-1]]))
    return found


def validate(case: Case, *options: str) -> str:
    return obelus.run("validate", *options, case.name, cwd=case.folder).output


# Scripts whose width terminals agree on; of flags, skin tones and spacing vowel signs they do not.
BEFORE = {
    "ASCII": "words before",
    "Chinese": "十四個國家與臺北有外交關係",
    "Japanese with half-width forms": "ﾊﾝｶｸ と全角ＡＢＣ",
    "Korean": "열네 나라",
    "emoji": "🚀🌍",
    "combining marks": "e\u0301a\u0308\u0323o\u0338",
    "Thai": "สิบสี่ประเทศ",
    "Hebrew with points": "שָׁלוֹם",
    "Arabic": "أربع عشرة دولة",
    "zero-width characters": "a\u200bb\u200dc\u2060",
    "no-break space": "14\u00a0countries",
}

# What has no shape is shown by its name; a joiner may be part of an emoji and stays.
BY_NAME = {0x200B: "<U+200B>", 0x2060: "<U+2060>"}


@pytest.mark.parametrize("script", BEFORE)
def test_carets_stand_under_the_quote_whatever_stands_before_it(small, script: str):
    case = small(f"  - {{id: a, statement: {BEFORE[script]}, quote: {MISSING}, kind: other}}\n")
    # What nobody sees in the statement is reported before.
    *_, frame = frames(validate(case))
    assert frame.marked == MISSING


@pytest.mark.parametrize("script", BEFORE)
def test_carets_are_as_wide_as_the_quote(small, script: str):
    case = small(f"  - {{id: a, quote: {BEFORE[script]} and other words, kind: other}}\n")
    frame, *_ = frames(validate(case))
    assert frame.marked == f"{BEFORE[script]} and other words".translate(BY_NAME)


def test_tabs_do_not_shift_the_carets(small):
    """A tab is shown as spaces, so that the line and its carets move alike whatever the terminal's stops."""
    case = small(f"  - {{id:\ta, statement:\tx\ty,\tquote:\t{MISSING},\tkind: other}}\n")
    output = validate(case)
    assert "\t" not in output
    [frame] = frames(output)
    assert frame.marked == MISSING
    # And the column is that of the file, where a tab is one character.
    assert case.validate().diagnostics[0].place == obelus.place(case.text, MISSING)


LONG = " ".join(f"word{number}" for number in range(400))


@pytest.mark.parametrize("width", [40, 80, 120, 200])
@pytest.mark.parametrize(
    "line",
    [
        f"  - {{id: a, quote: {LONG}}}\n",
        f"  - {{id: a, statement: {LONG}, quote: {MISSING}}}\n",
        f"  - {{id: a, quote: {MISSING}, statement: {LONG}}}\n",
        f"  - {{id: a, statement: {'國家' * 400}, quote: {MISSING}, kind: {'國家' * 400}}}\n",
    ],
    ids=["long quote", "long line before", "long line after", "wide characters around"],
)
def test_a_long_line_is_cut_to_the_terminal(small, line: str, width: int):
    """What is cut off is shown by `…`, and the carets still begin where the quote does."""
    case = small(line)
    output = terminal.run("validate", "--color", "never", case.name, cwd=case.folder, width=width)
    source = [text for text in output.splitlines() if re.match(r" *\d+ \| | *\| ", text)]
    assert source
    assert max(terminal.columns(text) for text in source) <= width
    marked = frames(output)[0].marked
    assert marked.startswith(("not in", "word0 "))
    assert "…" in output


def test_a_quote_of_several_lines(small):
    """Each line is underlined without its indentation; of a long quote the first lines are shown."""
    quote = "".join(f"      line {number} of the quote\n" for number in range(1, 10))
    case = small(f"  - id: a\n    quote: >-\n{quote}")
    output = validate(case)
    assert [frame.marked for frame in frames(output)] == [f"line {number} of the quote" for number in (1, 2, 3)]
    assert re.search(r"^\.\.\.$", output, re.MULTILINE)


def test_the_whole_form(example: Case):
    """Rule, place, claim, frame, the article's nearest words, and a way out: as product.md draws it."""
    example.text = obelus.change(example.text, "the question of Taiwan along", "the question of Tibet along")
    line, column = obelus.place(example.text, "In Beijing’s reading it settled")
    lines = validate(example).splitlines()
    assert lines[0] == (
        "error: the quote is not in the article; the closest passage differs in a name: “Taiwan” instead of “Tibet” "
        "[name-changed]"
    )
    assert lines[1] == f"   --> Annotations/strait.yaml:{line}:{column}   claim resolution-and-taiwan"
    assert any(text.startswith(f"{line} |       In Beijing’s reading") for text in lines)
    article = example.article.read_text()
    line, column = obelus.place(article, "Taiwan along with")
    assert f"   ::: Examples/strait.md:{line}:{column}" in lines
    assert any(text.endswith("------ the quote has “Tibet”") for text in lines)
    assert any(text.startswith("    = fix: ") for text in lines)


def test_the_places_of_an_ambiguous_quote(small):
    """Three places are drawn, the others listed, and a great many only counted."""
    case = small("  - {id: a, quote: the wall stands}\n", article="So the wall stands here.\n\n" * 30)
    output = validate(case)
    assert "stands in 30 places of the article" in output
    assert [frame.marked for frame in frames(output, "-")] == ["the wall stands"] * 3
    assert "place 3 of 30" in output
    assert re.search(r"also at.*\b7:4\b", output)
    assert len(output.splitlines()) < 30


LONG = "a" * 5000


@pytest.mark.parametrize("field", ["language: LONG", "sha256: LONG", "published: LONG", "url: LONG", "rights: LONG"])
def test_a_long_value_is_not_repeated_whole(small, field: str):
    """The frame shows enough of it; a message of many lines would bury the others."""
    case = small("  []\n")
    case.text = obelus.change(case.text, "{text: a.txt}", "{text: a.txt, " + field.replace("LONG", LONG) + "}")
    found = case.validate().diagnostics
    assert len(found) == 1
    assert len(found[0].message) < 200
