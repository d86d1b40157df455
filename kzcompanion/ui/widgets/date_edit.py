"""A field for a day, typed in any usual form or picked from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QVBoxLayout, QWidget

from kzcompanion.ui import icons, language, theme
from kzcompanion.ui.widgets.parsed_edit import ParsedEdit


class DateEdit(ParsedEdit):
    """Take a day; the echo writes it in full, the calendar button picks it by hand."""

    def __init__(self, object_name: str, today: Callable[[], date], *, parent: QWidget | None = None) -> None:
        self._today = today
        self._popup: QWidget | None = None
        super().__init__(object_name, self._read, self._say, parent)
        self._pick = QAction(self)
        self._pick.setObjectName(f"{object_name}.calendar")
        self._pick.triggered.connect(self.pick)
        self.addAction(self._pick, ParsedEdit.ActionPosition.TrailingPosition)
        self._retranslate()
        self._tint()
        theme.current().changed.connect(self._tint)

    def value(self) -> date | None:
        """Return the day, or None while the text is empty or faulty."""
        return cast("date | None", self.parsed())

    def set_value(self, day: date | None) -> None:
        """Write a day in the form that every language reads alike: `2026-11-22`."""
        self.setText("" if day is None else day.isoformat())

    def pick(self) -> None:
        """Open the calendar under the field; Alt+Down does the same."""
        day = self.value() or self._today()
        popup = QWidget(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(popup)
        calendar.setObjectName(f"{self.objectName()}.days")
        calendar.setAccessibleName(self.accessibleName())
        calendar.setLocale(language.locale())
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        column = QVBoxLayout(popup)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(calendar)

        def take(chosen: QDate) -> None:
            self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
            popup.close()

        calendar.clicked.connect(take)
        calendar.activated.connect(take)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popup.show()
        calendar.setFocus()
        self._popup = popup

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.pick()
            return
        super().keyPressEvent(event)

    def _read(self, text: str) -> date:
        from kzcompanion.domain.date_text import parse_day_near

        return parse_day_near(text, self._today())

    def _say(self, value: object) -> str:
        day = cast("date", value)
        return f"{language.day_long(day)} · {language.day_relative(day, self._today())}"

    def _retranslate(self) -> None:
        self._pick.setText(self.tr("Open the calendar"))
        self._pick.setToolTip(self.tr("Open the calendar (Alt+Down)"))

    def _tint(self) -> None:
        self._pick.setIcon(icons.icon("calendar", "text2", 18))
