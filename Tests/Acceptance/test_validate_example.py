"""The example and the real article, untouched: both must pass, and be counted right."""

import re

import pytest

import obelus
from conftest import REAL_ARTICLE, Case


def test_the_example_is_clean(untouched_example: Case):
    run = untouched_example.validate()
    assert (run.status, run.output) == (0, "")
    assert run.error == (
        "1 file, 17 claims: 9 verified, 4 disputed, 3 context, 1 open. No errors or warnings; 2 notes.\n"
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


def test_the_real_article_without_the_elided_claim(real: Case):
    run = real.validate()
    assert (run.status, run.output) == (0, "")
    assert re.match(r"1 file, 11 claims: 6 verified, 2 disputed, 2 context, 1 open\. No errors or warnings;", run.error)


def test_the_notes_of_the_real_article(real: Case):
    """The quotation is broken by a paragraph break and opens straight but closes curly: typography."""
    run = real.validate("--notes")
    assert run.found == [
        (*obelus.place(real.text, "'\"The Indo-Pacific concept"), "note", "quote-typographic"),
        (*obelus.place(real.text, "id: geneva-summit", at="geneva"), "note", "claim-open"),
    ]


def test_only_the_elided_quote_is_unfound_in_the_real_article(real: Case):
    """Until elision is built, `[...]` is looked for as it is written, and is not there."""
    whole = (obelus.SHARED / "data" / "articles" / f"{REAL_ARTICLE}.annotations.yaml").read_bytes().decode()
    real.text = whole
    run = real.validate()
    assert run.status == 1
    assert run.found == [(*obelus.place(whole, "they emphasize that"), "error", "quote-not-found")]
    assert run.error.startswith("1 file, 12 claims: 7 verified, 2 disputed, 2 context, 1 open. 1 error;")


def test_the_prefix_chooses_one_of_three_places(real: Case):
    """The same words stand three times in the real article; without the prefix nobody could say which is meant."""
    assert " ".join(real.article.read_text().split()).count("national sovereignty and territorial integrity") == 3
    assert "resolutely-defend" not in real.validate("--notes").output


@pytest.mark.parametrize("folder", ["", "Annotations", "Examples"])
def test_no_path_means_the_project_from_anywhere_inside_it(untouched_example: Case, folder: str):
    run = obelus.validate(cwd=untouched_example.folder / folder)
    assert (run.status, run.output) == (0, "")
    assert run.error.startswith("1 file, 17 claims:")
