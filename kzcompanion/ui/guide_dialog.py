"""A page of the guide over whatever is in front: emergency numbers and help, reachable from everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.errors import NotFound
from kzcompanion.ui import guide_links, guide_pages, language
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.page_view import PageView

if TYPE_CHECKING:
    from datetime import date

    from kzcompanion.services.facts_service import FactsService
    from kzcompanion.services.guide_service import GuideService
    from kzcompanion.ui.guide_links import Goal

_SIZE, _LEAST = QSize(820, 620), 640


class GuideDialog(QDialog):
    """Show pages of the guide; links between them are followed here, those into tabs are told by `leads_to`.

    It needs no data of the user's, so it opens while the vault is locked, in the first run and where the data
    cannot be opened.
    """

    leads_to = Signal(object)
    """A Goal in a tab; the dialog is closed by then."""
    address_copied = Signal(str)

    def __init__(
        self, guide: GuideService, facts: FactsService, today: date, page_id: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("guide_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._guide, self._facts, self._today = guide, facts, today
        self._trail: list[str] = []
        self._fallback = Chip(tone="warn", icon="languages")
        self._fallback.setObjectName("guide_dialog_fallback")
        self._view = PageView("guide_dialog_page")
        self._back = buttons.secondary("guide_dialog_back", "arrow-left")
        self._emergency = buttons.secondary("guide_dialog_emergency", "life-buoy")
        self._close = buttons.primary("guide_dialog_close")
        self._said = labels.secondary()
        self._said.hide()
        self._build()
        room = parent.window().size() if parent is not None else _SIZE
        self.resize(min(_SIZE.width(), max(_LEAST, room.width() - 64)), min(_SIZE.height(), room.height()))
        self.open_page(page_id)
        self._view.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def page_id(self) -> str:
        """Return the id of the page in front."""
        return self._trail[-1]

    def open_page(self, page_id: str) -> None:
        """Show a page, told by its whole id; an unknown one leaves the present page."""
        lang = language.code()
        try:
            page = self._guide.page(page_id, lang)
        except NotFound:
            return
        if not self._trail or self._trail[-1] != page_id:
            self._trail.append(page_id)
        self.setWindowTitle(page.title)
        self._fallback.setVisible(page.lang_used != lang)
        self._view.setAccessibleName(page.title)
        self._view.show_page(guide_pages.page_markdown(page, self._facts, self._today))
        self._back.setEnabled(len(self._trail) > 1)
        self._emergency.setVisible(page_id != guide_links.EMERGENCY_PAGE)

    def _build(self) -> None:
        self._fallback.set_chip(self.tr("Not yet in your language: shown in English") + " (EN)")
        self._back.setText(self.tr("Back"))
        self._emergency.setText(self.tr("Emergency"))
        self._close.setText(self.tr("Close"))
        self._view.link_followed.connect(self._on_link)
        self._back.clicked.connect(self._go_back)
        self._emergency.clicked.connect(lambda: self.open_page(guide_links.EMERGENCY_PAGE))
        self._close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self._emergency)
        row.addWidget(self._said, 1)
        row.addStretch(0)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(self._fallback, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._view, 1)
        column.addLayout(row)

    def _go_back(self) -> None:
        self._trail.pop()
        self.open_page(self._trail[-1])

    def _on_link(self, address: str) -> None:
        goal = guide_links.goal(address)
        if goal is None:
            self.address_copied.emit(address)
            self._said.setText(self.tr("Address copied. This program opens no connection."))
            self._said.show()
        elif goal.phrase_id:
            self._show_large(goal.phrase_id)
        elif goal.tab_id == "guide":
            self.open_page(str(goal.arguments.get("page", "")))
        else:
            self._leave_for(goal)

    def _show_large(self, phrase_id: str) -> None:
        from kzcompanion.ui.renewal import clerk_show

        clerk_show.phrase_card(self._facts, phrase_id).showFullScreen()

    def _leave_for(self, goal: Goal) -> None:
        self.accept()
        self.leads_to.emit(goal)
