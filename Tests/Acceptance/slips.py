"""Slips that a person makes in a good file, and the one diagnostic that each must give."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Slip:
    """`old` became `new`; the diagnostic stands at `at` inside `new`, or inside `near` where that is given."""

    name: str
    old: str
    new: str
    rule: str
    at: str
    says: str
    severity: str = "error"
    near: str = ""
    # What it leads to besides: a rule of the severity "warning", and the words at which that stands.
    leads_to: tuple[str, str] | None = None


# In the project's own example.
EXAMPLE = [
    Slip(
        "one word of a quote", "Taipei now has diplomatic relations with 14 countries",
        "Taipei now has diplomatic relations with 12 countries", "figure-changed", "Taipei",
        "“14” instead of “12”"
    ),
    Slip(
        "one letter's case", "quote: Joe Biden and Vladimir Putin met in Geneva on 16 June\n",
        "quote: Joe Biden and Vladimir Putin Met in Geneva on 16 June\n", "quote-changed", "Joe",
        "“met” instead of “Met”"
    ),
    Slip(
        "half a figure", "signed on 16 July 2001\n    kind", "signed on 16 July 200\n    kind", "figure-changed",
        "the 20th", "“2001” instead of “200”", near="the 20th anniversary of the treaty"
    ),
    Slip(
        "the prefix that chooses", "    prefix: said that Russia\n", "", "quote-ambiguous", "considers", "2 places",
        near="considers Taiwan part of the People’s Republic of China\n    statement"
    ),
    Slip(
        "a wrong prefix", "    prefix: said that Russia\n", "    prefix: said that China\n", "quote-misplaced",
        "considers", "not with this `prefix`",
        near="considers Taiwan part of the People’s Republic of China\n    prefix"
    ),
    Slip(
        "an id twice", "- id: unofficial-relations\n", "- id: recognition-1979\n", "duplicate-claim-id",
        "recognition-1979", "`recognition-1979` is already taken",
        near="- id: recognition-1979\n    quote: >-\n      its relations"
    ),
    Slip(
        "no evidence",
        "        evidence:\n          - source: meetings-2021\n"
        "            quote: Joe Biden and Vladimir Putin met in Geneva on 16 June 2021.\n"
        "            stance: supports\n",
        "", "evidence-missing", "verified", "rests on no evidence",
        near="verdict: verified\n        reviewer: security-desk\n        date: 2021-10-20\n"
        "        finding: They met there"
    ),
    Slip(
        "a misspelt reviewer", "reviewer: editor\n", "reviewer: edittor\n", "unknown-reviewer", "edittor",
        "`edittor`"
    ),
    Slip(
        "a misspelt source", "source: meetings-2021\n            quote: Joe",
        "source: meeting-2021\n            quote: Joe", "unknown-source", "meeting-2021", "`meeting-2021`"
    ),
    Slip(
        "a digit of the digest", "sha256: 656d4d", "sha256: 656d4e", "article-changed", "656d4e",
        "changed since it was reviewed", "warning", leads_to=("elided-text-unpinned", "On 6 October Yang Jiechi [...]")
    ),
    Slip(
        "a digit of the digest missing", "sha256: 656d4d", "sha256: 656d4", "invalid-value", "656d4",
        "not a SHA-256 digest"
    ),
    Slip(
        "a tab before a key", "    kind: prediction\n", "\tkind: prediction\n", "yaml-syntax", "\t",
        "a tab cannot be used for indentation"
    ),
    Slip(
        "a tab after spaces", "    kind: prediction\n", "  \tkind: prediction\n", "yaml-syntax", "\t",
        "a tab cannot be used for indentation"
    ),
    Slip(
        "a tab before the words of a quote", "      Russian officials will almost",
        "\tRussian officials will almost", "yaml-syntax", "\t", "a tab cannot be used for indentation"
    ),
    Slip(
        "a tab before an item of a list", "  - id: said-again-this-year", "\t- id: said-again-this-year",
        "yaml-syntax", "\t", "a tab cannot be used for indentation"
    ),
    Slip(
        "a verdict that is none", "verdict: context\n      reviewer: editor",
        "verdict: contxt\n      reviewer: editor", "invalid-value", "contxt", "verdict cannot be `contxt`"
    ),
    Slip(
        "a date that no calendar has", "date: 2021-10-22\n      note", "date: 2021-02-30\n      note",
        "invalid-value", "2021-02-30", "is not a date"
    ),
    Slip(
        "a date to come", "date: 2021-10-22\n      note", "date: 9021-10-22\n      note", "date-in-future",
        "9021-10-22", "lies in the future", "warning"
    ),
    Slip(
        "a claim without id", "- id: geneva-summit\n    quote: Joe", "- quote: Joe", "missing-field", "quote",
        "has no `id`"
    ),
    Slip(
        "an annotation without reviewer",
        "      - verdict: verified\n        reviewer: security-desk\n        date: 2021-10-20\n"
        "        finding: They met there",
        "      - verdict: verified\n        date: 2021-10-20\n        finding: They met there", "missing-field",
        "verdict", "has no `reviewer`"
    ),
    Slip(
        "a colon in a plain quote", "quote: Joe Biden and Vladimir Putin met in Geneva on 16 June\n",
        "quote: Joe Biden: he met Vladimir Putin in Geneva on 16 June\n", "yaml-syntax", ": he",
        "a colon followed by a space"
    ),
    Slip(
        "a number sign in plain text", "finding: They met there on that day.",
        "finding: They met there #1 on that day.", "comment-in-text", "#1", "begins a comment", "warning"
    ),
    Slip(
        "a key twice", "    kind: prediction\n", "    kind: prediction\n    kind: event\n", "duplicate-key",
        "kind: event", "`kind` stands twice"
    ),
    Slip(
        "another version", "obelus: 1\n", "obelus: 2\n", "invalid-value", "2", "cannot be `2`"
    ),
    Slip(
        "a wrong path", "text: ../Examples/strait.md", "text: ../Examples/straits.md", "article-missing",
        "../Examples", "there is no file"
    ),
]

# One cause, one diagnostic: what a misspelt key leaves without a value is not reported again.
MISSPELT_KEYS = [
    Slip(
        "a misspelt `quote`", "quote: Joe Biden and Vladimir Putin met in Geneva on 16 June\n",
        "qoute: Joe Biden and Vladimir Putin met in Geneva on 16 June\n", "unknown-field", "qoute",
        "claim has no field `qoute`"
    ),
    Slip(
        "a misspelt `evidence`", "evidence:\n          - source: meetings-2021\n            quote: Joe",
        "evidnce:\n          - source: meetings-2021\n            quote: Joe", "unknown-field", "evidnce",
        "annotation has no field `evidnce`"
    ),
    Slip(
        "a misspelt `verdict`", "verdict: context\n      reviewer: editor",
        "verdit: context\n      reviewer: editor", "unknown-field", "verdit", "has no field `verdit`"
    ),
    Slip(
        "a misspelt `sha256`", "sha256: 656d4d", "sha265: 656d4d", "unknown-field", "sha265",
        "article has no field `sha265`"
    ),
    Slip(
        "a misspelt `claims`", "\nclaims:\n", "\nclaim:\n", "unknown-field", "claim", "has no field `claim`"
    ),
    Slip(
        "a misspelt `reviewers`", "\nreviewers:\n", "\nreviewer:\n", "unknown-field", "reviewer",
        "has no field `reviewer`"
    ),
    Slip(
        "a misspelt `sources`", "\nsources:\n", "\nsource:\n", "unknown-field", "source", "has no field `source`"
    ),
]

# In the real article.
REAL = [
    Slip(
        "one word of a quote", "quote: Only 14 countries today", "quote: Only 12 countries today",
        "figure-changed", "Only", "“14” instead of “12”"
    ),
    Slip(
        "the prefix that chooses",
        "    prefix: thwart all external interference and separatist acts of 'Taiwan independence' "
        "and resolutely defend\n",
        "", "quote-ambiguous", "national", "3 places", near="quote: national sovereignty"
    ),
    Slip(
        "an id twice", "- id: informal-since-1979\n", "- id: fourteen-countries\n", "duplicate-claim-id",
        "fourteen", "is already taken", near="id: fourteen-countries\n    quote: the U.S. maintains"
    ),
    Slip(
        "no evidence",
        "        finding: The statement names no list; the laboratories it seems to mean belong to "
        "the host countries.\n        evidence:\n"
        "          - {source: joint-statement, stance: context}\n"
        "          - {source: almanac, stance: refutes, figure: {value: 46, unit: laboratories}}\n",
        "        finding: The statement names no list.\n", "evidence-missing", "disputed", "rests on no evidence",
        near="disputed\n        reviewer: arms-desk\n        date: 2021-10-14\n"
        "        finding: The statement names no list."
    ),
    Slip(
        "a misspelt reviewer", "reviewer: standards\n        date: 2021-10-15",
        "reviewer: standarts\n        date: 2021-10-15", "unknown-reviewer", "standarts", "`standarts`"
    ),
    Slip(
        "a tab for indentation", "    kind: law\n", "\tkind: law\n", "yaml-syntax", "\t",
        "a tab cannot be used for indentation"
    ),
    Slip(
        "a digit of the digest", "sha256: da93", "sha256: da94", "article-changed", "da94",
        "changed since it was reviewed", "warning", leads_to=("elided-text-unpinned", "they emphasize that")
    ),
]
