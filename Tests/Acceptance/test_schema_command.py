"""`obelus schema`: the schemas by which the tool itself decides, printed or written."""

from pathlib import Path

import pytest

import obelus

FOLDER = obelus.PACKAGE / "Schemas"
NAMES = ["annotations", "project", "diagnostics"]


def published(name: str) -> bytes:
    return (FOLDER / f"{name}.schema.json").read_bytes()


def test_the_schema_of_annotation_files_is_printed(tmp_path: Path):
    run = obelus.run("schema", cwd=tmp_path)
    assert (run.status, run.error) == (0, "")
    assert run.output.encode() == published("annotations")


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_printed_by_its_name(tmp_path: Path, name: str):
    run = obelus.run("schema", name, cwd=tmp_path)
    assert (run.status, run.error) == (0, "")
    assert run.output.encode() == published(name)


def test_all_schemas_are_written(tmp_path: Path):
    """Byte for byte, into a folder that need not be there; the paths are printed."""
    run = obelus.run("schema", "--output", "new/schemas", cwd=tmp_path)
    assert (run.status, run.error) == (0, "")
    assert sorted(run.output.splitlines()) == sorted(f"new/schemas/{name}.schema.json" for name in NAMES)
    written = {path.name: path.read_bytes() for path in (tmp_path / "new/schemas").iterdir()}
    assert written == {f"{name}.schema.json": published(name) for name in NAMES}


def test_writing_again_changes_nothing(tmp_path: Path):
    old = obelus.write(tmp_path / "schemas/annotations.schema.json", "old")
    other = obelus.write(tmp_path / "schemas/house.schema.json", "{}")
    for _ in range(2):
        assert obelus.run("schema", "--output", "schemas", cwd=tmp_path).status == 0
        assert old.read_bytes() == published("annotations")
        assert other.read_text() == "{}"
        assert len(list((tmp_path / "schemas").iterdir())) == 4


@pytest.mark.parametrize("arguments", [["annotation"], ["annotations", "project"], ["--output"]], ids=" ".join)
def test_a_schema_that_there_is_not(tmp_path: Path, arguments: list[str]):
    run = obelus.run("schema", *arguments, cwd=tmp_path)
    assert (run.status, run.output) == (2, "")
    assert run.error
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_to(tmp_path: Path):
    """Status 2, and the folder is named."""
    obelus.write(tmp_path / "schemas", "a file")
    run = obelus.run("schema", "--output", "schemas", cwd=tmp_path)
    assert (run.status, run.output) == (2, "")
    assert "schemas" in run.error
    assert (tmp_path / "schemas").read_text() == "a file"
