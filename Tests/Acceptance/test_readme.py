"""The README's example does what the README says, word for word."""

import re
from pathlib import Path

import obelus
from conftest import Case

README = (Path(__file__).parents[2] / "README.md").read_text()


COMMANDS = ("validate", "fix", "rebase", "render", "schema", "snapshot", "log", "agreement")


def block(language: str, containing: str) -> str:
    """The code block of this language that holds the words."""
    blocks = re.findall(rf"```{language}\n(.*?)```", README, re.S)
    return next(text for text in blocks if containing in text)


def test_the_example_prints_what_the_readme_shows(tmp_path: Path):
    obelus.write(tmp_path / "wall.txt", block("text", "Nobody in the town"))
    obelus.write(tmp_path / "accounts.txt", block("text", "Council accounts 1981\n"))
    obelus.write(tmp_path / "wall.yaml", block("yaml", "id: finished"))
    run = obelus.run("validate", "wall.yaml", cwd=tmp_path)
    assert run.status == 1
    # Problems go to standard output, the last line to standard error.
    assert run.output + run.error == block("text", "[figure-changed]")


def test_the_corrections_log_is_that_of_the_example(untouched_example: Case):
    run = obelus.run("log", cwd=untouched_example.folder)
    assert (run.status, run.output) == (0, block("markdown", "# Corrections"))


def test_a_copy_of_the_source_is_stored_as_the_readme_says(tmp_path: Path):
    """The command as it is written there, for a source that has no copy yet."""
    command = re.search(r"`obelus (snapshot accounts [^`]*)`", README)[1].split()
    obelus.write(tmp_path / "wall.txt", block("text", "Nobody in the town"))
    snapshot = "    snapshot: accounts.txt\n"
    text = block("yaml", "id: finished")
    assert snapshot in text
    obelus.write(tmp_path / "wall.yaml", text.replace(snapshot, ""))
    obelus.write(tmp_path / command[command.index("--file") + 1], b"%PDF-1.4\n")
    run = obelus.run(*command, cwd=tmp_path)
    assert run.status == 0
    recorded = (tmp_path / "wall.yaml").read_text()
    assert [key for key in ("snapshot", "sha256", "retrieved") if f"    {key}: " not in recorded] == []


def test_every_option_that_the_readme_names_is_there(tmp_path: Path):
    options = set(re.findall(r"`(--[a-z-]+)", README))
    known = "".join(obelus.run(command, "--help", cwd=tmp_path).output for command in COMMANDS)
    assert options
    assert [option for option in sorted(options) if option not in known] == []
