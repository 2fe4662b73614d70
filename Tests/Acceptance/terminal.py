"""What a terminal makes of output: a pseudo-terminal to run in, columns of characters, unsafe characters."""

import os
import re
import struct
import subprocess
import unicodedata
from pathlib import Path

import obelus

ESCAPE = "\x1b"
COLOUR = re.compile("\x1b\\[[0-9;]*m")

# Characters that move the cursor, change its colours or turn the direction of writing; and line
# breaks that only some programs take for such.
UNSAFE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\U000e0000-\U000e007f]"
)


def unsafe_in(output: str) -> list[str]:
    """What in `output` a terminal would obey; our own colours aside, where there are some."""
    return [f"U+{ord(character):04X}" for character in UNSAFE.findall(COLOUR.sub("", output))]


def columns(text: str) -> int:
    """Columns that `text` takes on a terminal: 2 for wide characters, 0 for combining ones."""
    total = 0
    for character in text:
        if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
            continue
        total += 2 if unicodedata.east_asian_width(character) in "WF" else 1
    return total


def run(*arguments: str, cwd: Path, width: int = 80, **variables: str) -> str:
    """What `obelus` prints to a terminal of `width` columns."""
    import fcntl
    import termios

    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))
    process = subprocess.Popen(
        [str(obelus.binary()), *arguments],
        cwd=cwd,
        env=obelus.environment(**{"TERM": "xterm-256color", **variables}),
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    output = b""
    try:
        while chunk := os.read(ours, 65536):
            output += chunk
    except OSError:
        pass  # Linux reports the other end's closing as an error.
    finally:
        os.close(ours)
        process.wait(timeout=10)
    return output.decode().replace("\r\n", "\n")
