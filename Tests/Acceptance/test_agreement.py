"""`obelus agreement`: coefficients equal those of independent implementations."""

import json
import math
import random
import warnings
from collections import Counter
from pathlib import Path

import krippendorff
import numpy as np
import pytest
from statsmodels.stats.inter_rater import cohens_kappa, fleiss_kappa

import obelus

VERDICTS = ("verified", "disputed", "context")
TOLERANCE = 1e-9
ARTICLE = "The wall was finished in 1971.\n"

Matrix = list[list[int | None]]
"""A row for each claim, a column for each reviewer: the number of a verdict, or None."""


def write(folder: Path, matrix: Matrix, one_file_each: bool) -> list[str]:
    """Annotation files that say what the matrix says: one, or one for each reviewer."""
    obelus.write(folder / "a.txt", ARTICLE)
    raters = range(len(matrix[0]))
    names = []
    for index, group in enumerate([[rater] for rater in raters] if one_file_each else [list(raters)]):
        text = "obelus: 1\narticle: {text: a.txt}\nreviewers:\n"
        text += "".join(f"  r{rater}: {{name: R}}\n" for rater in group) + "claims:\n"
        for unit, row in enumerate(matrix):
            text += f"  - id: c{unit}\n    target: {{kind: image}}\n    statement: It is so.\n    annotations:\n"
            given = [(rater, row[rater]) for rater in group if row[rater] is not None]
            text += "".join(
                f"      - {{verdict: {VERDICTS[value]}, reviewer: r{rater}, date: 2021-10-19}}\n"
                for rater, value in given
            )
            text = text if given else text.removesuffix("\n") + " []\n"
        names.append(f"f{index}.yaml")
        obelus.write(folder / names[-1], text)
    return names


def report(folder: Path, *paths: object) -> dict:
    run = obelus.run("agreement", "--format", "json", *paths, cwd=folder)
    assert (run.status, run.error) == (0, "")
    return json.loads(run.output)


def expected_cohen(matrix: Matrix, first: int, second: int) -> tuple[int, float]:
    shared = [(row[first], row[second]) for row in matrix if None not in (row[first], row[second])]
    table = np.zeros((len(VERDICTS), len(VERDICTS)))
    for pair in shared:
        table[pair] += 1
    return len(shared), cohens_kappa(table, return_results=False) if shared else math.nan


def expected_fleiss(matrix: Matrix) -> tuple[int, float]:
    rows = [[value for value in row if value is not None] for row in matrix]
    sizes = Counter(len(row) for row in rows if len(row) > 1)
    if not sizes:
        return 0, math.nan
    size = max(sizes, key=lambda size: (sizes[size], size))
    counts = [[row.count(value) for value in range(len(VERDICTS))] for row in rows if len(row) == size]
    return sizes[size], fleiss_kappa(np.array(counts), method="fleiss")


def expected_alpha(matrix: Matrix) -> tuple[int, float]:
    pairable = [row for row in matrix if sum(value is not None for value in row) > 1]
    if len({value for row in pairable for value in row if value is not None}) < 2:
        return len(pairable), math.nan
    data = np.array([[np.nan if value is None else value for value in row] for row in matrix]).T
    return len(pairable), krippendorff.alpha(reliability_data=data, level_of_measurement="nominal")


def check(found: dict, expected: tuple[int, float]) -> None:
    units, value = expected
    assert found["units"] == units
    if math.isnan(value):
        assert found["value"] is None and found["undefined"]
    else:
        assert found["undefined"] is None
        assert found["value"] == pytest.approx(value, rel=0, abs=TOLERANCE)


def random_matrix(seed: int) -> Matrix:
    """From a handful of ratings to hundreds, from reviewers of one mind to reviewers who guess."""
    source = random.Random(seed)
    raters, units = source.randint(2, 6), source.randint(1, 40)
    missing, noise = source.choice([0, 0.1, 0.4, 0.8]), source.choice([0, 0.2, 0.5, 1])
    common = source.choice([VERDICTS, VERDICTS[:2], VERDICTS[:1]])

    def value(truth: int) -> int | None:
        if source.random() < missing:
            return None
        return source.randrange(len(VERDICTS)) if source.random() < noise else truth

    return [[value(truth) for _ in range(raters)] for truth in source.choices(range(len(common)), k=units)]


SEEDS = range(200)


@pytest.mark.parametrize("seed", SEEDS)
def test_random_matrices(tmp_path: Path, seed: int):
    matrix = random_matrix(seed)
    found = report(tmp_path, *write(tmp_path, matrix, one_file_each=seed % 2 == 1))
    given = [[value for value in row if value is not None] for row in matrix]
    raters = {f"r{rater}" for row in matrix for rater, value in enumerate(row) if value is not None}
    assert found["reviewers"] == sorted(raters)
    assert found["units"] == sum(map(bool, given))
    assert found["comparableUnits"] == sum(len(row) > 1 for row in given)
    assert len(found["disagreements"]) == sum(len(set(row)) > 1 for row in given)
    with warnings.catch_warnings():
        # Where chance alone gives perfect agreement the others divide by zero.
        warnings.simplefilter("ignore", RuntimeWarning)
        pairs = {tuple(pair["reviewers"]): pair for pair in found["pairs"]}
        for first in range(len(matrix[0])):
            for second in range(first + 1, len(matrix[0])):
                expected = expected_cohen(matrix, first, second)
                pair = pairs.pop((f"r{first}", f"r{second}"), None)
                assert (pair is None) == (expected[0] == 0)
                if pair:
                    check(pair["cohenKappa"], expected)
                    agreed = sum(row[first] == row[second] is not None for row in matrix)
                    assert pair["agreed"] == agreed
        assert pairs == {}
        check(found["fleissKappa"], expected_fleiss(matrix))
        check(found["krippendorffAlpha"], expected_alpha(matrix))


def test_the_matrices_are_of_every_kind():
    """Otherwise the comparison above would say little."""
    matrices = [random_matrix(seed) for seed in SEEDS]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        values = [expected_alpha(matrix)[1] for matrix in matrices]
    assert sum(map(math.isnan, values)) > 5
    assert sum(value == 1 for value in values) > 5
    assert sum(value < 0 for value in values) > 5
    assert sum(0.05 < value < 0.95 for value in values) > 50


HEAD = "obelus: 1\narticle: {text: %s}\nreviewers: {a: {name: A}, b: {name: B}}\nclaims:\n"
CLAIM = "  - id: wall\n    quote: %s\n    annotations:\n"
WORD = "      - {verdict: %s, reviewer: %s, date: %s}\n"


def file(path: Path, *words: tuple[str, str, str], quote: str = "finished in 1971", text: str = "a.txt") -> Path:
    # What begins with a line break are other keys than `quote`.
    claim = (CLAIM % quote).replace("    quote: \n", "").removesuffix("" if words else "    annotations:\n")
    return obelus.write(path, HEAD % text + claim + "".join(WORD % word for word in words))


def test_the_latest_verdict_of_all_files_counts(tmp_path: Path):
    """By whatever path the files name the article."""
    obelus.write(tmp_path / "a.txt", ARTICLE)
    (tmp_path / ".git").mkdir()
    (tmp_path / "link.txt").symlink_to("a.txt")
    file(tmp_path / "1.yaml", ("verified", "a", "2021-10-21"), ("disputed", "a", "2021-10-19"))
    file(tmp_path / "two/2.yaml", ("context", "b", "2021-10-19"), text="../link.txt")
    file(tmp_path / "two/3.yaml", ("context", "a", "2021-10-20"), ("verified", "b", "2021-10-19"), text="../a.txt")
    found = report(tmp_path, "1.yaml", "two/2.yaml", "two/3.yaml")
    assert (found["units"], found["disagreements"]) == (1, [])
    [pair] = found["pairs"]
    assert (pair["reviewers"], pair["agreed"]) == (["a", "b"], 1)
    assert pair["cohenKappa"] == {"units": 1, "value": None, "undefined": "no-variation"}


def test_for_people(tmp_path: Path):
    obelus.write(tmp_path / "a.txt", ARTICLE)
    file(tmp_path / "1.yaml", ("verified", "a", "2021-10-21"), ("disputed", "b", "2021-10-19"))
    run = obelus.run("agreement", "1.yaml", cwd=tmp_path)
    assert (run.status, run.error) == (0, "")
    assert [" ".join(line.split()) for line in run.output.splitlines()] == [
        "1 claim with a verdict of 2 reviewers, 1 of two or more",
        "",
        "reviewers claims agreed Cohen's kappa",
        "a, b 1 0 0.000",
        "",
        "Fleiss' kappa -1.000 1 claim with 2 verdicts",
        "Krippendorff's alpha 0.000 1 claim",
        "",
        "article claim verdicts that differ",
        "a.txt wall a verified, b disputed",
    ]


def test_nobody_to_agree_with(tmp_path: Path):
    obelus.write(tmp_path / "a.txt", ARTICLE)
    file(tmp_path / "1.yaml", ("verified", "a", "2021-10-21"))
    assert "Fleiss' kappa         none: only one reviewer\n" in obelus.run("agreement", "1.yaml", cwd=tmp_path).output


def test_nobody_at_all(tmp_path: Path):
    obelus.write(tmp_path / "a.txt", ARTICLE)
    file(tmp_path / "1.yaml")
    assert "Fleiss' kappa         none: no verdicts\n" in obelus.run("agreement", "1.yaml", cwd=tmp_path).output
    assert report(tmp_path, "1.yaml")["krippendorffAlpha"]["undefined"] == "no-verdict"


def test_only_present_words_count(tmp_path: Path):
    """Whichever file of the article says that the words were replaced, or that the claim is retired."""
    obelus.write(tmp_path / "a.txt", ARTICLE)
    file(tmp_path / "1.yaml", ("verified", "a", "2021-10-19"))
    for number, key in enumerate(
        ("revisions: [{quote: The wall, replaced: 2021-10-21}]", "retired: {date: 2021-10-21, reason: Cut.}")
    ):
        name = f"{number + 2}.yaml"
        path = file(tmp_path / name, ("disputed", "b", "2021-10-20"))
        assert len(report(tmp_path, "1.yaml", name)["disagreements"]) == 1
        text = path.read_text()
        obelus.write(path, obelus.change(text, "    annotations:", f"    {key}\n    annotations:"))
        found = report(tmp_path, "1.yaml", name)
        assert (found["units"], found["reviewers"], found["disagreements"]) == (0, [], [])


def test_a_moment_is_later_by_the_clock(tmp_path: Path):
    obelus.write(tmp_path / "a.txt", ARTICLE)
    file(tmp_path / "1.yaml", ("verified", "a", "2021-11-03T01:00:00+09:00"), ("disputed", "b", "2021-11-02"))
    file(tmp_path / "2.yaml", ("disputed", "a", "2021-11-02T20:00:00Z"))
    for names in (("1.yaml", "2.yaml"), ("2.yaml", "1.yaml")):
        assert report(tmp_path, *names)["disagreements"] == []


def test_an_article_that_is_missing(tmp_path: Path):
    """The survey is still whole JSON, of the other files."""
    obelus.write(tmp_path / "a.txt", ARTICLE)
    file(tmp_path / "1.yaml", ("verified", "a", "2021-10-21"), text="b.txt")
    file(tmp_path / "2.yaml", ("verified", "a", "2021-10-21"))
    run = obelus.run("agreement", "--format", "json", "1.yaml", "2.yaml", cwd=tmp_path)
    assert run.status == 1
    assert "[article-missing]" in run.error
    assert json.loads(run.output)["units"] == 1


MORE = "It was finished again in 1980, and it was finished again in 1990.\n"

DIFFERING = {
    "other words": ("finished in 1971", "The wall was", "in 1.yaml this claim quotes “finished in 1971”"),
    "fewer words": ("finished in 1971", "in 1971", "in 1.yaml this claim quotes “finished in 1971”"),
    "another place": (
        "was finished again\n    suffix: in 1980",
        "was finished again\n    suffix: in 1990",
        "in 1.yaml this claim quotes the same words in another place of the article",
    ),
    "no words": (
        "The wall was",
        "\n    target: {kind: image}\n    statement: So.",
        "in 1.yaml this claim quotes “The wall was”",
    ),
    "words for none": (
        "\n    target: {kind: image}\n    statement: So.",
        "The wall was",
        "in 1.yaml this claim has a target and no quote",
    ),
}


@pytest.mark.parametrize("kind", DIFFERING)
def test_claims_that_differ(tmp_path: Path, kind: str):
    first, quote, message = DIFFERING[kind]
    obelus.write(tmp_path / "a.txt", ARTICLE + MORE)
    file(tmp_path / "1.yaml", quote=first)
    file(tmp_path / "2.yaml", quote=quote)
    for name in ("1.yaml", "2.yaml"):
        assert [d.rule for d in obelus.validate(name, cwd=tmp_path).diagnostics if d.severity == "error"] == []
    errors = [d for d in obelus.validate("1.yaml", "2.yaml", cwd=tmp_path).diagnostics if d.severity == "error"]
    assert [(d.file, d.rule, d.message) for d in errors] == [("2.yaml", "claim-differs", message)]
    run = obelus.run("agreement", "1.yaml", "2.yaml", cwd=tmp_path)
    assert run.status == 1 and "[claim-differs]" in run.error


def test_claims_that_are_the_same(tmp_path: Path):
    """But for white space and typography; and ids of other articles are other claims."""
    obelus.write(tmp_path / "a.txt", "“The wall” was   finished in 1971.\n")
    obelus.write(tmp_path / "b.txt", ARTICLE)
    file(tmp_path / "1.yaml", quote="“The wall” was finished")
    file(tmp_path / "2.yaml", quote="'\"The wall\" was  finished'")
    file(tmp_path / "3.yaml", text="b.txt")
    names = ("1.yaml", "2.yaml", "3.yaml")
    assert [d for d in obelus.validate(*names, cwd=tmp_path).diagnostics if d.rule == "claim-differs"] == []


def test_a_quote_that_is_not_there_is_reported_once(tmp_path: Path):
    obelus.write(tmp_path / "a.txt", ARTICLE)
    file(tmp_path / "1.yaml")
    file(tmp_path / "2.yaml", quote="Nobody lives on the moon today")
    found = obelus.validate("1.yaml", "2.yaml", cwd=tmp_path).diagnostics
    assert [d.rule for d in found if d.severity == "error"] == ["quote-not-found"]
