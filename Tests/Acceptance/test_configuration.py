"""obelus.yaml: the files of a project, its reviewers and sources, its folder; and what is wrong with it."""

import os
from pathlib import Path

import pytest

import obelus
from trees import ARTICLE, annotations, checked, plant


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    return plant(tmp_path)


@pytest.fixture
def project(tree: Path) -> Path:
    obelus.write(tree / "obelus.yaml", "files:\n  - desk/**/*.yaml\n  - '*.yaml'\nexclude: [desk/old/**]\n")
    return tree


@pytest.mark.parametrize("folder", ["", "desk", "Annotations/deep"])
def test_the_files_that_the_configuration_names(project: Path, folder: str):
    """From any folder of the project; obelus.yaml itself is no annotation file."""
    run = obelus.validate(cwd=project / folder)
    names = [os.path.relpath(project / folder / name, project) for name in checked(run)]
    assert names == ["a.yaml", "desk/a.yaml"]
    assert run.error.startswith("2 files, ")


def test_a_folder_that_holds_the_project_means_the_projects_files(project: Path):
    assert checked(obelus.validate(".", cwd=project)) == ["a.yaml", "desk/a.yaml"]
    assert checked(obelus.validate("desk", cwd=project)) == ["desk/a.yaml", "desk/b.yml", "desk/old/a.yaml"]


def test_a_file_that_is_named_is_checked_though_it_is_excluded(project: Path):
    assert checked(obelus.validate("desk/old/a.yaml", cwd=project)) == ["desk/old/a.yaml"]


def test_reviewers_and_sources_of_the_project(tmp_path: Path):
    """Every file may name them; a misspelt one is still found, and the right one suggested."""
    obelus.write(
        tmp_path / "obelus.yaml",
        "reviewers:\n  asia-desk: {name: Asia desk}\nsources:\n  archive: {title: Town archive}\n",
    )
    obelus.write(tmp_path / "Annotations/a.txt", ARTICLE)
    text = annotations(
        "claims:\n  - id: a\n    quote: The wall was finished\n    annotations:\n"
        "      - {verdict: verified, reviewer: asia-desk, date: 2021-10-19, evidence: [{source: archive}]}\n"
    )
    obelus.write(tmp_path / "Annotations/a.yaml", text)
    run = obelus.validate(cwd=tmp_path)
    assert (run.status, run.output) == (0, "")
    obelus.write(tmp_path / "Annotations/a.yaml", obelus.change(text, "reviewer: asia-desk", "reviewer: asia-dsek"))
    assert "did you mean `asia-desk`?" in obelus.run("validate", cwd=tmp_path).output


@pytest.mark.parametrize("kind", ["reviewers", "sources"])
def test_an_id_in_both_places_is_an_error(tmp_path: Path, kind: str):
    """Which of the two would hold? The later reader could not tell."""
    field = {"reviewers": "name", "sources": "title"}[kind]
    obelus.write(tmp_path / "obelus.yaml", f"{kind}:\n  desk: {{{field}: One}}\n")
    obelus.write(tmp_path / "a.txt", ARTICLE)
    text = annotations(f"{kind}:\n  desk: {{{field}: Another}}\nclaims: []\n")
    obelus.write(tmp_path / "a.yaml", text)
    run = obelus.validate("a.yaml", cwd=tmp_path)
    assert run.status == 1
    assert [(d.place, d.severity) for d in run.diagnostics] == [(obelus.place(text, "desk: {"), "error")]


# An obelus.yaml that cannot be used, the place of its fault, and words of the message.
CONFIGURATIONS = {
    "no YAML": ("files: [a.yaml\n", 1, ""),
    "empty": ("", 1, "empty"),
    "a list": ("- a.yaml\n", 1, "must be a group of"),
    "a misspelt key": ("exclude: []\nflies: [a.yaml]\n", 2, "no field `flies`"),
    "text where a list belongs": ("files: a.yaml\n", 1, "must be a list"),
    "a reviewer that is text": ("reviewers:\n  desk: Asia desk\n", 2, "must be a group of"),
    "not UTF-8": (b"files: [caf\xe9.yaml]\n", 1, "not UTF-8"),
    "a key twice": ("files: [a.yaml]\nfiles: [b.yaml]\n", 2, "twice"),
}


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_a_configuration_that_cannot_be_used(tree: Path, name: str):
    """Status 2 and one message, however many files the project has; other projects are still checked."""
    content, line, words = CONFIGURATIONS[name]
    obelus.write(tree / "desk/obelus.yaml", content)
    for arguments in (["desk/a.yaml", "desk/b.yml", "a.yaml"], ["desk", "a.yaml"]):
        run = obelus.validate(*arguments, cwd=tree)
        assert run.status == 2
        faults = [d for d in run.diagnostics if d.file == "desk/obelus.yaml"]
        assert [(d.line, d.severity) for d in faults] == [(line, "error")]
        assert words in faults[0].message
        assert [name for name in checked(run) if name != "desk/obelus.yaml"] == ["a.yaml"]


def test_a_configuration_that_is_a_fifo(tree: Path):
    os.mkfifo(tree / "desk/obelus.yaml")
    run = obelus.validate("desk/a.yaml", cwd=tree, timeout=5)
    assert run.status == 2
    assert "obelus.yaml" in run.everything


def test_a_pattern_does_not_lead_out_of_the_project(tree: Path):
    """`../` in obelus.yaml, which may be a stranger's, reads nothing outside its folder."""
    obelus.write(tree / "desk/obelus.yaml", "files: [../*.yaml, '*.yml']\n")
    assert "../a.yaml" not in obelus.validate(cwd=tree / "desk").output


def test_the_article_may_lie_anywhere_in_the_project(tmp_path: Path):
    """The folder of obelus.yaml, or of the git checkout, holds both; without either the file's folder does."""
    obelus.write(tmp_path / "articles/a.txt", ARTICLE)
    obelus.write(tmp_path / "reviews/2021/a.yaml", annotations(article="../../articles/a.txt"))
    run = obelus.validate("reviews/2021/a.yaml", cwd=tmp_path)
    assert [d.rule for d in run.diagnostics] == ["article-outside-project"]
    (tmp_path / ".git").mkdir()
    assert obelus.validate("reviews/2021/a.yaml", cwd=tmp_path).output == ""
    obelus.write(tmp_path / "reviews/obelus.yaml", "files: []\n")
    run = obelus.validate("reviews/2021/a.yaml", cwd=tmp_path)
    assert [d.rule for d in run.diagnostics] == ["article-outside-project"]
