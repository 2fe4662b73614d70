"""When there is no page: errors, files that cannot be read, folders that cannot be written."""

import re

import pytest

import obelus
import page
from conftest import Case
from page import Page


def test_a_claim_that_is_not_found_is_never_shown_as_found(example: Case):
    """Forced, the page shows the quote apart, says why, and marks nothing for it."""
    marked = sum(depth for _, depth in Page.of(example.folder / example.render().output.strip()).depths())
    quote = "Taipei now has diplomatic relations with 14 countries and the Holy See"
    example.text = obelus.change(example.text, quote, quote.replace("14", "12"))
    run = example.render("--force")
    assert "[figure-changed]" in run.output
    report = Page.of(example.folder / "out/strait.html")
    assert sum(depth for _, depth in report.depths()) == marked - len(page.squeezed(quote))
    assert "passage-claim-fourteen-countries" not in report.ids
    note = page.folded(page.text(report.note("fourteen-countries")))
    assert quote.replace("14", "12") in note
    assert "has other words in the place of these now" in note
    assert "1 unsolved error" in report.text


def test_the_page_of_a_file_with_errors_is_refused(example: Case):
    example.text = obelus.change(example.text, "reviewer: editor\n", "reviewer: edittor\n")
    run = example.render()
    assert run.status == 1
    assert "[unknown-reviewer]" in run.output
    assert ".html" not in run.output
    assert not (example.folder / "out").exists()


def test_an_old_page_stays_when_the_new_one_is_refused(example: Case):
    example.render()
    before = (example.folder / "out/strait.html").read_bytes()
    example.text = obelus.change(example.text, "reviewer: editor\n", "reviewer: edittor\n")
    example.render()
    assert (example.folder / "out/strait.html").read_bytes() == before


@pytest.mark.parametrize("spoil", ["article", "yaml", "missing"])
def test_what_cannot_be_rendered(example: Case, spoil: str):
    """--force overlooks errors; it cannot make a page of nothing."""
    if spoil == "article":
        example.article.unlink()
    elif spoil == "yaml":
        example.text = "claims: ["
    else:
        example.file.unlink()
    run = example.render("--force")
    assert run.status == (2 if spoil == "missing" else 1)
    assert run.everything.strip()
    assert not (example.folder / "out").exists()


@pytest.mark.parametrize("output", ["obelus.yaml", "obelus.yaml/deeper"])
def test_a_folder_that_cannot_be_made(example: Case, output: str):
    """One message that a person understands, without the innards of an error type."""
    before = (example.folder / "obelus.yaml").read_bytes()
    run = obelus.run("render", example.name, "--output", output, cwd=example.folder)
    assert (run.status, run.output) == (2, "")
    assert "obelus.yaml" in run.error
    assert run.error.count("\n") == 1
    assert not re.search(r"Error|NS[A-Z]|Code=|Domain|\{|UserInfo", run.error)
    assert (example.folder / "obelus.yaml").read_bytes() == before
