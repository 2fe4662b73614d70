"""An article as its reader sees it, found by other means than the tool's: what a page must show, and a quote match."""

import re
from pathlib import Path

# The Markdown that the example has, and no more of it.
_MARKUP = [
    (r"^---$", ""),
    (r"^#{1,6} ", ""),
    (r"^- ", ""),
    (r"^\|(?: :?-+:? \|)+$", ""),
    (r"^\| | \|$", ""),
    (r" \| ", "\n"),
    (r"\[([^\]]+)\]\([^)\s]+\)", r"\1"),
    (r"\*([^*]+)\*", r"\1"),
]

# What is left where an article has other markup; without it a test would compare with that.
_LEFT_OVER = re.compile(r"[*_`|<>\[\]\\]|^ {0,3}(?:#|>|[-+] |\d+[.)] |={3,}|~{3,})|^ {4}", re.MULTILINE)


def text(article: Path) -> str:
    """The words of a plain-text article as they are, those of a Markdown one without the markup."""
    shown = article.read_bytes().decode()
    if article.suffix != ".md":
        return shown
    for pattern, words in _MARKUP:
        shown = re.sub(pattern, words, shown, flags=re.MULTILINE)
    unknown = _LEFT_OVER.search(shown)
    assert not unknown, f"markup that this helper does not know: {shown[unknown.start():][:40]!r}"
    return shown


def pieces(quote: str) -> list[str]:
    """The words of a quote between its `[...]`; a quote without that is one piece."""
    return quote.split("[...]")
