"""Asks the JSON Schema implementation alone, through its harness for Bowtie: one JSON command a line, one answer."""

import json
import os
import subprocess
from pathlib import Path

import pytest

import obelus

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def binary() -> Path | None:
    """The harness under test: what BOWTIE_OBELUS names, else the newest way in which it is usually built."""
    named = os.environ.get("BOWTIE_OBELUS")
    if named:
        return Path(named).resolve()
    builds = (obelus.PACKAGE / ".build" / kind / "bowtie-obelus" for kind in ("release", "debug"))
    return next((build for build in builds if build.exists()), None)


class Harness:
    """A running harness. `formats` are annotations to it, as Bowtie wants."""

    def __init__(self) -> None:
        path = binary()
        if path is None or not path.exists():
            pytest.skip("needs the harness: `swift build --product bowtie-obelus`, or set BOWTIE_OBELUS to its path")
        self._process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        self._number = 0
        self.started = self.ask({"cmd": "start", "version": 1})
        assert self.ask({"cmd": "dialect", "dialect": DIALECT}) == {"ok": True}

    def ask(self, command: object, escaped: bool = False) -> dict:
        """The answer to one command; `escaped` writes it in ASCII, which says the same in other bytes."""
        line = command if isinstance(command, str) else json.dumps(command, ensure_ascii=escaped)
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, f"no answer, ended with {self._process.poll()} on {line[:500]}"
        return json.loads(answer)

    def answers(
        self, schema: object, instances: list, registry: dict | None = None, escaped: bool = False
    ) -> list[bool]:
        """Whether each instance is valid."""
        self._number += 1
        tests = [{"description": "", "instance": instance} for instance in instances]
        case = {"description": "", "schema": schema, "registry": registry or {}, "tests": tests}
        answer = self.ask({"cmd": "run", "seq": self._number, "case": case}, escaped)
        assert answer["seq"] == self._number
        assert "results" in answer, answer
        return [result["valid"] for result in answer["results"]]

    def stop(self) -> int:
        """Ends it as Bowtie does, and gives its exit status."""
        self._process.stdin.write('{"cmd": "stop"}\n')
        self._process.stdin.close()
        self._process.stdout.close()
        return self._process.wait(timeout=10)

    def __enter__(self) -> "Harness":
        return self

    def __exit__(self, *_) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
