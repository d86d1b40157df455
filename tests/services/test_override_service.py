"""Promises of corrections: what the user saw stands everywhere the fact stands, and is never lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hand_clock import HandClock
from hypothesis import given
from hypothesis import strategies as st
from laptop import Laptop

from kzcompanion.domain.channel import ChannelKind, PaymentStatus
from kzcompanion.domain.code import CodeKind
from kzcompanion.domain.entry_errors import NotCorrectable, OverrideImpossible
from kzcompanion.domain.errors import (
    AmountNegative,
    BadInput,
    CompanionError,
    Missing,
    NotFound,
    TextTooLong,
)
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.override import (
    ANY_OWNER,
    CorrectedContact,
    CorrectedFact,
    SeenByUser,
    pack_moved,
    plain,
)
from kzcompanion.domain.override_value import LONGEST, ValueKind, correctable, kind_of, parse_value
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.trip_errors import SeenInFuture
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import Event, FactsChanged
from kzcompanion.services.wording import Wording

CODE = "*000*1#"
"""Made up; no operator has it."""
DAY = date(2026, 11, 20)


def corrected(desk: Services, owner: str, key: str) -> CorrectedFact:
    """Return a fact that must be the user's."""
    fact = desk.facts.fact(owner, key)
    assert isinstance(fact, CorrectedFact)
    return fact


def test_a_gap_is_filled_everywhere_the_code_is_asked_for(desk: Services) -> None:
    """A balance code nobody knew is dialled, listed and searched as any other; its source is the user."""
    assert desk.facts.balance_code("beeline") is None
    desk.overrides.correct("beeline", "balance_code", " *000 *1# ", seen_on=DAY, seen_at=" Shop \n 1 ")
    code = desk.facts.balance_code("beeline")
    assert code is not None
    assert (code.code, code.kind, code.operators) == (CODE, CodeKind.USSD, ("beeline",))
    assert isinstance(code.provenance, SeenByUser)
    assert (code.provenance.checked_on, code.provenance.place) == ("2026-11-20", "Shop 1")
    assert not code.provenance.is_address
    fact = corrected(desk, "beeline", "balance_code")
    assert fact.value == CODE
    assert fact.shipped is not None
    assert fact.shipped.value is None
    assert [one.key for one in desk.facts.facts("beeline")].count("balance_code") == 1
    assert any(CODE in f"{hit.title} {hit.detail}" for hit in desk.search.search(CODE, "en"))


def test_a_shared_code_is_corrected_for_one_operator_only(desk: Services) -> None:
    """Kcell and activ share a code; what was seen for activ leaves Kcell's as it is."""
    desk.overrides.correct("activ", "balance_code", "0001")
    mine, theirs = desk.facts.balance_code("activ"), desk.facts.balance_code("kcell")
    assert mine is not None
    assert theirs is not None
    assert (mine.code, mine.kind) == ("0001", CodeKind.CALL)
    assert (theirs.code, theirs.operators) == ("*111*3#", ("kcell",))
    shipped = corrected(desk, "activ", "balance_code").shipped
    assert shipped is not None
    assert shipped.value == "*111*3#"
    desk.overrides.correct("izi", "imei_code", CODE)
    assert [code.code for code in desk.facts.codes("izi", "imei")] == [CODE]
    assert [code.code for code in desk.facts.codes("tele2", "imei")] == ["*#06#"]


def test_lists_hours_and_amounts_take_their_own_form(desk: Services) -> None:
    """Prefixes are a list the number is judged by; charge hours are read as hours; an amount has its sign."""
    desk.overrides.correct("izi", "prefixes", "706，712; 706")
    assert desk.facts.operator("izi").prefixes == ("706", "712")
    assert "izi" in desk.facts.operator_by_prefix("+7 712 000 00 00")
    desk.overrides.correct("tele2", "charge_window", "1:00 – 04:30")
    assert desk.facts.operator("tele2").charge_window == ("01:00", "04:30")
    desk.overrides.correct("tele2", "topup_minimum", "1 200 тг")
    assert corrected(desk, "tele2", "topup_minimum").value == "1\u202f200 ₸"
    desk.overrides.correct("tele2", "website", "example.kz, https://example.org/a")
    assert corrected(desk, "tele2", "website").value == ("https://example.kz", "https://example.org/a")


def test_a_way_to_pay_tells_what_the_user_saw(desk: Services) -> None:
    """Fee, limits, time and payments of a channel are the user's for every operator, and say so."""
    for part, text in (("fee", "5 %"), ("min", "300"), ("max", "50000"), ("time_to_effect", "at once")):
        desk.overrides.correct(ANY_OWNER, f"channel.terminal.{part}", text, seen_on=DAY)
    guide = desk.facts.guide(ChannelKind.TERMINAL, "kcell")
    assert guide.fee == LocalText(en="5 %")
    assert (guide.min_tenge, guide.max_tenge) == (300, 50_000)
    assert guide.time_to_effect == LocalText(en="at once")
    assert len(guide.overrides) == 4
    payment = next(
        one for one in desk.facts.guide("shop").payments if one.status is PaymentStatus.NOT_CONFIRMED
    )
    key = f"channel.shop.payment.{payment.id}"
    desk.overrides.correct(ANY_OWNER, key, "yes")
    told = next(one for one in desk.facts.guide("shop").payments if one.id == payment.id)
    assert told.status is PaymentStatus.CONFIRMED
    assert isinstance(told.provenance, SeenByUser)
    desk.overrides.correct(ANY_OWNER, key, "no")
    told = next(one for one in desk.facts.guide("shop").payments if one.id == payment.id)
    assert told.status is PaymentStatus.NOT_CONFIRMED
    assert desk.facts.shipped.guide("terminal").fee is None


def test_an_emergency_number_can_be_corrected(desk: Services) -> None:
    """The number the user saw is shown with its source; the others stay."""
    desk.overrides.correct(ANY_OWNER, "emergency.police", "000")
    contacts = {contact.id: contact for contact in desk.facts.emergency()}
    police = contacts["police"]
    assert isinstance(police, CorrectedContact)
    assert (police.numbers, police.shipped.numbers) == (("000",), ("102",))
    assert contacts["rescue"].numbers == ("112",)


def test_deeds_are_undone_told_and_brought_back_from_the_bin(desk: Services) -> None:
    """Correcting and taking back are deeds with names; the bin shows the value and restores it."""
    heard: list[Event] = []
    desk.events.subscribe(FactsChanged, heard.append)
    first = desk.overrides.correct("izi", "apn", "one")
    assert desk.overrides.correct("izi", "apn", "one") == first
    second = desk.overrides.correct("izi", "apn", "two")
    assert second.created_at == first.created_at
    assert desk.overrides.all() == [second]
    assert desk.undo.undo() == "override_set"
    assert corrected(desk, "izi", "apn").value == "one"
    desk.overrides.remove("izi", "apn")
    assert desk.facts.fact("izi", "apn") == desk.facts.shipped.fact("izi", "apn")
    (thing,) = desk.bin.items()
    assert (thing.kind, thing.nickname) == ("override", "one")
    assert all("one" in thing.label(Wording(lang)) for lang in LANGUAGES)
    desk.bin.restore(thing.id)
    assert corrected(desk, "izi", "apn").value == "one"
    assert len(heard) == 5
    for label in ("override_set", "override_remove"):
        assert all(Wording(lang).deed(label) != label for lang in LANGUAGES)
    desk.overrides.remove("izi", "apn")
    with pytest.raises(NotFound) as caught:
        desk.overrides.remove("izi", "apn")
    assert Wording("en").sentence(caught.value) == "This correction is not there any more."


def test_it_is_there_after_a_restart_and_says_when_the_data_moved(desk: Services, clock: HandClock) -> None:
    """The correction outlives the program, and remembers what the data said when it was made."""
    made = desk.overrides.correct("kcell", "balance_code", CODE)
    assert (made.pack_said, made.seen_on) == ("*111*3#", date(2026, 11, 22))
    assert not pack_moved(made, desk.overrides.pack_says("kcell", "balance_code"))
    assert pack_moved(made, "*000*2#")
    folder = desk.folder
    desk.close()
    with Services.open(folder, clock, language="en") as again:
        assert again.overrides.find("kcell", "balance_code") == made
        code = again.facts.balance_code("kcell")
        assert code is not None
        assert code.code == CODE


def test_corrections_travel_with_a_merge(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    """What one laptop corrected is on the other after its backup was merged; the later word wins."""
    one, two = laptops
    made = one.services.overrides.correct("beeline", "balance_code", CODE)
    assert two.services.facts.balance_code("beeline") is None
    one.services.sims.add("blue", "kcell")
    path = tmp_path / "one.kzbackup"
    one.backup(path, None)
    two.restore(path, password=None)
    assert two.services.overrides.all() == [made]
    code = two.services.facts.balance_code("beeline")
    assert code is not None
    assert code.code == CODE
    later = two.services.overrides.correct("beeline", "balance_code", "*000*2#")
    back = tmp_path / "two.kzbackup"
    two.backup(back, None)
    one.restore(back, password=None)
    assert one.services.overrides.all() == [later]


def test_what_is_no_fact_cannot_be_corrected(desk: Services) -> None:
    """Unknown keys, bands and unknown operators are refused with a sentence in every language."""
    for owner, key in (
        ("beeline", "band_4g"),
        ("beeline", "no_such_fact"),
        (ANY_OWNER, "channel.shop.colour"),
        (ANY_OWNER, "balance_code"),
    ):
        with pytest.raises(NotCorrectable) as caught:
            desk.overrides.correct(owner, key, "1")
        assert all(Wording(lang).sentence(caught.value) for lang in LANGUAGES)
    with pytest.raises(NotFound):
        desk.overrides.correct("megafon", "apn", "x")
    assert not correctable("licence_5g")
    with pytest.raises(SeenInFuture) as late:
        desk.overrides.correct("izi", "apn", "x", seen_on=date(2027, 1, 1))
    assert late.value.field == "seen_on"
    with pytest.raises(TextTooLong) as long:
        desk.overrides.correct("izi", "apn", "x", seen_at="p" * 10_000)
    assert long.value.field == "seen_at"
    assert desk.overrides.all() == []


@pytest.mark.parametrize(
    ("key", "text", "refusal"),
    [
        ("balance_code", "star one", OverrideImpossible),
        ("balance_code", "*#", OverrideImpossible),
        ("balance_code", "*" + "1" * 60, OverrideImpossible),
        ("prefixes", "70a", OverrideImpossible),
        ("prefixes", "1", OverrideImpossible),
        ("mcc_mnc", "40101", OverrideImpossible),
        ("charge_window", "25:00-03:00", OverrideImpossible),
        ("charge_window", "midnight", OverrideImpossible),
        ("topup_minimum", "-5", AmountNegative),
        ("channel.shop.min", "-5", AmountNegative),
        ("support_full_number", "call me", OverrideImpossible),
        ("emergency.police", "1" * 30, OverrideImpossible),
        ("website", "not a site", OverrideImpossible),
        ("email", "nobody", OverrideImpossible),
        ("channel.shop.payment.cash", "perhaps", OverrideImpossible),
        ("channel.shop.fee", "{number}", OverrideImpossible),
        ("apn", "   ", Missing),
        ("apn", "x" * 10_000, TextTooLong),
        ("balance_code", "1" * 10_000, TextTooLong),
    ],
)
def test_impossible_values_get_a_sentence_at_the_field(key: str, text: str, refusal: type[BadInput]) -> None:
    """Each is refused for the field `value`, with a sentence of its own in every language."""
    with pytest.raises(refusal) as caught:
        parse_value(key, text)
    assert caught.value.field == "value"
    sentences = {Wording(lang).sentence(caught.value) for lang in LANGUAGES}
    assert len(sentences) == len(LANGUAGES)
    if refusal is OverrideImpossible:
        assert Wording("en").sentence(OverrideImpossible()) not in sentences


@given(
    st.sampled_from(
        (
            *("balance_code", "prefixes", "mcc_mnc", "charge_window", "topup_minimum", "voicemail"),
            *("website", "email", "apn", "support_full_number", "channel.shop.payment.cash"),
            *("emergency.fire", "channel.shop.fee"),
        )
    ),
    st.one_of(st.text(max_size=400), st.text(alphabet="*#0123456789+-:., ()/@k.z", max_size=60)),
)
def test_any_text_is_kept_in_a_stable_form_or_refused(key: str, text: str) -> None:
    """Whatever is typed, nothing crashes, and what is kept reads again as itself."""
    try:
        value = parse_value(key, text)
    except CompanionError as error:
        fault: CompanionError | None = error
    else:
        fault = None
    if fault is not None:
        assert fault.field == "value"
        return
    assert value
    assert len(value) <= LONGEST + len("https://") * 150
    assert parse_value(key, value) == value


def test_every_fact_key_has_a_kind(desk: Services) -> None:
    """What the data say today would itself pass as a correction: no kind is too narrow."""
    for operator in desk.facts.operators():
        for fact in desk.facts.facts(operator.id):
            said = plain(fact.value)
            if said is not None and correctable(fact.key) and "{" not in said:
                assert parse_value(fact.key, said)
    assert kind_of("balance_code") is ValueKind.CODE
