"""Promises of the texts in QR codes and of their modules."""

from __future__ import annotations

import pytest

from kzcompanion.domain.errors import QrTooLong
from kzcompanion.domain.money import Money
from kzcompanion.services.qr_code import MOST_BYTES, qr_modules
from kzcompanion.services.qr_payload import TakeAlong, dial_link, plain_code, take_along
from kzcompanion.services.wording import Wording

SENTENCES = ("Пополните, пожалуйста, этот номер на 2 000 ₸.", "Какая комиссия?", "Дайте, пожалуйста, чек.")


def taken(nickname: str = "Hotel SIM", **more: object) -> TakeAlong:
    """Return what is taken along for 2000 tenge."""
    told: dict[str, object] = {"operator": "Beeline", "amount": Money.tenge(2000), "sentences": SENTENCES}
    return take_along(Wording("en"), nickname=nickname, **(told | more))  # type: ignore[arg-type]


def test_a_hash_does_not_end_the_link() -> None:
    """`#` is percent-encoded, `*` is not; the iPhone gets the code as it is."""
    assert dial_link("*111*3#") == "tel:*111*3%23"
    assert dial_link("*#06#") == "tel:*%2306%23"
    assert plain_code("*111*3#") == "*111*3#"


def test_lines_are_plain_and_in_order() -> None:
    """Nickname, operator, amount, then the sentences; plain spaces; no number and no PIN unless told."""
    found = taken()
    assert found.text.split("\n") == [
        "Hotel SIM",
        "Operator: Beeline",
        "Pay in: 2 000 ₸",
        "",
        *SENTENCES,
    ]
    assert found.left_out == 0
    assert "Number" not in found.text
    assert "PIN" not in found.text


def test_number_and_pin_stand_there_when_told() -> None:
    """Each in a line of its own; without an amount there is no line for it."""
    found = taken(amount=None, number="+7 705 123 45 67", pin="4071", sentences=())
    assert found.text.split("\n")[2:] == ["Number: +7 705 123 45 67", "PIN: 4071"]


@pytest.mark.parametrize("length", [1, 20, 60])
def test_sentences_stay_behind_before_the_code_grows_too_dense(length: int) -> None:
    """The last sentences go first, and what is left fits."""
    found = taken("旅" * length, sentences=SENTENCES * 4)
    assert 0 < found.left_out < 12
    assert len(found.text.encode()) <= MOST_BYTES
    assert found.text.endswith(SENTENCES[(11 - found.left_out) % 3])
    qr_modules(found.text)


def test_a_text_that_is_too_long_is_refused_with_its_size() -> None:
    """Nothing is cut silently: the error tells how much there was and how much fits."""
    with pytest.raises(QrTooLong) as refused:
        qr_modules(taken("旅" * 400).text)
    assert refused.value.facts["maximum"] == MOST_BYTES
    assert "550" in Wording("en").sentence(refused.value)


@pytest.mark.parametrize("text", ["tel:103", "x" * MOST_BYTES, "卡" * (MOST_BYTES // 3)])
def test_codes_are_square_never_micro_and_not_too_dense(text: str) -> None:
    """At least version 1 (21 modules), at most version 18 (89), with the three corners dark."""
    modules = qr_modules(text)
    assert {len(row) for row in modules.rows} == {modules.size}
    assert 21 <= modules.size <= 89
    corners = (modules.rows[0][0], modules.rows[0][-1], modules.rows[-1][0])
    assert corners == (1, 1, 1)
