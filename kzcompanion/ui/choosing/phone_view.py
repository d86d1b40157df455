"""Will my phone work: its bands typed or ticked, and beside them what each operator is known to use."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.band_match import match_bands
from kzcompanion.domain.bands import BandUse, Generation
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.phone_bands import LONGEST_TEXT, PhoneBand, PhoneBands, read_bands, write_bands
from kzcompanion.ui import provenance_text
from kzcompanion.ui.band_text import band_text
from kzcompanion.ui.choosing.coverage_panel import CoveragePanel
from kzcompanion.ui.models.rows_model import Cell, Row, RowsModel
from kzcompanion.ui.tables.rows_table import RowsTable
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.pill_bar import PillBar

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.shell import Shell

_PAUSE_MS = 400
_TEXT_HEIGHT = 64
_STRIP_LINES = 2
_MOST_QUESTIONS = 4


class PhoneView(QWidget):
    """Judge each operator's 2G to 5G by the phone's bands; own notes on coverage stand beside."""

    def __init__(self, services: Services, bridge: Bridge, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("phone_view")
        self._services, self._shell = services, shell
        self._phone = PhoneBands()
        self._build(bridge)
        self._text.setPlainText(services.preferences.current().phone_bands)
        self._pause.timeout.connect(self.flush)
        self._text.textChanged.connect(self._on_typed)
        self._ticks.changed.connect(self._on_tick)
        self._table.told.connect(self._told.setText)
        bridge.facts_changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._card.set_title(self.tr("Will my phone work?"))
        self._card.set_subtitle(
            self.tr(
                "Type the bands that the phone's settings, its box or its maker name. There is no list of "
                "models here: one model is sold with different bands."
            )
        )
        self._text.setAccessibleName(self.tr("Bands of the phone"))
        self._text.setPlaceholderText(
            self.tr("for example: GSM 900/1800; WCDMA B1/B8; LTE B1/B3/B7/B20; NR n78")
        )
        self._ticks.setAccessibleName(self.tr("Bands used in Kazakhstan"))
        self._ticks_hint.setText(self.tr("Or tick the bands known to be used here:"))
        self._table.setAccessibleName(self.tr("What will work, by operator"))
        self._coverage.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Read the text and judge anew."""
        self._phone = read_bands(self._text.toPlainText())
        self._show_ticks()
        self._show_questions()
        rows = [self._row(operator.id, operator.brand) for operator in self._services.facts.operators()]
        generations = (generation.value.upper() for generation in Generation)
        chosen = self._table.current_id()
        self._model.show_rows((self.tr("Operator"), *generations), rows)
        self._table.choose(chosen)

    def flush(self) -> None:
        """Keep what is typed now."""
        self._pause.stop()
        self._coverage.flush()
        typed = self._text.toPlainText().strip()[:LONGEST_TEXT]
        if self._shell.read_only() or typed == self._services.preferences.current().phone_bands:
            return
        try:
            self._services.preferences.change(phone_bands=typed)
        except CompanionError as error:
            self._shell.show_error(error)

    # --- building ------------------------------------------------------------------------------------------
    def _build(self, bridge: Bridge) -> None:
        self._text = QPlainTextEdit()
        self._text.setObjectName("phone_bands")
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(_TEXT_HEIGHT)
        self._ticks = PillBar("phone_ticks", exclusive=False)
        self._ticks_hint = labels.caption()
        self._question = labels.label("advice")
        self._question.setObjectName("phone_questions")
        self._model = RowsModel()
        self._table = RowsTable("phone_table", self._model, rows=1.8, whole=range(1, 5))
        self._told = labels.caption()
        self._told.setObjectName("phone_told")
        self._told.setMinimumHeight(_STRIP_LINES * self._told.fontMetrics().lineSpacing())
        self._card = Card("phone_card")
        for widget in (self._text, self._question, self._ticks_hint, self._ticks):
            self._card.body.addWidget(widget)
        self._card.body.addWidget(self._table, 1)
        self._card.footer.addWidget(self._told, 1)
        self._coverage = CoveragePanel(self._services, bridge, self._shell)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = QVBoxLayout()
        left.addWidget(self._card)
        row.addLayout(left, 5)
        row.addWidget(self._coverage, 3)

    # --- showing -------------------------------------------------------------------------------------------
    def _row(self, operator_id: str, brand: str) -> Row:
        facts, today = self._services.facts.bands(operator_id), self._today()
        matches = match_bands(self._phone, facts)
        everything = " · ".join(
            f"{found.generation.value.upper()} {band_text.verdict(found)}" for found in matches
        )
        cells = [Cell(brand, told=f"{brand}: {everything}", strong=True)]
        for found in matches:
            sources = dict.fromkeys(provenance_text.line(fact.provenance, today) for fact in found.facts)
            notes = (fact.note.text(self._shell.language()) for fact in found.facts if fact.note is not None)
            told = f"{brand}, {band_text.told(found)} — {'; '.join((*sources, *dict.fromkeys(notes)))}"
            icon, ink = band_text.mark(found)
            words = band_text.verdict(found)
            cells.append(Cell(words, band_text.told(found), icon=icon, ink=ink, told=told))
        return Row(operator_id, tuple(cells))

    def _show_ticks(self) -> None:
        known = self._known_here()
        self._ticks.set_pills((_id(band), _label(band)) for band in known)
        for band in known:
            self._ticks.choose(_id(band), on=band in self._phone.bands)

    def _show_questions(self) -> None:
        said = [band_text.doubt(piece) for piece in self._phone.doubtful[:_MOST_QUESTIONS]]
        if self._phone.supposed_lte:
            said.append(self.tr("Bands without 2G, 3G, 4G or 5G before them were read as 4G (LTE)."))
        self._question.setText("\n".join(said))
        self._question.setVisible(bool(said))

    def _known_here(self) -> list[PhoneBand]:
        """Return every band that some operator is known to use, in order."""
        found: set[PhoneBand] = set()
        for operator in self._services.facts.operators():
            for fact in self._services.facts.bands(operator.id):
                if fact.use is BandUse.IN_USE:
                    numbers = ("".join(filter(str.isdigit, band)) for band in fact.bands)
                    found.update(PhoneBand(fact.generation, int(number)) for number in numbers)
        return sorted(found)

    # --- answering -----------------------------------------------------------------------------------------
    def _on_typed(self) -> None:
        self._pause.start()
        self.refresh()

    def _on_tick(self, band_id: str) -> None:
        """Write the text anew with a band more or less; what could not be read stays at its end."""
        band = next(band for band in self._known_here() if _id(band) == band_id)
        bands = set(self._phone.bands) ^ {band}
        unread = " ".join(piece.text for piece in self._phone.doubtful)
        text = write_bands(bands)
        self._text.setPlainText(f"{text}; {unread}" if unread and text else text or unread)

    def _today(self) -> date:
        return day_of(self._services.clock.now())


def _id(band: PhoneBand) -> str:
    return f"{band.generation.value}.{band.number}"


def _label(band: PhoneBand) -> str:
    return f"{band.generation.value.upper()} {band.name}"
