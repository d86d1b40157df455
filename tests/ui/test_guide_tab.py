"""The guide: pages, search, links, footnotes and tables, through the widgets in sight."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListWidget
from window_stage import find, open_services, window_on

from kzcompanion.files.resources import resource
from kzcompanion.services.guide_service import GuideService
from kzcompanion.services.search_entries import FoundKind
from kzcompanion.ui.delegates.page_delegate import MARKS_ROLE, SNIPPET_ROLE
from kzcompanion.ui.guide_links import goal
from kzcompanion.ui.guide_tables import emergency_table, phrases_table
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.tabs.guide_tab import GuideTab
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.page_view import PageView

LANGS = ("en", "zh_CN", "ru", "kk")


@contextmanager
def guide_on(qtbot: object, folder: Path, lang: str = "en", root: Path | None = None) -> Iterator[MainWindow]:
    """Show the window with its Guide tab in front, over another guide folder if one is told."""
    with window_on(qtbot, folder, lang=lang) as window:
        if root is not None:
            window.services.guide = GuideService(root)
        window.go_to("guide")
        yield window


def titles(window: MainWindow) -> list[str]:
    """Read the list of pages from top to bottom."""
    pages = find(window, QListWidget, "guide_pages")
    return [pages.item(row).text() for row in range(pages.count())]


def seek(qtbot: object, window: MainWindow, words: str, expected: int) -> None:
    """Type into the search box and wait until so many pages are left."""
    find(window, QLineEdit, "guide_search").setText(words)
    pages = find(window, QListWidget, "guide_pages")
    qtbot.waitUntil(lambda: pages.count() == expected)  # type: ignore[attr-defined]


def page_text(window: MainWindow) -> str:
    """Read the page shown."""
    return find(window, PageView, "guide_page").toPlainText()


def follow(window: MainWindow, start: str) -> str:
    """Press the first link of the page whose address begins so, and return the address."""
    view = find(window, PageView, "guide_page")
    block = view.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            address = pieces.fragment().charFormat().anchorHref()
            if address.startswith(start):
                view.anchorClicked.emit(QUrl(address))
                return address
            pieces += 1
        block = block.next()
    raise AssertionError(f"no link begins with {start}")


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_is_there_in_every_language(qtbot: object, data_dir: Path, lang: str) -> None:
    """The mission's questions are answered offline: each page opens, in its language, from its first line."""
    with guide_on(qtbot, data_dir, lang) as window:
        pages, view = find(window, QListWidget, "guide_pages"), find(window, PageView, "guide_page")
        assert pages.count() >= 7
        for row in range(pages.count()):
            pages.setCurrentRow(row)
            assert view.toPlainText().startswith(pages.item(row).text())
            assert len(view.toPlainText()) > 300
            assert "{{" not in view.toPlainText()
            assert view.verticalScrollBar().value() == 0
        assert not find(window, Chip, "guide_fallback").isVisible()


@pytest.mark.parametrize(("lang", "words"), [("en", "terminal fee"), ("zh_CN", "漫游"), ("ru", "роуминг")])
def test_the_search_finds_pages_and_shows_where(qtbot: object, data_dir: Path, lang: str, words: str) -> None:
    """Every word counts; the list shows the words around what was found, the page marks it."""
    with guide_on(qtbot, data_dir, lang) as window:
        hits = window.services.search.search(words, lang, [FoundKind.PAGE])
        assert 0 < len(hits) < 9
        find(window, QLineEdit, "guide_search").setText(words)
        pages, view = find(window, QListWidget, "guide_pages"), find(window, PageView, "guide_page")
        qtbot.waitUntil(  # type: ignore[attr-defined]
            lambda: titles(window)[1:2] != [window.services.guide.pages(lang)[1].title]
        )
        assert {hit.title for hit in hits} <= set(titles(window))
        item = pages.item(titles(window).index(hits[0].title))
        assert item.data(SNIPPET_ROLE) == hits[0].detail
        assert hits[0].detail in item.data(Qt.ItemDataRole.AccessibleTextRole)
        pages.setCurrentItem(item)
        assert page_text(window).startswith(hits[0].title)
        text = page_text(window).casefold()
        assert bool(view.extraSelections()) is any(word in text for word in words.split())
        seek(qtbot, window, "", 9)
        assert page_text(window).startswith(hits[0].title)
        assert not view.extraSelections()


def test_pinyin_marks_the_characters_it_means(qtbot: object, data_dir: Path) -> None:
    """Who types `cz` sees 充值 marked, in the list and on the page."""
    with guide_on(qtbot, data_dir, "zh_CN") as window:
        find(window, QLineEdit, "guide_search").setText("cz")
        pages, view = find(window, QListWidget, "guide_pages"), find(window, PageView, "guide_page")
        qtbot.waitUntil(lambda: titles(window)[0] == "四种充值方式")  # type: ignore[attr-defined]
        assert pages.item(0).data(MARKS_ROLE) == ("充值",)
        assert {mark.cursor.selectedText() for mark in view.extraSelections()} == {"充值"}


@pytest.mark.parametrize(
    ("words", "title", "held"),
    [
        ("*355#", "*355# · Beeline", "new.beeline.kz"),
        ("FreeStyle", "Beeline · FreeStyle", "History, not a current price"),
        ("izi.me", "izi", "App-only brand"),
    ],
)
def test_what_is_no_page_is_found_too(
    qtbot: object, data_dir: Path, words: str, title: str, held: str
) -> None:
    """A code, a plan or an operator comes with its source and a way to the Operators tab."""
    with guide_on(qtbot, data_dir) as window:
        find(window, QLineEdit, "guide_search").setText(words)
        qtbot.waitUntil(  # type: ignore[attr-defined]
            lambda: any(found.startswith(title) for found in titles(window))
        )
        place = next(row for row, found in enumerate(titles(window)) if found.startswith(title))
        find(window, QListWidget, "guide_pages").setCurrentRow(place)
        assert held in page_text(window)
        assert not find(window, QAbstractButton, "guide_print").isEnabled()
        follow(window, "kzc:operators/")
        assert window.pages.current_id() == "operators"


def test_the_search_finds_words_of_phrases(qtbot: object, data_dir: Path) -> None:
    """The phrase book is searched in every language and in its transliteration; only what fits is listed."""
    with guide_on(qtbot, data_dir) as window:
        for words, phrase_id in (
            ("Zdravstvuyte", "hello"),
            ("ошиблась", "wrong_number"),
            ("您好", "hello"),
            ("Сәлеметсіз", "hello"),
        ):
            find(window, QLineEdit, "guide_search").setText(words)
            qtbot.waitUntil(  # type: ignore[attr-defined]
                lambda: "Phrases" in titles(window) and len(titles(window)) < 9
            )
            find(window, QListWidget, "guide_pages").setCurrentRow(titles(window).index("Phrases"))
            wanted = window.services.facts.phrase(phrase_id).text.text("kk")
            other = window.services.facts.phrase("thanks").text.text("kk")
            qtbot.waitUntil(  # type: ignore[attr-defined]
                lambda wanted=wanted, other=other: (
                    wanted in page_text(window) and other not in page_text(window)
                )
            )


@pytest.mark.parametrize("lang", LANGS)
def test_a_sentence_of_the_phrase_book_fills_the_screen(qtbot: object, data_dir: Path, lang: str) -> None:
    """A press shows it large to the clerk, with no number and no SIM needed; leaving the tab closes it."""
    with guide_on(qtbot, data_dir, lang) as window:
        window.go_to("guide", page="phrases")
        follow(window, "kzc:phrase/topup2000")
        tab = window.pages.current()
        assert isinstance(tab, GuideTab)
        assert tab.clerk is not None
        assert "2000" in tab.clerk.sheet.accessibleName()
        assert "{" not in tab.clerk.sheet.accessibleName()
        window.go_to("tracker")
        qtbot.waitUntil(lambda: tab.clerk is None)  # type: ignore[attr-defined]


@pytest.mark.parametrize("lang", LANGS)
def test_every_link_of_every_page_leads_somewhere(
    qtbot: object, data_dir: Path, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tabs, deeds, pages and sentences open; addresses are copied; nothing is a dead end."""
    monkeypatch.setattr("kzcompanion.ui.tabs.tracker_tab.TrackerTab._add_sim", lambda _tab: None)
    with guide_on(qtbot, data_dir, lang) as window:
        tab = window.pages.current()
        assert isinstance(tab, GuideTab)
        links = {
            (page.id, link)
            for page in window.services.guide.pages(lang)
            for link in re.findall(r"\]\(<?(kzc:[^)>]+)", page.markdown)
        }
        assert len(links) > 25
        for page_id, link in sorted(links):
            window.go_to("guide", page=page_id)
            find(window, PageView, "guide_page").link_followed.emit(link)
            wanted = goal(link)
            assert wanted is not None
            if wanted.phrase_id:
                assert tab.clerk is not None, link
                tab.clerk.close()
                qtbot.waitUntil(lambda: tab.clerk is None)  # type: ignore[attr-defined]
            else:
                assert window.pages.current_id() == wanted.tab_id, link
            if wanted.tab_id == "guide":
                page = window.services.guide.page(str(wanted.arguments["page"]), lang)
                assert page_text(window).startswith(page.title)


def test_nothing_found_is_said(qtbot: object, data_dir: Path) -> None:
    """An empty list comes with a sentence, and clearing brings the pages back."""
    with guide_on(qtbot, data_dir) as window:
        seek(qtbot, window, "qwertyzxcv", 0)
        assert "fewer or other words" in page_text(window)
        find(window, QLineEdit, "guide_search").setFocus()
        QTest.keyClick(find(window, QLineEdit, "guide_search"), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: len(titles(window)) == 9)  # type: ignore[attr-defined]


def test_links_lead_into_the_program(qtbot: object, data_dir: Path) -> None:
    """A link to a tab shows the tab, a link to a page the page."""
    with guide_on(qtbot, data_dir) as window:
        window.go_to("guide", page="03-four-ways")
        assert follow(window, "kzc:guide/") == "kzc:guide/06-phrases"
        assert page_text(window).startswith("Phrases")
        window.go_to("guide", page="01-tourist-card")
        follow(window, "kzc:operators")
        assert window.pages.current_id() == "operators"


def test_addresses_are_copied_never_opened(qtbot: object, data_dir: Path) -> None:
    """No connection is opened: the address goes to the clipboard."""
    with guide_on(qtbot, data_dir) as window:
        window.go_to("guide", page="05-law-and-registration")
        address = follow(window, "http")
        assert QApplication.clipboard().text() == address
        assert page_text(window).startswith("The law")


def test_a_footnote_number_leads_to_its_source(qtbot: object, data_dir: Path) -> None:
    """A press on the small number goes to the source at the end of the page."""
    with guide_on(qtbot, data_dir) as window:
        window.go_to("guide", page="02-before-you-renew")
        view = find(window, PageView, "guide_page")
        assert view.verticalScrollBar().value() == 0
        follow(window, "#source-")
        assert view.verticalScrollBar().value() > 0
        assert page_text(window).startswith("Before you renew")


def test_links_are_reached_by_the_tab_key(qtbot: object, data_dir: Path) -> None:
    """Without a mouse: Tab goes from link to link, Enter follows."""
    with guide_on(qtbot, data_dir) as window:
        window.go_to("guide", page="03-four-ways")
        view = find(window, PageView, "guide_page")
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Tab)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert window.pages.current_id() == "renew"


def test_a_page_that_is_missing_in_a_language_comes_in_english_and_says_so(
    qtbot: object, data_dir: Path, tmp_path: Path
) -> None:
    """The fallback is tagged page by page."""
    root = tmp_path / "guide"
    shutil.copytree(resource("guide"), root)
    (root / "kk" / "03-four-ways.md").unlink()
    with guide_on(qtbot, data_dir, "kk", root) as window:
        chip = find(window, Chip, "guide_fallback")
        window.go_to("guide", page="03-four-ways")
        assert page_text(window).startswith("Four ways to pay")
        assert chip.isVisible()
        assert "(EN)" in chip.text()
        assert [title for title in titles(window) if "(EN)" in title] == ["Four ways to pay (EN)"]
        window.go_to("guide", page="04-did-it-arrive")
        assert not chip.isVisible()


@pytest.mark.parametrize("lang", LANGS)
def test_the_phrase_book_holds_every_phrase_with_its_sound(qtbot: object, data_dir: Path, lang: str) -> None:
    """Russian and Kazakh with transliteration; the reader's own language where it is another."""
    with guide_on(qtbot, data_dir, lang) as window:
        window.go_to("guide", page="phrases")
        text = page_text(window).replace("\u2028", "\n")
        for phrase in window.services.facts.phrases():
            assert phrase.text.text(lang).replace("\u00a0", " ") in text
            assert phrase.text.text("ru").replace("\u00a0", " ") in text
            assert phrase.transliteration.kk in text


@pytest.mark.parametrize("lang", LANGS)
def test_every_emergency_number_comes_with_its_source(qtbot: object, data_dir: Path, lang: str) -> None:
    """A number stands beside what it is, where that comes from and how sure it is."""
    with guide_on(qtbot, data_dir, lang) as window:
        window.go_to("guide", page="emergency")
        view = find(window, PageView, "guide_page")
        table = next(
            frame for frame in view.document().rootFrame().childFrames() if isinstance(frame, QTextTable)
        )
        contacts = window.services.facts.emergency()
        assert table.rows() == len(contacts) + 1
        for row, contact in enumerate(contacts, start=1):
            cells = [cell_text(table, row, column) for column in range(3)]
            assert all(number in cells[0] for number in contact.numbers)
            assert contact.title.text(lang) in cells[1]
            assert len(cells[2].split(" · ")) >= 2
        assert "112" in cell_text(table, 1, 0)


def cell_text(table: QTextTable, row: int, column: int) -> str:
    """Read a cell."""
    cell = table.cellAt(row, column)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def test_cells_keep_to_their_table(data_dir: Path) -> None:
    """A stroke in a text does not begin a new cell, and each row has as many cells as the head."""
    with open_services(data_dir) as services:
        written = phrases_table(services.facts.phrases(), "en")
        written += emergency_table(services.facts.emergency(), "zh_CN", date(2026, 11, 22))
    assert {line.count("|") for line in written.split("\n") if line} == {4}


def test_lines_are_never_wider_than_one_reads_with_ease(qtbot: object, data_dir: Path) -> None:
    """On a wide window the text keeps to about 760 px; on a small one it takes what there is."""
    with guide_on(qtbot, data_dir) as window:
        view = find(window, PageView, "guide_page")
        for width in (1600, 1280, 1024):
            window.resize(width, 700)
            qtbot.waitUntil(lambda width=width: window.width() == width)  # type: ignore[attr-defined]
            assert 400 < view.viewport().width() <= 790
            assert view.horizontalScrollBar().maximum() == 0


def test_the_language_switch_keeps_page_and_search(qtbot: object, data_dir: Path) -> None:
    """The reader stays where they are, and what was sought stays typed."""
    with guide_on(qtbot, data_dir) as window:
        window.go_to("guide", page="04-did-it-arrive")
        window.deeds.choose_language("zh_CN")
        qtbot.waitUntil(lambda: page_text(window).startswith("到账了吗"))  # type: ignore[attr-defined]
        find(window, QLineEdit, "guide_search").setText("PUK")
        window.deeds.choose_language("ru")
        assert find(window, QLineEdit, "guide_search").text() == "PUK"
        hits = window.services.search.search("PUK", "ru", [FoundKind.PAGE])
        qtbot.waitUntil(  # type: ignore[attr-defined]
            lambda: {hit.title for hit in hits} <= set(titles(window))
        )


def test_the_palette_opens_a_phrase(qtbot: object, data_dir: Path) -> None:
    """A page is opened by its id without number, with words sought in it; an unknown one changes nothing."""
    with guide_on(qtbot, data_dir) as window:
        window.go_to("guide", page="phrases", search="Zdravstvuyte")
        assert page_text(window).startswith("Phrases")
        assert find(window, QLineEdit, "guide_search").text() == "Zdravstvuyte"
        window.go_to("guide", page="emergency", search="words that stand nowhere")
        assert page_text(window).startswith("Emergency")
        window.go_to("guide", page="no-such-page")
        assert len(titles(window)) == 9
