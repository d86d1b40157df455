"""Promises of the questionnaire: every gap is a question in four languages, an answered one is gone."""

from __future__ import annotations

from datetime import date

import pytest
from hand_clock import HandClock

from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.override import ANY_OWNER
from kzcompanion.domain.override_value import correctable
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.provenance import Confidence, Provenance
from kzcompanion.domain.questionnaire import Doubt, QuestionText, doubt_of
from kzcompanion.services.assembly import Services

TODAY = date(2026, 11, 22)
NOT_ASKED = {
    "positioning": "what the brand is for; nothing to act on",
    "owner": "company news, not a clerk's to answer",
    "owner_check": "company news",
    "contract_party": "stands in the contract",
    "prefixes": "a hint only, numbers are portable",
    "mcc_mnc": "the phone shows it itself",
    "account_login": "the site tells it when one logs in",
    "imei_page": "the same service for all, told in the guide",
}
"""Facts that the questionnaire leaves out, each with its reason."""


@pytest.mark.parametrize(
    ("value", "checked_on", "confidence", "doubt"),
    [
        (None, "2026-11-22", Confidence.LOW, Doubt.MISSING),
        ("x", "2026-11-22", Confidence.LOW, Doubt.DOUBTFUL),
        ("x", "undated", Confidence.MEDIUM, Doubt.UNDATED),
        ("x", "2026-08-23", Confidence.HIGH, Doubt.OLD),
        ("x", "2026-08-24", Confidence.HIGH, None),
        ("x", "2021", Confidence.HIGH, Doubt.OLD),
    ],
)
def test_a_fact_is_asked_for_when_it_is_missing_doubtful_undated_or_over_90_days_old(
    value: str | None, checked_on: str, confidence: Confidence, doubt: Doubt | None
) -> None:
    """Ninety days are still young enough, ninety-one are not."""
    source = Provenance(source="https://example.kz", checked_on=checked_on, confidence=confidence)
    assert doubt_of(value, source, TODAY) is doubt


def test_every_doubtful_fact_is_asked_for_or_left_out_for_a_reason(desk: Services) -> None:
    """No gap goes unasked: each doubtful fact of each operator has a question, or stands in the list here."""
    asked = {question.id for question in desk.questions.due()}
    for operator in desk.facts.operators():
        for fact in desk.facts.facts(operator.id):
            if doubt_of(fact.value, fact.provenance, TODAY) is None or not correctable(fact.key):
                continue
            assert f"{operator.id}/{fact.key}" in asked or fact.key in NOT_ASKED, fact.key


def test_questions_are_whole_in_every_language(desk: Services) -> None:
    """No placeholder is left, no language falls back, the operator is named; each can be said aloud."""
    for question in desk.questions.due():
        texts = [question.text.text(lang) for lang in LANGUAGES]
        assert all("{" not in text for text in texts)
        assert len(set(texts)) == len(texts)
        if question.owner != ANY_OWNER:
            assert all(desk.facts.brand(question.owner) in text for text in texts)
        phrase = desk.questions.phrase(question)
        assert phrase.transliteration.ru.isprintable()
        assert not set("абвгдежзиклмнопрстуы") & set(phrase.transliteration.kk.casefold())


def test_questions_of_one_operator_stand_in_the_order_of_use(desk: Services) -> None:
    """The balance comes first; only that operator's facts are asked for."""
    found = desk.questions.due("izi")
    assert found[0].key == "balance_code"
    assert {question.owner for question in found} == {"izi"}
    places = [question.place for question in found]
    assert places == sorted(places)
    with pytest.raises(NotFound):
        desk.questions.due("megafon")


def test_an_answer_takes_the_question_off_the_list_until_it_is_old(desk: Services, clock: HandClock) -> None:
    """Answering is a correction; after 90 days it is asked again."""
    desk.overrides.correct("izi", "balance_code", "*000#")
    assert "balance_code" not in {question.key for question in desk.questions.due("izi")}
    clock.go_on(days=91)
    assert desk.questions.due("izi")[0].doubt is Doubt.OLD


def test_ways_to_pay_are_asked_about_too(desk: Services) -> None:
    """Fees nobody knows and payments nobody confirmed are questions; an answered no is an answer."""
    keys = {question.key: question for question in desk.questions.due(ANY_OWNER)}
    assert keys["channel.terminal.fee"].doubt is Doubt.MISSING
    unsure = next(key for key, one in keys.items() if ".payment." in key and one.doubt is Doubt.MISSING)
    for key, text in ((unsure, "no"), ("channel.terminal.fee", "0 %"), ("channel.terminal.min", "200")):
        desk.overrides.correct(ANY_OWNER, key, text)
    left = {question.key for question in desk.questions.due(ANY_OWNER)}
    assert not left & {unsure, "channel.terminal.fee", "channel.terminal.min"}


def test_braces_in_a_name_do_no_harm() -> None:
    """A label with braces from a foreign pack is told without them."""
    text = QuestionText(en="{label}?", zh_CN="{label}？", ru="{label}? {operator}", kk="{label}?")
    assert text.filled("X", LocalText(en="number")).text("en") == "number?"
    assert text.filled("X", LocalText(en="{number}", ru="{number}")).text("ru") == "number? X"
