"""Promises of corrections under newer data: never lost, told what the data say now, in window and script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from laptop import Laptop
from pack_story import SAMPLE, fact_of, sample_tree, shipped_tree, written

from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.operator import Fact
from kzcompanion.domain.override import CorrectedFact
from kzcompanion.services.facts_json import channels_json

CODE = "*000#"


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    """Give a laptop without data."""
    found = Laptop(tmp_path / "laptop")
    yield found
    found.services.close()


def told(laptop: Laptop, owner: str, key: str) -> dict[str, Any]:
    """Return a fact as scripts get it."""
    answer = laptop.services.facts.operators_json("en")
    (operator,) = (one for one in answer["operators"] if one["id"] == owner)
    fact: dict[str, Any]
    (fact,) = (one for one in operator["facts"] if one["key"] == key)
    return fact


def apply(laptop: Laptop, path: Path) -> None:
    """Put a pack in force."""
    packs = laptop.services.packs
    assert packs.apply(packs.inspect(path))


def test_newer_data_leave_a_correction_and_say_what_they_say_now(laptop: Laptop, tmp_path: Path) -> None:
    """The user's value stays; beside it stands the new value, marked as changed; taken back, it shows."""
    services = laptop.services
    services.overrides.correct("beeline", "apn", "mine", seen_at="shop")
    fact = told(laptop, "beeline", "apn")
    assert fact["value"] == "internet.beeline.kz"
    assert fact["source"].startswith("https://")
    assert fact["override"] == {
        "value": "mine",
        "seen_on": "2026-11-22",
        "seen_at": "shop",
        "pack_said": "internet.beeline.kz",
        "pack_changed": False,
    }
    tree = shipped_tree()
    fact_of(tree, "beeline", "apn")["value"] = "newer.example"
    apply(laptop, written(tmp_path / "newer.kzpack", tree))
    found = services.facts.fact("beeline", "apn")
    assert isinstance(found, CorrectedFact)
    assert found.value == "mine"
    fact = told(laptop, "beeline", "apn")
    assert (fact["value"], fact["override"]["pack_changed"]) == ("newer.example", True)
    services.overrides.remove("beeline", "apn")
    plain = services.facts.fact("beeline", "apn")
    assert isinstance(plain, Fact)
    assert plain.value == "newer.example"


def test_a_fact_that_newer_data_drop_stays_as_the_user_saw_it(laptop: Laptop, tmp_path: Path) -> None:
    """Neither a fact nor a code is lost with the data that had it; scripts get no value of the data's."""
    overrides = laptop.services.overrides
    overrides.correct("beeline", "apn", "mine")
    overrides.correct("altel", "balance_code", CODE)
    tree = shipped_tree()
    (beeline,) = (one for one in tree["operators"] if one["id"] == "beeline")
    beeline["facts"] = [fact for fact in beeline["facts"] if fact["key"] != "apn"]
    tree["codes"] = [code for code in tree["codes"] if code["id"] != "altel_balance"]
    apply(laptop, written(tmp_path / "newer.kzpack", tree))
    fact = told(laptop, "beeline", "apn")
    assert (fact["value"], fact["override"]["value"]) == (None, "mine")
    code = laptop.services.facts.balance_code("altel")
    assert code is not None
    assert code.code == CODE
    assert told(laptop, "altel", "balance_code")["override"]["pack_said"] == "*111#"


def test_another_country_is_corrected_like_the_shipped_one(laptop: Laptop) -> None:
    """Its operators' facts take corrections of their own, which stay when the country goes and comes back."""
    services = laptop.services
    apply(laptop, SAMPLE)
    head, operator = sample_tree()["head"], sample_tree()["operators"][0]["id"]
    made = services.overrides.correct(operator, "apn", "there")
    assert made.country == head["country"]
    fact = services.facts.fact(operator, "apn")
    assert fact is not None
    assert fact.value == "there"
    services.packs.roll_back(head["country"])
    assert services.overrides.all() == [made]
    with pytest.raises(NotFound):
        services.overrides.correct(operator, "apn", "x")
    apply(laptop, SAMPLE)
    fact = services.facts.fact(operator, "apn")
    assert fact is not None
    assert fact.value == "there"


def test_ways_to_pay_are_told_with_both_values(laptop: Laptop) -> None:
    """Scripts get what the data say of a way to pay, and beside it what the user saw."""
    services = laptop.services
    services.overrides.correct("any", "channel.terminal.fee", "5 %")
    answer = channels_json(services.facts, services.facts.shipped, "kcell", "en")
    kinds = {channel["kind"]: channel for channel in answer["channels"]}
    assert kinds["terminal"]["fee"] is None
    assert kinds["terminal"]["override"]["fee"]["value"] == "5 %"
    assert kinds["terminal"]["override"]["fee"]["pack_changed"] is False
    assert kinds["shop"]["override"] is None
