"""Promise of the money entry: of the constructed texts none is read as another amount than was meant."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kzcompanion.domain.amount_text import parse_amount
from kzcompanion.domain.errors import AmountAmbiguous, CompanionError

_SAMPLE = Path(__file__).parents[1] / "samples" / "typed_money.json"
ROWS: list[dict[str, Any]] = json.loads(_SAMPLE.read_text("utf-8"))["rows"]


def outcome(text: str) -> int | str:
    """Return the tiyn read, `ask`, or `refuse`."""
    try:
        return parse_amount(text, allow_negative=True, allow_zero=True).tiyn
    except AmountAmbiguous:
        return "ask"
    except CompanionError:
        return "refuse"


def test_there_are_enough_different_texts() -> None:
    """The sample holds at least 400 texts, each once; a third is to be asked about or refused."""
    assert len({row["text"] for row in ROWS}) == len(ROWS) >= 400
    assert sum(row["tiyn"] is None for row in ROWS) > 100


@pytest.mark.parametrize("row", ROWS, ids=lambda row: ascii(row["text"][:24]))
def test_a_typed_amount_is_exact_asked_about_or_refused(row: dict[str, Any]) -> None:
    """What can be meant in one way is read as that; two ways are asked about; the rest is refused."""
    wanted = "ask" if row["ask"] else row["tiyn"] if row["tiyn"] is not None else "refuse"
    assert outcome(row["text"]) == wanted, row["why"]
