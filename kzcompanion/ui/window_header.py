"""The head of the window: who we are, the search, language, theme, lock and menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from kzcompanion.ui import icons, language, theme
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.buttons import Button
from kzcompanion.ui.widgets.elided_label import ElidedLabel

_GAP, _SEARCH_PAD = 10, 58
_SHORT_NAMES = {"zh_CN": "中文", "en": "English", "ru": "Русский", "kk": "Қазақша"}


class SearchButton(Button):
    """A button that looks like a search box and opens the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("search", "header.search", "search", parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(300, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text()) + _SEARCH_PAD
        return QSize(max(150, text), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(theme.text_font(12))
        painter.setPen(theme.colour("text3"))
        room = self.rect().adjusted(0, 0, -12, 0)
        if self.width() > 220:
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "Ctrl K")


class WindowHeader(QWidget):
    """Show the program's name and the deeds that belong to the whole window."""

    search_asked = Signal()
    language_chosen = Signal(str)
    theme_toggled = Signal()
    lock_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._vault_state = "none"
        self._mark = QLabel(self)
        self._mark.setPixmap(icons.mark(42))
        self._name, self._line = labels.label("page", wrap=False), ElidedLabel("", "caption")
        self.search = SearchButton(self)
        self.emergency = buttons.icon_button("header.emergency", "life-buoy", framed=True, parent=self)
        self.language = buttons.Button("head", "header.language", "languages", self)
        self.theme = buttons.icon_button("header.theme", "moon", framed=True, parent=self)
        self.lock = buttons.Button("head", "header.lock", "lock", self)
        self.menu = buttons.icon_button("header.menu", "menu", framed=True, parent=self)
        self._build()
        self._connect()
        self.retranslate()

    def set_vault_state(self, state: str) -> None:
        """Show the vault as `none`, `locked` or `unlocked`."""
        self._vault_state = state
        self._say_lock()

    def show_name_only(self) -> None:
        """Take every button away but the emergency numbers: there are no data to do anything with."""
        for button in (self.search, self.language, self.theme, self.lock, self.menu):
            button.hide()

    def show_buttons(self) -> None:
        """Bring the buttons back: there are data again."""
        for button in (self.search, self.language, self.theme, self.lock, self.menu):
            button.show()
        self._say_lock()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._name.setText(self.tr("KZ Companion"))
        self._line.setText(self.tr("Your prepaid SIM in Kazakhstan · works offline"))
        self.search.setText(self.tr("Search or jump to…"))
        self.search.setAccessibleName(self.tr("Search or jump to (Ctrl+K)"))
        self.language.setText(_SHORT_NAMES[language.code()])
        self.language.setAccessibleName(self.tr("Language: {0}").format(language.NAMES[language.code()]))
        self.language.setToolTip(self.tr("Language"))
        self.emergency.set_label(self.tr("Emergency numbers and embassies (F8)"))
        self.menu.set_label(self.tr("Menu"))
        self._say_theme()
        self._say_lock()
        self._fit_line()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_line()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._mark)
        row.addSpacing(2)
        row.addLayout(words)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.emergency)
        for button in (self.language, self.theme, self.lock, self.menu):
            row.addWidget(button)

    def _connect(self) -> None:
        self.search.clicked.connect(self.search_asked)
        self.theme.clicked.connect(self.theme_toggled)
        self.lock.clicked.connect(self.lock_asked)
        self.language.clicked.connect(self._open_languages)
        theme.current().changed.connect(self._say_theme)

    def _fit_line(self) -> None:
        """Show the line whole while the search box can give way to it, else not at all."""
        parts = (self.emergency, self.language, self.theme, self.lock, self.menu)
        seen = [part.sizeHint().width() + _GAP for part in parts if not part.isHidden()]
        beside = self._mark.sizeHint().width() + self.search.minimumSizeHint().width() + 4 * _GAP
        wanted = self._line.sizeHint().width()
        fits = wanted <= self.width() - beside - sum(seen)
        self._line.setMinimumWidth(wanted if fits else 0)
        self._line.setVisible(fits)

    def _open_languages(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code, name in language.NAMES.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == language.code())
            action.triggered.connect(lambda _=False, chosen=code: self.language_chosen.emit(chosen))
        menu.popup(self.language.mapToGlobal(self.language.rect().bottomLeft()))

    def _say_theme(self) -> None:
        dark = theme.current().dark
        self.theme.set_icon("sun" if dark else "moon")
        self.theme.set_label(self.tr("Switch to light") if dark else self.tr("Switch to dark"))

    def _say_lock(self) -> None:
        self.lock.setVisible(self._vault_state != "none")
        unlocked = self._vault_state == "unlocked"
        self.lock.set_icon("lock-open" if unlocked else "lock", "warn" if unlocked else None)
        self.lock.setText(self.tr("Unlocked") if unlocked else self.tr("Locked"))
        self.lock.set_label(
            self.tr("Lock the vault now (Ctrl+L)") if unlocked else self.tr("Unlock the vault")
        )
        self._fit_line()
