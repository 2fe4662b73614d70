"""Fixtures: the tool under test, and copies of the example and of a real article to spoil."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import obelus

REAL_ARTICLE = "000_71de9c8351c2d1e1"


@dataclass
class Case:
    """An annotation file with its article in a folder that a test may change."""

    folder: Path
    file: Path
    article: Path

    @property
    def name(self) -> str:
        """The annotation file as a user in the folder would name it."""
        return str(self.file.relative_to(self.folder))

    @property
    def text(self) -> str:
        return self.file.read_bytes().decode()

    @text.setter
    def text(self, text: str) -> None:
        obelus.write(self.file, text)

    def validate(self, *arguments: object, **options) -> obelus.Run:
        return obelus.validate(self.name, *arguments, cwd=self.folder, **options)

    def render(self, *arguments: object, **options) -> obelus.Run:
        return obelus.run("render", self.name, "--output", "out", *arguments, cwd=self.folder, **options)


def pytest_sessionstart(session: pytest.Session) -> None:
    tool = obelus.binary()
    if tool is None or not tool.exists():
        where = f" at {tool}" if tool else ""
        raise pytest.UsageError(
            f"there is no obelus to test{where}: build it with `swift build`, or set OBELUS to its path"
        )


@pytest.fixture(scope="session", autouse=True)
def git_sees_the_tests_only(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A repository around the temporary folder, or a hook that runs the tests, is no part of any test."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("GIT_")]:
            patch.delenv(name)
        patch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path_factory.getbasetemp()))
        yield


def digest(case: Case) -> str:
    """The article's digest, as the annotation file has it."""
    return next(line.split()[-1] for line in case.text.splitlines() if line.startswith("  sha256: "))


def copy_example(folder: Path) -> Case:
    for part in ("obelus.yaml", "Annotations/strait.yaml", "Examples/strait.md"):
        obelus.write(folder / part, (obelus.PACKAGE / part).read_bytes())
    shutil.copytree(obelus.PACKAGE / "Annotations/snapshots", folder / "Annotations/snapshots")
    return Case(folder, folder / "Annotations/strait.yaml", folder / "Examples/strait.md")


@pytest.fixture
def example(tmp_path: Path) -> Case:
    """The project's own example, which every checkout has."""
    return copy_example(tmp_path / "example")


@pytest.fixture(scope="session")
def untouched_example(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """The same for tests that only read it."""
    return copy_example(tmp_path_factory.mktemp("example") / "project")


@pytest.fixture
def real(tmp_path: Path) -> Case:
    """A real article with its annotations."""
    articles = obelus.SHARED / "data" / "articles"
    if not articles.is_dir():
        pytest.skip("the real article lies beside a full checkout, in ../shared, and is not here")
    folder = tmp_path / "real"
    article = obelus.write(folder / f"{REAL_ARTICLE}.txt", (articles / f"{REAL_ARTICLE}.txt").read_bytes())
    name = f"{REAL_ARTICLE}.annotations.yaml"
    file = obelus.write(folder / name, (articles / name).read_bytes())
    return Case(folder, file, article)


@pytest.fixture(scope="session")
def without_privileges() -> tuple[str, ...]:
    """A command that runs another without the privilege to read everything, which root has."""
    if os.geteuid() != 0:
        return ()
    capabilities = "-dac_override,-dac_read_search"
    command = ("setpriv", f"--bounding-set={capabilities}", f"--inh-caps={capabilities}")
    if not shutil.which("setpriv") or subprocess.run([*command, "true"], capture_output=True).returncode:
        pytest.skip("root may read everything, and setpriv cannot take that away here")
    return command


@pytest.fixture
def small(tmp_path: Path):
    """Makes a short annotation file, its article and nothing else."""

    def make(claims: str, article: str = "The wall was finished in 1971.\n", head: str = "") -> Case:
        folder = tmp_path / "small"
        text = f"obelus: 1\narticle: {{text: a.txt}}\n{head}claims:\n{claims}"
        return Case(folder, obelus.write(folder / "a.yaml", text), obelus.write(folder / "a.txt", article))

    return make
