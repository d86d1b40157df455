"""Promises of deeds that come as lines of JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hand_clock import HandClock
from pack_story import sample_tree, written

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.channel import Channel
from kzcompanion.domain.errors import KeyReused, NotFound
from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.batch_service import LONGEST_LINE, read_channel


def answer(desk: Services, deed: object) -> dict[str, Any]:
    """Send one deed as a line."""
    line = deed if isinstance(deed, bytes) else json.dumps(deed, ensure_ascii=False).encode()
    return desk.batch.answer(line).answer


def entries(desk: Services, sim: Sim) -> list[Entry]:
    """Return what is in the ledger."""
    return desk.ledger.entries(sim.id)


def test_every_deed_can_be_done(desk: Services, sim: Sim) -> None:
    """Log, topup, edit and remove answer with the entry they made or touched."""
    log = answer(
        desk,
        {
            "deed": "log",
            "sim": "blue",
            "balance": "1 500,50",
            "data_mb": "1.5 GB",
            "valid_until": "2026-12-01",
            "at": "2026-11-20T10:00",
            "note": "read",
            "key": "k1",
        },
    )
    topup = answer(
        desk,
        {
            "deed": "topup",
            "sim": sim.id,
            "amount": 2000,
            "fee": "50",
            "channel": "Terminal",
            "balance": "3400",
            "expires": "2026-12-22",
            "data_mb": 10240,
            "receipt": "A",
            "note": None,
        },
    )
    assert (log["ok"], log["key"], topup["ok"], topup["key"]) == (True, "k1", True, None)
    first, second = entries(desk, sim)
    assert (first.id, second.id) == (log["entry"], topup["entry"])
    assert (first.balance, first.data_mb, first.key) == (Money(1500_50), 1536, "k1")
    assert (second.amount, second.fee, second.channel) == (Money.tenge(2000), Money.tenge(50), "terminal")
    assert str(second.valid_until) == "2026-12-22"
    edit = answer(desk, {"deed": "edit", "entry": first.id, "balance": "7", "data_mb": None, "note": ""})
    assert edit == {"ok": True, "key": None, "entry": first.id}
    changed = desk.ledger.get(first.id)
    assert (changed.balance, changed.data_mb, changed.note) == (Money.tenge(7), None, "")
    assert answer(desk, {"deed": "remove", "entry": second.id})["ok"]
    assert entries(desk, sim) == [changed]


DEEDS = [
    {"deed": "log", "sim": "blue", "balance": "1500"},
    {"deed": "topup", "sim": "blue", "amount": "2000", "fee": "0"},
]


@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: str(deed["deed"]))
def test_the_same_key_is_one_deed(
    desk: Services, sim: Sim, folder: DataFolder, clock: HandClock, deed: dict[str, str]
) -> None:
    """A deed sent again with its key gets the same answer and makes no second entry, even after a restart."""
    first = answer(desk, {**deed, "key": "k"})
    assert answer(desk, {**deed, "key": "k"}) == first
    desk.close()
    clock.go_on(hours=3)
    with Services.open(folder, clock, language="en") as again:
        assert answer(again, {**deed, "key": "k"}) == first
        assert len(entries(again, sim)) == 1


def test_edits_and_removals_have_keys_too(desk: Services, sim: Sim) -> None:
    """A removal sent twice is answered twice and done once, and so is an edit."""
    entry = desk.ledger.log(sim.id, Money(1))
    edit = {"deed": "edit", "entry": entry.id, "balance": "2", "key": "e"}
    remove = {"deed": "remove", "entry": entry.id, "key": "r"}
    assert [answer(desk, edit), answer(desk, edit)] == [{"ok": True, "key": "e", "entry": entry.id}] * 2
    assert [answer(desk, remove), answer(desk, remove)] == [{"ok": True, "key": "r", "entry": entry.id}] * 2
    assert desk.undo.undo() == "remove"
    assert desk.undo.undo() == "edit"


def test_a_key_never_means_two_deeds(desk: Services, sim: Sim) -> None:
    """The same key with another deed is refused and changes nothing."""
    answer(desk, {"deed": "log", "sim": "blue", "balance": "1500", "key": "k"})
    for other in (
        {"deed": "log", "sim": "blue", "balance": "1501", "key": "k"},
        {"deed": "topup", "sim": "blue", "amount": "1500", "key": "k"},
    ):
        refused = answer(desk, other)
        assert (refused["ok"], refused["error"], refused["field"]) == (False, "key_reused", "key")
    assert len(entries(desk, sim)) == 1


def test_one_amount_written_in_two_ways_is_one_deed(desk: Services, sim: Sim) -> None:
    """What counts is the deed, not how it is spelt."""
    first = answer(desk, {"deed": "log", "sim": "blue", "balance": "1500", "key": "k"})
    assert answer(desk, {"key": "k", "balance": "1 500,00 ₸", "sim": "blue", "deed": "log"}) == first


def test_an_undone_deed_can_be_sent_again(desk: Services, sim: Sim) -> None:
    """Undo forgets the key together with the deed."""
    deed = {"deed": "log", "sim": "blue", "balance": "1500", "key": "k"}
    first = answer(desk, deed)
    desk.undo.undo()
    assert entries(desk, sim) == []
    assert answer(desk, deed)["entry"] != first["entry"]
    assert len(entries(desk, sim)) == 1


def test_an_answer_is_durable(desk: Services, sim: Sim, folder: DataFolder, clock: HandClock) -> None:
    """Deed and key are one save, on the disk before the answer is there."""
    before = desk.database.generation
    answer(desk, {"deed": "log", "sim": "blue", "balance": "1500", "key": "k"})
    assert desk.database.generation == before + 1
    with Services.open(folder, clock, read_only=True) as reader:
        assert len(entries(reader, sim)) == 1


def test_the_rate_of_home_comes_with_a_deed(desk: Services, sim: Sim, clock: HandClock) -> None:
    """Log, topup and edit take what the money of home costs, typed on the day of the deed; null clears it."""
    today = day_of(clock.now())
    yuan = HomeRate(currency="CNY", per_unit=Money(72_50), typed_on=today)
    log = answer(desk, {"deed": "log", "sim": "blue", "balance": "1500", "home": "cny:72,5"})
    topup = answer(desk, {"deed": "topup", "sim": "blue", "amount": "2000", "home": "USD:501"})
    check, paid = desk.ledger.get(log["entry"]), desk.ledger.get(topup["entry"])
    assert check.home_rate == yuan
    assert paid.home_rate == HomeRate(currency="USD", per_unit=Money.tenge(501), typed_on=today)
    assert answer(desk, {"deed": "edit", "entry": check.id, "home": None})["ok"]
    assert desk.ledger.get(check.id).home_rate is None
    assert answer(desk, {"deed": "edit", "entry": paid.id, "home": "CNY:72.5"})["ok"]
    assert desk.ledger.get(paid.id).home_rate == yuan


def test_a_deed_with_a_rate_sent_again_the_day_after_is_one_deed(
    desk: Services, sim: Sim, clock: HandClock
) -> None:
    """The day of the rate is that of the first time; another rate under the same key is refused."""
    deed = {"deed": "log", "sim": "blue", "balance": "1500", "home": "CNY:72.5", "key": "k"}
    first = answer(desk, deed)
    day = day_of(clock.now())
    clock.go_on(days=1)
    assert answer(desk, deed) == first
    assert answer(desk, deed | {"home": "CNY:73"})["error"] == "key_reused"
    assert (
        answer(desk, {name: fact for name, fact in deed.items() if name != "home"})["error"] == "key_reused"
    )
    (entry,) = entries(desk, sim)
    assert entry.home_rate is not None
    assert entry.home_rate.typed_on == day
    # The ledger knows keys by itself, too: of deeds whose answers are no longer kept.
    tomorrow = msgspec.structs.replace(entry.home_rate, typed_on=day_of(clock.now()))
    assert desk.ledger.log(sim.id, Money.tenge(1500), key="k", home_rate=tomorrow) == entry
    for other in (None, msgspec.structs.replace(tomorrow, currency="USD")):
        with pytest.raises(KeyReused):
            desk.ledger.log(sim.id, Money.tenge(1500), key="k", home_rate=other)


REFUSED = [
    (b"", "deed_not_understood", None),
    (b"[]", "deed_not_understood", None),
    (b'{"deed": "log"', "deed_not_understood", None),
    (b'{"deed": "log", "balance": NaN}', "deed_not_understood", None),
    (b"\xff\xfe{}", "deed_not_understood", None),
    (b"[" * 60_000, "deed_not_understood", None),
    (b'{"deed": "' + b"x" * LONGEST_LINE + b'"}', "deed_not_understood", None),
    ({}, "deed_not_understood", "deed"),
    ({"deed": 7}, "deed_not_understood", "deed"),
    ({"deed": "fly"}, "deed_not_understood", "deed"),
    ({"deed": "log", "sim": "blue", "balance": 1.5}, "deed_not_understood", "balance"),
    ({"deed": "log", "sim": "blue", "balance": True}, "deed_not_understood", "balance"),
    ({"deed": "log", "sim": "blue", "balance": ["1"]}, "deed_not_understood", "balance"),
    ({"deed": "log", "sim": ["blue"], "balance": "1"}, "deed_not_understood", "sim"),
    ({"deed": "log", "sim": "blue", "balance": "1", "colour": "red"}, "deed_not_understood", "colour"),
    ({"deed": "log", "sim": "blue", "balance": "1", "amount": "2"}, "deed_not_understood", "amount"),
    ({"deed": "log", "sim": "blue", "balance": "1", "key": ""}, "deed_not_understood", "key"),
    ({"deed": "log", "sim": "blue", "balance": "1", "key": 7}, "deed_not_understood", "key"),
    ({"deed": "log", "sim": "blue", "balance": "1", "key": "k" * 201}, "deed_not_understood", "key"),
    ({"deed": "log", "sim": "blue", "balance": "1", "key": "a\nb"}, "deed_not_understood", "key"),
    ({"deed": "log", "sim": "blue"}, "missing", "balance"),
    ({"deed": "log", "sim": "", "balance": "1"}, "missing", "sim"),
    ({"deed": "log", "sim": "green", "balance": "1"}, "not_found", "sim"),
    ({"deed": "log", "sim": "blue", "balance": "1,234"}, "amount_ambiguous", "balance"),
    ({"deed": "log", "sim": "blue", "balance": "abc"}, "amount_not_a_number", "balance"),
    ({"deed": "log", "sim": "blue", "balance": "1", "at": "soon"}, "date_not_understood", "at"),
    ({"deed": "log", "sim": "blue", "balance": "1", "at": "2026-12-01"}, "date_out_of_range", "at"),
    ({"deed": "log", "sim": "blue", "balance": "1", "data_mb": "x"}, "data_amount_not_understood", "data_mb"),
    ({"deed": "topup", "sim": "blue", "amount": "0"}, "amount_zero", "amount"),
    ({"deed": "topup", "sim": "blue", "amount": "-5"}, "amount_negative", "amount"),
    ({"deed": "topup", "sim": "blue", "amount": "5", "fee": "6"}, "fee_above_amount", "fee"),
    ({"deed": "topup", "sim": "blue", "amount": "5", "channel": "post"}, "not_found", "channel"),
    ({"deed": "log", "sim": "blue", "balance": "1", "home": "72.5"}, "not_found", "home"),
    ({"deed": "log", "sim": "blue", "balance": "1", "home": "YUAN:72"}, "not_found", "home"),
    ({"deed": "log", "sim": "blue", "balance": "1", "home": "CNY:0"}, "amount_zero", "home"),
    ({"deed": "topup", "sim": "blue", "amount": "1", "home": "CNY:NaN"}, "amount_not_a_number", "home"),
    ({"deed": "topup", "sim": "blue", "amount": "1", "home": {"CNY": 7}}, "deed_not_understood", "home"),
    ({"deed": "edit", "entry": "x", "note": "y"}, "not_found", "entry"),
    ({"deed": "remove", "entry": "x", "note": "y"}, "deed_not_understood", "note"),
]


@pytest.mark.parametrize(("deed", "error", "field"), REFUSED, ids=lambda value: str(value)[:60])
def test_a_bad_line_is_answered(
    desk: Services, sim: Sim, deed: object, error: str, field: str | None
) -> None:
    """A refused line says what is wrong with which field in one sentence, and changes nothing."""
    generation = desk.database.generation
    refused = answer(desk, deed)
    assert (refused["ok"], refused["error"], refused["field"]) == (False, error, field)
    assert set(refused) == {"ok", "key", "error", "field", "message"}
    assert refused["message"].endswith((".", "}."))
    assert desk.database.generation == generation


def test_a_refusal_names_the_key(desk: Services) -> None:
    """The sender can tell which of its lines was refused, and how grave it is."""
    line = json.dumps({"deed": "log", "sim": "blue", "key": "mine"}).encode()
    refused = desk.batch.answer(line)
    assert (refused.answer["key"], refused.exit_code) == ("mine", 2)


def test_a_byte_order_mark_is_no_fault(desk: Services, sim: Sim) -> None:
    """Windows tools put a mark before the first line."""
    assert answer(desk, b'\xef\xbb\xbf{"deed": "log", "sim": "blue", "balance": "1"}')["ok"]


def test_a_way_to_pay_that_the_data_add_is_taken(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """With a pack whose data name a `kiosk` a top-up can be paid there; an unknown way is told all ways."""
    tree = sample_tree()
    tree["channels"].append(tree["channels"][2] | {"kind": "kiosk"})
    desk.packs.apply(desk.packs.inspect(written(tmp_path / "xs.kzpack", tree)))
    sent = {"deed": "topup", "sim": "blue", "amount": "500"}
    assert answer(desk, sent | {"channel": "Kiosk "})["ok"]
    assert entries(desk, sim)[-1].channel == "kiosk"
    refused = answer(desk, sent | {"channel": "post"})
    assert (refused["error"], refused["field"]) == ("not_found", "channel")
    assert "online, shop, terminal, agent, kiosk" in refused["message"]


def test_a_built_in_way_asks_no_data() -> None:
    """The facts are read only where a way is none of the four that every country has."""

    def never() -> tuple[Channel, ...]:
        raise AssertionError("the data were asked")

    assert read_channel(" ONLINE", never) == "online"
    with pytest.raises(NotFound):
        read_channel("post", tuple)
