"""Text that tries to be more than text comes out as text, in every field that a page shows.

Two proofs: the page has nothing but allowed elements and attributes, and it has exactly the elements and
attributes of the same page with harmless words in the same fields.
"""

import json
from pathlib import Path

import pytest

import obelus
import page
import terminal
from page import Page

HOSTILE = {
    "script": "<script>alert(1)</script>",
    "image": "\"><img src=x onerror=alert(1)>",
    "single quotation mark": "'><svg onload=alert(1)>",
    "combining mark on a double quotation mark": "\"\u0338 onmouseover=alert(1) x=\"\u0338",
    "combining mark on a single quotation mark": "'\u0338 onfocus=alert(1) autofocus x='\u0338",
    "combining mark on a bracket": "<\u0338b><\u20d2/b>x<b\u0338>",
    "end of the style sheet": "</style><script>alert(1)</script>",
    "end of the title": "</title></head><body onload=alert(1)>",
    "end of a text area": "</textarea></noscript></template><form action=x>",
    "comment": "<!-- --!> --> <![CDATA[ ]]> <? ?>",
    "character reference": "&lt;script&gt; &#60;b&#62; &amp; &quot; &notin; &",
    "no-break spaces": "\u00a0<b\u00a0onclick=alert(1)>\u00a0",
    "direction override": "\u202e<b>\u2066gnp.exe\u2069\u202c",
    "template": "{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 1 %>",
    "address": "javascript:alert(1)",
    "address in capitals": "JaVaScRiPt:alert(1)//<a href=javascript:alert(1)>x</a>",
    "data address": "data:text/html,<script>alert(1)</script>",
    "last characters of Unicode": "\ufffd\U0010fffd<i>",
}

HARMLESS = "harmless"

# The article holds the words, so that they are marked; every other field is made of them.
FIELDS = """\
obelus: 1
article:
  text: a.txt
  title: {0}
  url: {0}
  publisher: {0}
  authors: [{0}, {0}]
  language: {0}
  archive: {0}
  published: 2021-10-19
review: {{summary: {0}, published: 2021-10-20}}
reviewers:
  {0}: {{name: {0}, affiliation: {0}, url: {0}, disclosure: {0}}}
  other: {{name: {0}}}
sources:
  {0}: {{title: {0}, url: {0}, publisher: {0}, published: 2021, archive: {0}}}
  untitled: {{url: {0}}}
claims:
  - id: {0}
    quote: {1}
    prefix: {2}
    statement: {0}
    claimant: {{name: {0}, url: {0}}}
    topics: [{0}]
    annotations:
      - verdict: verified
        reviewer: {0}
        date: 2021-10-19
        rating: {0}
        finding: {0}
        note: {0}
        evidence:
          - {{source: {0}, quote: {0}, locator: {0}, translation: {0}, stance: supports}}
          - {{source: untitled, quote: {0}}}
          - {{url: {0}, quote: {0}}}
      - {{verdict: context, reviewer: other, date: 2021-10-20, finding: {0}, note: {0}}}
    resolution: {{verdict: context, reviewer: other, date: 2021-10-21, note: {0}}}
  - id: pictured
    target: {{kind: image, locator: {0}}}
    statement: {0}
    annotations: [{{verdict: context, reviewer: {0}, date: 2021-10-19, rating: {0}, finding: {0}}}]
  - id: gone
    quote: {0}
    retired: {{date: 2021-10-19, reason: {0}, reviewer: other}}
"""


def spelled(text: str) -> str:
    """In double quotation marks, which JSON and YAML read alike."""
    return json.dumps(text, ensure_ascii=False)


def with_address(address: str) -> str:
    """The file with one address wherever there is one."""
    links = FIELDS.replace("url: {0}", f"url: {spelled(address)}")
    return links.replace("archive: {0}", f"archive: {spelled(address)}")


def rendered(folder: Path, words: str, template: str = FIELDS) -> Page:
    text = template.format(spelled(words), spelled(f"the words {words} were said"), spelled("said that"))
    obelus.write(folder / "a.yaml", text)
    obelus.write(folder / "a.txt", f"Somebody {words} said that the words {words} were said, {words} or not.\n")
    # The schema refuses most of these words as ids and addresses; a page made all the same must be as safe.
    run = obelus.run("render", "a.yaml", "--output", "out", "--force", cwd=folder)
    assert run.status in (0, 1), run.everything
    return Page.of(folder / "out/a.html")


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_in_every_field_are_words(tmp_path: Path, name: str):
    hostile = rendered(tmp_path / "hostile", HOSTILE[name])
    assert {page.tag(e) for e in hostile.elements} <= page.ELEMENTS
    assert {page.local(key) for e in hostile.elements for key in e.keys()} <= page.ATTRIBUTES
    assert hostile.skeleton == rendered(tmp_path / "harmless", HARMLESS).skeleton
    assert hostile.broken_fragments == set()
    assert all(link.startswith("#") for link in hostile.links)
    assert terminal.unsafe_in(hostile.source.decode()) == []


@pytest.mark.parametrize("name", [name for name in HOSTILE if not name.startswith(("direction", "no-break"))])
def test_hostile_words_can_be_read(tmp_path: Path, name: str):
    """Made harmless, not taken away: a reader sees what stood in the source."""
    hostile = rendered(tmp_path, HOSTILE[name])
    shown = page.text(hostile.root)
    assert shown.count(HOSTILE[name]) >= 10
    assert hostile.words_of_marks == [f"the words {HOSTILE[name]} were said"]


ADDRESSES = {
    "javascript": "javascript:alert(1)",
    "capitals": "JAVASCRIPT:alert(1)",
    "space before": " javascript:alert(1)",
    "control character before": "\x01javascript:alert(1)",
    "tab inside": "java\tscript:alert(1)",
    "line break inside": "java\nscript:alert(1)",
    "https and a line break": "https://a.example/\njavascript:alert(1)",
    "as a reference": "javascript&colon;alert(1)",
    "data": "data:text/html,<script>alert(1)</script>",
    "vbscript": "vbscript:msgbox(1)",
    "file": "file:///etc/passwd",
    "blob": "blob:https://a.example/1",
    "no scheme": "//evil.example/",
    "relative": "../../secret.html",
    "user information": "https://news.example@evil.example/",
    "backslashes": "https:\\\\evil.example\\",
    "one slash": "https:/evil.example",
    "no host": "https://",
    "direction override": "https://a.example/\u202egnp.exe",
}


@pytest.mark.parametrize("name", ADDRESSES)
def test_an_address_that_is_no_plain_one_is_no_link(tmp_path: Path, name: str):
    report = rendered(tmp_path, HARMLESS, with_address(ADDRESSES[name]))
    assert all(link.startswith("#") for link in report.links), report.links


@pytest.mark.parametrize(
    "address", ["https://a.example/", "http://a.example/ä?q=\"'<>&x=1#y", "HTTPS://A.example:8080/(x)"]
)
def test_a_plain_address_is_a_link_that_tells_nobody(tmp_path: Path, address: str):
    report = rendered(tmp_path, HARMLESS, with_address(address))
    links = [e for e in report.all("a") if not e.get("href").startswith("#")]
    assert links and {link.get("href") for link in links} == {address}
    assert all({"noopener", "noreferrer"} <= set(link.get("rel", "").split()) for link in links)


@pytest.mark.parametrize("name", [name for name in HOSTILE if "/" not in HOSTILE[name]])
def test_hostile_names_of_files(tmp_path: Path, name: str):
    """The page names the annotation file; without a title, the article's too."""
    words = HOSTILE[name][:60]
    obelus.write(tmp_path / f"{words}.yaml", f"obelus: 1\narticle: {{text: {spelled(words + '.txt')}}}\nclaims: []\n")
    obelus.write(tmp_path / f"{words}.txt", "The wall.\n")
    run = obelus.run("render", f"./{words}.yaml", "--output", "out", cwd=tmp_path)
    assert run.status == 0
    [path] = (tmp_path / "out").iterdir()
    report = Page.of(path)
    assert {page.tag(e) for e in report.elements} <= page.ELEMENTS
    assert {page.local(key) for e in report.elements for key in e.keys()} <= page.ATTRIBUTES
    assert terminal.unsafe_in(report.source.decode()) == []
