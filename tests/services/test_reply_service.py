"""Promises of the reader of operators' replies: lessons, undo, and what the ledger keeps."""

from __future__ import annotations

import pytest

from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.money import Money
from kzcompanion.domain.reply_piece import PieceKind
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services

TEXT = "Счет Gold 1 250 тг, 77011234567, акция 300 тг"
LATER = "Счет Gold 940,50 тг, 77055555555, акция 12 тг"


def corrected(desk: Services) -> dict[tuple[int, int], PieceKind]:
    """Say that the first amount is the balance."""
    first, *_ = desk.reply.read(TEXT, "activ").reply.pieces
    assert not first.sure
    return {(first.start, first.end): PieceKind.BALANCE}


def test_a_correction_is_used_for_the_next_reply_of_its_form(desk: Services) -> None:
    """What the user corrected once is read so, and sure, in a reply of the same form; not in another's."""
    template = desk.reply.teach(TEXT, "activ", corrected(desk))
    reading = desk.reply.read(LATER, "activ")
    assert reading.template == template
    balance, other = reading.reply.pieces
    assert (balance.kind, balance.value, balance.sure, balance.taught) == (
        PieceKind.BALANCE,
        Money(94_050),
        True,
        True,
    )
    assert other.kind is PieceKind.OTHER
    assert not other.sure
    assert desk.reply.read(LATER, "kcell").template is None
    assert desk.reply.read(LATER + " еще", "activ").template is None


def test_a_lesson_holds_no_digit(desk: Services) -> None:
    """What is kept of a corrected reply is its words; no digit of it, so no number and no amount."""
    template = desk.reply.teach(TEXT, "activ", corrected(desk))
    assert not any(char.isdigit() for char in template.shape)


def test_a_lesson_is_replaced_forgotten_and_undone(desk: Services) -> None:
    """Teaching the same form again replaces the lesson; it can be forgotten, and each can be undone."""
    desk.reply.teach(TEXT, "activ", corrected(desk))
    (span,) = corrected_spans = list(desk.reply.read(TEXT, "activ").reply.pieces)[:1]
    desk.reply.teach(LATER, "activ", {})
    (template,) = desk.reply.templates("activ")
    assert corrected_spans == [span]
    assert set(template.kinds) == {PieceKind.OTHER}
    desk.undo.undo()
    assert PieceKind.BALANCE in desk.reply.templates("activ")[0].kinds
    desk.reply.forget(template.id)
    assert desk.reply.templates() == []
    with pytest.raises(NotFound):
        desk.reply.forget(template.id)
    desk.undo.undo()
    assert len(desk.reply.templates()) == 1


def test_a_taught_amount_that_reads_two_ways_stays_unsure(desk: Services) -> None:
    """A lesson tells what figures are, never how to read them."""
    desk.reply.teach(TEXT, "activ", corrected(desk))
    first, *_ = desk.reply.read(TEXT.replace("1 250", "1.250"), "activ").reply.pieces
    assert first.kind is PieceKind.BALANCE
    assert not first.sure


def test_the_reply_is_kept_with_its_entry_without_phone_numbers(desk: Services, sim: Sim) -> None:
    """The text stands in the ledger as pasted, but for phone numbers, whoever calls."""
    entry = desk.ledger.log(sim.id, Money.tenge(500), reply="Баланс 87011234567: 500 тг")
    assert desk.ledger.get(entry.id).reply == "Баланс •••••••••••: 500 тг"
    topup = desk.ledger.topup(sim.id, Money.tenge(100), reply=" +77011234567 ")
    assert topup.reply == "+•••••••••••"
    assert desk.reply.kept(" 7701123-45-67 ") == "•••••••-••-••"
