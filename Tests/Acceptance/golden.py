"""What is printed, word for word: OBELUS_RECORD=1 writes it anew, and whoever records it reads the difference."""

import os
from pathlib import Path

import obelus

GOLDEN = Path(__file__).parent / "golden"


def check(name: str, printed: str) -> None:
    """Fails unless `printed` is what the golden file of that name holds, byte for byte."""
    file = GOLDEN / name
    if os.environ.get("OBELUS_RECORD") == "1":
        obelus.write(file, printed)
    assert file.exists(), "record it: OBELUS_RECORD=1"
    assert printed == file.read_bytes().decode()
