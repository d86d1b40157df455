"""The Guide: pages at the left, the page at the right, one search over all of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzcompanion.ui.guide_tables import emergency_table, phrases_table
from kzcompanion.ui.tabs.base_tab import BaseTab
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.page_view import PageView
from kzcompanion.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
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
        self._pages.setWordWrap(True)
        self._pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view = PageView("guide_page")
        self._fallback = Chip(tone="warn", icon="languages")
        self._fallback.setObjectName("guide_fallback")
        self._build()
        self._search.sought.connect(self._on_sought)
        self._pages.currentItemChanged.connect(self._on_page_chosen)
        self._view.link_followed.connect(self._on_link)
        self.retranslate()

    def on_shown(self, **arguments: object) -> None:
        """Open the page named by `page`, if one is."""
        page = arguments.get("page")
        if isinstance(page, str):
            self.open_page(page)

    def focus_search(self) -> bool:
        """Put the cursor into the search box."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
        return True

    def open_page(self, page_id: str) -> None:
        """Show one page; an unknown one leaves the present page."""
        self._search.clear()
        self._fill(self.services.guide.pages(self._lang()))
        for row in range(self._pages.count()):
            if self._pages.item(row).data(_PAGE_ROLE) == page_id:
                self._pages.setCurrentRow(row)

    def retranslate(self) -> None:
        self._search.set_label(self.tr("Search the guide"))
        self._pages.setAccessibleName(self.tr("Pages of the guide"))
        self._view.setAccessibleName(self.tr("Page"))
        self._on_sought(self._search.text().strip())
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
        guide, lang = self.services.guide, self._lang()
        if not words:
            self._fill(guide.pages(lang))
            return
        hits = guide.search(words, lang)
        found = {hit.page_id: hit.snippet for hit in hits}
        # A phrase is found by its words although they stand in the data, not on the page.
        table = phrases_table(self.services.facts.phrases(), lang, words)
        pages = [
            page for page in guide.pages(lang) if page.id in found or (_PHRASES in page.body and "|" in table)
        ]
        pages.sort(key=lambda page: list(found).index(page.id) if page.id in found else len(found))
        self._fill(pages, found)

    def _fill(self, pages: Iterable[GuidePage], snippets: dict[str, str] | None = None) -> None:
        wanted = self._page_id
        self._pages.blockSignals(True)
        self._pages.clear()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setData(_PAGE_ROLE, page.id)
            item.setToolTip((snippets or {}).get(page.id, page.summary))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{page.title}. {page.summary}")
            self._pages.addItem(item)
            if page.id == wanted:
                self._pages.setCurrentItem(item)
        if self._pages.currentRow() < 0 and self._pages.count():
            self._pages.setCurrentRow(0)
        self._pages.blockSignals(False)
        item = self._pages.currentItem()
        if item is not None:
            self._page_id = item.data(_PAGE_ROLE)
        self._show_page()

    def _on_page_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._page_id = item.data(_PAGE_ROLE)
            self._show_page()

    def _show_page(self) -> None:
        if not self._pages.count():
            self._view.show_page(self.tr("Nothing in the guide holds these words. Try fewer or other words."))
            self._fallback.hide()
            return
        page = self.services.guide.page(self._page_id, self._lang())
        self._fallback.setVisible(page.lang_used != self._lang())
        self._fallback.set_chip(self.tr("Not yet in your language: shown in English"), icon="languages")
        self._view.show_page(self._with_tables(page))

    def _with_tables(self, page: GuidePage) -> str:
        text, lang = page.markdown, page.lang_used
        if _PHRASES in text:
            words = self._search.text().strip()
            table = phrases_table(self.services.facts.phrases(), lang, words)
            if "|" not in table:
                table = phrases_table(self.services.facts.phrases(), lang)
            text = text.replace(_PHRASES, table)
        if _EMERGENCY in text:
            text = text.replace(_EMERGENCY, emergency_table(self.services.facts.emergency(), lang))
        return text

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
