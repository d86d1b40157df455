"""Promises of corrections under newer data: never lost, told what the data say now, in window and script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from laptop import Laptop
from pack_story import SAMPLE, fact_of, renamed, sample_tree, shipped_tree, written

from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.operator import Fact
from kzcompanion.domain.override import CorrectedFact
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.services import pack_text
from kzcompanion.services.doctor_service import DoctorService
from kzcompanion.services.facts_json import channels_json
from kzcompanion.services.wording import Wording

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


def test_a_pack_names_each_correction_it_touches_and_keeps_it(laptop: Laptop, tmp_path: Path) -> None:
    """Looking tells both values of each, another's stay untold; applied, rolled back and undone, all stay."""
    services = laptop.services
    services.overrides.correct("beeline", "apn", "mine")
    services.overrides.correct("any", "channel.terminal.fee", "5 %")
    services.overrides.correct("altel", "balance_code", CODE)
    services.overrides.correct("kcell", "apn", "untouched")
    kept = services.overrides.all()
    tree = shipped_tree()
    fact_of(tree, "beeline", "apn")["value"] = "newer.example"
    (terminal,) = (one for one in tree["channels"] if one["kind"] == "terminal")
    terminal["fee"] = {"en": "5 %", "zh_CN": "5%", "ru": "5 %", "kk": "5 %"}
    tree["codes"] = [code for code in tree["codes"] if code["id"] != "altel_balance"]
    path = written(tmp_path / "newer.kzpack", tree)
    preview = services.packs.inspect(path)
    words = Wording("en")
    told = {one.override.key: pack_text.overridden_text(words, one) for one in preview.overridden}
    assert told.keys() == {"apn", "channel.terminal.fee", "balance_code"}
    assert told["apn"].endswith("you say mine, the pack says newer.example now. Yours stays.")
    assert told["apn"].startswith("Beeline · ")
    assert told["channel.terminal.fee"].endswith("the pack now says 5 %, as you do. Yours stays.")
    assert told["balance_code"].endswith(f"you say {CODE}, the pack does not say it any more. Yours stays.")
    assert services.packs.apply(preview)
    assert services.overrides.all() == kept
    services.packs.roll_back("kz")
    assert services.overrides.all() == kept
    services.undo.undo()
    assert (services.overrides.all(), told_value(laptop)) == (kept, "mine")
    services.undo.undo()
    assert (services.overrides.all(), told_value(laptop)) == (kept, "mine")
    assert services.facts.country().pack_version == "2026.11.22"


def told_value(laptop: Laptop) -> object:
    """Return what stands in the program for the corrected fact."""
    fact = laptop.services.facts.fact("beeline", "apn")
    assert fact is not None
    return fact.value


def test_every_kind_of_correction_is_named_in_every_language(laptop: Laptop, tmp_path: Path) -> None:
    """A payment, an emergency number and an operator that goes are told with names, not with keys."""
    overrides = laptop.services.overrides
    overrides.correct("any", "channel.terminal.payment.cash", "no")
    contact = laptop.services.facts.home_emergency()[0].id
    overrides.correct("any", f"emergency.{contact}", "+7 700 000 0000")
    overrides.correct("izi", "apn", "mine")
    tree = shipped_tree()
    (terminal,) = (one for one in tree["channels"] if one["kind"] == "terminal")
    terminal["payments"] = [one for one in terminal["payments"] if one["id"] != "cash"]
    tree["contacts"] = [one for one in tree["contacts"] if one["id"] != contact]
    tree = renamed(tree, "izi", "izy")
    preview = laptop.services.packs.inspect(written(tmp_path / "newer.kzpack", tree))
    assert len(preview.overridden) == 3
    for lang in LANGUAGES:
        for one in preview.overridden:
            text = pack_text.overridden_text(Wording(lang), one)
            assert "channel." not in text
            assert "emergency." not in text
            assert "{" not in text


def test_the_doctor_names_corrections_whose_fact_is_gone(laptop: Laptop, tmp_path: Path) -> None:
    """With the operator, with the fact, with the country: each is named, stays, and can still be removed."""
    services = laptop.services
    apply(laptop, SAMPLE)
    sample = sample_tree()["operators"][0]["id"]
    services.overrides.correct(sample, "apn", "there")
    services.overrides.correct("beeline", "apn", "mine")
    services.overrides.correct("kcell", "apn", "kept")
    assert services.overrides.lost() == []
    services.packs.roll_back(sample_tree()["head"]["country"])
    tree = shipped_tree()
    (beeline,) = (one for one in tree["operators"] if one["id"] == "beeline")
    beeline["facts"] = [fact for fact in beeline["facts"] if fact["key"] != "apn"]
    apply(laptop, written(tmp_path / "newer.kzpack", tree))
    assert {(one.owner, one.key) for one in services.overrides.lost()} == {
        (sample, "apn"),
        ("beeline", "apn"),
    }
    services.close()
    report = DoctorService(services.folder, services.clock).examine()
    lost = [one for one in report.findings if one.code == "override_lost"]
    assert {one.facts["value"] for one in lost} == {"there", "mine"}
    assert report.ok
    laptop.reopen()
    laptop.services.overrides.remove(sample, "apn")
    assert [one.owner for one in laptop.services.overrides.lost()] == ["beeline"]
