"""What the coming days will be like: a slider for each kind of day, and what the forecast makes of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from kzcompanion.domain.day_types import ASSUMED, DayMix, DayType
from kzcompanion.domain.forecast import Assumption, Forecast, Outlook
from kzcompanion.domain.money import Money
from kzcompanion.ui import error_text, glance, language, outlook_text
from kzcompanion.ui.widgets import buttons, labels

_PARTS = 10
_PAUSE_MS = 350
"""A slider at rest for so long is meant."""


class DayMixPanel(QWidget):
    """Let the user share out the coming days; `changed` tells a DayMix, or None for days as so far."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("day_mix")
        self._captions: dict[DayType, QLabel] = {kind: labels.caption() for kind in DayType}
        self._sliders: dict[DayType, QSlider] = {}
        self._reset = buttons.link("day_mix_reset")
        self._said = labels.caption()
        self._said.setObjectName("day_mix_said")
        self._outlook: Outlook | None = None
        self._today = date.min
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for place, kind in enumerate(DayType):
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setObjectName(f"day_mix_{kind.value}")
            slider.setRange(0, _PARTS)
            slider.setPageStep(2)
            slider.valueChanged.connect(self._on_moved)
            self._sliders[kind] = slider
            self._captions[kind].setBuddy(slider)
            grid.addWidget(self._captions[kind], 0, place)
            grid.addWidget(slider, 1, place)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self._reset, 1, len(DayType))
        grid.addWidget(self._said, 2, 0, 1, len(DayType) + 1)
        self._reset.clicked.connect(self._on_reset)

    def show_mix(self, mix: DayMix | None, outlook: Outlook, today: date) -> None:
        """Show the mix that counts and what comes of it; a slider in hand stays where it is."""
        self._outlook, self._today = outlook, today
        if not self._pause.isActive() and not any(one.isSliderDown() for one in self._sliders.values()):
            for slider, part in zip(self._sliders.values(), (mix or DayMix()).parts, strict=True):
                slider.blockSignals(True)
                slider.setValue(part)
                slider.blockSignals(False)
        self.retranslate()

    def stops(self) -> tuple[QWidget, ...]:
        """Return what takes the focus, in the order of the eye."""
        return (*self._sliders.values(), self._reset)

    def flush(self) -> None:
        """Tell at once what was set a moment ago."""
        if self._pause.isActive():
            self._pause.stop()
            self._tell()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        names = {
            DayType.WIFI: self.tr("Days on Wi-Fi"),
            DayType.CITY: self.tr("Days in the city"),
            DayType.ROAD: self.tr("Days on the road"),
        }
        mix = self._mix()
        percents = mix.percents if mix is not None else (None, None, None)
        for kind, percent in zip(DayType, percents, strict=True):
            shown = names[kind] if percent is None else f"{names[kind]}: {percent} %"
            self._captions[kind].setText(shown)
            self._sliders[kind].setAccessibleName(shown)
        self._reset.setText(self.tr("As so far"))
        self._reset.setEnabled(mix is not None)
        self._said.setText(self._say())

    def _say(self) -> str:
        if not isinstance(self._outlook, Forecast):
            return self.tr("With a few more checks the days to come can be tried out here.")
        if self._mix() is None:
            about = Money.tenge(round(self._outlook.per_day.tiyn / 100))
            rate = glance.veiled(language.money(about))
            return self.tr("The days to come are taken to be as so far: about {0} a day.").format(rate)
        said = [outlook_text.outlook(self._outlook, self._today)]
        if Assumption.DAYS_ASSUMED in self._outlook.assumptions:
            factor = error_text.wording().factor
            times = (factor(one) for one in (ASSUMED.wifi, ASSUMED.city, ASSUMED.road))
            pattern = self.tr("our assumption: {0}, {1} and {2} times the usual; daily checks teach it")
            said.append(pattern.format(*times))
        else:
            said.append(self.tr("how the days differ was learned from your checks"))
        return " · ".join(said)

    def _mix(self) -> DayMix | None:
        mix = DayMix(*(slider.value() for slider in self._sliders.values()))
        return mix if mix.told else None

    def _on_moved(self) -> None:
        self._pause.start()
        self.retranslate()

    def _on_reset(self) -> None:
        for slider in self._sliders.values():
            slider.blockSignals(True)
            slider.setValue(0)
            slider.blockSignals(False)
        self._pause.stop()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self._mix())
