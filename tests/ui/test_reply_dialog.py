"""Promises of the place for the operator's reply."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QPushButton

from kzcompanion.domain.money import Money
from kzcompanion.domain.reply_piece import PieceKind
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import SystemClock
from kzcompanion.ui.dialogs.reply_dialog import ReplyDialog
from kzcompanion.ui.widgets.quick_log import QuickLog

FIELDS = frozenset({"balance", "amount", "fee", "data_mb", "valid_until"})
TEXT = "Баланс: 845,30 тг. Осталось 2 Гб до 01.12.2099, 5 Гб до 15.12.2099. Тел. 87011234567"


@pytest.fixture
def services(data_dir: Path) -> Iterator[Services]:
    """Give the services of an empty data folder."""
    with Services.open(DataFolder(data_dir), SystemClock()) as made:
        yield made


@pytest.fixture
def dialog(qtbot: Any, services: Services) -> ReplyDialog:
    """Give the dialog with a reply pasted."""
    made = ReplyDialog(services, "activ", FIELDS)
    qtbot.addWidget(made)
    made.findChild(QPlainTextEdit, "reply_text").setPlainText(TEXT)  # type: ignore[union-attr]
    made.box.read_now()
    return made


def child(dialog: ReplyDialog, kind: Any, name: str) -> Any:
    """Return a widget of the dialog by its name."""
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def test_sure_pieces_are_ticked_and_several_are_left_to_the_user(dialog: ReplyDialog) -> None:
    """The one sure balance is ticked; two packages are not, and are added up once they are."""
    assert child(dialog, QCheckBox, "reply_use_0").isChecked()
    assert not child(dialog, QCheckBox, "reply_use_1").isChecked()
    child(dialog, QCheckBox, "reply_use_1").setChecked(True)
    child(dialog, QCheckBox, "reply_use_3").setChecked(True)
    fill = dialog.box.fill()
    assert (fill.balance, fill.data_mb, fill.valid_until) == (Money(84_530), 7 * 1024, None)
    assert "87011234567" not in fill.reply


def test_a_correction_in_place_teaches(dialog: ReplyDialog, services: Services) -> None:
    """A piece said to be something else fills that field, and the next reply of the form is read so."""
    what = child(dialog, QComboBox, "reply_what_0")
    what.setCurrentIndex(what.findData(PieceKind.PAID.value))
    child(dialog, QPushButton, "reply_take").click()
    assert dialog.taken is not None
    assert (dialog.taken.amount, dialog.taken.balance) == (Money(84_530), None)
    assert services.reply.read(TEXT, "activ").reply.pieces[0].kind is PieceKind.PAID


def test_what_was_taken_is_logged_with_the_text(dialog: ReplyDialog, qtbot: Any, services: Services) -> None:
    """The fields of the log line are filled, and the entry keeps the reply without the phone number."""
    sim = services.sims.add("one", "activ")
    log = QuickLog(services)
    qtbot.addWidget(log)
    log.show_sims([sim], sim.id)
    log.take_reply(dialog.box.fill())
    log.findChild(QPushButton, "log_save").click()  # type: ignore[union-attr]
    (entry,) = services.ledger.entries(sim.id)
    assert entry.balance == Money(84_530)
    assert entry.reply.startswith("Баланс: 845,30 тг")
    assert "8701" not in entry.reply
