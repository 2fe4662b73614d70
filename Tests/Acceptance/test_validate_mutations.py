"""One slip in a good file gives exactly one diagnostic, where a user would look for it, and nothing else."""

import pytest

import obelus
from conftest import Case
from slips import EXAMPLE, MISSPELT_KEYS, REAL, Slip


def check(case: Case, slip: Slip, transform=lambda text: text) -> None:
    mutated = obelus.change(case.text, slip.old, slip.new)
    case.text = transform(mutated)
    run = case.validate("--notes", "--today", "2021-11-01")
    expected = [(*obelus.place(mutated, slip.near or slip.new, at=slip.at), slip.severity, slip.rule)]
    if slip.leads_to:
        rule, words = slip.leads_to
        expected.append((*obelus.place(mutated, words), "warning", rule))
    serious = [found for found in run.found if found[2] != "note"]
    assert serious == expected, run.everything
    # Nothing new among the notes either: the good file has three at most, and a slip may only take its own away.
    notes = [d.rule for d in run.diagnostics if d.severity == "note"]
    assert set(notes) <= {"quote-typographic", "claim-open", "name-variant"}
    assert len(set(notes)) == len(notes)
    message = next(d.message for d in run.diagnostics if d.rule == slip.rule)
    assert slip.says in message
    assert run.status == (1 if slip.severity == "error" else 0)


@pytest.mark.parametrize("slip", EXAMPLE, ids=lambda slip: slip.name)
def test_a_slip_in_the_example(example: Case, slip: Slip):
    check(example, slip)


@pytest.mark.parametrize("slip", MISSPELT_KEYS, ids=lambda slip: slip.name)
def test_a_misspelt_key_is_the_only_thing_reported(example: Case, slip: Slip):
    """A reader who sees twenty errors looks for twenty mistakes."""
    check(example, slip)


@pytest.mark.parametrize("slip", REAL, ids=lambda slip: slip.name)
def test_a_slip_in_the_real_article(real: Case, slip: Slip):
    check(real, slip)


@pytest.mark.parametrize("slip", EXAMPLE[:12], ids=lambda slip: slip.name)
def test_lines_and_columns_are_the_same_with_crlf(example: Case, slip: Slip):
    check(example, slip, transform=lambda text: text.replace("\n", "\r\n"))


@pytest.mark.parametrize("slip", EXAMPLE[:12], ids=lambda slip: slip.name)
def test_lines_and_columns_are_the_same_with_a_byte_order_mark(example: Case, slip: Slip):
    check(example, slip, transform=lambda text: "\ufeff" + text)
