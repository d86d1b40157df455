"""The Guide: pages at the left, the page at the right, one search over all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.ui.delegates.page_delegate import SNIPPET_ROLE, PageDelegate
from kzcompanion.ui.guide_tables import emergency_table, holds, phrases_table
from kzcompanion.ui.tabs.base_tab import BaseTab
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.page_view import PageView
from kzcompanion.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from datetime import date

    from kzcompanion.services.assembly import Services
    from kzcompanion.services.guide_service import GuidePage
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.shell import Shell

_PHRASES, _EMERGENCY = "{{phrases}}", "{{emergency}}"
_PAGE_ROLE = Qt.ItemDataRole.UserRole
_NAV_WIDTH = 280


class GuideTab(BaseTab):
    """Show the guide's pages; links lead into the other tabs, addresses are copied, never opened."""

    def __init__(self, services: Services, bridge: Bridge, shell: Shell) -> None:
        super().__init__(services, bridge, shell)
        self.setObjectName("guide_tab")
        self._page_id = ""
        self._search = SearchEdit("guide_search")
        self._pages = QListWidget()
        self._pages.setObjectName("guide_pages")
        self._pages.setProperty("kind", "nav")
        self._pages.setItemDelegate(PageDelegate(self._pages))
        self._pages.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._pages.setMouseTracking(True)
        self._pages.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view = PageView("guide_page")
        self._fallback = Chip(tone="warn", icon="languages")
        self._fallback.setObjectName("guide_fallback")
        self._build()
        self._search.sought.connect(self._on_sought)
        self._pages.currentItemChanged.connect(lambda *_items: self._show_page())
        self._view.link_followed.connect(self._on_link)
        self.bridge.facts_changed.connect(self._show_page)
        self.retranslate()

    def on_shown(self, **arguments: object) -> None:
        """Open the page named by `page` (its id, or the id without number), looking for `search` in it."""
        page, words = arguments.get("page"), arguments.get("search")
        if isinstance(page, str):
            self.open_page(page, words if isinstance(words, str) else "")

    def focus_search(self) -> bool:
        """Put the cursor into the search box."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
        return True

    def open_page(self, page_id: str, words: str = "") -> None:
        """Show one page, with the words sought in it; an unknown one leaves the present page."""
        self._search.setText(words)
        self._seek(words)
        if not self._choose(page_id):  # the words are not on that page: the page matters more
            self._search.setText("")
            self._seek("")
            self._choose(page_id)
        self._show_page()

    def retranslate(self) -> None:
        self._search.set_label(self.tr("Search the guide"))
        self._pages.setAccessibleName(self.tr("Pages of the guide"))
        self._view.setAccessibleName(self.tr("Page"))
        page_id = self._page_id
        self._seek(self._search.text().strip())
        # The words may be of the language that was left; the page matters more.
        if page_id and not self._choose(page_id):
            self._search.clear()
            self._seek("")
            self._choose(page_id)
        self._show_page()

    def _build(self) -> None:
        side = QWidget()
        side.setMinimumWidth(200)
        side.setMaximumWidth(_NAV_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._search)
        pages = Card("guide_pages_card", padding=8)
        pages.body.addWidget(self._pages)
        column.addWidget(pages, 1)
        page = Card("guide_page_card", padding=16)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self._fallback)
        page.body.addLayout(top)
        page.body.addWidget(self._view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(side, 1)
        row.addWidget(page, 3)

    def _lang(self) -> str:
        return self.shell.language()

    def _on_sought(self, words: str) -> None:
        self._seek(words)
        if not words:
            self._choose(self._page_id)
        self._show_page()

    def _seek(self, words: str) -> None:
        """List the pages that hold the words, the best first, or all in their order."""
        guide, lang = self.services.guide, self._lang()
        pages, found = guide.pages(lang), {}
        if words:
            found = {hit.page_id: hit.snippet for hit in guide.search(words, lang)}
            # A phrase is found by its words although they stand in the data, not on the page.
            if any(holds(phrase, words) for phrase in self.services.facts.phrases()):
                found |= {
                    page.id: found.get(page.id, page.summary) for page in pages if _PHRASES in page.body
                }
            order = list(found)
            pages = tuple(
                sorted((page for page in pages if page.id in found), key=lambda p: order.index(p.id))
            )
        self._fill(pages, found)

    def _fill(self, pages: Iterable[GuidePage], snippets: Mapping[str, str]) -> None:
        self._pages.blockSignals(True)
        self._pages.clear()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setData(_PAGE_ROLE, page.id)
            item.setData(SNIPPET_ROLE, snippets.get(page.id, ""))
            item.setToolTip(page.summary)
            words = f"{page.title}. {snippets.get(page.id, page.summary)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self._pages.addItem(item)
        if self._pages.count():
            self._pages.setCurrentRow(0)
        self._pages.blockSignals(False)

    def _choose(self, page_id: str) -> bool:
        """Put the cursor on a page of the list; tell whether it is there."""
        for row in range(self._pages.count()):
            known = str(self._pages.item(row).data(_PAGE_ROLE))
            if page_id and page_id in {known, known.partition("-")[2]}:
                self._pages.blockSignals(True)
                self._pages.setCurrentRow(row)
                self._pages.blockSignals(False)
                return True
        return False

    def _show_page(self) -> None:
        place = self._pages.currentRow()
        if place < 0:
            words = self.tr("Nothing in the guide holds these words. Try fewer or other words.")
            self._view.show_page(words)
            self._fallback.hide()
            return
        self._page_id = str(self._pages.item(place).data(_PAGE_ROLE))
        page = self.services.guide.page(self._page_id, self._lang())
        self._fallback.setVisible(page.lang_used != self._lang())
        self._fallback.set_chip(self.tr("Not yet in your language: shown in English"), icon="languages")
        self._view.setAccessibleDescription(page.title)
        self._view.show_page(self._with_tables(page))
        self._view.highlight(self._search.text().split())

    def _with_tables(self, page: GuidePage) -> str:
        text, lang = page.markdown, page.lang_used
        if _PHRASES in text:
            phrases = self.services.facts.phrases()
            words = self._search.text().strip()
            sought = [phrase for phrase in phrases if holds(phrase, words)]
            text = text.replace(_PHRASES, phrases_table(sought or phrases, lang))
        if _EMERGENCY in text:
            text = text.replace(
                _EMERGENCY, emergency_table(self.services.facts.emergency(), lang, self._today())
            )
        return text

    def _today(self) -> date:
        return day_of(self.services.clock.now())

    def _on_link(self, address: str) -> None:
        if not address.startswith("kzc:"):
            self.shell.copy_text(address)
            self.shell.toast(self.tr("Address copied. This program opens no connection."))
            return
        target, _, page = address.removeprefix("kzc:").partition("/")
        if target == "guide":
            self.open_page(page)
        else:
            self.shell.go_to(target)
