"""What a trip asks of a plan, typed: days, data and minutes a day, fee, weights, and roaming beside it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.home_money import CURRENCIES
from kzcompanion.domain.roaming_cost import RoamingPrice
from kzcompanion.domain.trip_bill import TripNeeds, trip_needs
from kzcompanion.domain.trip_ranking import Weights
from kzcompanion.ui import language
from kzcompanion.ui.draft_keeper import DraftKeeper
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.count_edit import CountEdit
from kzcompanion.ui.widgets.data_edit import DataEdit
from kzcompanion.ui.widgets.date_edit import DateEdit
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.pill_bar import PillBar

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services

_PAUSE_MS = 250
_WEIGHTS = ("price", "lasts", "certain")
_STEP = 10


class TripForm(QWidget):
    """Take the trip; `changed` tells that there is something to reckon anew."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("trip_form")
        self.setProperty("role", "scroll")
        self._services = services
        self._build()
        self._start()
        self._keeper = DraftKeeper("trip", services.drafts, self._lines(), self)
        self._keeper.restore()
        self._restore_choices()
        self._connect()

    def needs(self) -> TripNeeds | None:
        """Return the trip, or None where it is not whole; a fault is said at its field."""
        for name in ("departure", "data", "minutes"):
            self.fields[name].show_error(None)
        arrival, departure = self._arrival.value(), self._departure.value()
        megabytes, minutes = self._data.value(), self._minutes.value()
        if arrival is None or departure is None or (megabytes is None and minutes is None):
            return None
        if any(field.error is not None for field in self.fields.values()):
            return None
        try:
            return trip_needs(
                arrival,
                departure,
                megabytes or 0,
                minutes or 0,
                fee=self._fee.value(),
                has_sim=self._has_sim.isChecked(),
            )
        except CompanionError as error:
            self.fields[error.field or "departure"].show_error(error)
            return None

    def weights(self) -> Weights:
        """Return how much price, lasting and certainty count."""
        return Weights(**{name: slider.value() for name, slider in self._sliders.items()})

    def roaming(self) -> RoamingPrice | None:
        """Return the price of a day of roaming, None while it is not typed."""
        price, rate = self._day_price.value(), self._rate.value()
        if price is None or rate is None:
            return None
        return RoamingPrice(hundredths=price.tiyn, per_unit=rate)

    def flush(self) -> None:
        """Keep what is typed now."""
        self._keeper.flush()
        self._keep_choices()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        presets, lang = self._services.trip.presets, language.code()
        self._presets.set_pills((one.id, one.name.text(lang)) for one in presets.presets)
        self._show_preset(self._data.value())
        self._presets.setAccessibleName(self.tr("How you use the phone"))
        self._preset_hint.setText(self.tr("These amounts are our assumption: change them as you like."))
        caption = {name: field.set_caption for name, field in self.fields.items()}
        caption["arrival"](self.tr("You arrive on"))
        caption["departure"](self.tr("You leave on"))
        caption["data"](self.tr("Data a day"), self.tr("for example 1.5 GB or 500 MB"))
        caption["minutes"](self.tr("Minutes of calls a day"), self.tr("leave empty for none"))
        caption["fee"](
            self.tr("Channel keeps of each payment"),
            self.tr("in tenge; left empty it is in no sum: ask first"),
        )
        caption["day_price"](self.tr("A day of roaming costs"), self.tr("in the money of home"))
        caption["currency"](self.tr("Money of home"))
        self._currency.setItemText(len(CURRENCIES), self.tr("another one"))
        caption["rate"](self.tr("One unit of it costs"), self.tr("in tenge, as you see it today"))
        self._has_sim.setText(self.tr("The SIM costs me nothing (I have it)"))
        self._has_sim.setAccessibleName(self._has_sim.text())
        self._weights_title.setText(self.tr("What counts how much"))
        self._weights_hint.setText(self.tr("Nobody pays for a place in this list."))
        self._roaming_title.setText(self.tr("Is a local SIM worth it?"))
        names = (self.tr("Price"), self.tr("That it lasts"), self.tr("That all is known"))
        for name, text in zip(_WEIGHTS, names, strict=True):
            self._slider_names[name] = text
        self._name_sliders()

    # --- building ------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._arrival = DateEdit("trip_arrival", self._today)
        self._departure = DateEdit("trip_departure", self._today)
        self._data, self._minutes = DataEdit("trip_data"), CountEdit("trip_minutes")
        self._fee = AmountEdit("trip_fee", allow_zero=True)
        self._day_price = AmountEdit("trip_day_price")
        self._day_price.setPlaceholderText("0")
        self._rate = AmountEdit("trip_rate")
        self._currency = QComboBox()
        self._currency.setObjectName("trip_currency")
        self._currency.addItems((*CURRENCIES, ""))
        self.fields = {
            "arrival": Field(self._arrival),
            "departure": Field(self._departure),
            "data": Field(self._data),
            "minutes": Field(self._minutes),
            "fee": Field(self._fee),
            "day_price": Field(self._day_price),
            "currency": Field(self._currency),
            "rate": Field(self._rate),
        }
        for field in self.fields.values():  # a fault may need more lines here than in a wide form
            field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._presets = PillBar("trip_presets", exclusive=False)
        self._preset_hint, self._weights_hint = labels.caption(), labels.caption()
        self._has_sim = QCheckBox()
        self._has_sim.setObjectName("trip_has_sim")
        self._weights_title, self._roaming_title = labels.strong(), labels.strong()
        self._slider_names: dict[str, str] = {}
        self._slider_labels = {name: labels.label("label") for name in _WEIGHTS}
        self._sliders = {name: self._slider(name) for name in _WEIGHTS}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 10, 2)
        column.setSpacing(12)
        for name in ("arrival", "departure"):
            column.addWidget(self.fields[name])
        column.addWidget(self._presets)
        column.addWidget(self._preset_hint)
        for name in ("data", "minutes", "fee"):
            column.addWidget(self.fields[name])
        column.addWidget(self._has_sim)
        column.addWidget(labels.rule())
        column.addWidget(self._roaming_title)
        for name in ("day_price", "currency", "rate"):
            column.addWidget(self.fields[name])
        column.addWidget(labels.rule())
        column.addWidget(self._weights_title)
        column.addLayout(self._weights_grid())
        column.addWidget(self._weights_hint)
        column.addStretch(1)

    def _weights_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        for place, name in enumerate(_WEIGHTS):
            grid.addWidget(self._slider_labels[name], 2 * place, 0)
            grid.addWidget(self._sliders[name], 2 * place + 1, 0)
        return grid

    def _slider(self, name: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(f"trip_weight_{name}")
        slider.setRange(0, 100)
        slider.setSingleStep(_STEP)
        slider.setPageStep(2 * _STEP)
        slider.setValue(getattr(Weights(), name))
        slider.installEventFilter(self)
        return slider

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page: a weight must not change because somebody scrolls past it."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _start(self) -> None:
        today = self._today()
        ends = [sim.departure_on for sim in self._services.sims.list() if sim.departure_on is not None]
        self._arrival.set_value(today)
        self._departure.set_value(min((end for end in ends if end >= today), default=None))
        preset = self._services.trip.presets.presets[0]
        self._data.set_value(preset.mb_per_day)
        home = self._services.preferences.current()
        self._currency.setCurrentText(home.home_currency)
        rate = self._services.preferences.home_rate()
        self._rate.set_value(None if rate is None else rate.per_unit)

    def _connect(self) -> None:
        for edit in self._lines().values():
            edit.textChanged.connect(lambda _text: self._pause.start())
        for slider in self._sliders.values():
            slider.valueChanged.connect(self._on_weight)
        self._currency.activated.connect(lambda _place: self._pause.start())
        self._has_sim.toggled.connect(lambda _on: self._pause.start())
        self._presets.changed.connect(self._on_preset)
        self._pause.timeout.connect(self._on_pause)
        self._data.value_changed.connect(self._show_preset)

    def _lines(self) -> dict[str, QLineEdit]:
        own = ("arrival", "departure", "data", "minutes", "fee", "day_price", "rate")
        lines = ((name, self.fields[name].editor) for name in own)
        return {name: line for name, line in lines if isinstance(line, QLineEdit)}

    # --- answering -----------------------------------------------------------------------------------------
    def _on_preset(self, preset_id: str) -> None:
        for preset in self._services.trip.presets.presets:
            if preset.id == preset_id:
                self._data.set_value(preset.mb_per_day)
        self._show_preset(self._data.value())

    def _show_preset(self, megabytes: object) -> None:
        for preset in self._services.trip.presets.presets:
            self._presets.choose(preset.id, on=preset.mb_per_day == megabytes)

    def _on_weight(self) -> None:
        self._name_sliders()
        self._pause.start()

    def _name_sliders(self) -> None:
        for name, slider in self._sliders.items():
            words = self._slider_names.get(name, "")
            self._slider_labels[name].setText(f"{words}: {slider.value()}")
            slider.setAccessibleName(words)

    def _on_pause(self) -> None:
        self._keep_choices()
        self.changed.emit()

    def _choices(self) -> dict[str, str]:
        chosen = {name: str(slider.value()) for name, slider in self._sliders.items()}
        chosen["currency"] = str(self._currency.currentIndex())
        return {**chosen, "has_sim": "yes" if self._has_sim.isChecked() else "no"}

    def _keep_choices(self) -> None:
        try:
            self._services.drafts.keep("trip_choices", self._choices())
        except CompanionError:
            return  # a disk that refuses is told where something is written

    def _restore_choices(self) -> None:
        kept = self._services.drafts.kept("trip_choices")
        for name, slider in self._sliders.items():
            if kept.get(name, "").isdecimal():
                slider.setValue(min(100, int(kept[name])))
        place = kept.get("currency", "")
        if place.isdecimal() and int(place) < self._currency.count():
            self._currency.setCurrentIndex(int(place))
        self._has_sim.setChecked(kept.get("has_sim") == "yes")

    def _today(self) -> date:
        return day_of(self._services.clock.now())
