"""What is marked on the page: exactly the quoted words, each with its reference and its note."""

from collections import Counter

import pytest
import yaml

import page
import reader
from conftest import Case
from page import Page


@pytest.fixture(params=["example", "real"])
def case(request: pytest.FixtureRequest) -> Case:
    return request.getfixturevalue(request.param)


def rendered(case: Case, *options: str) -> Page:
    run = case.render(*options)
    assert run.status == 0, run.everything
    return Page.of(case.folder / run.output.strip())


def claims(case: Case) -> list[dict]:
    return yaml.safe_load(case.text)["claims"]


def quoted(case: Case) -> list[dict]:
    """Without those that are made without words."""
    return [claim for claim in claims(case) if "quote" in claim]


def test_the_whole_article_is_shown_and_nothing_else(case: Case):
    """Every word of it in order, without the markup of its file."""
    assert "".join(c for c, _ in rendered(case).depths()) == page.squeezed(reader.text(case.article))


def test_exactly_the_quoted_words_are_marked(case: Case):
    """Every character of the article is under as many marks as there are quotes that have it."""
    article = page.squeezed(reader.text(case.article))
    expected = [0] * len(article)
    for prefix, quote in quotations(claims(case)):
        end = 0
        for piece in reader.pieces(quote):
            before, words = page.squeezed(prefix), page.squeezed(piece)
            assert article.count(before + words, end) == 1
            start = article.index(before + words, end) + len(before)
            end = start + len(words)
            expected[start:end] = [depth + 1 for depth in expected[start:end]]
    assert [depth for _, depth in rendered(case).depths()] == expected


def quotations(claims: list[dict]) -> list[tuple[str, str]]:
    """Prefix and words of each quote, and of each passage that makes the same claim elsewhere."""
    quotes = [(claim.get("prefix", ""), claim["quote"]) for claim in claims if "quote" in claim]
    return quotes + [("", words) for claim in claims for words in claim.get("also", [])]


def test_each_claim_ends_with_its_reference(case: Case):
    """The number behind the marked words leads to the note, and the note back to the words."""
    report = rendered(case)
    for claim in quoted(case):
        last = reader.pieces(claim["quote"])[-1]
        assert page.squeezed(report.words(claim["id"])).endswith(page.squeezed(last))
        links = {e.get("href") for e in report.note(claim["id"]).iter() if page.tag(e) == "a"}
        assert f"#passage-claim-{claim['id']}" in links


def test_the_same_claim_elsewhere_has_a_reference_too(case: Case):
    """One behind the quote, one behind each passage under `also`, and none behind a piece that goes on after `[...]`."""
    report = rendered(case)
    references = [e.get("href") for part in report.parts for e in part.iter("a") if "ref" in page.classes(e)]
    expected = {f"#claim-{claim['id']}": 1 + len(claim.get("also", [])) for claim in quoted(case)}
    assert Counter(references) == expected


def test_a_claim_without_words_is_shown_apart(example: Case):
    """What a table says is nowhere marked as a passage; its note says what the claim is, and why it has no place."""
    report = rendered(example)
    [claim] = [claim for claim in claims(example) if "target" in claim]
    assert f"passage-claim-{claim['id']}" not in report.ids
    note = page.folded(page.text(report.note(claim["id"])))
    assert page.folded(claim["statement"]) in note
    assert "not made in words" in note


def superseded(annotation: dict, claim: dict) -> bool:
    """Whether the same reviewer said something later."""
    return any(
        other["reviewer"] == annotation["reviewer"] and other["date"] > annotation["date"]
        for other in claim["annotations"]
    )


def test_each_note_says_what_was_found(case: Case):
    file = yaml.safe_load(case.text)
    report = rendered(case)
    for claim in file["claims"]:
        note = page.folded(page.text(report.note(claim["id"])))
        for annotation in claim["annotations"]:
            if not superseded(annotation, claim):
                assert page.folded(annotation["finding"]) in note
                for evidence in annotation.get("evidence", []):
                    assert file["sources"][evidence["source"]]["title"] in note
                    assert page.folded(evidence.get("quote", "")) in note
        if "resolution" in claim:
            assert page.folded(claim["resolution"]["note"]) in note


# Quotes of one small article: their words are marked once for each claim that has them.
OVERLAPS = {
    "the same words": ["the wall was finished", "the wall was finished"],
    "one inside the other": ["So the wall was finished", "the wall was"],
    "one over the end of the other": ["So the wall was", "was finished in 1971"],
    "three deep": ["So the wall was finished", "the wall was finished in", "wall was finished in 1971"],
    "side by side": ["So the wall", "was finished in"],
    "over a paragraph break": ["in 1971. Nobody had asked"],
    "over a paragraph break and inside": ["was finished in 1971. Nobody had asked", "Nobody had asked for"],
}


@pytest.mark.parametrize("name", OVERLAPS)
def test_claims_on_the_same_words(small, name: str):
    quotes = OVERLAPS[name]
    text = "So the wall was finished\nin 1971.\n\nNobody had asked for it.\n"
    claims = "".join(f"  - {{id: c{number}, quote: {quote}}}\n" for number, quote in enumerate(quotes))
    case = small(claims, article=text)
    report = rendered(case)
    article = page.squeezed(text)
    expected = [0] * len(article)
    for number, quote in enumerate(map(page.squeezed, quotes)):
        start = article.index(quote)
        expected[start : start + len(quote)] = [depth + 1 for depth in expected[start : start + len(quote)]]
        assert page.squeezed(report.words(f"c{number}")).endswith(quote)
    assert report.depths() == list(zip(article, expected))
