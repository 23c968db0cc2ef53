"""The page in a real browser: what a reader gets, with scripts off and the network watched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from checker.report import render
from tests.report import sample
from tests.report.hostile import poisoned

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
REPORTS = {"full": sample.report(), "clean": sample.clean(), "empty": sample.empty(), "hostile": poisoned(sample.report())}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        pytest.skip(f"the page is not tested in a browser: {CHROMIUM} is not there (apt-get install chromium)")
    api = pytest.importorskip("playwright.sync_api", reason="the page is not tested in a browser: playwright is not installed")
    with api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("pages")
    for name, report in REPORTS.items():
        (made / f"{name}.html").write_text(render(report, "html"), encoding="utf-8")
    return made


@pytest.fixture
def opened(browser: Browser, folder: Path) -> Iterator[Any]:
    """`opened(name, **options)`: a page with scripts off. `requests` collects every address that it asks for."""
    contexts = []

    def open_(name: str = "full", *, width: int = 1200, requests: list[str] | None = None, **options: Any) -> Page:
        context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 800}, **options)
        contexts.append(context)
        page = context.new_page()
        if requests is not None:
            page.on("request", lambda request: requests.append(request.url))
        page.goto((folder / f"{name}.html").as_uri())
        return page

    yield open_
    for context in contexts:
        context.close()


@pytest.mark.parametrize("name", REPORTS)
def test_it_loads_without_scripts_and_asks_for_nothing_else(opened: Any, folder: Path, name: str) -> None:
    requests: list[str] = []
    page = opened(name, requests=requests)
    assert page.locator("h1").inner_text()
    assert [r for r in requests if not r.startswith("data:")] == [(folder / f"{name}.html").as_uri()]


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("width", [320, 360, 768, 1600])
def test_nothing_is_wider_than_the_screen(opened: Any, name: str, width: int) -> None:
    page = opened(name, width=width)
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_can_be_used_by_keyboard_alone(opened: Any) -> None:
    page = opened()
    page.keyboard.press("Tab")
    assert focused(page) == "a.skip"
    assert page.locator(".skip").bounding_box()["x"] >= 0, "the skip link shows itself when it is reached"
    page.keyboard.press("Enter")
    for _ in range(60):
        page.keyboard.press("Tab")
        if focused(page).startswith("summary"):
            break
    assert focused(page).startswith("summary")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    closed = page.locator("details[open]").count()
    page.keyboard.press("Enter")
    assert page.locator("details[open]").count() == closed + 1


def focused(page: Page) -> str:
    found: str = page.evaluate("[document.activeElement.localName, ...document.activeElement.classList].join('.')")
    return found


def test_every_fold_is_reached_by_tab_in_the_order_of_the_page(opened: Any) -> None:
    page = opened()
    folds = page.locator("summary").count()
    reached = []
    for _ in range(400):
        page.keyboard.press("Tab")
        if focused(page) == "body":
            break
        if focused(page).startswith("summary"):
            reached.append(page.evaluate("[...document.querySelectorAll('summary')].indexOf(document.activeElement)"))
    assert reached == list(range(folds))


def test_dark_is_dark_and_light_is_light(opened: Any) -> None:
    asked = "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"
    colours = {scheme: opened(color_scheme=scheme).evaluate(asked) for scheme in ("light", "dark")}
    assert colours == {"light": ["rgb(252, 251, 248)", "rgb(28, 27, 25)"], "dark": ["rgb(23, 23, 22)", "rgb(235, 232, 225)"]}


def test_paper_shows_what_the_screen_folds_away(opened: Any) -> None:
    page = opened()
    cell = page.get_by_text("the separators do not fit: it may be 250 or 2.5")
    hidden = "[...document.querySelectorAll('details > :not(summary)')].filter(e => !e.checkVisibility()).length"
    assert not cell.is_visible()
    assert page.evaluate(hidden) == page.locator("details").count()
    page.emulate_media(media="print")
    assert cell.is_visible()
    assert page.evaluate(hidden) == 0
    assert not page.locator("nav").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_it_prints(opened: Any) -> None:
    printed = opened().pdf(format="A4")
    assert printed.startswith(b"%PDF")
    assert len(printed) > 20_000


def test_hostile_words_are_seen_as_words(opened: Any) -> None:
    page = opened("hostile")
    assert page.get_by_text("<script>alert(1)</script>").count() > 20
    assert (
        page.evaluate("document.scripts.length + document.images.length + document.querySelectorAll('iframe, [onerror]').length")
        == 0
    )


def test_labels_in_a_drawing_do_not_lie_on_each_other_on_a_phone(opened: Any) -> None:
    page = opened(width=360)
    boxes = page.evaluate(
        "[...document.querySelectorAll('.drawing > svg')].map(s => [...s.querySelectorAll('.label')].map(t => { const r = "
        "t.getBoundingClientRect(); return [r.left, r.right, r.top, r.bottom] }))"
    )
    assert sum(map(len, boxes)) >= 6
    for labels in boxes:
        for i, one in enumerate(labels):
            assert one[0] >= 0
            assert one[1] <= 360
            for other in labels[i + 1 :]:
                assert one[1] <= other[0] or other[1] <= one[0] or one[3] <= other[2] + 2 or other[3] <= one[2] + 2


def test_a_screen_reader_is_told_what_the_drawing_shows(opened: Any) -> None:
    page = opened()
    assert page.get_by_role("img", name="Time line: Hospital beds in Norway").count() == 1
    assert page.get_by_role("region", name="Look at first").count() == 1
    assert page.get_by_role("navigation", name="Contents").count() == 1
