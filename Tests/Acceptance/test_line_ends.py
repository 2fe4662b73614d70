"""Line ends and byte order marks are the editor's business: they change nothing that is reported."""

import pytest

import obelus
from conftest import Case, digest

BOM = "\ufeff"

WAYS = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "byte order mark": lambda text: BOM + text,
    "byte order mark and CRLF": lambda text: BOM + text.replace("\n", "\r\n"),
    "old Macintosh line ends": lambda text: text.replace("\n", "\r"),
    "no line end at the end": lambda text: text.rstrip("\n"),
    "many line ends at the end": lambda text: text + "\n\n\n",
    "spaces at line ends": lambda text: text.replace("\n", "  \n"),
}


@pytest.fixture(params=["example", "real"])
def case(request: pytest.FixtureRequest) -> Case:
    return request.getfixturevalue(request.param)


@pytest.mark.parametrize("way", WAYS)
def test_the_annotation_file_in_another_shape(case: Case, way: str):
    before = case.validate("--notes")
    case.text = WAYS[way](case.text)
    after = case.validate("--notes")
    assert (after.status, after.found, after.error) == (0, before.found, before.error)


@pytest.mark.parametrize("way", WAYS)
def test_the_article_in_another_shape(case: Case, way: str):
    """The digest is of bytes, so it changes, and pins no longer what `[...]` stands for; every quote is found."""
    original = case.article.read_bytes()
    changed = WAYS[way](original.decode()).encode()
    if changed == original:
        pytest.skip("the article has this shape already")
    case.article.write_bytes(changed)
    run = case.validate()
    elided = next(line.strip() for line in case.text.splitlines() if " [...] " in line)
    elided = elided.removeprefix("quote: ")
    assert run.found == [
        (*obelus.place(case.text, digest(case)), "warning", "article-changed"),
        (*obelus.place(case.text, elided), "warning", "elided-text-unpinned"),
    ]
    assert run.status == 0


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_byte_order_mark_takes_no_column(small, end: str):
    """Editors do not show it, so the first character of the file is still in column 1."""
    case = small("  []\n")
    case.text = (BOM + case.text.replace("obelus: 1", "obelsu: 1")).replace("\n", end)
    assert (1, 1, "error", "unknown-field") in case.validate().found


def test_columns_count_characters_not_bytes_or_utf16(small):
    """As SARIF's unicodeCodePoints: an emoji is one column, an e with a combining accent two."""
    line = "  - {id: x, statement: 言葉 🚀 e\u0301, quote: not in the article}\n"
    case = small(line)
    run = case.validate()
    assert run.found == [(*obelus.place(case.text, "not in the article"), "error", "quote-not-found")]
    assert run.diagnostics[0].column == len(line[: line.index("not in")]) + 1
