"""The look as one object: tokens to palette and style sheet, light or dark, as system or user want."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from kzcompanion.ui import theme_sheet, tokens, typefaces

CHOICES = ("system", "light", "dark")
"""What the user may choose."""


class Theme(QObject):
    """Hold what is chosen and what is shown; tell everyone who paints by hand when it changes."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = "system"
        self._dark = False
        self._colours: dict[str, QColor] = {}
        self._sheet = ""
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def choice(self) -> str:
        """Return what the user chose: system, light or dark."""
        return self._choice

    @property
    def dark(self) -> bool:
        """Tell whether dark is shown now."""
        return self._dark

    def values(self) -> dict[str, str]:
        """Return the table of tokens shown now."""
        return tokens.DARK if self._dark else tokens.LIGHT

    def colour(self, token: str) -> QColor:
        """Return the present colour of a token; an unknown token raises KeyError."""
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = QColor(self.values()[token])
        return found

    def choose(self, choice: str) -> None:
        """Follow the system, or be light or dark whatever it says; anything else follows the system."""
        self._choice = choice if choice in CHOICES else "system"
        self._apply(self._wanted())
        # For the window frame, where the platform draws one.
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(self._choice)
        if scheme is not None:
            self._app.styleHints().setColorScheme(scheme)
        elif self._app.styleHints().colorScheme() is not Qt.ColorScheme.Unknown:
            self._app.styleHints().unsetColorScheme()

    def _wanted(self) -> bool:
        if self._choice != "system":
            return self._choice == "dark"
        return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _on_system_changed(self) -> None:
        if self._choice == "system" and self._wanted() != self._dark:
            self._apply(self._wanted())

    def _apply(self, dark: bool) -> None:
        self._dark = dark
        self._colours.clear()
        sheet = theme_sheet.sheet(self.values() | _pictures("dark" if dark else "light"))
        if sheet != self._sheet:
            self._sheet = sheet
            self._app.setPalette(self._palette())
            self._app.setStyleSheet(sheet)
            self.changed.emit()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _ROLES:
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text3"))
        return palette


_Role = QPalette.ColorRole
_ROLES = (
    (_Role.Window, "bg"),
    (_Role.WindowText, "text"),
    (_Role.Base, "surface"),
    (_Role.AlternateBase, "neutral_soft"),
    (_Role.Text, "text"),
    (_Role.PlaceholderText, "text3"),
    (_Role.Button, "surface"),
    (_Role.ButtonText, "text"),
    (_Role.BrightText, "bad"),
    (_Role.Highlight, "accent"),
    (_Role.HighlightedText, "on_accent"),
    (_Role.Link, "accent"),
    (_Role.LinkVisited, "accent"),
    (_Role.ToolTipBase, "tip"),
    (_Role.ToolTipText, "on_tip"),
    (_Role.Accent, "accent"),
)


def _pictures(mode: str) -> dict[str, str]:
    from kzcompanion.files.resources import resource

    folder = resource("icons", "sheet").as_posix()
    return {
        "chevron": f"{folder}/chevron-{mode}.svg",
        "tick": f"{folder}/tick-{mode}.svg",
        "menu_tick": f"{folder}/menu-tick-{mode}.svg",
    }


_shown: Theme | None = None


def start(app: QApplication, choice: str = "system", language: str = "en") -> Theme:
    """Dress the application once: fonts, palette, style sheet; return the theme."""
    global _shown  # noqa: PLW0603 - an application has one look
    app.setFont(text_font())
    typefaces.register(language)
    theme = Theme(app)
    _shown = theme
    theme.choose(choice)
    return theme


def current() -> Theme:
    """Return the theme of the running application, starting it when no one has."""
    global _shown  # noqa: PLW0603 - an application has one look
    app = QApplication.instance()
    assert isinstance(app, QApplication), "widgets need an application"
    if _shown is None or _shown.parent() is not app:
        _shown = start(app)
    return _shown


def colour(token: str) -> QColor:
    """Return the present colour of a token."""
    return current().colour(token)


def tone(name: str) -> tuple[QColor, QColor]:
    """Return ink and ground of a tone: neutral, accent, good, warn or bad."""
    ink, ground = tokens.TONES[name]
    return colour(ink), colour(ground)


def ratio() -> float:
    """Return how many device pixels a logical one has on the sharpest screen."""
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def text_font(pixels: int = 15, *, strong: bool = False) -> QFont:
    """Return the text font in one of the sizes of the scale (12, 13, 14, 15, 17, 20, 22, 28)."""
    font = QFont()
    font.setFamilies(list(typefaces.FAMILIES))
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font
