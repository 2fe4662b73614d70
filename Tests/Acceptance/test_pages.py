"""`obelus text` on web pages of real-world shape: the text that their readers see, and where it stands in the file."""

import html
import json
import re

import pytest

import obelus
import pages


@pytest.mark.parametrize("page", pages.ALL, ids=str)
def test_text_is_what_readers_see(page):
    run = obelus.run("text", page.path, cwd=pages.FOLDER)
    assert (run.status, run.error) == (0, "")
    assert run.output == page.text


def test_no_page_is_without_text():
    assert len(pages.ALL) >= 28
    assert {path.stem for path in pages.FOLDER.glob("*.txt")} == {str(page) for page in pages.ALL}
    assert set(pages.ENCODINGS) <= {str(page) for page in pages.ALL}


def blocks(page) -> list[dict]:
    run = obelus.run("text", "--format", "json", page.path, cwd=pages.FOLDER)
    assert (run.status, run.error) == (0, "")
    return json.loads(run.output)["blocks"]


@pytest.mark.parametrize("page", pages.ALL, ids=str)
def test_blocks_in_order(page):
    found = blocks(page)
    assert "\n\n".join(block["text"] for block in found) + "\n" == page.text
    size = page.path.stat().st_size
    ends = [end for block in found for end in block["range"]]
    assert ends == sorted(ends)
    assert 0 <= ends[0] and ends[-1] <= size
    assert all(start < end for start, end in (block["range"] for block in found))


@pytest.mark.parametrize("page", pages.ALL, ids=str)
def test_sentences_make_up_their_blocks(page):
    for block in blocks(page):
        sentences = block["sentences"]
        assert "".join("".join(s["text"].split()) for s in sentences) == "".join(block["text"].split())
        ends = [end for sentence in sentences for end in sentence["range"]]
        assert ends == sorted(ends)
        assert [ends[0], ends[-1]] == block["range"]


# Pages whose blocks hold nothing that is not read.
PLAIN = [page for page in pages.ALL if str(page) in {*pages.ENCODINGS, "stale-charset"} - {"shift-jis"}]


@pytest.mark.parametrize("page", PLAIN, ids=str)
def test_ranges_are_bytes_of_the_file(page):
    """The bytes of a block, decoded by Python, are its text with markup in it."""
    encoding = page.encoding.replace("utf-16", "utf-16-le")
    data = page.path.read_bytes()
    for block in blocks(page):
        start, end = block["range"]
        source = re.sub("[ \t\r\n]+", " ", data[start:end].decode(encoding))
        assert html.unescape(re.sub("<[^>]*>", "", source.replace("<br>", "\n"))) == block["text"]
