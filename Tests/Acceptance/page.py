"""A rendered page as a browser would see it: elements, attributes, text, marked words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import html5lib

# Without javascript, plug-ins, forms, frames, or anything that loads.
ELEMENTS = set(
    "html head meta title style body a header main section article footer div span p h1 h2 h3 h4 h5 h6 b code pre mark "
    "time dl dt dd ul ol li blockquote details summary table thead tbody tr th td svg symbol path circle use".split()
)
ATTRIBUTES = set(
    "lang charset http-equiv content name class id href rel dir datetime open start role tabindex scope width height "
    "viewBox d fill stroke stroke-width stroke-linecap stroke-linejoin cx cy r focusable aria-hidden aria-label "
    "aria-labelledby".split()
)

# Typography that makes no difference to a quote: here only what the example has.
_TYPOGRAPHY = str.maketrans("“”’‘–", "\"\"''-")


def squeezed(text: str) -> str:
    """Without white space and typography: what must be equal character by character."""
    return "".join(text.split()).translate(_TYPOGRAPHY)


def folded(text: str) -> str:
    return " ".join(text.split())


@dataclass
class Page:
    source: bytes
    root: Element = field(init=False)

    def __post_init__(self) -> None:
        # Strict: an error of the parser is an error of the page.
        self.root = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(self.source)

    @classmethod
    def of(cls, path: Path) -> "Page":
        return cls(path.read_bytes())

    @property
    def elements(self) -> list[Element]:
        return [element for element in self.root.iter() if isinstance(element.tag, str)]

    def all(self, name: str, css_class: str | None = None) -> list[Element]:
        return [e for e in self.elements if tag(e) == name and (css_class is None or css_class in classes(e))]

    @property
    def text(self) -> str:
        return text(self.root)

    @property
    def links(self) -> list[str]:
        return [value for element in self.elements for name, value in element.items() if local(name) == "href"]

    @property
    def ids(self) -> list[str]:
        return [element.get("id") for element in self.elements if element.get("id") is not None]

    @property
    def skeleton(self) -> list[tuple[str, tuple[str, ...]]]:
        """Elements and the names of their attributes: what no text of a file may change."""
        return [(tag(e), tuple(sorted(local(name) for name in e.keys()))) for e in self.elements]

    @property
    def parts(self) -> list[Element]:
        """The article's outermost parts: a paragraph or a heading, a whole list or table."""
        return [e for e in self.all("div", "part") if re.fullmatch(r"p\d+", e.get("id") or "")]

    def note(self, claim: str) -> Element:
        [note] = [e for e in self.all("details") if e.get("id") == f"claim-{claim}"]
        return note

    def depths(self) -> list[tuple[str, int]]:
        """Each character of the article that is no white space, and by how many marks it is covered."""
        pairs = [pair for part in self.parts for pair in _marked(part, 0)]
        return [(c, depth) for text, depth in pairs for c in squeezed(text)]

    def words(self, claim: str) -> str:
        """The marked words that end at the claim's reference, as far back as marks reach."""
        before: list[tuple[str, int]] = []
        for part in self.parts:
            for words, depth in _marked(part, 0, references=True):
                if words == f"\0passage-claim-{claim}":
                    run = []
                    while before and before[-1][1]:
                        run.append(before.pop()[0])
                    return folded("".join(reversed(run)))
                if words.isspace():
                    # White space between blocks interrupts no mark.
                    before.append((" ", max(depth, before[-1][1] if before else 0)))
                elif words and not words.startswith("\0"):
                    before.append((words, depth))
            # White space between parts interrupts no mark.
            before.append((" ", before[-1][1] if before else 0))
        raise AssertionError(f"no passage for claim {claim}")

    @property
    def words_of_marks(self) -> list[str]:
        """The text of each outermost mark."""
        inner = {id(child) for mark in self.all("mark") for child in mark.iter("mark") if child is not mark}
        return [folded(text(mark)) for mark in self.all("mark") if id(mark) not in inner]

    @property
    def broken_fragments(self) -> set[str]:
        ids = set(self.ids)
        return {link for link in self.links if link.startswith("#") and not {link[1:], unquote(link[1:])} & ids}


def _marked(element: Element, depth: int, references: bool = False) -> Iterator[tuple[str, int]]:
    if "ref" in classes(element):
        if references:
            yield f"\0{element.get('id')}", 0
        return
    depth += tag(element) == "mark"
    yield element.text or "", depth
    for child in element:
        yield from _marked(child, depth, references)
        yield child.tail or "", depth


def local(name: str) -> str:
    return name.rsplit("}", 1)[-1]


def tag(element: Element) -> str:
    return local(element.tag) if isinstance(element.tag, str) else "!comment"


def classes(element: Element) -> list[str]:
    return (element.get("class") or "").split()


def text(element: Element) -> str:
    """All text of an element but style sheets."""
    if tag(element) in ("style", "!comment"):
        return ""
    parts = [element.text or ""]
    for child in element:
        parts += [text(child), child.tail or ""]
    return "".join(parts)
