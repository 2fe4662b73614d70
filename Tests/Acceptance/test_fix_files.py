"""How `obelus fix` writes: whole or not at all, in the place of what it read and of nothing else."""

import os
import random
import resource
import signal
import stat
import subprocess
import time
from pathlib import Path

import pytest

import obelus
from conftest import Case
from fixing import NOW, REVIEWED, fix, project

QUOTE = "  - {id: a, quote: The harbour wall was finished in 1971}\n"
NEW = REVIEWED.replace("1971", "1972")
FIX = [str(obelus.binary()), "fix", "--unsafe", *NOW, "a.yaml"]


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return project(tmp_path / "desk", QUOTE, NEW)


def start(case: Case, **options) -> subprocess.Popen:
    """Starts a fix that the test does something to."""
    return subprocess.Popen(
        FIX, cwd=case.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options
    )


def others(case: Case) -> list[Path]:
    """What lies in the folder and was not put there by the test."""
    return [path for path in case.folder.iterdir() if path.name not in ("a.yaml", "a.txt", "old.txt")]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o755, 0o444], ids=oct)
@pytest.mark.parametrize("umask", [0o022, 0o077], ids=oct)
def test_the_mode_bits_are_kept(case: Case, mode: int, umask: int):
    case.file.chmod(mode)
    done = subprocess.run(FIX, cwd=case.folder, umask=umask, capture_output=True, timeout=20)
    assert done.returncode == 0 and "1972" in case.text
    assert stat.S_IMODE(case.file.stat().st_mode) == mode
    assert others(case) == []


def test_a_link_stays_a_link(case: Case, tmp_path: Path):
    """The article is sought beside the link; what is written first lies beside the file itself."""
    obelus.write(tmp_path / "desk/obelus.yaml", "files: ['*.yaml']\n")
    real = tmp_path / "desk/real/words.yaml"
    obelus.write(real, case.text)
    case.file.unlink()
    case.file.symlink_to("real/words.yaml")
    fix(case, "--unsafe")
    assert case.file.is_symlink() and os.readlink(case.file) == "real/words.yaml"
    assert "1972" in real.read_text()
    assert [path.name for path in real.parent.iterdir()] == ["words.yaml"]


def test_nothing_to_fix_writes_nothing(tmp_path: Path):
    case = project(tmp_path, QUOTE)
    before = case.file.stat()
    run = fix(case, "--unsafe")
    after = case.file.stat()
    assert (run.status, run.everything) == (0, "")
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_folder_that_may_not_be_written(case: Case, without_privileges: tuple[str, ...]):
    before = case.text
    case.folder.chmod(0o555)
    try:
        run = fix(case, "--unsafe", before=without_privileges)
    finally:
        case.folder.chmod(0o755)
    assert (run.status, run.output) == (2, "")
    assert run.error.startswith("obelus: a.yaml cannot be written: ")
    assert (case.text, others(case)) == (before, [])


def test_files_that_can_be_written_are(case: Case, without_privileges: tuple[str, ...]):
    """One that cannot does not keep the others from being repaired."""
    second = project(case.folder / "open", QUOTE, NEW)
    case.folder.chmod(0o555)
    try:
        run = obelus.run(
            "fix", "--unsafe", *NOW, "a.yaml", "open/a.yaml", cwd=case.folder, before=without_privileges
        )
    finally:
        case.folder.chmod(0o755)
    assert run.status == 2
    assert "1972" in second.text and "1972" not in case.text


# What somebody else does to the file after it was read.
MEANWHILE = {
    "a line more": "printf '# mine\\n' >> a.yaml",
    "other bytes of the same length": "sed -i s/harbour/Harbour/ a.yaml",
    "an empty file": ": > a.yaml",
    "another file": "printf 'obelus: 1\\n' > b.yaml; mv b.yaml a.yaml",
    "no file": "rm a.yaml",
}


@pytest.mark.parametrize("meanwhile", MEANWHILE)
def test_a_file_that_changed_meanwhile_is_refused(case: Case, tmp_path: Path, meanwhile: str):
    """`git` is asked for the old text after the file was read and before it is written: this one does more."""
    script = f"#!/bin/sh\n{MEANWHILE[meanwhile]}\nexit 1\n"
    obelus.write(tmp_path / "bin/git", script).chmod(0o755)
    expected = subprocess.run(
        ["sh", "-c", f"cp -r desk copy; cd copy; {MEANWHILE[meanwhile]}; cat a.yaml"], cwd=tmp_path, capture_output=True
    ).stdout
    run = fix(case, "--unsafe", PATH=f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    assert (run.status, run.output) == (2, "")
    assert run.error.count("\n") == 1 and "a.yaml" in run.error
    assert (case.file.read_bytes() if case.file.exists() else b"") == expected
    assert others(case) == []


def test_the_article_may_change_at_any_time(case: Case, tmp_path: Path):
    """Only the annotation file is written; what it says of the article is checked by the next run."""
    obelus.write(tmp_path / "bin/git", "#!/bin/sh\nprintf 'More.\\n' >> a.txt\nexit 1\n").chmod(0o755)
    run = fix(case, "--unsafe", PATH=f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    assert run.status == 0 and "1972" in case.text
    assert "article-changed" in case.validate(*NOW).output


def enlarged(case: Case, size: int = 200_000) -> tuple[bytes, bytes]:
    """Makes the file so large that writing it takes a moment, and gives it before and after a fix."""
    case.text += "# Notes of the desk, which nobody reads.\n" * (size // 40)
    before = case.file.read_bytes()
    fix(case, "--unsafe")
    after = case.file.read_bytes()
    assert after != before
    case.file.write_bytes(before)
    return before, after


@pytest.mark.parametrize("room", [0, 1, 4096, 100_000])
def test_no_room_on_the_disk(case: Case, room: int):
    before, _ = enlarged(case)

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    process = start(case, preexec_fn=limit, restore_signals=False)
    output, error = process.communicate(timeout=20)
    assert (process.returncode, output) == (2, b"")
    assert error.startswith(b"obelus: a.yaml cannot be written: ")
    assert (case.file.read_bytes(), others(case)) == (before, [])


def killed_while_writing(case: Case, delay: float = 0) -> int:
    """Ends a run as soon as it has begun to write, and gives its status."""
    process = start(case)
    while not others(case) and process.poll() is None:
        pass
    time.sleep(delay)
    process.kill()
    process.communicate(timeout=20)
    return process.returncode


def test_what_a_killed_process_leaves_behind(case: Case):
    """It is no annotation file, and in nobody's way."""
    before, after = enlarged(case)
    for _ in range(100):
        killed_while_writing(case)
        if others(case):
            break
        case.file.write_bytes(before)
    assert others(case), "in 100 runs none was killed while it wrote"
    assert case.file.read_bytes() == before
    checked = obelus.validate(".", *NOW, cwd=case.folder)
    assert checked.error.startswith("1 file, ")
    fix(case, "--unsafe")
    assert case.file.read_bytes() == after


def test_what_is_being_written_is_no_more_readable_than_the_file(case: Case):
    before, _ = enlarged(case, size=2_000_000)
    case.file.chmod(0o600)
    for _ in range(100):
        killed_while_writing(case)
        for rest in others(case):
            assert stat.S_IMODE(rest.stat().st_mode) & 0o077 == 0
            rest.unlink()
        case.file.write_bytes(before)


@pytest.mark.parametrize("found", ["a link", "the rest of another run"])
def test_a_name_that_is_taken(case: Case, tmp_path: Path, found: str):
    """The name of what is written first may be taken, by mischief or by a run of the same number that was killed."""
    victim = obelus.write(tmp_path / "victim", "precious\n")
    before, after = enlarged(case)
    take = f"ln -s {victim}" if found == "a link" else f"cp {victim}"
    # `exec` keeps the process's number, by which the name is made.
    script = f'{take} ".a.yaml.$$-0.tmp"; exec "$@"'
    subprocess.run(["sh", "-c", script, "sh", *FIX], cwd=case.folder, capture_output=True, timeout=20)
    assert victim.read_text() == "precious\n"
    assert case.file.read_bytes() == after and not case.file.is_symlink()


KILLS = 200


def test_killed_at_any_moment_the_file_is_old_or_new(tmp_path: Path):
    """Half of the moments lie anywhere in a run, the others where it writes; the file is always whole."""
    case = project(tmp_path / "desk", "  - {id: a, quote: 'It cost \"14 million\" crowns'}\n")
    before, after = enlarged(case, size=50_000)
    begun = time.monotonic()
    start(case).communicate(timeout=60)
    whole = time.monotonic() - begun
    generator = random.Random(5)
    seen = {before: 0, after: 0}
    for number in range(KILLS):
        case.file.write_bytes(before)
        if number % 2:
            killed_while_writing(case, delay=generator.uniform(0, 0.002))
        else:
            process = start(case)
            time.sleep(generator.uniform(0, 1.1 * whole))
            process.kill()
            process.communicate(timeout=20)
        content = case.file.read_bytes()
        assert content in seen, f"neither the old file nor the new one after kill {number}: {len(content)} bytes"
        seen[content] += 1
        for rest in others(case):
            rest.unlink()
    assert min(seen.values()) > KILLS / 20, "the moments were all too early, or all too late"
