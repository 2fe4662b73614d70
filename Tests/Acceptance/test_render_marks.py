"""What is marked on the page: exactly the quoted words, each with its reference and its note."""

import pytest
import yaml

import page
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


def test_the_whole_article_is_shown_and_nothing_else(case: Case):
    """Every word of it in order, markup or not."""
    article = case.article.read_text()
    assert "".join(c for c, _ in rendered(case).depths()) == page.squeezed(article)


def test_exactly_the_quoted_words_are_marked(case: Case):
    """Every character of the article is under as many marks as there are claims that quote it."""
    article = page.squeezed(case.article.read_text())
    expected = [0] * len(article)
    for claim in claims(case):
        prefix, quote = page.squeezed(claim.get("prefix", "")), page.squeezed(claim["quote"])
        assert article.count(prefix + quote) == 1
        start = article.index(prefix + quote) + len(prefix)
        for index in range(start, start + len(quote)):
            expected[index] += 1
    assert [depth for _, depth in rendered(case).depths()] == expected


def test_each_claim_ends_with_its_reference(case: Case):
    """The number behind the marked words leads to the note, and the note back to the words."""
    report = rendered(case)
    for claim in claims(case):
        assert page.squeezed(report.words(claim["id"])).endswith(page.squeezed(claim["quote"]))
        links = {e.get("href") for e in report.note(claim["id"]).iter() if page.tag(e) == "a"}
        assert f"#passage-claim-{claim['id']}" in links


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
