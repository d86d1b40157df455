"""One package as a row of a form: what it holds, what is left, its name, until when, and away with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from kzcompanion.domain.errors import Missing
from kzcompanion.domain.money import Money
from kzcompanion.domain.packages import LONGEST_NAME, PackageLeft, PackageUnit
from kzcompanion.ui import language, package_words
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.date_edit import DateEdit
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.parsed_edit import ParsedEdit

_CAPTION_LINE = 24
"""Height of the caption of a field with its gap, px."""
_UNITS = tuple(PackageUnit)


class PackageRow(QWidget):
    """Hold one package; `value` is None while nothing is left in it to take."""

    changed = Signal()
    removed = Signal()
    entered = Signal()
    """Enter was pressed in one of its fields."""

    def __init__(self, name: str, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._unit = QComboBox()
        self._unit.setObjectName(f"{name}_unit")
        for unit in _UNITS:
            self._unit.addItem(package_words.unit(unit))
        self._left = ParsedEdit(f"{name}_left", self._read, self._echo)
        self._left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._name = QLineEdit()
        self._name.setObjectName(f"{name}_name")
        self._name.setMaxLength(LONGEST_NAME)
        self._valid = DateEdit(f"{name}_valid_until", today)
        self._away = buttons.icon_button(f"{name}_remove", "x")
        self.fields = [Field(self._unit), Field(self._left), Field(self._valid), Field(self._name)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for field, share in zip(self.fields, (3, 3, 5, 3), strict=True):
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        place = QHBoxLayout()
        place.setContentsMargins(0, _CAPTION_LINE, 0, 0)
        place.addWidget(self._away, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(place)
        self._away.clicked.connect(self.removed)
        self._unit.currentIndexChanged.connect(self._on_unit)
        for edit in (self._left, self._name, self._valid):
            edit.textChanged.connect(lambda _text: self.changed.emit())
            edit.returnPressed.connect(self.entered)
        self.retranslate()

    @property
    def editors(self) -> tuple[QWidget, ...]:
        """Return what Tab comes to, in the order in which it stands."""
        return *(field.editor for field in self.fields), self._away

    def texts(self) -> tuple[str, str, str, str]:
        """Return what is typed, as it is: unit, left, day, name."""
        return self._unit_now().value, self._left.text(), self._valid.text(), self._name.text()

    def set_texts(self, unit: str, left: str, day: str, name: str) -> None:
        """Write what was typed before."""
        self._unit.setCurrentIndex(_UNITS.index(PackageUnit(unit)) if unit in set(PackageUnit) else 0)
        self._left.setText(left)
        self._valid.setText(day)
        self._name.setText(name)

    def set_value(self, package: PackageLeft) -> None:
        """Write a package as the user would."""
        money = package.unit is PackageUnit.MONEY
        left = language.amount(Money(package.left)) if money else str(package.left)
        day = "" if package.valid_until is None else package.valid_until.isoformat()
        self.set_texts(package.unit.value, left, day, package.name)

    def value(self) -> PackageLeft | None:
        """Return the package, or None while what is left is not known."""
        left = cast("int | None", self._left.parsed())
        if left is None:
            return None
        return PackageLeft(
            unit=self._unit_now(), left=left, name=self._name.text().strip(), valid_until=self._valid.value()
        )

    def is_empty(self) -> bool:
        """Tell whether nothing was typed."""
        return not any(text.strip() for text in self.texts()[1:])

    def first_fault(self) -> Field | None:
        """Show every fault at its field and return the first; None when all is well or nothing was typed."""
        for field in self.fields:
            field.show_error(None)
            field.show_error(field.error)
        left = self.fields[1]
        if not self.is_empty() and not self._left.text().strip():
            left.show_error(Missing("packages"))
        return next((field for field in self.fields if field.error is not None), None)

    def start(self) -> None:
        """Put the cursor into the row."""
        self._left.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        unit, left, valid, name = self.fields
        unit.set_caption(self.tr("Package"))
        left.set_caption(self.tr("Left"))
        valid.set_caption(self.tr("Valid until"))
        name.set_caption(self.tr("Name"))
        for place, one in enumerate(_UNITS):
            self._unit.setItemText(place, package_words.unit(one))
        self._away.set_label(self.tr("Remove this package"))
        self._hint()

    def _on_unit(self) -> None:
        self._left.read_again()
        self._hint()
        self.changed.emit()

    def _hint(self) -> None:
        examples = {PackageUnit.DATA: "1.5 GB", PackageUnit.MONEY: "150 ₸"}
        self._left.setPlaceholderText(examples.get(self._unit_now(), "60"))

    def _unit_now(self) -> PackageUnit:
        return _UNITS[self._unit.currentIndex()]

    def _read(self, text: str) -> int:
        from kzcompanion.domain.package_text import parse_left

        return parse_left(self._unit_now(), text)

    def _echo(self, value: object) -> str:
        package = PackageLeft(unit=self._unit_now(), left=cast("int", value))
        plain = package.unit in {PackageUnit.MINUTES, PackageUnit.SMS}
        return "" if plain else package_words.left(package)
