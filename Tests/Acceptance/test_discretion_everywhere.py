"""Nothing that is private or confidential stands in the output of any command, whatever is wrong with the file."""

import random
import re
from pathlib import Path

import pytest

import obelus
from discretion import CLAIMS, FAULTY_WAYS, FILE, HEAD, LAYOUTS, PUBLIC, SECRET, SOURCE, WAYS, leaks, project

_COMMAND = re.compile(r"^  ([a-z]+(?:-[a-z]+)*)  ", re.MULTILINE)
_OPTION = re.compile(r"^  (--[a-z-]+)", re.MULTILINE)


def subcommands() -> list[str]:
    text = obelus.run("--help", cwd=Path.cwd()).output
    return _COMMAND.findall(text[text.index("SUBCOMMANDS:") :])


def test_every_command_and_option_is_tried():
    """A new one cannot be forgotten: it has to be added to WAYS."""
    assert subcommands() == list(WAYS)
    for command, ways in WAYS.items():
        text = obelus.run(command, "--help", cwd=Path.cwd(), COLUMNS="10000").output
        tried = {word for way in ways for word in way}
        assert set(_OPTION.findall(text)) - {"--version"} <= tried, command
        # Help is folded to the terminal; the values are what matters.
        for values in re.findall(r"\(values:\s+([^;)]+)", text):
            assert set(re.split(r",\s+", values)) <= tried or values.startswith("annotations"), (command, values)


def told(folder: Path, ways: dict[str, list[list[str]]] = FAULTY_WAYS, names: list[str] = ["a.yaml"]) -> dict:
    """The lines of each command's output that tell a secret; none, if all is well."""
    pairs = [(command, way) for command in ways for way in ways[command]]
    found = {" ".join([command, *way]): leaks(folder, command, way, names) for command, way in pairs}
    return {command: lines for command, lines in found.items() if lines}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_careful_file(tmp_path: Path, layout: str):
    folder = project(tmp_path, *LAYOUTS[layout])
    assert obelus.validate("a.yaml", cwd=folder).output == ""
    assert told(folder, WAYS) == {}


# What is wrong, as a change that can be made wherever its first text stands.
FAULTS = {
    "a title that is a list": ("title: Zqtitle", "title: [Zqtitle]\n    x-more: Zqmore"),
    "an address without a colon": ("https://zqurl", "https//zqurl"),
    "an address that names a user": ("https://zqurl", "https://zquser:zqword@zqurl"),
    "an address of two scripts": ("https://zqurl", "https://zq\u0430url"),
    "an address with a port that is none": ("zqurl.example", "zqurl.example:zq99"),
    "an archive without a scheme": ("https://zqarchive", "zqarchive"),
    "a hidden character in the publisher": ("Zqpublisher House", "Zqpublisher\u200b House"),
    "a hidden character in the title": ("Zqtitle", "Zqtitle\u202e"),
    "a hidden character in the note": ("Zqnote", "Zqnote\u200b"),
    "a hidden character in the id": ("  zqid:", "  zqid\u200b:"),
    "a date that is none": ("published: 1907-03-05", "published: 1907-13-05"),
    "a source of later than the review": ("published: 1907-03-05", "published: 2907-03-05"),
    "a day that has passed": ("expires: 2907-03-05", "expires: 1907-03-05"),
    "a source of the future": ("retrieved: 1908-03-05", "retrieved: 2907-03-05"),
    "an unknown field": ("publisher: Zqpublisher", "zqpublished-by: Zqpublisher"),
    "a misspelt field": ("publisher: Zqpublisher", "publsher: Zqpublisher"),
    "a misspelt word": ("type: primary", "type: primry"),
    "a field twice": ("title: Zq", "title: Zqfirst\n    title: Zq"),
    "a source twice": ("  zqid:", "  zqid: {title: Zqtwin}\n  zqid:"),
    "a missing copy": ("zqfolder/zqcopy.txt", "zqfolder/zqmissing.txt"),
    "a copy outside": ("zqfolder/zqcopy.txt", "../zqfolder/zqcopy.txt"),
    "a copy that is a folder": ("zqfolder/zqcopy.txt", "zqfolder"),
    "a copy without words": ("zqfolder/zqcopy.txt", "zqfolder/zqcopy.pdf"),
    "a changed copy": ("sha256: ", "sha256: 0000000000000000000000000000000000000000000000000000000000000000 # "),
    "a digest that is none": ("sha256: ", "sha256: zq"),
    "words that the copy has not": ("quote: Zqcopy words of", "quote: Zqother zqwords altogether of"),
    "words that the copy has otherwise": ("quote: Zqcopy words of", "quote: Zqcopy zqwards of"),
    "`confidential` that is no truth value": ("confidential: true", 'confidential: "yes"'),
    "`confidential` that says no in words": ("confidential: true", "confidential: no"),
    "`confidential` without a value": ("confidential: true", "confidential:"),
    "`confidential` twice": ("confidential: true", "confidential: true, confidential: false"),
    "a misspelt `confidential`": ("confidential: true", "confidental: true"),
    "a capital `Confidential`": ("confidential: true", "Confidential: true"),
    "`confidential` without a colon": ("confidential: true", "confidential true"),
    "a misspelt `private`": ("private: Zqnote", "privat: Zqnote"),
    "a capital `Private`": ("private: Zqnote", "Private: Zqnote"),
    "`privates`": ("private: Zqnote", "privates: Zqnote"),
    "`private-note`": ("private: Zqnote", "private-note: Zqnote"),
    "`private` without a space": ("private: Zqnote", "private:Zqnote"),
    "a list of private notes": ("private: Zqnote", "private: [Zqnote]\n        x-more:"),
    "`private` twice": ("private: Zqnote", "private: Zqfirst\n        private: Zqnote"),
    "a note that is not YAML": ("private: Zqnote said", "private: Zqnote: said"),
    "a note in quotation marks": ("private: Zqnote said", 'private: "Zqnote" said'),
    "an alias of nothing": ("private: Zqnote", "private: *zqnote"),
    "a tag": ("private: Zqnote", "private: !zqtag Zqnote"),
    "an anchor": ("title: Zqtitle", "title: &zqanchor Zqtitle"),
    "a number sign in the note": ("private: Zqnote", "private: Zqnote # zqcomment"),
    "the note in the open": ("finding: The year is right.", "finding: Zqnote said on the zqtelephone yesterday"),
    "the title in the open": ("finding: The year is right.", "finding: It is in the Zqtitle of a talk"),
    "the address in the open": ("finding: The year is right.", "finding: See https://zqurl.example/zqtalk"),
    "a misspelt id": ("- source: zqid\n            stance", "- source: zqidd\n            stance"),
    "a misspelt id of a source": ("  zqid:", "  zqiid:"),
    "an id with a capital": ("  zqid:", "  Zqid:"),
    "a misspelt `source`": ("- source: zqid\n            stance", "- sorce: zqid\n            stance"),
    "a list of sources": ("- source: zqid\n            stance", "- source: [zqid]\n            stance"),
    "misspelt `sources`": ("sources:", "souces:"),
    "misspelt `evidence`": ("evidence:\n", "evidance:\n"),
    "misspelt `annotations`": ("annotations:\n", "anotations:\n"),
    "misspelt `claims`": ("claims:", "clams:"),
    "misspelt `quote` of evidence": ("quote: Zqcopy", "qoute: Zqcopy"),
    "a stance that is none": ("stance: supports", "stance: zqsupports"),
    "a verdict that is none": ("verdict: verified", "verdict: verfied"),
    "a reviewer that is none": ("reviewer: desk", "reviewer: dsek"),
    "a date to come": ("date: 2021-10-19", "date: 9021-10-19"),
    "a missing date": ("        date: 2021-10-19\n", ""),
    "a quote that the article has not": ("in 1971", "in 1972"),
    "an article that is not there": ("text: a.txt", "text: b.txt"),
    "an embargo": ("review: {published: 2021-10-20}", "review: {embargo: 9021-10-20T00:00:00Z}"),
    "a duplicate claim": ("- id: cost", "- id: wall"),
    "an unclosed bracket": ("reviewers: {", "reviewers: [{"),
    "a second document": ("claims:\n", "---\nclaims:\n"),
    "a tab": ("    quote: It", "\tquote: It"),
    "a line separator": ("Zqpublisher House", "Zqpublisher\u2028House"),
    "a control character": ("Zqpublisher House", "Zqpublisher\x01House"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_files_with_faults(tmp_path: Path, layout: str):
    """All faults of annotation files at once, each in a file of its own."""
    text, configuration = LAYOUTS[layout]
    folder = project(tmp_path, text, configuration)
    names = []
    for number, (old, new) in enumerate(FAULTS.values()):
        if old in text:
            names.append(f"fault-{number:03}.yaml")
            obelus.write(folder / names[-1], text.replace(old, new))
    assert len(names) > 10
    assert told(folder, names=names) == {}


CONFIGURATION = LAYOUTS["in the project"][1]


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if FAULTS[fault][0] in CONFIGURATION])
def test_a_configuration_with_a_fault(tmp_path: Path, fault: str):
    configuration = CONFIGURATION.replace(*FAULTS[fault])
    assert told(project(tmp_path, HEAD + CLAIMS, configuration)) == {}


def test_a_source_that_nobody_cites(tmp_path: Path):
    assert told(project(tmp_path, HEAD + SOURCE + "claims: []\n")) == {}


def test_the_faults_are_faults():
    """Each can be planted in some layout."""
    for old, _ in FAULTS.values():
        assert any(old in text for layout in LAYOUTS.values() for text in layout), old


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-16-le"])
def test_a_file_in_another_encoding(tmp_path: Path, layout: str, encoding: str):
    file, configuration = (f"# \u00e9\n{text}".encode(encoding) if text else b"" for text in LAYOUTS[layout])
    assert told(project(tmp_path, file, configuration)) == {}


def test_an_unreadable_file_that_cites_a_source_of_the_project(tmp_path: Path):
    """Nothing in the file itself says that the source is confidential."""
    claims = CLAIMS.replace("private", "note").replace("Zqnote said on the zqtelephone", "A note")
    claims = claims.replace("Zqother note", "Another").replace("zqflow", "More")
    text = HEAD + claims.replace("locator: zqlocator", "locator: zqlocator: page")
    assert told(project(tmp_path, text, SOURCE + PUBLIC)) == {}


def test_one_id_in_both_places(tmp_path: Path):
    """Confidential in one of them is confidential."""
    for mine, theirs in ((FILE, SOURCE), (FILE.replace("confidential: true", "type: data"), SOURCE)):
        assert told(project(tmp_path, mine, theirs)) == {}
        assert told(project(tmp_path, mine, theirs.replace("    confidential: true\n", ""))) == {} or "true" not in mine


def test_a_missing_setting_beside_the_secrets(tmp_path: Path):
    """A fault of obelus.yaml that is none of the source, on its line."""
    flow = "{sources: {zqid: {title: Zqtitle, confidential: true}}, %s}\n"
    for setting in ("scale: nonsense", "schema: missing.json", "files: 3", "lables: {}", "language: German words"):
        assert told(project(tmp_path, HEAD + CLAIMS, flow % setting)) == {}


# Files of each layout.
FILES = 100

# What takes the place of a byte. A number sign would make a comment of what it stands before: whoever takes
# `confidential` back in that way means it.
_BYTES = [byte for byte in b" \n\t:,-'\"[]{}&*!|>%@`x0\x01\xff"]


def _mutated(text: str, random: random.Random) -> bytes:
    """The text with one byte outside of the secrets deleted, repeated or replaced."""
    content = text.encode()
    secrets = [range(found.start(), found.end()) for found in SECRET.finditer(content.decode("latin-1"))]
    places = [place for place in range(len(content)) if not any(place in secret for secret in secrets)]
    place = random.choice(places)
    byte = content[place : place + 1]
    new = random.choice([b"", byte * 2, bytes([random.choice(_BYTES)])])
    return content[:place] + new + content[place + 1 :]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_any_slip_of_the_pen(tmp_path: Path, layout: str):
    """Three hundred files, each with one byte that is wrong."""
    generator = random.Random(layout)
    file, configuration = LAYOUTS[layout]
    folder = project(tmp_path, file, configuration)
    for number in range(FILES):
        obelus.write(folder / f"slip-{number:03}.yaml", _mutated(file, generator))
    names = sorted(path.name for path in folder.glob("slip-*.yaml"))
    commands = {command: ways for command, ways in FAULTY_WAYS.items() if command != "snapshot"}
    assert told(folder, commands, names) == {}


@pytest.mark.parametrize("seed", range(40))
def test_any_slip_of_the_pen_in_the_configuration(tmp_path: Path, seed: int):
    file, configuration = LAYOUTS["in the project"]
    folder = project(tmp_path, file, _mutated(configuration, random.Random(seed)))
    said = obelus.run("validate", "--notes", "a.yaml", cwd=folder).everything
    said += obelus.run("render", "--force", "--output", "out", "a.yaml", cwd=folder).everything
    said += "".join(page.read_text() for page in (folder / "out").glob("*.html"))
    assert SECRET.findall(said) == [], _around(said)


def _around(said: str) -> str:
    """The lines in which a secret stands, with some before them."""
    lines = said.splitlines()
    first = next((index for index, line in enumerate(lines) if SECRET.search(line)), 0)
    return "\n".join(lines[max(0, first - 6) : first + 6])
