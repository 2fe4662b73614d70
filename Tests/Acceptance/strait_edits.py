"""Twelve edits of the example's article, one of each kind that reviewers meet."""

import re

# What an edit is about, the words before, and the words after, each on however many lines. Nothing after: the words go.
EDITS = {
    "typography": ("United Nations’ 193 members", "United Nations' 193 members"),
    "a changed figure": ("relations with 14 countries", "relations with 12 countries"),
    "a negation": ("been unofficial ever since", "been official ever since"),
    "a renamed person": ("Joe Biden and Vladimir Putin met", "Joe Biden and Dmitry Medvedev met"),
    "a deleted sentence": ("Russian officials will almost certainly say it again before the year is out. ", ""),
    "a changed year": ("25 October 1972", "25 October 1971"),
    "a figure under two claims": ("“over 200” of them", "“about 200” of them"),
    "a reworded clause": (
        "What brought them together there was the American departure",
        "What took them there was the American withdrawal",
    ),
    "a piece of a quote that elides": ("security adviser, met by video", "security adviser, met in person"),
    "words around a quote": ("This year brought the 20th anniversary", "Nobody there remarked on the 20th anniversary"),
}

_MOVED = "Behind the argument lies a document."
_SAID_AGAIN = """
It is worth repeating that the treaty also obliges each side to come to the
other’s defence, or so the writer says.
"""


def edited(article: str) -> str:
    """The article after all of them; the last two move a paragraph, and say again what stood in one place."""
    for old, new in EDITS.values():
        article = _replaced(article, old, new)
    return _with_moved_paragraph(article) + _SAID_AGAIN


def _replaced(article: str, old: str, new: str) -> str:
    words = re.compile(r"\s+".join(map(re.escape, old.split())) + (r"\s+" if old.endswith(" ") else ""))
    assert len(words.findall(article)) == 1, f"not once in the article: {old!r}"
    return words.sub(lambda _: new, article)


def _with_moved_paragraph(article: str) -> str:
    paragraphs = article.rstrip("\n").split("\n\n")
    [moved] = [paragraph for paragraph in paragraphs if paragraph.startswith(_MOVED)]
    paragraphs.remove(moved)
    return "\n\n".join([*paragraphs, moved]) + "\n"
