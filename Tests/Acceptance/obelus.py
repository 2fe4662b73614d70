"""Drives the built `obelus` from outside: runs it, reads what it prints, finds places in texts."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2]
SHARED = PACKAGE.parent / "shared"

# Variables that change how the tool prints; a test sets those that it is about.
_TERMINAL_VARIABLES = ("NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "TERM")

_COMPACT = re.compile(
    r"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<severity>error|warning|note): "
    r"(?P<message>.+) \[(?P<rule>[a-z0-9-]+)\]"
)


def binary() -> Path | None:
    """The tool under test: what OBELUS names, else the newest way in which it is usually built."""
    named = os.environ.get("OBELUS")
    if named:
        return Path(named).resolve()
    builds = (PACKAGE / ".build" / kind / "obelus" for kind in ("release", "debug"))
    return next((build for build in builds if build.exists()), None)


@dataclass(frozen=True)
class Diagnostic:
    """One line of `--format compact`."""

    file: str
    line: int
    column: int
    severity: str
    message: str
    rule: str

    @property
    def place(self) -> tuple[int, int]:
        return self.line, self.column


@dataclass(frozen=True)
class Run:
    """How a run ended and what it printed."""

    status: int
    output: str
    error: str

    @property
    def everything(self) -> str:
        return self.output + self.error

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """What `--format compact` printed; a line that has not its form fails the test."""
        return [parse(line) for line in self.output.splitlines()]

    @property
    def found(self) -> list[tuple[int, int, str, str]]:
        """Line, column, severity and rule of each diagnostic: all that a test compares at once."""
        return [(d.line, d.column, d.severity, d.rule) for d in self.diagnostics]


def parse(line: str) -> Diagnostic:
    match = _COMPACT.fullmatch(line)
    assert match, f"not `file:line:column: severity: message [rule]`: {line!r}"
    fields = match.groupdict()
    return Diagnostic(**{**fields, "line": int(fields["line"]), "column": int(fields["column"])})


def environment(**variables: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _TERMINAL_VARIABLES}
    return {**kept, **variables}


def run(*arguments: object, cwd: Path, before: tuple[str, ...] = (), timeout: float = 20, **variables) -> Run:
    """Runs `obelus` with both streams going to pipes. `before` is a command that starts it."""
    command = [*before, str(binary()), *map(os.fspath, map(_argument, arguments))]
    done = subprocess.run(
        command, cwd=cwd, env=environment(**variables), stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout
    )
    # Strict on purpose: whatever a file holds, the tool prints UTF-8.
    result = Run(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert done.returncode in (0, 1, 2), f"ended with {done.returncode}: {result.everything[-2000:]}"
    return result


def validate(*arguments: object, cwd: Path, **options) -> Run:
    """`obelus validate --format compact`."""
    return run("validate", "--format", "compact", *arguments, cwd=cwd, **options)


def _argument(argument: object) -> str | bytes | os.PathLike:
    return argument if isinstance(argument, (str, bytes, os.PathLike)) else str(argument)


def change(text: str, old: str, new: str) -> str:
    """`text` with `old`, which must stand in it exactly once, replaced."""
    assert text.count(old) == 1, f"{text.count(old)} times in the text: {old!r}"
    return text.replace(old, new)


def place(text: str, needle: str, at: str = "") -> tuple[int, int]:
    """Line and column, 1-based, the column in code points, of `at` inside the only `needle` in `text`."""
    assert text.count(needle) == 1, f"{text.count(needle)} times in the text: {needle!r}"
    index = text.index(needle) + needle.index(at)
    before = text[:index].removeprefix("\N{BYTE ORDER MARK}")
    lines = re.split(r"\r\n|\n|\r", before)
    return len(lines), len(lines[-1]) + 1


def write(path: Path, text: str | bytes) -> Path:
    """Writes a file and the folders above it, every byte as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


if sys.version_info < (3, 10):
    raise SystemExit("the acceptance tests need Python 3.10 or newer")
