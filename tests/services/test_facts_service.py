"""Promises of asking for facts."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kzcompanion.domain.bands import BandUse
from kzcompanion.domain.channel import ChannelKind
from kzcompanion.domain.code import CodeShow
from kzcompanion.domain.errors import NotFound, PackBroken
from kzcompanion.domain.provenance import Confidence, Provenance
from kzcompanion.domain.rule import RuleTopic
from kzcompanion.services.facts_service import FactsService

SHIPPED = Path(__file__).resolve().parents[2] / "resources/data/kz"
IDS = ["beeline", "izi", "kcell", "activ", "tele2", "altel"]


@pytest.fixture(scope="module")
def facts() -> FactsService:
    """Give the service over the shipped facts."""
    return FactsService(SHIPPED)


def test_operators_and_companies_are_known(facts: FactsService) -> None:
    """Six brands of three companies."""
    assert [operator.id for operator in facts.operators()] == IDS
    assert len(facts.companies()) == 3
    assert facts.company("altel").id == facts.company("tele2").id == "mobile_telecom_service"
    assert facts.country().currency == "KZT"


@pytest.mark.parametrize("ask", ["operator", "company", "facts", "codes", "bands", "plans", "channels"])
def test_an_unknown_operator_is_not_found(facts: FactsService, ask: str) -> None:
    """Every question about an operator that does not exist says so."""
    with pytest.raises(NotFound) as caught:
        getattr(facts, ask)("megafon")
    assert caught.value.facts == {"what": "operator", "name": "megafon"}


def test_an_operator_that_is_gone_goes_by_its_id(facts: FactsService) -> None:
    """Whoever only names an operator never fails for one that newer data took."""
    assert facts.brand("kcell") == "Kcell"
    assert facts.brand("steppe") == "steppe"
    assert facts.known_operator("steppe") is None
    assert facts.known_operator(None) is None


def test_codes_are_given_per_operator_and_purpose(facts: FactsService) -> None:
    """A code of the phone itself belongs to all; another's code to nobody else."""
    assert [code.code for code in facts.codes("activ", "balance")] == ["*111*3#"]
    assert facts.codes("izi")[0].code == "*#06#"
    assert len(facts.codes("izi")) == 1
    assert facts.codes("kcell", "which_network")[0].show is CodeShow.YES


@pytest.mark.parametrize(
    ("operator_id", "code"),
    [
        ("kcell", "*111*3#"),
        ("activ", "*111*3#"),
        ("altel", "*111#"),
        ("beeline", None),
        ("izi", None),
        ("tele2", None),
    ],
)
def test_a_balance_code_is_given_only_where_one_is_confirmed(
    facts: FactsService, operator_id: str, code: str | None
) -> None:
    """Codes known from another country's brand are not offered."""
    found = facts.balance_code(operator_id)
    assert (found.code if found else None) == code


@pytest.mark.parametrize(
    ("number", "ids"),
    [
        ("+7 701 000 00 00", ("kcell", "activ")),
        ("87060000000", ("izi",)),
        ("7470000000", ("tele2",)),
        ("7080000000", ("altel",)),
        ("7010", ()),
        ("7600000000", ()),
        ("", ()),
    ],
)
def test_a_prefix_hints_at_operators(facts: FactsService, number: str, ids: tuple[str, ...]) -> None:
    """Kcell and activ share their ranges; a range nobody is known for gives no hint."""
    assert facts.operator_by_prefix(number) == ids


def test_all_facts_of_an_operator_hold_its_codes_and_bands(facts: FactsService) -> None:
    """The table and the command line see one list, in the order of the labels, each key once."""
    for operator in facts.operators():
        keys = [fact.key for fact in facts.facts(operator.id)]
        order = [key for key in facts.labels().facts if key in keys]
        assert keys == order
    kcell = {fact.key: fact.text("en") for fact in facts.facts("kcell")}
    assert kcell["balance_code"] == "*111*3#"
    assert kcell["band_4g"] == "LTE 800 / 1800 (B20, B3)"
    assert kcell["licence_5g"] == "3600-3700 + 3700-3800 MHz (n78)"
    assert kcell["apn"] == "internet"
    assert facts.facts("kcell") is facts.facts("kcell")


def test_what_was_not_found_stays_unknown(facts: FactsService) -> None:
    """A fact without a value is there to be asked about."""
    fact = facts.fact("beeline", "band_5g")
    assert fact is not None
    assert not fact.known
    assert facts.fact("beeline", "no_such_key") is None


def test_bands_are_ordered_by_generation(facts: FactsService) -> None:
    """Old generations first; what is on air before what is only licensed."""
    found = facts.bands("kcell")
    assert [band.generation.value for band in found] == ["2g", "3g", "4g", "4g", "5g", "5g"]
    assert [band.use for band in found[2:4]] == [BandUse.IN_USE, BandUse.LICENCE]


def test_plans_are_given_for_all_or_for_one(facts: FactsService) -> None:
    """The daily packages of Tele2 and Altel belong to both."""
    assert len(facts.plans()) == 21
    assert {plan.id for plan in facts.plans("altel")} > {"altel_forsazh"}
    assert all("altel" in plan.operators for plan in facts.plans("altel"))


def test_channels_are_given_for_one_operator_or_for_any(facts: FactsService) -> None:
    """Four ways, in their order."""
    assert [guide.kind for guide in facts.channels("izi")] == list(ChannelKind)
    assert facts.channels()[0].operator_id is None
    assert facts.channel(ChannelKind.SHOP).kind == ChannelKind.SHOP
    assert facts.guide(ChannelKind.SHOP, "izi").operator_id == "izi"
    assert facts.guide(ChannelKind.SHOP).operator_id is None


def test_rules_phrases_and_help_are_given(facts: FactsService) -> None:
    """Rules by topic, phrases by id, and everything else whole."""
    assert {rule.topic for rule in facts.rules(RuleTopic.IMEI)} == {RuleTopic.IMEI}
    assert len(facts.rules()) > len(facts.rules(RuleTopic.IMEI)) > 0
    assert facts.phrase("receipt").transliteration.ru == "Dayte, pozhaluysta, chek."
    assert len(facts.phrases()) == 40
    assert facts.emergency()[0].numbers == ("112",)
    assert len(facts.corrections()) == 12
    assert facts.troubleshooting().node("start") is not None
    with pytest.raises(NotFound):
        facts.phrase("no_such_phrase")


def test_labels_and_source_words_are_translated(facts: FactsService) -> None:
    """A key without a name shows itself; an address stays an address."""
    assert facts.fact_label("owner", "ru") == "Владелец"
    assert facts.fact_label("brand_new", "ru") == "brand_new"
    none = Provenance(source="none_found", checked_on="2026", confidence=Confidence.LOW)
    page = Provenance(source="https://x.kz", checked_on="2026", confidence=Confidence.LOW)
    assert facts.source_text(none, "zh_CN") == "已查找，未找到"
    assert facts.source_text(page, "zh_CN") == "https://x.kz"


def test_a_broken_pack_is_told_by_the_check(tmp_path: Path) -> None:
    """The check reads what nobody has asked for yet."""
    folder = Path(shutil.copytree(SHIPPED, tmp_path / "kz"))
    FactsService(folder).check()
    (folder / "corrections.json").unlink()
    with pytest.raises(PackBroken) as caught:
        FactsService(folder).check()
    assert caught.value.facts["file"] == "corrections.json"
