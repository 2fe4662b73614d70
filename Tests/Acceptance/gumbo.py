"""Gumbo, a parser of HTML in C, as a second opinion on what the text of a page is."""

import os
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent / "gumbo_text.c"


def build(folder: Path) -> Path:
    """Compiles the program into `folder`; skips the test where that is not possible here."""
    compiler = next(filter(None, map(shutil.which, (os.environ.get("CC", "cc"), "clang"))), None)
    if compiler is None:
        pytest.skip("there is no C compiler; `Scripts/install test` installs one")
    flags = _flags()
    header = subprocess.run(
        [compiler, "-E", "-x", "c", *flags, "-"], input=b"#include <gumbo.h>\n", capture_output=True
    )
    if header.returncode:
        pytest.skip("Gumbo is not installed; `Scripts/install test` installs it")
    program = folder / "gumbo_text"
    warnings = ["-std=gnu11", "-Wall", "-Wextra", "-Werror"]
    subprocess.run([compiler, *warnings, "-O1", str(SOURCE), "-o", str(program), *flags, "-lgumbo"], check=True)
    return program


def _flags() -> list[str]:
    if not shutil.which("pkg-config"):
        return []
    asked = subprocess.run(["pkg-config", "--cflags", "--libs-only-L", "gumbo"], capture_output=True, text=True)
    return shlex.split(asked.stdout) if asked.returncode == 0 else []


@dataclass(frozen=True)
class Text:
    text: str
    # Whether the text is in another order than the page.
    is_moved: bool


def read(program: Path, page: str) -> Text:
    done = subprocess.run([program], input=page.encode(), capture_output=True, timeout=20, check=True)
    return Text(done.stdout.decode(), is_moved=bool(done.stderr))
