"""Promise of the amount field: the constructed texts mean the same in every language of the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kzcompanion.domain.errors import AmountAmbiguous
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.ui import language
from kzcompanion.ui.widgets.amount_edit import AmountEdit

_SAMPLE = Path(__file__).parents[2] / "samples" / "typed_money.json"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_field_reads_the_same_in_every_language(qtbot: object, lang: str) -> None:
    """The language of the window and its locale never change what an amount means."""
    app = QApplication.instance()
    assert app is not None
    language.set_language(app, lang)
    edit = AmountEdit("amount", allow_negative=True, allow_zero=True)
    qtbot.addWidget(edit)  # type: ignore[attr-defined]
    wrong = []
    for row in json.loads(_SAMPLE.read_text("utf-8"))["rows"]:
        if "\x00" in row["text"] or len(row["text"]) > 300:
            continue  # no line of text can hold these
        edit.setText(row["text"])
        value = edit.value()
        asked = isinstance(edit.fault, AmountAmbiguous)
        if (None if value is None else value.tiyn) != row["tiyn"] or asked is not row["ask"]:
            wrong.append((row["text"], value))
    language.set_language(app, "en")
    assert wrong == []
