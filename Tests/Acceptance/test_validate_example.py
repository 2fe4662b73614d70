"""The example and the real article, untouched: both must pass, and be counted right."""

import re

import pytest

import obelus
from conftest import Case, digest


def test_the_example_is_clean(untouched_example: Case):
    run = untouched_example.validate()
    assert (run.status, run.output) == (0, "")
    assert run.error == (
        "1 file, 18 claims: 10 verified, 4 disputed, 3 context, 1 open. No errors or warnings; 2 notes.\n"
    )


def test_the_notes_of_the_example(untouched_example: Case):
    """One quote has straight quotation marks where the article has curly ones; one claim is open."""
    text = untouched_example.text
    run = untouched_example.validate("--notes")
    assert run.status == 0
    assert run.found == [
        (*obelus.place(text, 'Washington speaks of a "one China" policy, Beijing'), "note", "quote-typographic"),
        (*obelus.place(text, "said-again-this-year"), "note", "claim-open"),
    ]


def test_the_real_article_is_clean(real: Case):
    run = real.validate()
    assert (run.status, run.output) == (0, "")
    assert re.match(r"1 file, 12 claims: 7 verified, 2 disputed, 2 context, 1 open\. No errors or warnings;", run.error)


def test_the_notes_of_the_real_article(real: Case):
    """A name is spelt in two ways; a quotation is broken by a paragraph break and opens straight but closes curly."""
    run = real.validate("--notes")
    assert "`Jang` once, and `Yang Jiechi`" in run.output
    assert run.found == [
        (*obelus.place(real.text, "text: 000_71", at="000"), "note", "name-variant"),
        (*obelus.place(real.text, "'\"The Indo-Pacific concept"), "note", "quote-typographic"),
        (*obelus.place(real.text, "id: geneva-summit", at="geneva"), "note", "claim-open"),
    ]


@pytest.mark.parametrize("name", ["example", "real"])
def test_what_a_quote_leaves_out_is_vouched_for_by_the_digest(request: pytest.FixtureRequest, name: str):
    """A change in the words that `[...]` stands for is no longer what was reviewed, though the quote still passes."""
    case: Case = request.getfixturevalue(name)
    quote, left_out, instead = {
        "example": ("On 6 October Yang Jiechi [...]", "the most senior", "the least senior"),
        "real": ("they emphasize that", "in opaque and non-transparent manner", "in transparent manner"),
    }[name]
    obelus.write(case.article, obelus.change(case.article.read_bytes().decode(), left_out, instead))
    run = case.validate()
    assert (run.status, run.found) == (
        0,
        [
            (*obelus.place(case.text, digest(case)), "warning", "article-changed"),
            (*obelus.place(case.text, quote), "warning", "elided-text-unpinned"),
        ],
    )


def test_the_prefix_chooses_one_of_three_places(real: Case):
    """The same words stand three times in the real article; without the prefix nobody could say which is meant."""
    assert " ".join(real.article.read_text().split()).count("national sovereignty and territorial integrity") == 3
    assert "resolutely-defend" not in real.validate("--notes").output


@pytest.mark.parametrize("folder", ["", "Annotations", "Examples"])
def test_no_path_means_the_project_from_anywhere_inside_it(untouched_example: Case, folder: str):
    run = obelus.validate(cwd=untouched_example.folder / folder)
    assert (run.status, run.output) == (0, "")
    assert run.error.startswith("1 file, 18 claims:")
