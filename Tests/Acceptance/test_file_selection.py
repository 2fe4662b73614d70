"""Which files are checked: arguments, folders, and what a run without arguments means."""

import os
from pathlib import Path

import pytest

import obelus
from trees import checked, plant


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    return plant(tmp_path)


def test_without_a_path_and_without_configuration(tree: Path):
    run = obelus.validate(cwd=tree)
    assert checked(run) == ["Annotations/a.yaml", "Annotations/deep/a.yaml"]


def test_a_folder_means_the_yaml_files_in_it(tree: Path):
    """In the order of their paths, and nothing hidden."""
    run = obelus.validate("desk", cwd=tree)
    assert checked(run) == ["desk/a.yaml", "desk/b.yml", "desk/old/a.yaml"]
    assert run.status == 1


@pytest.mark.parametrize("argument", ["desk", "desk/", "./desk", "Annotations/../desk", "desk//"])
def test_a_folder_by_any_name(tree: Path, argument: str):
    assert checked(obelus.validate(argument, cwd=tree))[0] == "desk/a.yaml"


def test_paths_are_shown_relative_to_the_working_folder(tree: Path):
    assert checked(obelus.validate("a.yaml", cwd=tree / "desk")) == ["a.yaml"]
    assert checked(obelus.validate("../Annotations/a.yaml", cwd=tree / "desk")) == ["../Annotations/a.yaml"]
    assert checked(obelus.validate(tree / "a.yaml", cwd=tree / "desk")) == [str(tree / "a.yaml")]


def test_files_come_in_the_order_of_the_arguments_and_once(tree: Path):
    run = obelus.validate("desk/b.yml", "a.yaml", "./a.yaml", "desk", "desk/../a.yaml", cwd=tree)
    assert checked(run) == ["desk/b.yml", "a.yaml", "desk/a.yaml", "desk/old/a.yaml"]


def test_a_loop_of_links_ends(tree: Path):
    (tree / "desk/loop").symlink_to("..")
    (tree / "desk/self").symlink_to("self")
    run = obelus.validate("desk", cwd=tree, timeout=5)
    assert len(checked(run)) == len(set(checked(run)))


def test_an_unusable_argument_beats_an_error_and_the_rest_is_checked(tree: Path):
    """2 beats 1 wherever it stands, and every file that can be checked is."""
    (tree / "empty").mkdir()
    os.mkfifo(tree / "pipe.yaml")
    run = obelus.validate("gone.yaml", "desk/a.yaml", "empty", "pipe.yaml", "a.yaml", cwd=tree)
    assert run.status == 2
    assert checked(run) == ["desk/a.yaml", "a.yaml"]
    assert [line for line in run.error.splitlines() if line.startswith("obelus: ")] == [
        "obelus: there is no file or folder gone.yaml",
        "obelus: there is no YAML file in empty",
        "obelus: pipe.yaml is not a file",
    ]
    assert run.error.splitlines()[-1] == "2 files, 2 claims: 2 open. 2 errors; 4 notes."
