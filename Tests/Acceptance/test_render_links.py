"""Addresses in a page: a plain one is a link that tells nobody where the reader came from; any other is no link."""

from pathlib import Path

import pytest

from hostile import HARMLESS, assert_harmless, links_out, render

# The schema wants http(s) with a host, in RFC 3987's characters.
REFUSED = {
    "javascript": "javascript:alert(1)",
    "capitals": "JAVASCRIPT:alert(1)",
    "space before": " javascript:alert(1)",
    "control character before": "\x01javascript:alert(1)",
    "tab inside": "java\tscript:alert(1)",
    "line break inside": "java\nscript:alert(1)",
    "https and a line break": "https://a.example/\njavascript:alert(1)",
    "as a reference": "javascript&colon;alert(1)",
    "data": "data:text/html,<script>alert(1)</script>",
    "vbscript": "vbscript:msgbox(1)",
    "file": "file:///etc/passwd",
    "blob": "blob:https://a.example/1",
    "no scheme": "//evil.example/",
    "relative": "../../secret.html",
    "backslashes": "https:\\\\evil.example\\",
    "one slash": "https:/evil.example",
    "no host": "https://",
    "quotation marks and brackets": "https://a.example/?q=\"><b>",
}

# The schema has nothing against them, but rules have; a page makes no link of them all the same.
NO_LINKS = {
    "user information": "https://news.example@evil.example/",
    "direction override": "https://a.example/\u202egnp.exe",
}

LINKS = [
    "https://a.example/",
    "HTTPS://a.example/",
    "http://a.example/ä?q='&amp;x=1#y",
    "https://A.example:8080/(x)",
    "https://a.example/?q=%22%3E%3Cb%3E",
]


@pytest.mark.parametrize("name", REFUSED)
def test_an_address_that_is_none_is_refused_and_no_link(tmp_path: Path, name: str):
    run, report = render(tmp_path, HARMLESS, address=REFUSED[name])
    assert run.status == 1
    assert_harmless(report)
    assert links_out(report) == set()


@pytest.mark.parametrize("name", NO_LINKS)
def test_an_address_that_deceives_is_no_link(tmp_path: Path, name: str):
    run, report = render(tmp_path, HARMLESS, address=NO_LINKS[name])
    assert run.status == 1, run.everything
    assert_harmless(report)
    assert links_out(report) == set()


@pytest.mark.parametrize("address", LINKS)
def test_a_plain_address_is_a_link_that_tells_nobody(tmp_path: Path, address: str):
    run, report = render(tmp_path, HARMLESS, address=address)
    assert run.status == 0, run.everything
    assert links_out(report) == {address}
    links = [link for link in report.all("a") if not link.get("href").startswith("#")]
    assert all({"noopener", "noreferrer"} <= set(link.get("rel", "").split()) for link in links)
