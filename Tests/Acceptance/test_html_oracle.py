"""The text of pages, broken ones above all, as `obelus text` and as Gumbo sees it, white space aside.

Where the two differ with reason, the difference is named here and counted:

- Parsers that build a tree move text that stands in a table, but in no cell, to before the table. Obelus leaves it
  where the file has it, since a passage must be a stretch of the file. Such pages are compared without regard to order.
"""

from collections import Counter

import pytest

import gumbo
import obelus
import pages
import soup

SOUP = soup.pages(300)


@pytest.fixture(scope="session")
def program(tmp_path_factory):
    return gumbo.build(tmp_path_factory.mktemp("gumbo"))


def text(path) -> str:
    run = obelus.run("text", path, cwd=path.parent)
    assert (run.status, run.error) == (0, "")
    return run.output


def without_space(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("page", pages.ALL, ids=str)
def test_pages(page, program):
    assert without_space(text(page.path)) == without_space(gumbo.text(program, page.html))


@pytest.mark.parametrize("seed", range(len(SOUP)))
def test_soup(seed, program, tmp_path):
    page = SOUP[seed]
    found = without_space(text(obelus.write(tmp_path / "page.html", page.html)))
    expected = without_space(gumbo.text(program, page.html))
    if page.moves_text:
        assert Counter(found) == Counter(expected)
    else:
        assert found == expected


def test_most_pages_are_compared_in_order():
    assert sum(page.moves_text for page in SOUP) < len(SOUP) / 8
