"""Pages of broken markup from a seed: unclosed and misnested tags, odd quotation marks, comments and references,
elements of raw text, tables with stray text, things that readers do not see.

Left out is what Gumbo is known to have otherwise than browsers: `<noscript>`, which it reads as if scripts were off; a
hidden `<form>`, whose last words it takes for what follows; an `<li>` left open before `<main>`, which it closes in it.
Left out is also what Obelus has otherwise, with reason: stray text in the hidden part of a table, which parsers move to
where it is seen, and a `<table>` in a hidden `<p>` of a page without a doctype, which does not end it there.
"""

import random

WORDS = (
    "gull tide pier bell rope salt lamp moss flint heron 14 2,051 3.4% it's O'Neill \u201cquoted\u201d caf\u00e9 "
    "\u03b1\u03b2 \u65e5\u672c \U0001f514 a b \u00a0 < > & &amp; &lt;b&gt; &eacute; &eacute &copy &copyx &notit; "
    "&notin; &ampx &unknown; &; &# &#x; &#65; &#65x &#x41; &#128; &#0; &#xD800; &hellip; &nbsp; &shy; a<1 "
    "a<_b x&lty &#8217;s"
).split(" ")

INLINE = (
    "a b i em strong span u s small font code tt big nobr cite q sub sup label abbr mark button ruby rt x-note"
).split()
BLOCKS = (
    "p p p p p div div div section h1 h2 h3 blockquote ul ol li li dl dt dd center address pre aside header footer "
    "nav figure figcaption details summary form fieldset legend xmp"
).split()
EMPTY = (
    "<hr> <img{}> <input{}> <br/> <link{}> <meta{}> <area> <source> <param> <keygen> <image{}> </br> </p>"
).split()
UNREAD = "script style textarea iframe template select svg video object canvas noframes datalist rp".split()

COMMENTS = (
    "<!-- {} -->", "<!--{}-->", "<!-->", "<!--->", "<!-- {} --!>", "<!-- {} -- > -->", "<!-- <p>{} -->", "<!---->",
    "<!-- {} <!-- {} -->", "<!{}>", "<?{}?>", "</ {}>", "<![CDATA[{}]]>", "<!doctype {}>", "<![if {}]>",
    "<!-- a--{} -->",
)  # fmt: skip

ATTRIBUTES = (
    'class="{}"', "class='{}'", "class={}", "class", 'class = "{}"', 'title="a > b"', "title='<p>{}'", "a=b c",
    '"', "'",
    'title="{}"x', "/", "=x", "class={}>{}", 'a="" a="{}"', "href=/x/?a=1&copy=2", 'style="color: red"',
    "ON=1 on=2", "a/b", "aria-hidden=false", 'style="display: block"', "data-hidden",
)  # fmt: skip

HIDING = (
    "hidden", 'hidden=""', "HIDDEN=x", "aria-hidden=true", 'aria-hidden="true"', "style=display:none",
    "style='color: red; display : NONE'", 'style="visibility:hidden !important;"',
)  # fmt: skip


class Soup(random.Random):
    """One page; what it is made of depends on the seed alone."""

    def page(self) -> str:
        self.wildness = self.choice((0, 0.1, 0.4))
        self.hides = True
        head = self.choice(("", "\n", "<html><head><title>{}</title></head><body>", "<title>{}</title>"))
        body = "".join(self.block(3) for _ in range(self.randint(2, 8)))
        frame = self.random()
        if frame < 0.15:
            body = f"<div>{self.block(1)}</div><main{self.attributes()}>{body}</main>{self.block(1)}"
        elif frame < 0.3:
            body = f"{self.block(1)}<article>{body}</article>{self.block(1)}<article>{self.block(1)}</article>"
        end = self.choice(("", "", "</body></html>", "</body> {} </html>\n{}", "<!-- {}", "<script>{}", "<p title='{}"))
        return "<!DOCTYPE html>" + self.filled(head) + body + self.filled(end)

    # Text

    def text(self) -> str:
        separators = (" ", " ", " ", "\n", "", "<br>", "<wbr>")
        return "".join(self.choice(WORDS) + self.choice(separators) for _ in range(self.randint(1, 7)))

    def filled(self, pattern: str) -> str:
        return pattern.replace("{}", self.choice(("gull", "tide x", "1")))

    def spoilt(self, text: str) -> str:
        """The text, or now and then nothing."""
        return "" if self.random() < self.wildness else text

    # Tags

    def attributes(self) -> str:
        if self.random() < 0.7:
            return ""
        return "".join(f" {self.filled(self.choice(ATTRIBUTES))}" for _ in range(self.randint(1, 2)))

    def tags(self, name: str, content: str) -> str:
        shown = name.upper() if self.random() < 0.1 else name
        # Not on what begins anew in the next paragraph where it was not ended, such as <b>.
        if self.hides and name not in (*INLINE, "form") and self.random() < 0.03:
            shown = f"{shown} {self.choice(HIDING)}"
        end = self.choice((f"</{name}>", f"</{name} >", f"</{name.upper()}\n>", f"</{name} x=y>"))
        return f"<{shown}{self.attributes()}>{content}{self.spoilt(end)}"

    def line(self, depth: int) -> str:
        parts = []
        for _ in range(self.randint(1, 4)):
            kind = self.random()
            if kind < 0.55 or depth == 0:
                parts.append(self.text())
            elif kind < 0.8:
                parts.append(self.tags(self.choice(INLINE), self.line(depth - 1)))
            elif kind < 0.88:
                parts.append(self.filled(self.choice(COMMENTS)))
            elif kind < 0.91:
                parts.append(self.unread())
            elif kind < 0.94:
                parts.append(self.choice(EMPTY).replace("{}", self.attributes()))
            elif kind < 0.94 + self.wildness / 10:
                parts.append(f"</{self.choice(INLINE + BLOCKS)}>")
            else:
                parts.append(f"<{self.choice(INLINE)}><{self.choice(INLINE)}>{self.text()}</{self.choice(INLINE)}>")
        return "".join(parts)

    def block(self, depth: int) -> str:
        kind = self.random()
        if kind < 0.5 or depth == 0:
            return self.tags(self.choice(BLOCKS), self.line(2)) + "\n"
        if kind < 0.75:
            return self.tags(self.choice(BLOCKS), "".join(self.block(depth - 1) for _ in range(self.randint(1, 3))))
        if kind < 0.87:
            return self.table(depth - 1)
        if kind < 0.95:
            hiding = self.choice(HIDING) if self.hides else "title"
            return f"<div {hiding}>{self.block(depth - 1)}</div>"
        return self.line(2)

    def table(self, depth: int) -> str:
        hid = self.hides
        has_stray_text = self.random() < self.wildness / 2
        self.hides = hid and not has_stray_text
        rows = []
        for _ in range(self.randint(1, 3)):
            content = self.line if self.random() < 0.7 else self.block
            cells = [self.tags(self.choice(("td", "td", "th")), content(depth)) for _ in range(self.randint(1, 3))]
            rows.append(f"<tr{self.choice(('', ' class=x'))}>{''.join(cells)}{self.spoilt('</tr>')}")
        table = self.spoilt("<tbody>") + "\n".join(rows)
        if has_stray_text:
            stray = self.choice((self.text(), f"<b>{self.text()}</b>", f"<tr>{self.text()}"))
            table = self.choice((f"{stray}{table}", f"{table}</tr>{stray}", f"{table}{stray}{table}"))
        self.hides = hid
        return f"<table{self.choice(('', ' border', ' width=100%'))}>{table}</table>"

    def unread(self) -> str:
        name = self.choice(UNREAD)
        content = {
            "script": "if (a < b) { '</scr' + 'ipt>' } // <!-- {}",
            "style": "p::before { content: '</p>' }",
            "textarea": "<p>{}</p>",
            "iframe": "<p>{}",
            "select": "<option>{}<option selected>{}<optgroup>",
            "svg": "<title>{}</title><text>{}</text><path d='M0'/>",
        }.get(name, "<p>{} <b>{}</b></p>")
        return f"<{name}{self.attributes()}>{self.filled(content)}</{name}>"


def pages(count: int) -> list[str]:
    return [Soup(seed).page() for seed in range(count)]
