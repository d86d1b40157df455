"""Printing the guide, or saving it as a PDF: the page in front, or all of them, in any of the languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.dialogs.paper_dialog import PaperOut
from kzcompanion.ui.paper.guide_sheet import guide_sheet
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.pill_bar import PillBar

if TYPE_CHECKING:
    from datetime import date

    from kzcompanion.services.facts_service import FactsService
    from kzcompanion.services.guide_service import GuideService
    from kzcompanion.ui.paper.sheet import Sheet

_WIDTH = 560
PAGE, WHOLE = "page", "whole"


class GuidePaperDialog(FittedDialog):
    """Ask how much of the guide is to go on paper; a page not yet in a language comes in English, tagged."""

    def __init__(
        self, guide: GuideService, facts: FactsService, page_id: str, today: date, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("guide_paper")
        self._guide, self._facts, self._page_id, self._today = guide, facts, page_id, today
        self.setWindowTitle(self.tr("The guide on paper"))
        self._much = PillBar("guide_paper_much")
        self._much.set_pills([(PAGE, self.tr("This page")), (WHOLE, self.tr("The whole guide"))])
        self._much.choose(PAGE)
        caption = labels.label("label", self.tr("How much"))
        self._much.setAccessibleName(caption.text())
        self.out = PaperOut("guide_paper", "kz-guide.pdf", self._sheet)
        close = buttons.quiet("guide_paper_close")
        close.setText(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(labels.title(self.windowTitle()))
        column.addWidget(
            labels.secondary(
                self.tr("With every source spelt out, so that it can be read without this program.")
            )
        )
        column.addWidget(caption)
        column.addWidget(self._much)
        column.addWidget(self.out)
        column.addStretch(1)
        self.out.stand_beside(close)
        self.setMinimumWidth(_WIDTH)

    def choose(self, much: str) -> None:
        """Choose PAGE or WHOLE."""
        self._much.choose(much)

    def _sheet(self, lang: str) -> Sheet:
        whole = self._much.current() == WHOLE
        pages = self._guide.pages(lang) if whole else (self._guide.page(self._page_id, lang),)
        foreign = any(page.lang_used != lang for page in pages)
        name = self.tr("Guide") if whole else pages[0].title
        return guide_sheet(pages, self._facts, self._today, name=name, subtitle="EN" if foreign else "")
