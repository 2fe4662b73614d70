"""Words that try to be more than words, and a file that has them wherever the schema allows any words."""

import json
from pathlib import Path

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

ADDRESS = "https://a.example/"

# Every field that may hold any words is made of them. `{1}` is a quote that the article holds, so that they are marked.
FREE_TEXT = """\
obelus: 1
article:
  text: a.txt
  title: {0}
  url: {3}
  publisher: {0}
  authors: [{0}, {0}]
  language: en
  archive: {3}
  published: 2021-10-19
  corrections: [{{date: 2021-10-20, notice: {0}, url: {3}}}]
review: {{summary: {0}, published: 2021-10-22}}
reviewers:
  desk: {{name: {0}, affiliation: {0}, url: {3}, disclosure: {0}}}
  other: {{name: {0}}}
sources:
  source: {{title: {0}, url: {3}, publisher: {0}, published: 2021, archive: {3}}}
  untitled: {{url: {3}}}
claims:
  - id: claim
    quote: {1}
    prefix: {2}
    statement: {0}
    claimant: {{name: {0}, url: {3}}}
    figure: {{value: 1, unit: {0}}}
    topics: [{0}]
    x-own: {0}
    annotations:
      - verdict: verified
        reviewer: desk
        date: 2021-10-19
        rating: {0}
        finding: {0}
        note: {0}
        evidence:
          - {{source: source, quote: {0}, locator: {0}, translation: {0}, stance: supports}}
          - {{source: untitled, quote: {0}}}
          - {{url: {3}, quote: {0}}}
      - {{verdict: context, reviewer: other, date: 2021-10-20, finding: {0}, note: {0}}}
    resolution: {{verdict: context, reviewer: other, date: 2021-10-21, note: {0}}}
  - id: pictured
    target: {{kind: image, locator: {0}}}
    statement: {0}
    annotations: [{{verdict: context, reviewer: desk, date: 2021-10-19, finding: {0}}}]
  - id: gone
    quote: {0}
    retired: {{date: 2021-10-19, reason: {0}, reviewer: other}}
"""


def spelled(text: str) -> str:
    """In double quotation marks, which JSON and YAML read alike."""
    return json.dumps(text, ensure_ascii=False)


def render(folder: Path, words: str, template: str = FREE_TEXT, address: str = ADDRESS) -> tuple[obelus.Run, Page]:
    """The page of `template`, forced: whether the file has errors, the run's status says."""
    quote = f"the words {words} were said"
    obelus.write(folder / "a.yaml", template.format(*map(spelled, (words, quote, "said that", address))))
    # A rating is a label of the project's scale.
    scale = {words: {"verdict": "verified", "number": 2}, "wrong": {"verdict": "disputed", "number": 1}}
    obelus.write(folder / "obelus.yaml", json.dumps({"scale": scale}, ensure_ascii=False))
    obelus.write(folder / "a.txt", f"Somebody {words} said that {quote}, {words} or not.\n")
    run = obelus.run("render", "a.yaml", "--output", "out", "--force", cwd=folder)
    return run, Page.of(folder / "out/a.html")


def assert_harmless(report: Page) -> None:
    """Nothing but allowed elements and attributes, no dead reference, nothing that a viewer of the source obeys."""
    assert {page.tag(e) for e in report.elements} <= page.ELEMENTS
    assert {page.local(key) for e in report.elements for key in e.keys()} <= page.ATTRIBUTES
    assert report.broken_fragments == set()
    assert terminal.unsafe_in(report.source.decode()) == []


def links_out(report: Page) -> set[str]:
    return {link for link in report.links if not link.startswith("#")}
