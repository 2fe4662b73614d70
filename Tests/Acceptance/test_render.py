"""The page of a good file: it stands where `render` says, is sound HTML, and marks exactly what was quoted."""

import base64
import hashlib
import re

import pytest
import yaml

import obelus
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


def test_the_page_stands_where_its_path_says(example: Case):
    run = example.render()
    assert (run.status, run.output, run.error) == (0, "out/strait.html\n", "")
    assert [path.name for path in (example.folder / "out").iterdir()] == ["strait.html"]


def test_the_folder_is_made_and_a_page_replaced(example: Case):
    obelus.write(example.folder / "a/b/strait.html", "old")
    for _ in range(2):
        run = obelus.run("render", example.name, "--output", "a/b", cwd=example.folder)
        assert (run.status, run.output) == (0, "a/b/strait.html\n")
    assert Page.of(example.folder / "a/b/strait.html").parts


def test_the_same_file_gives_the_same_page(example: Case):
    pages = {rendered(example).source for _ in range(3)}
    assert len(pages) == 1


def test_the_page_is_sound(case: Case):
    """Strict parsing, one title and one heading, ids once, no link to nowhere."""
    report = rendered(case)
    assert len(report.all("title")) == len(report.all("h1")) == len(report.all("main")) == 1
    assert len(report.ids) == len(set(report.ids))
    assert report.broken_fragments == set()
    assert {page.tag(e) for e in report.elements} <= page.ELEMENTS
    assert {page.local(name) for e in report.elements for name in e.keys()} <= page.ATTRIBUTES
    title = yaml.safe_load(case.text)["article"]["title"]
    assert page.text(report.all("h1")[0]) == title
    assert title in page.text(report.all("title")[0])


def test_nothing_is_loaded_or_run(case: Case):
    """The page needs nothing else; its policy allows nothing but its own style sheet, named by its digest."""
    report = rendered(case)
    [policy] = [e.get("content") for e in report.all("meta") if e.get("http-equiv") == "Content-Security-Policy"]
    styles = re.findall(rb"<style>(.*?)</style>", report.source, re.DOTALL)
    assert len(styles) == 1
    digest = base64.b64encode(hashlib.sha256(styles[0]).digest()).decode()
    rules = {rule.split()[0]: rule.split()[1:] for rule in policy.split(";")}
    assert rules["default-src"] == ["'none'"]
    assert rules["style-src"] == [f"'sha256-{digest}'"]
    assert rules["base-uri"] == rules["form-action"] == ["'none'"]
    assert "script-src" not in rules
    assert b"url(" not in styles[0] and b"@import" not in styles[0]
    for link in report.links:
        assert link.startswith(("#", "https://")), link


def test_two_files_of_one_name_get_two_pages(tmp_path):
    for folder in ("one", "two"):
        obelus.write(tmp_path / folder / "a.yaml", "obelus: 1\narticle: {text: a.txt}\nclaims: []\n")
        obelus.write(tmp_path / folder / "a.txt", f"The article {folder}.\n")
    run = obelus.run("render", "one", "two", "--output", "out", cwd=tmp_path)
    paths = run.output.split()
    assert len(set(paths)) == 2
    for path, folder in zip(paths, ("one", "two")):
        assert f"The article {folder}." in Page.of(tmp_path / path).text
