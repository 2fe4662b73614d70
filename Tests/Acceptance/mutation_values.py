"""Values and keys to spoil a file with: right for some key, nearly right for it, or right for none."""

import json

import obelus

DATES = """
2021 0753 999 2021-1 2021-10 2021-13 2021-00 2021-10-19 2021-10-32 2021-02-29 2020-02-29 1900-02-29
2000-02-29 2021-04-31 2021-10-19T06:00Z 2021-10-19T06:00:00+02:00 2021-10-19T06:00:00 2021-10-19T24:00Z
2021-10-19T23:59:60Z 2021-10-19T06:00:00.5-23:59 2021-10-19T06:00:00.Z 2021-10-19t06:00z 2021-10-19T06:00+24:00
19.10.2021 +2021 02021 ٢٠٢١
""".split()
IDS = "a 0 a-b a--b -a a- A a_b é x- x-a 14 desk list fourteen-countries #a b#a ../b.yaml#a a#b#c a#".split()
LANGUAGES = "en en-GB zh-Hant e engl en- en_GB english x-klingon en-123456789".split()
ADDRESSES = """
https://a.example http://a https:// https:///a https://?a https://a.example/ä HTTPS://a.example ftp://a.example
www.a.example https:a.example https://[::1]/ mailto:a@a.example
""".split() + ["https://a.example/a\N{NO-BREAK SPACE}b", "https://a.example/a b", "https://a.example\n", "\nhttps://a"]
DIGESTS = ["a" * 64, "A" * 64, "g" * 64, "a" * 63, "a" * 65, "a" * 64 + "\n", "à" * 64]
TEXTS = ["", " ", "\n", "\t \r", "\N{NO-BREAK SPACE}", "\N{ZERO WIDTH NO-BREAK SPACE}", "\x85", "\x1c", "\u2028",
         "\u180e", "\u200b", "\0", "𝒳", "👩‍👩‍👧", "e\u0301", "a" * 70000, "\\S",
         "x" + "\n" * 9, "\u202ea"]
NUMBERS = [0, -0.0, 1, -1, 14, 1.0, 2.0, 0.5, 999, 1000, 1000.0, 999.9999999999999, 2021, 2021.0, 2021.5, 9999, 9999.0,
           9999.000000000001, 10000, 1e3, 1e4, 1e308, 5e-324, 2**53 + 1, 2**63, 2**64, -(2**63) - 1, 10**40, 10**400]
OTHERS = [None, True, False, [], {}, [[]], [None], {"x-": None}, {"": 1}, [{}], {"name": "N"}, {"text": "a.txt"}]


def _words(schema: object) -> list:
    """Every word of an `enum`, and near misses."""
    if isinstance(schema, list):
        return [word for part in schema for word in _words(part)]
    if not isinstance(schema, dict):
        return []
    own = schema["enum"] if isinstance(schema.get("enum"), list) else []
    return [*own, *(word for key, part in schema.items() if key != "enum" for word in _words(part))]


SCHEMA = json.loads((obelus.PACKAGE / "Schemas/annotations.schema.json").read_text())
DEFINITIONS = SCHEMA["$defs"]
WORDS = sorted(set(_words(SCHEMA)))
NEAR_WORDS = [near for word in WORDS for near in (word.upper(), word.capitalize(), word + " ", word[:-1])]
KEYS = sorted({key for part in (SCHEMA, *DEFINITIONS.values()) for key in part.get("properties", {})})
VALUES = [DATES, IDS, LANGUAGES, ADDRESSES, DIGESTS, TEXTS, NUMBERS, OTHERS, WORDS, NEAR_WORDS]


def of_kind(key: object) -> list:
    kinds = {"url": ADDRESSES, "archive": ADDRESSES, "sha256": DIGESTS, "language": LANGUAGES, "value": NUMBERS,
             "id": IDS, "reviewer": IDS, "source": IDS}
    dates = ("date", "published", "retrieved", "expires", "from", "to", "replaced", "embargo")
    return DATES + NUMBERS if key in dates else kinds.get(key, TEXTS)
