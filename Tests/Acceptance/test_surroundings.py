"""Words that pass in a sentence that changed: a note, where the text that was reviewed is at hand."""

from pathlib import Path

import pytest

import obelus
from conftest import Case
from fixing import MOMENT, NOW, digest, fix, project, rules
from repository import Repository

OLD = (
    "Officials say that the harbour wall was finished in 1971. A ferry crosses twice a day.\n\n"
    "On 6 October the mayor, who had come by train, and her brother, a fisherman, met by video. It rained.\n"
)
WALL = "  - {id: a, quote: the harbour wall was finished in 1971}\n"
MEETING = "  - {id: a, quote: 'On 6 October the mayor [...] and her brother [...] met by video'}\n"

CHANGES = {
    "words before": (WALL, "Officials say", "Officials deny", True),
    "words after": (WALL, "in 1971.", "in 1971, or so they say.", True),
    "a full stop": (WALL, "in 1971. A", "in 1971; a", True),
    "the next sentence": (WALL, "crosses twice", "crosses once", False),
    "the next paragraph": (WALL, "by train", "by car", False),
    "typography": (WALL, "in 1971. A", "in\n1971.  A", False),
    "a paragraph before": (WALL, "Officials", "It is new.\n\nOfficials", False),
    "a sentence before": (WALL, "Officials", "It is new. Officials", False),
    "what an elided quote skips": (MEETING, "by train", "by car", True),
    "what stands after an elided quote": (MEETING, "It rained", "It snowed", False),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_noted(tmp_path: Path, change: str):
    claims, old, new, is_noted = CHANGES[change]
    case = project(tmp_path, claims, obelus.change(OLD, old, new), OLD)
    assert ("surroundings-changed" in rules(case, "--from", "old.txt")) is is_noted
    assert "surroundings-changed" not in rules(case)


def test_it_is_a_note_and_shows_both_sentences(tmp_path: Path):
    case = project(tmp_path, WALL, OLD.replace("Officials say", "Officials deny"), OLD)
    arguments = ("validate", *NOW, "--from", "old.txt", "a.yaml")
    quiet = obelus.run(*arguments, "--fail-on", "warning", cwd=case.folder)
    # The changed article alone is a warning.
    assert quiet.status == 1 and "surroundings-changed" not in quiet.output
    shown = obelus.run(*arguments, "--notes", "--color", "never", cwd=case.folder).output
    note = shown[shown.index("note: the quote still stands") :].split("\n\n")[0]
    line, column = obelus.place(case.text, "the harbour wall")
    assert note.splitlines()[1].strip() == f"--> a.yaml:{line}:{column}   claim a"
    assert "a.txt:1:1" in note and "Officials deny" in note
    assert "old.txt:1:1" in note and "Officials say" in note


def test_nothing_repairs_it(tmp_path: Path):
    """Only a person can say whether the verdict holds in the new sentence; the digest is another matter."""
    case = project(tmp_path, WALL, OLD.replace("Officials say", "Officials deny"), OLD)
    before = case.text
    fix(case, "--from", "old.txt")
    assert case.text == before
    fix(case, "--unsafe", "--from", "old.txt")
    assert WALL in case.text
    assert "surroundings-changed" in rules(case, "--from", "old.txt")


def in_git(folder: Path, claims: str, texts: list[str]) -> Case:
    """An article whose texts follow one another in git; the file records the last, and all before it."""
    repository = Repository.create(folder)
    repository.commit_versions("a.txt", texts)
    case = project(folder, claims, texts[-1], texts[-1])
    revisions = "".join(f"    - {{sha256: {digest(text)}, replaced: {MOMENT}}}\n" for text in texts[:-1])
    case.text = obelus.change(case.text, "claims:\n", f"  revisions:\n{revisions}claims:\n")
    return case


def test_an_earlier_digest_is_used_for_what_is_astray(tmp_path: Path):
    """The article's digest was renewed while a quote was not; three words are too few to be searched for without."""
    case = in_git(tmp_path / "desk", MEETING, [OLD, OLD.replace("by video", "in person")])
    assert "quote-changed" in rules(case)
    fix(case, "--unsafe")
    assert "met in person" in case.text
    assert rules(case) == ["claim-open"]


def test_an_earlier_digest_says_nothing_of_surroundings(tmp_path: Path):
    """Whoever recorded the new digest has read what changed."""
    other = "  - {id: b, quote: a fisherman from the islands, and his brother}\n"
    case = in_git(tmp_path / "desk", WALL + other, [OLD, OLD.replace("Officials say", "Officials deny")])
    found = rules(case)
    assert "quote-not-found" in found and "surroundings-changed" not in found


def test_the_latest_of_the_earlier_digests_is_used(tmp_path: Path):
    texts = [OLD, OLD.replace("by video", "by letter"), OLD.replace("by video", "in person")]
    case = in_git(tmp_path / "desk", MEETING.replace("by video", "by letter"), texts)
    assert "quote-changed" in rules(case)
