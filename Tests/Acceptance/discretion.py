"""A project full of secrets: every word that no output may show begins with `zq`, every such number is in NUMBERS."""

import hashlib
import re
from pathlib import Path

import obelus

ARTICLE = "The wall was finished in 1971. Nobody had asked for it.\n\nIt cost 14 million crowns.\n"
OLD_ARTICLE = ARTICLE.replace("14 million", "13 million")
COPY = "Zqcopy words of the ledger. The zqcopied wall is old.\n"
DIGEST = hashlib.sha256(COPY.encode()).hexdigest()
# Days of the source, and the beginning of its digest.
NUMBERS = ("1907", "1908", "2907", DIGEST[:12])
# Not by chance inside the digits of a fingerprint.
SECRET = re.compile("zq[a-z0-9]+|(?<![0-9a-f])(" + "|".join(NUMBERS) + ")", re.IGNORECASE)

# What describes the source, one line for each field; it stands in the annotation file or in obelus.yaml.
SOURCE = f"""\
sources:
  zqid:
    title: Zqtitle of a talk
    url: https://zqurl.example/zqtalk
    publisher: Zqpublisher House
    published: 1907-03-05
    retrieved: 1908-03-05
    archive: https://zqarchive.example/zqtalk
    snapshot: zqfolder/zqcopy.txt
    sha256: {DIGEST}
    type: primary
    medium: interview
    expires: 2907-03-05
    x-zqkey: zqvalue
    confidential: true
"""
PUBLIC = """\
  almanac: {title: Almanac, url: 'https://almanac.example/x'}
"""
HEAD = """\
obelus: 1
article: {text: a.txt, url: 'https://news.example/wall'}
review: {published: 2021-10-20}
reviewers: {desk: {name: The desk}, other: {name: Another}}
"""
CLAIMS = """\
claims:
  - id: wall
    quote: The wall was finished in 1971
    annotations:
      - verdict: verified
        reviewer: desk
        date: 2021-10-19
        finding: The year is right.
        private: Zqnote said on the zqtelephone
        evidence:
          - source: zqid
            stance: supports
            locator: zqlocator 3
            quote: Zqcopy words of the ledger.
            translation: zqtranslation of it
            x-zqown: zqown
          - source: almanac
      - {verdict: disputed, reviewer: other, date: 2021-10-22, private: Zqother note,
         correction: {date: 2021-10-22, notice: We were wrong.}, evidence: [{source: zqid}]}
    resolution: {verdict: disputed, reviewer: other, date: 2021-10-23}
  - id: cost
    quote: It cost 14 million crowns.
    annotations: [{verdict: context, reviewer: desk, date: 2021-10-19, finding: So it did., private: zqflow}]
"""
FILE = HEAD + SOURCE + PUBLIC + CLAIMS

# The same with each part on one line, so that a fault in it shows the whole part in a frame.
FLOW = HEAD + f"""\
sources: {{zqid: {{title: Zqtitle of, url: 'https://zqurl.example/zqtalk', published: 1907-03-05, snapshot: zqfolder/zqcopy.txt, sha256: {DIGEST}, x-zqkey: zqvalue, confidential: true}}, almanac: {{title: Almanac}}}}
claims:
  - {{id: wall, quote: The wall was finished in 1971, annotations: [{{verdict: verified, reviewer: desk, private: Zqnote of, date: 2021-10-19, evidence: [{{source: zqid, quote: Zqcopy words of, locator: zqlocator, stance: supports}}]}}]}}
"""

# What a project holds: the annotation file and, where it describes the source, its configuration.
LAYOUTS = {
    "in the file": (FILE, ""),
    "in flow style": (FLOW, ""),
    "in the project": (HEAD + CLAIMS, SOURCE + PUBLIC),
}


def project(folder: Path, text: str | bytes, configuration: str | bytes = "") -> Path:
    """Writes the project and gives its folder."""
    obelus.write(folder / "a.yaml", text)
    obelus.write(folder / "obelus.yaml", configuration or "files: ['*.yaml']\n")
    obelus.write(folder / "a.txt", ARTICLE)
    obelus.write(folder / "old.txt", OLD_ARTICLE)
    obelus.write(folder / "saved.txt", "Another copy, as it was saved.\n")
    obelus.write(folder / "zqfolder/zqcopy.txt", COPY)
    return folder


# The formats of `obelus validate` for other programs.
FORMATS = ("json", "jsonl", "sarif", "junit", "checkstyle", "github", "gitlab", "tap", "markdown")

# All ways of each command; of a new command, option or format too, or a test fails. `{id}` is the source's.
WAYS = {
    "validate": [
        ["--notes", "--color", "always"],
        ["--notes", "--color", "auto", "--fail-on", "note", "--from", "old.txt"],
        ["--notes", "--color", "never", "--format", "text", "--today", "2030-01-01", "a.yaml"],
        ["--format", "compact", "--notes", "--fail-on", "warning", "a.yaml"],
        ["--quiet", "--fail-on", "error", "--from-rev", "HEAD", "a.yaml"],
        ["--rule", "claim-open", "--skip-rule", "quote-not-found", "--notes"],
    ]
    + [["--notes", "--format", name, "--from", "old.txt"] for name in FORMATS],
    "fix": [
        ["--diff", "--unsafe", "--color", "always", "--from", "old.txt"],
        ["--diff", "--color", "auto", "--from-rev", "HEAD", "a.yaml"],
        ["--unsafe", "--color", "never", "--today", "2030-01-01", "a.yaml"],
    ],
    "rebase": [
        ["--format", "text", "--from", "old.txt"],
        ["--format", "json", "--from", "old.txt", "--today", "2030-01-01", "a.yaml"],
        ["--from-rev", "HEAD", "a.yaml"],
    ],
    "render": [
        ["--output", "out", "--force", "--color", "always", "--from", "old.txt"],
        ["--output", "plain", "--color", "auto", "--today", "2030-01-01", "a.yaml"],
        ["--color", "never", "--from-rev", "HEAD", "a.yaml"],
    ],
    "agreement": [
        ["--format", "text", "--from", "old.txt"],
        ["--format", "json", "--from-rev", "HEAD", "--today", "2030-01-01", "a.yaml"],
    ],
    "log": [
        ["--format", "markdown", "--from", "old.txt"],
        ["--format", "json", "--from-rev", "HEAD", "--today", "2030-01-01", "a.yaml"],
    ],
    "snapshot": [
        ["{id}", "--file", "saved.txt"],
        ["{id}", "--confidential", "--file", "saved.txt"],
        ["{id}", "a.yaml", "--file", "zqfolder/zqcopy.txt", "--today", "2030-01-01"],
    ],
    "text": [["a.txt", "--format", "text", "--color", way] for way in ("auto", "always", "never")]
    + [["a.txt", "--format", "json"]],
    "rules": [
        ["--format", way, "--color", colour]
        for way, colour in (("text", "auto"), ("json", "always"), ("markdown", "never"))
    ],
    "explain": [
        ["secret-exposed", "--format", "text", "--color", "auto"],
        ["secret-exposed", "--format", "markdown", "--color", "always"],
        ["--pages", "pages", "--color", "never"],
    ],
    "schema": [["annotations"], ["project"], ["diagnostics"], ["--output", "schemas"]],
}

# Those that say the most of files with faults, at least one of each command that reads such files.
FAULTY_WAYS = {
    "validate": [
        ["--notes", "--from", "old.txt", "{files}"],
        ["--notes", "--format", "compact", "--format", "json:out.json", "--format", "sarif:out.sarif", "{files}"],
        ["--notes", "--format", "junit", "--format", "gitlab:out.gitlab", "--format", "markdown:out.md", "{files}"],
    ],
    "fix": [["--diff", "--unsafe", "--from", "old.txt", "{files}"], ["--unsafe", "{files}"]],
    "rebase": [["--format", "json", "--from", "old.txt", "{files}"]],
    "render": [["--output", "out", "--force", "{files}"]],
    "agreement": [["--format", "json", "{files}"]],
    "log": [["--format", "json", "{files}"]],
    "snapshot": [["{id}", "{file}", "--file", "saved.txt"]],
}


def leaks(folder: Path, command: str, way: list[str], names: list[str]) -> list[str]:
    """Runs a command on annotation files and gives what it told of the secrets, on a stream or in a file that it
    wrote: the lines in which they stand."""
    if "{file}" in way:
        one = [["{files}" if word == "{file}" else word for word in way]] * len(names)
        return [line for way, name in zip(one, names) for line in leaks(folder, command, way, [name])]
    kept = {folder / name for name in [*names, "obelus.yaml"]}
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    words = [part for word in way for part in (names if word == "{files}" else [word.replace("{id}", "zqid")])]
    said = obelus.run(command, *words, cwd=folder, timeout=120).everything
    for path in list(folder.rglob("*")):
        if path.is_file() and path not in kept and path.parent.name != "snapshots":
            if before.get(path) != path.read_bytes():
                said += f"\n{path.name}: " + path.read_bytes().decode(errors="replace")
    # The annotation file and its project are as before for the next command.
    for path, content in before.items():
        if path.read_bytes() != content:
            obelus.write(path, content)
    return [line for line in said.splitlines() if SECRET.search(line)]
