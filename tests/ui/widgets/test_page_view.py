"""ui/widgets/page_view: a page of the guide as one reads it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kzcompanion.ui import theme
from kzcompanion.ui.widgets.page_view import PageView

LONG = (
    "# Title\n\n"
    + "\n\n".join(f"- line {number}" for number in range(200))
    + "\n\n| a | b |\n|---|---|\n| c | d |"
)


def test_a_page_written_before_its_first_showing_stands_at_its_top(qtbot: QtBot) -> None:
    """Whoever opens the guide reads a page from its first line."""
    view = PageView("guide_page")
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show_page(LONG)
    view.show()
    qtbot.waitExposed(view)
    assert view.verticalScrollBar().maximum() > 0
    assert view.verticalScrollBar().value() == 0


def test_a_change_of_theme_keeps_the_place_and_the_marks(qtbot: QtBot) -> None:
    """The page is drawn anew in the other colours; what was sought stays marked and in sight."""
    view = PageView("page")
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show()
    view.show_page("\n\n".join(f"line {number} of many" for number in range(80)) + "\n\nreceipt")
    view.highlight(("receipt",))
    place = view.verticalScrollBar().value()
    assert place > 0
    before = theme.current().choice
    theme.current().choose("dark" if before != "dark" else "light")
    assert [mark.cursor.selectedText() for mark in view.extraSelections()] == ["receipt"]
    assert view.verticalScrollBar().value() == place
    theme.current().choose(before)


def test_pages_are_kept_drawn_and_the_oldest_is_given_up(qtbot: QtBot) -> None:
    """A page shown again is the very document that was drawn; of many pages only the latest are kept."""
    view = PageView("page")
    qtbot.addWidget(view)
    view.warm("first")
    view.show_page("first")
    first = view.document()
    view.show_page("second")
    view.show_page("first")
    assert view.document() is first
    for number in range(40):
        view.show_page(f"page {number}")
    assert view.toPlainText() == "page 39"
    view.show_page("first")
    assert view.toPlainText() == "first"
    assert view.document() is not first
