"""The README's example does what the README says, word for word."""

import re
from pathlib import Path

import obelus

README = (Path(__file__).parents[2] / "README.md").read_text()


COMMANDS = ("validate", "fix", "rebase", "render", "schema")


def block(language: str, containing: str) -> str:
    """The code block of this language that holds the words."""
    blocks = re.findall(rf"```{language}\n(.*?)```", README, re.S)
    return next(text for text in blocks if containing in text)


def test_the_example_prints_what_the_readme_shows(tmp_path: Path):
    obelus.write(tmp_path / "wall.txt", block("text", "Nobody in the town"))
    obelus.write(tmp_path / "wall.yaml", block("yaml", "id: finished"))
    run = obelus.run("validate", "wall.yaml", cwd=tmp_path)
    assert run.status == 1
    # Problems go to standard output, the last line to standard error.
    assert run.output + run.error == block("text", "[figure-changed]")


def test_every_option_that_the_readme_names_is_there(tmp_path: Path):
    options = set(re.findall(r"`(--[a-z-]+)", README))
    known = "".join(obelus.run(command, "--help", cwd=tmp_path).output for command in COMMANDS)
    assert options
    assert [option for option in sorted(options) if option not in known] == []
