"""Colour: on a terminal only, unless the user or NO_COLOR or CLICOLOR_FORCE says otherwise."""

import pytest

import obelus
import terminal
from conftest import Case


@pytest.fixture
def spoilt(small) -> Case:
    return small("  - {id: a, quote: three words here}\n")


# Options, environment, and whether there is colour in a pipe and on a terminal.
CASES = [
    ([], {}, False, True),
    ([], {"NO_COLOR": "1"}, False, False),
    ([], {"NO_COLOR": ""}, False, True),
    ([], {"TERM": "dumb"}, False, False),
    ([], {"CLICOLOR_FORCE": "1"}, True, True),
    ([], {"CLICOLOR_FORCE": "0"}, False, True),
    ([], {"CLICOLOR_FORCE": ""}, False, True),
    (["--color", "auto"], {}, False, True),
    (["--color", "always"], {}, True, True),
    (["--color", "always"], {"NO_COLOR": "1"}, True, True),
    (["--color", "always"], {"TERM": "dumb"}, True, True),
    (["--color", "never"], {}, False, False),
    (["--color", "never"], {"CLICOLOR_FORCE": "1"}, False, False),
    (["--color=never"], {}, False, False),
]
IDS = [
    " ".join([*options, *(f"{name}={value}" for name, value in variables.items())]) or "nothing said"
    for options, variables, *_ in CASES
]


@pytest.mark.parametrize(("options", "variables", "in_pipe", "on_terminal"), CASES, ids=IDS)
def test_colour(spoilt: Case, options: list[str], variables: dict[str, str], in_pipe: bool, on_terminal: bool):
    piped = obelus.run("validate", *options, spoilt.name, cwd=spoilt.folder, **variables)
    assert (terminal.ESCAPE in piped.output) == in_pipe
    assert terminal.ESCAPE not in piped.error
    shown = terminal.run("validate", *options, spoilt.name, cwd=spoilt.folder, **variables)
    assert (terminal.ESCAPE in shown) == on_terminal
    # Colours change nothing else.
    plain = obelus.run("validate", spoilt.name, cwd=spoilt.folder).output
    assert terminal.COLOUR.sub("", piped.output) == plain
    assert terminal.COLOUR.sub("", shown) == plain


def test_every_colour_ends_on_its_line(spoilt: Case):
    """A line cut out by `grep` or `head` must not colour what follows it."""
    output = obelus.run("validate", "--color", "always", spoilt.name, cwd=spoilt.folder).output
    for line in output.splitlines():
        colours = terminal.COLOUR.findall(line)
        assert not colours or colours[-1] == "\x1b[0m"


def test_the_compact_format_has_no_colour(spoilt: Case):
    """Programs read it."""
    run = spoilt.validate("--color", "always")
    assert terminal.ESCAPE not in run.everything
    assert len(run.diagnostics) == 1


def test_render_obeys_the_same_options(spoilt: Case):
    assert terminal.ESCAPE in spoilt.render("--color", "always").output
    assert terminal.ESCAPE not in spoilt.render("--color", "never", CLICOLOR_FORCE="1").output
    assert terminal.ESCAPE not in spoilt.render().output
