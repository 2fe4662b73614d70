"""Makes git repositories whose commits have the same names on every machine."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

# Whoever runs the tests may have signing, hooks or other line ends configured.
_ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "A. Writer",
    "GIT_AUTHOR_EMAIL": "writer@news.example",
    "GIT_COMMITTER_NAME": "A. Writer",
    "GIT_COMMITTER_EMAIL": "writer@news.example",
}


@dataclass(frozen=True)
class Repository:
    """A repository with a work tree."""

    folder: Path

    @staticmethod
    def create(folder: Path) -> "Repository":
        folder.mkdir(parents=True, exist_ok=True)
        repository = Repository(folder)
        repository.git("init", "--quiet", "--object-format=sha1", "--initial-branch=main")
        return repository

    def git(self, *arguments: str | Path, day: int = 1, input: bytes = b"") -> str:
        """What `git` prints; everything is committed in October 2021."""
        moment = f"2021-10-{day:02}T12:00:00Z"
        dates = {"GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment}
        done = subprocess.run(
            ["git", *map(str, arguments)],
            cwd=self.folder,
            env={**os.environ, **_ENVIRONMENT, **dates},
            input=input,
            capture_output=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    def commit(self, message: str = "Work", day: int = 1) -> str:
        """Commits all that is there, and gives the commit's name."""
        self.git("add", "--all", ".")
        self.git("commit", "--quiet", "--allow-empty", "--message", message, day=day)
        return self.head

    def commit_versions(self, name: str, versions: list[str]) -> None:
        """Commits one version of a file after another, however many, at once; the last one is checked out."""
        stream = [b"reset refs/heads/main\n"]
        for number, version in enumerate(versions):
            content = version.encode()
            stream.append(
                b"commit refs/heads/main\nmark :%d\ncommitter A. Writer <writer@news.example> %d +0000\ndata 1\nx\n"
                b"M 100644 inline %s\ndata %d\n%s\n"
                % (number + 1, 1_633_000_000 + number, name.encode(), len(content), content)
            )
        self.git("fast-import", "--quiet", input=b"".join(stream))
        self.git("reset", "--quiet", "--hard")

    @property
    def head(self) -> str:
        return self.git("rev-parse", "HEAD").strip()

    def clone(self, folder: Path, *options: str) -> "Repository":
        """A clone as over a network, where objects can be left out."""
        self.git("clone", "--quiet", *options, f"file://{self.folder}", folder)
        return Repository(folder)
