"""Annotation files that ask much of the rules: one of everything, and files that are made to be slow.

A shape is a function from a number and a seeded source of chance to the files of a project, by name. What it makes
grows in proportion to the number.
"""

import random

PLACES = "Aldermouth Brackwater Corvale Dunmore Eskhaven Farholm Gullness Hartsey Islington Kelwick".split()
THINGS = "boats cranes lamps ropes barrels anchors sails houses bridges wells".split()
VERBS = "counted bought sold repaired painted lost found stored moved listed".split()
VERDICTS = "verified disputed context".split()

Files = dict[str, str]


def sentence(number: int, dice: random.Random) -> str:
    """Words that stand once in an article, with a figure that tells them from others."""
    return (
        f"In {1900 + number % 120} the council of {dice.choice(PLACES)} {dice.choice(VERBS)} {number + 100} "
        f"{dice.choice(THINGS)} beside the {dice.choice(THINGS)} of {dice.choice(PLACES)}."
    )


def article(sentences: list[str]) -> str:
    return "\n\n".join(" ".join(sentences[start : start + 5]) for start in range(0, len(sentences), 5)) + "\n"


def head(more: str = "", text: str = "article.txt") -> str:
    return f"obelus: 1\narticle:\n  text: {text}\n  published: 2021-10-19\nreview: {{published: 2021-10-25}}\n{more}"


def reviewers(count: int, first: int = 0) -> str:
    lines = (
        f"  r{number}: {{name: Reviewer {number}, url: https://desk.example/{number}}}\n"
        for number in range(first, first + count)
    )
    return "reviewers:\n" + "".join(lines)


def source(name: str, more: str = "", indent: str = "  ") -> str:
    return (
        f"{indent}{name}: {{title: Ledger {name}, url: https://ledger.example/{name}, publisher: The town of {name}, "
        f"archive: https://archive.example/{name}, published: 2021-09, retrieved: 2021-10-01{more}}}\n"
    )


def claim(number: int, quote: str, more: str = "", name: str = "claim") -> str:
    return f"  - id: {name}-{number}\n    quote: >-\n      {quote}\n{more}"


def word(verdict: str, reviewer: str, date: str, more: str = "") -> str:
    return f"      - {{verdict: {verdict}, reviewer: {reviewer}, date: {date}, finding: As it says.{more}}}\n"


# One of everything.


def mixed(count: int, dice: random.Random) -> Files:
    """What careful desks write: three reviewers, sources with copies, figures, corrections, in two files."""
    sentences = [sentence(number, dice) for number in range(count)]
    kept = max(1, count // 50)
    files = {"article.txt": article(sentences)}
    sources = "sources:\n"
    for number in range(kept):
        copy = sentences[number * 50 : number * 50 + 50]
        files[f"snapshots/s{number}.txt"] = article(copy)
        sources += source(f"s{number}", f", snapshot: snapshots/s{number}.txt")
    claims = "".join(mixed_claim(number, sentences, kept, dice) for number in range(count))
    files["a.yaml"] = head(reviewers(3) + sources) + "claims:\n" + claims
    second = "".join(
        claim(number, sentences[number], "    annotations:\n" + word(dice.choice(VERDICTS), "r9", "2021-10-21"))
        for number in range(0, count, 4)
    )
    files["b.yaml"] = head("reviewers: {r9: {name: A second reader}}\n") + "claims:\n" + second
    return files


def mixed_claim(number: int, sentences: list[str], kept: int, dice: random.Random) -> str:
    quote = sentences[number]
    text = f"    kind: figure\n    figure: {{value: {number + 100}, unit: things, date: 2021-10-12}}\n"
    text += "    topics: [harbours]\n    claimant: {name: The council, url: https://council.example, type: organisation}\n"
    if number % 10 == 0:
        text += f"    also: [{sentences[(number + 1) % len(sentences)][:-1]}]\n"
    if number % 25 == 0:
        text += f"    revisions: [{{quote: {quote[:-1]} then, replaced: 2021-10-18}}]\n"
    # One copy in twenty says something else.
    said = quote if number % 20 else quote.replace(" the council", " a council", 1)
    text += "    annotations:\n"
    text += (
        f"      - verdict: verified\n        reviewer: r0\n        date: 2021-10-20\n        evidence:\n"
        f"          - source: s{min(number // 50, kept - 1)}\n            quote: {said[:-1]}\n"
        f"            figure: {{value: {number + 100}, unit: things}}\n"
    )
    if number % 3 == 0:
        verdict = dice.choice(VERDICTS)
        url = f", evidence: [{{url: 'https://page.example/{number}'}}]"
        text += word(verdict, "r1", "2021-10-21", url)
        if verdict != "verified":
            text += f"    resolution: {{verdict: {verdict}, reviewer: r2, date: 2021-10-22}}\n"
    elif number % 7 == 0:
        more = ", evidence: [{url: 'https://page.example'}], correction: {date: 2021-10-28, notice: It was not so.}"
        text += word("disputed", "r0", "2021-10-28", more)
    return claim(number, quote, text)


# Made to be slow.


def same_prefix(count: int, dice: random.Random) -> Files:
    """Ids and quotes that differ only at their ends."""
    sentences = [f"The members of the council of the old harbour town of {PLACES[0]} had it as {n}." for n in range(count)]
    name = "what-the-council-of-the-old-harbour-town-said"
    claims = "".join(claim(number, text, name=name) for number, text in enumerate(sentences))
    return {"article.txt": article(sentences), "a.yaml": head("claims:\n" + claims)}


def one_quote(count: int, dice: random.Random) -> Files:
    """One sentence, which each claim quotes and the article repeats."""
    text = sentence(1, dice)
    claims = "".join(claim(number, text) for number in range(count))
    return {"article.txt": article([text] * count), "a.yaml": head("claims:\n" + claims)}


def changed_quotes(count: int, dice: random.Random) -> Files:
    """Quotes of an article in which each figure is another now."""
    sentences = [sentence(number, dice) for number in range(count)]
    now = [text.replace(f" {number + 100} ", f" {number + count + 100} ") for number, text in enumerate(sentences)]
    claims = "".join(claim(number, text) for number, text in enumerate(sentences))
    return {"article.txt": article(now), "a.yaml": head("claims:\n" + claims)}


def retired(count: int, dice: random.Random) -> Files:
    """Claims that are retired, and reworded before."""
    sentences = [sentence(number, dice) for number in range(count)]
    more = "    revisions: [{quote: Older words, replaced: 2021-10-20}]\n    retired: {date: 2021-10-28, reason: Cut.}\n"
    claims = "".join(claim(number, text, more) for number, text in enumerate(sentences))
    return {"article.txt": article(sentences), "a.yaml": head("claims:\n" + claims)}


def shared_sources(count: int, dice: random.Random) -> Files:
    """Twenty sources, all of them cited by every claim."""
    sentences = [sentence(number, dice) for number in range(max(1, count // 20))]
    evidence = ", evidence: [" + ", ".join(f"{{source: s{number}}}" for number in range(20)) + "]"
    sources = "sources:\n" + "".join(source(f"s{number}") for number in range(20))
    claims = "".join(
        claim(number, text, "    annotations:\n" + word("verified", "r0", "2021-10-20", evidence))
        for number, text in enumerate(sentences)
    )
    return {"article.txt": article(sentences), "a.yaml": head(reviewers(1) + sources + "claims:\n" + claims)}


def annotations(count: int, dice: random.Random) -> Files:
    """One claim with many annotations, of a quarter as many reviewers."""
    crowd = max(1, count // 4)
    words = "".join(
        word(dice.choice(VERDICTS), f"r{dice.randrange(crowd)}", f"2021-{dice.randint(10, 12)}-{dice.randint(10, 28)}")
        for _ in range(count)
    )
    text = sentence(1, dice)
    return {
        "article.txt": article([text]),
        "a.yaml": head(reviewers(crowd) + "claims:\n" + claim(1, text, "    annotations:\n" + words)),
    }


def reviewer_list(count: int, dice: random.Random) -> Files:
    """As many reviewers as annotations, ten to a claim."""
    sentences = [sentence(number, dice) for number in range(max(1, count // 10))]
    claims = "".join(
        claim(
            number, text, "    annotations:\n"
            + "".join(word("context", f"r{number * 10 + index}", "2021-10-20") for index in range(10)))
        for number, text in enumerate(sentences)
    )
    return {"article.txt": article(sentences), "a.yaml": head(reviewers(len(sentences) * 10) + "claims:\n" + claims)}


def unknown_names(count: int, dice: random.Random) -> Files:
    """As many reviewers as annotations, and each of those misspells its own."""
    text = sentence(1, dice)
    words = "".join(word("context", f"q{number}", "2021-10-20") for number in range(count))
    return {
        "article.txt": article([text]),
        "a.yaml": head(reviewers(count) + "claims:\n" + claim(1, text, "    annotations:\n" + words)),
    }


def evidence(count: int, dice: random.Random) -> Files:
    """One annotation with evidence without end, each with its own source, address, figure and date."""
    text = sentence(1, dice)
    sources = "sources:\n" + "".join(source(f"s{number}") for number in range(count))
    items = "".join(
        f"          - {{source: s{number}, figure: {{value: {number}, unit: boats, date: 2021}}}}\n" for number in range(count)
    )
    word = "      - verdict: verified\n        reviewer: r0\n        date: 2021-08-20\n        evidence:\n" + items
    more = "    figure: {value: 101, unit: boats}\n    annotations:\n" + word
    return {"article.txt": article([text]), "a.yaml": head(reviewers(1) + sources + "claims:\n" + claim(1, text, more))}


def quotes_of_a_copy(count: int, dice: random.Random) -> Files:
    """One source, cited for as many sentences as its copy has."""
    return copied(count, dice, lambda number, text: text)


def drifted_quotes(count: int, dice: random.Random) -> Files:
    """The same, and each sentence has another figure in the copy."""
    return copied(count, dice, lambda number, text: text.replace(f" {number + 100} ", f" {number + 7} "))


def copied(count: int, dice: random.Random, misquoted) -> Files:
    sentences = [sentence(number, dice) for number in range(count)]
    items = "".join(
        f"          - source: ledger\n            quote: {misquoted(number, text)[:-1]}\n"
        for number, text in enumerate(sentences)
    )
    text = "The town keeps a ledger."
    word = "      - verdict: verified\n        reviewer: r0\n        date: 2021-10-20\n        evidence:\n" + items
    return {
        "article.txt": article([text]),
        "ledger.txt": article(sentences),
        "a.yaml": head(
            reviewers(1) + "sources:\n" + source("ledger", ", snapshot: ledger.txt")
            + "claims:\n" + claim(1, text, "    annotations:\n" + word)),
    }


def long_quote(count: int, dice: random.Random) -> Files:
    """One quote of all the article, full of figures."""
    text = " ".join(sentence(number, dice) for number in range(count))
    more = "    figure: {value: 77777777, unit: boats}\n"
    return {"article.txt": text + "\n", "a.yaml": head("claims:\n" + claim(1, text, more))}


def corrections(count: int, dice: random.Random) -> Files:
    """Corrections of the article, and of one claim, whose verdict changes with each."""
    text = sentence(1, dice)
    outlet = "  corrections:\n" + "".join(
        f"    - {{date: 2021-10-20, notice: Correction {number}.}}\n" for number in range(count))
    words = "".join(
        word(
            VERDICTS[number % 3], "r0", f"2021-11-{10 + number * 15 // count}",
            f", correction: {{date: 2021-11-30, notice: Change {number}.}}" if number % 2 else "")
        for number in range(count)
    )
    start = head(reviewers(1)).replace("  published:", outlet + "  published:", 1)
    return {"article.txt": article([text]), "a.yaml": start + "claims:\n" + claim(1, text, "    annotations:\n" + words)}


def misspelt_keys(count: int, dice: random.Random) -> Files:
    """Claims that each have a key which the format does not know."""
    sentences = [sentence(number, dice) for number in range(count)]
    claims = "".join(claim(number, text, "    statment: So.\n") for number, text in enumerate(sentences))
    return {"article.txt": article(sentences), "a.yaml": head("claims:\n" + claims)}


def secrets(count: int, dice: random.Random) -> Files:
    """Private notes, each in an annotation in which something is wrong."""
    text = sentence(1, dice)
    words = "".join(word("context", "nobody", "2021-10-20", f", private: Call {number}.") for number in range(count))
    return {"article.txt": article([text]), "a.yaml": head("claims:\n" + claim(1, text, "    annotations:\n" + words))}


def hidden_characters(count: int, dice: random.Random) -> Files:
    """Statements and topics with characters that nobody sees."""
    sentences = [sentence(number, dice) for number in range(count)]
    more = "    statement: The wall\u200b stands\u202e.\n    topics: [har\u200bbours]\n"
    claims = "".join(claim(number, text, more) for number, text in enumerate(sentences))
    return {"article.txt": article(sentences), "a.yaml": head("claims:\n" + claims)}


def addresses(count: int, dice: random.Random) -> Files:
    """Addresses whose hosts mix scripts, or name a user."""
    text = sentence(1, dice)
    hosts = ("user@bank", "b\u0430nk")
    items = "".join(
        f"          - url: https://{hosts[number % 2]}{number}.example/\n" for number in range(count)
    )
    word = "      - verdict: verified\n        reviewer: r0\n        date: 2021-08-20\n        evidence:\n" + items
    return {
        "article.txt": article([text]),
        "a.yaml": head(reviewers(1) + "claims:\n" + claim(1, text, "    annotations:\n" + word)),
    }


def one_line(count: int, dice: random.Random) -> Files:
    """A line of annotations, each of a reviewer whom nobody knows."""
    text = sentence(1, dice)
    words = ", ".join("{verdict: context, reviewer: nobody, date: 2021-10-20, finding: It is so.}" for _ in range(count))
    more = f"    annotations: [{words}]\n"
    return {"article.txt": article([text]), "a.yaml": head("claims:\n" + claim(1, text, more))}


SHAPES = {
    shape.__name__.replace("_", " "): shape
    for shape in (
        mixed, same_prefix, one_quote, changed_quotes, retired, shared_sources, annotations, reviewer_list,
        unknown_names, evidence, quotes_of_a_copy, drifted_quotes, long_quote, corrections, misspelt_keys, secrets,
        hidden_characters, addresses, one_line,
    )
}
