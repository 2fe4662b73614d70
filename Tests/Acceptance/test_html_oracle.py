"""The text of pages, broken ones above all, as `obelus text` and as Gumbo sees it, white space aside.

Where a parser builds a tree, text that stands in a table but in no cell comes before the table. Obelus leaves it where
the file has it, since a passage must be a stretch of the file. Such pages are compared without regard to order, and
counted.
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
    expected = gumbo.read(program, page.html)
    assert not expected.is_moved
    assert without_space(text(page.path)) == without_space(expected.text)


@pytest.mark.parametrize("seed", range(len(SOUP)))
def test_soup(seed, program, tmp_path):
    found = without_space(text(obelus.write(tmp_path / "page.html", SOUP[seed])))
    expected = gumbo.read(program, SOUP[seed])
    if expected.is_moved:
        assert Counter(found) == Counter(without_space(expected.text))
    else:
        assert found == without_space(expected.text)


def test_most_pages_are_compared_in_order(program):
    assert sum(gumbo.read(program, page).is_moved for page in SOUP) < len(SOUP) / 6
