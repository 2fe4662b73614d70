"""The page in a real browser: no complaint in its console, nothing to scroll sideways on any screen."""

import shutil
from collections.abc import Iterator

import pytest

import obelus
from conftest import Case

WIDTHS = [1440, 768, 390, 320]

LONG_WORDS = """\
obelus: 1
article: {text: a.txt, title: TITLE, url: "https://a.example/", publisher: WORD, authors: [WORD]}
review: {summary: WORD}
reviewers: {desk: {name: WORD}}
sources: {s: {title: WORD, url: "https://a.example/WORD", publisher: WORD}}
claims:
  - id: ID
    quote: said WORD and left
    annotations:
      - {verdict: disputed, reviewer: desk, date: 2021-10-19, rating: WORD, finding: WORD, note: WORD, evidence: [
          {source: s, quote: WORD, locator: WORD}]}
  - {id: map, target: {kind: image}, statement: WORD}
"""


@pytest.fixture(scope="module")
def browser() -> Iterator:
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not chromium or not driver:
        pytest.skip("needs chromium and chromedriver, which are not installed here")
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    # The sandbox needs privileges that containers lack; the page is our own.
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    chrome = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield chrome
    chrome.quit()


@pytest.fixture(scope="module")
def pages(untouched_example: Case, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Addresses of the example's page and of one made of words longer than any line."""
    folder = tmp_path_factory.mktemp("pages")
    long = "Donaudampfschifffahrt" * 12
    text = LONG_WORDS.replace("WORD", long).replace("TITLE", long).replace("id: ID", f"id: {long.lower()}")
    obelus.write(folder / "long.yaml", text)
    obelus.write(folder / "a.txt", f"Somebody said {long} and left.\n")
    scale = f"scale:\n  ? {long}\n  : {{verdict: disputed, number: 1}}\n  right: {{verdict: verified, number: 2}}\n"
    obelus.write(folder / "obelus.yaml", scale)
    assert untouched_example.render().status == 0
    assert obelus.run("render", "long.yaml", "--output", "out", cwd=folder).status == 0
    return {
        "example": (untouched_example.folder / "out/strait.html").as_uri(),
        "long words": (folder / "out/long.html").as_uri(),
    }


@pytest.mark.parametrize("page", ["example", "long words"])
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_to_scroll_sideways(browser, pages: dict[str, str], page: str, width: int):
    screen = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
    browser.get(pages[page])
    assert browser.execute_script("return window.innerWidth") == width
    wide = browser.execute_script(
        """const edge = document.documentElement.clientWidth;
        const scrolls = element => element
          && (getComputedStyle(element).overflowX === 'auto' || scrolls(element.parentElement));
        return [document.documentElement.scrollWidth > edge,
          [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > edge + 1
            && element.getClientRects().length && !scrolls(element) && !element.closest('.sr'))
            .map(element => element.outerHTML.slice(0, 60) + ' in ' + element.parentElement.className).slice(0, 5)];"""
    )
    assert wide == [False, []]
    assert browser.get_log("browser") == []


def test_the_style_sheet_is_applied(browser, pages: dict[str, str]):
    """A digest that did not fit would leave the page bare."""
    browser.get(pages["example"])
    colours = browser.execute_script(
        "return [...document.querySelectorAll('mark')].map(mark => getComputedStyle(mark).backgroundColor)"
    )
    assert len(colours) >= 16
    assert not {"rgba(0, 0, 0, 0)", "rgb(255, 255, 0)"} & set(colours)


def test_following_a_claim_there_and_back(browser, pages: dict[str, str]):
    browser.get(pages["example"] + "#claim-yang-sullivan")
    reached = browser.execute_script("return document.querySelector(':target')?.id")
    assert reached == "claim-yang-sullivan"
    visible = browser.execute_script(
        "const box = document.querySelector(':target').getBoundingClientRect();"
        "return box.top >= 0 && box.top < innerHeight"
    )
    assert visible
    assert browser.get_log("browser") == []
