"""The Guide: pages at the left, the page at the right, one search over all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.services.search_entries import FoundKind
from kzcompanion.ui import guide_links, guide_pages
from kzcompanion.ui.delegates.page_delegate import MARKS_ROLE, SNIPPET_ROLE, PageDelegate
from kzcompanion.ui.tabs.base_tab import BaseTab
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.page_view import PageView
from kzcompanion.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from datetime import date

    from kzcompanion.services.assembly import Services
    from kzcompanion.services.search_service import Found
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.renewal.clerk_card import ClerkCard
    from kzcompanion.ui.shell import Shell

_PAGE_ROLE = Qt.ItemDataRole.UserRole
_FOUND_ROLE = Qt.ItemDataRole.UserRole + 3
"""The find itself where it is no page."""
_MOST, _IN_SIGHT = 60, 16
_IDLE_MS = 60
_FOLDED_INTO = {
    FoundKind.PHRASE: guide_links.PHRASES_PAGE,
    FoundKind.EMERGENCY: guide_links.EMERGENCY_PAGE,
}
"""Kinds that are shown on their page."""
_NAV_WIDTH = 280


class GuideTab(BaseTab):
    """Show the guide's pages; links lead into the other tabs, addresses are copied, never opened."""

    def __init__(
        self, services: Services, bridge: Bridge, shell: Shell, parent: QWidget | None = None
    ) -> None:
        super().__init__(services, bridge, shell, parent)
        self.setObjectName("guide_tab")
        self._page_id = ""
        self._search = SearchEdit("guide_search")
        self._pages = QListWidget()
        self._pages.setObjectName("guide_pages")
        self._pages.setProperty("kind", "nav")
        self._pages.setItemDelegate(PageDelegate(self._pages))
        self._pages.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._pages.setMouseTracking(True)
        self._pages.setLayoutMode(QListWidget.LayoutMode.Batched)
        self._pages.setBatchSize(_IN_SIGHT)
        self._pages.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view = PageView("guide_page")
        self._fallback = Chip(tone="warn", icon="languages")
        self._fallback.setObjectName("guide_fallback")
        self._print = buttons.icon_button("guide_print", "printer", framed=True)
        self.clerk: ClerkCard | None = None
        self._phrase_ids: tuple[str, ...] = ()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._cold: list[str] = []
        self._build()
        self._idle.timeout.connect(self._warm_one)
        self._print.clicked.connect(self._on_print)
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
        self._cold = [one.id for one in self.services.guide.pages(self._lang())]
        self._idle.start()

    def _warm_one(self) -> None:
        """Draw the pages ahead, one at a time, so that no key in the search box waits for one."""
        if not self._cold or not self.isVisible():
            return
        page = self.services.guide.page(self._cold.pop(0), self._lang())
        self._view.warm(guide_pages.page_markdown(page, self.services.facts, self._today(), ()))
        self._idle.start()

    def on_left(self) -> None:
        """Let no sentence stay open over another tab."""
        if self.clerk is not None:
            self.clerk.close()

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
        self._search.setPlaceholderText(self.tr("Search"))  # the box is narrow, and its name is told
        self._pages.setAccessibleName(self.tr("Pages of the guide"))
        self._view.setAccessibleName(self.tr("Page"))
        self._print.set_label(self.tr("Print the page or save it as a PDF…"))
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
        sought = QHBoxLayout()
        sought.setSpacing(8)
        sought.addWidget(self._search, 1)
        sought.addWidget(self._print)
        column.addLayout(sought)
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
        """List what holds the words, the likeliest first, or all pages in their order."""
        lang = self._lang()
        self._phrase_ids = ()
        self._pages.blockSignals(True)
        self._pages.clear()
        if words:
            found = self.services.search.search(words, lang)
            self._phrase_ids = tuple(hit.id for hit in found if hit.kind is FoundKind.PHRASE)
            self._list_found(found)
        else:
            for page in self.services.guide.pages(lang):
                self._add(page.id, self._tagged(page.title, page.lang_used), "", page.summary)
        if self._pages.count():
            self._pages.setCurrentRow(0)
        self._pages.blockSignals(False)

    def _list_found(self, found: tuple[Found, ...]) -> None:
        """List each page once: phrases and contacts stand on theirs, the rest gets a line of its own."""
        pages = {page.id: page for page in self.services.guide.pages(self._lang())}
        hits = {hit.id: hit for hit in found if hit.kind is FoundKind.PAGE}
        listed: set[str] = set()
        for hit in found:
            page_id = hit.id if hit.kind is FoundKind.PAGE else _FOLDED_INTO.get(hit.kind, "")
            if self._pages.count() == _MOST or page_id in listed:
                continue
            if page_id not in pages:
                self._add("", self._tagged(hit.title, hit.lang_used), hit.detail, hit.detail, hit.marks, hit)
                continue
            listed.add(page_id)
            shown = hits.get(page_id, hit)
            told = shown.detail if shown.kind is FoundKind.PAGE else shown.title
            page = pages[page_id]
            self._add(page_id, self._tagged(page.title, page.lang_used), told, page.summary, shown.marks)

    def _tagged(self, title: str, used: str) -> str:
        """Return a title that says which language stands in for the one that is missing."""
        return title if used == self._lang() else f"{title} ({used.upper()})"

    def _add(
        self,
        page_id: str,
        title: str,
        snippet: str,
        tip: str,
        marks: tuple[str, ...] = (),
        found: Found | None = None,
    ) -> None:
        item = QListWidgetItem(title)
        item.setData(_PAGE_ROLE, page_id)
        item.setData(SNIPPET_ROLE, snippet)
        item.setData(MARKS_ROLE, marks)
        item.setData(_FOUND_ROLE, found)
        item.setToolTip(tip)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}. {snippet or tip}")
        self._pages.addItem(item)

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
        item = self._pages.item(place)
        found = item.data(_FOUND_ROLE)
        self._print.setEnabled(found is None)
        if found is not None:
            self._say_language(found.lang_used)
            self._show(guide_pages.found_markdown(found, self.services.facts, self._lang(), self._today()))
            return
        self._page_id = str(item.data(_PAGE_ROLE))
        page = self.services.guide.page(self._page_id, self._lang())
        self._say_language(page.lang_used)
        self._view.setAccessibleDescription(page.title)
        self._show(guide_pages.page_markdown(page, self.services.facts, self._today(), self._phrase_ids))

    def _say_language(self, used: str) -> None:
        self._fallback.setVisible(used != self._lang())
        told = self.tr("Not yet in your language: shown in English")
        self._fallback.set_chip(f"{told} (EN)", icon="languages")

    def _show(self, markdown: str) -> None:
        """Show a page, with what was sought marked in it."""
        self._view.show_page(markdown)
        item = self._pages.currentItem()
        marks = tuple(item.data(MARKS_ROLE) or ())
        if self._phrase_ids and self._page_id == guide_links.PHRASES_PAGE:
            words = self._search.text().strip()
            marks = self.services.search.marks(words, self._view.toPlainText(), self._lang())
        self._view.highlight(marks)

    def _today(self) -> date:
        return day_of(self.services.clock.now())

    def _on_link(self, address: str) -> None:
        goal = guide_links.goal(address)
        if goal is None:
            self.shell.copy_text(address)
            self.shell.toast(self.tr("Address copied. This program opens no connection."))
        elif goal.phrase_id:
            self._show_large(goal.phrase_id)
        elif goal.tab_id == "guide":
            self.open_page(str(goal.arguments.get("page", "")))
        else:
            self.shell.go_to(goal.tab_id, **goal.arguments)

    def _show_large(self, phrase_id: str) -> None:
        from kzcompanion.ui.renewal import clerk_show

        self.clerk = clerk_show.phrase_card(self.services.facts, phrase_id)
        self.clerk.destroyed.connect(self._forget_clerk)
        self.clerk.showFullScreen()

    def _forget_clerk(self) -> None:
        self.clerk = None

    def _on_print(self) -> None:
        from kzcompanion.ui.dialogs.guide_paper_dialog import GuidePaperDialog

        dialog = GuidePaperDialog(
            self.services.guide, self.services.facts, self._page_id, self._today(), self
        )
        dialog.exec()
        dialog.deleteLater()
