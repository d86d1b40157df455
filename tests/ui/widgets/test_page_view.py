"""ui/widgets/page_view: a page of the guide as one reads it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

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
