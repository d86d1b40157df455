"""Nothing is shipped that the gathered facts do not hold: codes, numbers, prices, prefixes, addresses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kzcompanion.services.fact_parts import shared_keys
from kzcompanion.services.facts_service import FactsService

ROOT = Path(__file__).resolve().parents[2]
KZ = ROOT / "resources/data/kz"
DATA = ROOT / "resources/data"
FIGURES: dict[str, Any] = json.loads(
    (ROOT / "tests/samples/kz_facts_figures.json").read_text(encoding="utf-8")
)
FACTS = FactsService(KZ)
FILES = sorted(KZ.rglob("*.json"))
RAW = {path.relative_to(KZ).as_posix(): path.read_text(encoding="utf-8") for path in FILES}

CODE = re.compile(r"[*#](?:[*#0-9]|\{number\})*#")
ADDRESS = re.compile(r"https?://[!#-+\--~]+")
"""ASCII only: Chinese text follows an address without a space."""
HOST = re.compile(r"\b(?:[a-z0-9-]+\.)+(?:kz|me|com|ru|org)\b")
PHONE = re.compile(r"\+[0-9]{1,3} [0-9]{2,3} [0-9][0-9 ]{3,}[0-9]")
GROUPS = re.compile(r"(?<=\d)[,\u00a0 ](?=\d{3}(?!\d))")
FORMS: dict[tuple[str, str], str] = {}
for _row in FIGURES["codes"]:
    for _form in _row["forms"]:
        for _operator in _row["operators"]:
            FORMS.setdefault((_operator, _form), _row["show"])
SHOWN = {form for (_, form), show in FORMS.items() if show != "no"}

OWN_FIGURES = {
    "3": "three network companies, three digits of a prefix",
    "32": "bits",
}
"""Figures of our own wording, with their reason; everything else must stand in the gathered facts."""


ASSUMED = {
    "usage_presets.json": {
        "300": "MB a day of maps and chat: our assumption, said to be one beside the presets",
        "1024": "MB a day of social media: likewise",
        "3072": "MB a day of video: likewise",
    },
    "questions.json": {},
    "csv_headers.json": {},
    "pack_keys.json": {},
    "pinyin.json": {},
}
"""The data files that belong to no country, with every figure they may hold and its reason."""

NO_TEXT = {"id", "kind", "provenance", "colour", "order", "schema", "pack_version", "leads_to", "code"}
"""Fields that nobody reads as a sentence, or that have a test of their own."""


def strings(tree: Any) -> Iterator[str]:
    """Yield every text and number in a file, keys and provenance left out."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            if key not in NO_TEXT:
                yield from strings(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from strings(value)
    elif tree is not None and not isinstance(tree, bool):
        yield str(tree)


def texts(name: str) -> list[str]:
    """Return every text and number of a file."""
    return list(strings(json.loads(RAW[name])))


def test_every_shipped_code_is_gathered_for_its_operator_and_may_be_shown() -> None:
    """Code, operator and caution are those of the facts; a code of the phone itself belongs to any."""
    for code in (code for o in FACTS.operators() for code in FACTS.codes(o.id)):
        for operator in code.operators:
            assert FORMS[operator.replace("*", "any"), code.code] == code.show.value


def test_every_code_that_may_be_shown_is_shipped() -> None:
    """Nothing usable was left behind."""
    shipped = {code.code for o in FACTS.operators() for code in FACTS.codes(o.id)}
    assert shipped == SHOWN


@pytest.mark.parametrize("name", sorted(RAW))
def test_no_other_code_stands_in_any_text(name: str) -> None:
    """Steps, notes and rules name only codes that may be shown."""
    assert {found for text in texts(name) for found in CODE.findall(text)} <= SHOWN


@pytest.mark.parametrize("name", sorted(RAW))
def test_a_code_that_may_not_be_shown_stands_in_no_file(name: str) -> None:
    """Neither as a code nor inside a sentence; the same digits may be right for another operator."""
    hidden = {form for (_, form), show in FORMS.items() if show == "no"} - SHOWN
    hidden |= set(FIGURES["other_countries_codes"])
    text = ADDRESS.sub(" ", RAW[name])
    found = [code for code in hidden if re.search(rf"(?<![*#0-9]){re.escape(code)}(?![*#0-9])", text)]
    assert found == []


@pytest.mark.parametrize("name", sorted(RAW))
def test_a_superseded_phone_number_stands_in_no_file(name: str) -> None:
    """Old embassy lines stay out."""
    digits = re.sub(r"\D", "", RAW[name])
    assert not [phone for phone in FIGURES["superseded_phones"] if re.sub(r"\D", "", phone) in digits]


@pytest.mark.parametrize("name", sorted(RAW))
def test_every_address_and_phone_number_is_gathered(name: str) -> None:
    """No page, host or number that nobody has looked up."""
    assert {a.rstrip(".;") for a in ADDRESS.findall(RAW[name])} <= set(FIGURES["addresses"])
    assert set(HOST.findall(RAW[name])) <= set(FIGURES["hosts"])
    phones = set(FIGURES["emergency_numbers"]) | set(FIGURES["phones"])
    assert set(PHONE.findall(RAW[name])) <= phones


def test_every_data_file_is_held_against_something() -> None:
    """A new file of data must be told here with its figures, or be the country's."""
    others = {path.name for path in DATA.glob("*.json")}
    assert others == set(ASSUMED)
    assert {path.name for path in DATA.iterdir() if path.is_dir()} == {"kz", "schema"}


@pytest.mark.parametrize("name", sorted(ASSUMED))
def test_a_file_of_no_country_holds_our_assumptions_and_no_other_figure(name: str) -> None:
    """Each figure is in the list with its reason, each of the list is in the file; no code, no address."""
    tree = json.loads((DATA / name).read_text(encoding="utf-8"))
    found = {figure for text in strings(tree) for figure in figures(text)}
    assert found == set(ASSUMED[name])
    assert not [text for text in strings(tree) if CODE.search(text) or ADDRESS.search(text)]
    if ASSUMED[name]:
        assert tree["source"] == "our_assumption"


def test_every_question_is_about_a_fact_that_there_is() -> None:
    """Keys without a fact would be asked for nothing; the wording says that it is ours."""
    tree = json.loads((DATA / "questions.json").read_text(encoding="utf-8"))
    keys = {row["key"] for row in tree["questions"]}
    known = set(FACTS.labels().facts) | set(shared_keys(FACTS)) | {"any_code", "any_payment"}
    assert keys <= known
    assert tree["source"] == "own_wording"


@pytest.mark.parametrize("name", sorted(RAW))
def test_every_figure_in_a_text_is_gathered(name: str) -> None:
    """A slip of a digit in a price, a date or a limit is noticed in any of the four languages."""
    known = set(FIGURES["figures"]) | set(OWN_FIGURES)
    known |= {figure.lstrip("0") for figure in known} | {f"0{figure}" for figure in known if len(figure) == 1}
    assert [(f, text) for text in texts(name) for f in figures(text) if f not in known] == []


def figures(text: str) -> list[str]:
    """Return the figures of a text, thousands joined; codes, addresses and whole phone numbers left out."""
    plain = ADDRESS.sub(" ", CODE.sub(" ", PHONE.sub(" ", text))).replace("+7 ", "+7, ")
    return re.findall(r"\d+", GROUPS.sub("", plain))


def provenances(tree: Any) -> Iterator[tuple[str, str, str]]:
    """Yield every source, date and confidence in a file."""
    if isinstance(tree, dict):
        if tree.keys() == {"source", "checked_on", "confidence"}:
            yield tree["source"], tree["checked_on"], tree["confidence"]
        for value in tree.values():
            yield from provenances(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from provenances(value)


@pytest.mark.parametrize("name", sorted(RAW))
def test_every_source_has_the_date_and_confidence_it_was_gathered_with(name: str) -> None:
    """Nothing was made younger or firmer on its way into the files."""
    gathered = {tuple(provenance) for provenance in FIGURES["provenances"]}
    for source, checked_on, confidence in provenances(json.loads(RAW[name])):
        if source in {"none_found", "own_wording"}:
            assert checked_on == "2026-11-22"
        else:
            assert (source, checked_on, confidence) in gathered


def test_prefixes_network_codes_apns_and_charge_hours_are_those_gathered() -> None:
    """The figures by which a number or a night hour is judged are exact."""
    for operator in FACTS.operators():
        wanted = FIGURES["operators"][operator.id]
        assert list(operator.prefixes) == wanted["prefixes"]
        assert operator.mcc_mnc[0] == wanted["mcc_mnc"][0]
        apn, window = operator.fact("apn"), operator.fact("charge_window")
        assert apn is not None
        assert apn.value == FIGURES["apn"].get(operator.id)
        assert window is not None
        assert window.value == FIGURES["charge_windows"].get(operator.id)


def test_every_plan_has_the_figures_of_its_source() -> None:
    """Price, days, gigabytes and minutes of each shipped plan stand together in one gathered row."""
    for plan in FACTS.plans():
        rows = [
            row
            for row in FIGURES["plans"]
            if row["source"] == plan.provenance.source
            and row["date"] == plan.provenance.checked_on
            and set(row["operator"].split("/")) == set(plan.operators)
            and (plan.price_tenge in row["prices"] if plan.price_tenge else not row["prices"])
            and row["days"] == plan.days
        ]
        assert rows, plan.id
        row = rows[0]
        assert plan.data_gb is None or plan.data_gb in row["gigabytes"]
        assert plan.minutes_offnet is None or plan.minutes_offnet in row["minutes"]
        if len(row["prices"]) > 1:
            assert row["prices"].index(plan.price_tenge) == row["gigabytes"].index(plan.data_gb)
        others = {price for row in rows for price in row["other_prices"]}
        assert {plan.previous_price_tenge, plan.daily_fallback_tenge} - {None} <= others


def test_every_gathered_price_is_shipped() -> None:
    """The history is whole."""
    gathered = {(p, row["source"]) for row in FIGURES["plans"] for p in row["prices"]}
    assert {(p.price_tenge, p.provenance.source) for p in FACTS.plans() if p.price_tenge} == gathered


def test_bands_are_those_gathered() -> None:
    """Each generation of each operator has the bands of its source; izi those of the Beeline network."""
    for operator in FACTS.operators():
        networks = {"izi": {"beeline"}, "activ": {"activ", "kcell"}}.get(operator.id, {operator.id})
        for band in FACTS.bands(operator.id):
            rows = [
                "/".join(row["bands"]).split("/")
                for row in FIGURES["bands"]
                if networks & set(re.split(r"[ /+]+", row["operator"]))
                and row["generation"].lower() == band.generation
            ]
            assert list(band.bands) in rows or (not band.bands and [""] in rows), (operator.id, band)


def test_emergency_numbers_are_those_gathered() -> None:
    """All of them, and no other."""
    numbers = [number for contact in FACTS.emergency() for number in contact.numbers]
    assert numbers == FIGURES["emergency_numbers"]


def test_phrases_are_word_for_word_those_gathered() -> None:
    """Wording and transliteration are not retyped; the female form and typographic spaces stand apart."""

    def plain(text: str) -> str:
        return text.replace("\u00a0", " ")

    for phrase in FACTS.phrases():
        en, zh, ru, ru_latin, kk, kk_latin = FIGURES["phrases"][phrase.id]
        female = f" (f: {phrase.female.ru})" if phrase.female else ""
        female_latin = f" (f: {phrase.female.transliteration})" if phrase.female else ""
        assert phrase.text.en == en
        assert phrase.text.zh_CN.replace(" ", "") == zh
        assert plain(f"{phrase.text.ru}{female}") == ru
        assert f"{phrase.transliteration.ru}{female_latin}" == ru_latin
        assert plain(phrase.text.kk) == kk
        assert phrase.transliteration.kk == kk_latin


def test_every_gathered_rule_and_correction_is_shipped() -> None:
    """Nothing the traveller should know was left behind."""
    assert set(FIGURES["rule_ids"]) <= {rule.id for rule in FACTS.rules()}
    assert len(FIGURES["verdicts"]) == len(FACTS.corrections())
    for correction, (verdict, source) in zip(FACTS.corrections(), FIGURES["verdicts"], strict=True):
        assert verdict.endswith(correction.verdict.value)
        assert correction.provenance.source == (source or "none_found")
