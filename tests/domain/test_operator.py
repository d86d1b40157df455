"""Promises of an operator and its facts."""

from __future__ import annotations

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.operator import Fact, FactValue, Operator
from kzcompanion.domain.provenance import Confidence, Provenance

SOURCE = Provenance(source="https://x.kz", checked_on="2026", confidence=Confidence.HIGH)


def fact(key: str, value: FactValue) -> Fact:
    """Make a fact with a source."""
    return Fact(key=key, value=value, provenance=SOURCE)


def operator(*facts: Fact) -> Operator:
    """Make an operator with these facts."""
    text = LocalText(en="x")
    return Operator(
        id="x",
        order=1,
        brand="X",
        company_id="y",
        letter="X",
        colour="red",
        legal_name=text,
        summary=text,
        provenance=SOURCE,
        facts=facts,
    )


def test_prefixes_network_codes_and_charge_hours_are_read_from_the_facts() -> None:
    """There is one truth: the fact with its source."""
    whole = operator(
        fact("prefixes", ("701", "702")), fact("mcc_mnc", ("401-02",)), fact("charge_window", "00:00-02:00")
    )
    assert whole.prefixes == ("701", "702")
    assert whole.mcc_mnc == ("401-02",)
    assert whole.charge_window == ("00:00", "02:00")


def test_what_is_not_known_is_empty_and_not_guessed() -> None:
    """No fact, and a fact without a value, both mean that nothing is known."""
    for bare in (operator(), operator(fact("prefixes", None), fact("charge_window", None))):
        assert bare.prefixes == ()
        assert bare.charge_window is None


def test_a_fact_is_found_by_its_key() -> None:
    """A key without a fact answers None."""
    apn = fact("apn", "internet")
    assert operator(apn).fact("apn") is apn
    assert operator(apn).fact("app") is None


def test_a_value_is_one_line_in_any_language() -> None:
    """Lists are joined, texts translated, plain values left alone, unknown ones stay None."""
    assert fact("a", ("1", "2")).text("ru") == "1, 2"
    assert fact("a", LocalText(en="yes", ru="да")).text("ru") == "да"
    assert fact("a", "internet").text("kk") == "internet"
    assert fact("a", None).text("en") is None
    assert not fact("a", None).known
    assert fact("a", "x").known
