"""Promises of searching the facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzcompanion.services.facts_search import HitKind
from kzcompanion.services.facts_service import FactsService

FACTS = FactsService(Path(__file__).resolve().parents[2] / "resources/data/kz")


def found(text: str, lang: str = "en") -> list[tuple[HitKind, str]]:
    """Return kinds and ids of what a search finds."""
    return [(hit.kind, hit.id) for hit in FACTS.search(text, lang)]


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("TELE2", (HitKind.OPERATOR, "tele2")),
        ("Мобайл Телеком", (HitKind.OPERATOR, "tele2")),
        ("internet.beeline.kz", (HitKind.OPERATOR, "beeline")),
        ("706", (HitKind.OPERATOR, "izi")),
        ("*111*3#", (HitKind.CODE, "kcell_balance")),
        ("余额", (HitKind.CODE, "altel_balance")),
        ("теңгерім", (HitKind.CODE, "kcell_balance")),
        ("pozhaluysta,  chek", (HitKind.PHRASE, "receipt")),
        ("手续费", (HitKind.PHRASE, "fee")),
    ],
)
def test_a_piece_of_text_in_any_language_finds_it(text: str, hit: tuple[HitKind, str]) -> None:
    """Brand, legal name, prefix, APN, code, purpose, phrase and transliteration are all searched."""
    assert hit in found(text)


@pytest.mark.parametrize("text", ["", "   ", "no such thing"])
def test_nothing_finds_nothing(text: str) -> None:
    """An empty search is not `everything`."""
    assert found(text) == []


def test_hits_are_titled_in_the_asked_language() -> None:
    """A code names its operators, a phrase carries its Russian wording."""
    code = next(hit for hit in FACTS.search("*111*3#", "zh_CN") if hit.id == "kcell_balance")
    assert code.title == "*111*3# · Kcell, activ"
    assert code.detail == "余额"
    assert next(hit for hit in FACTS.search("*#06#", "en") if hit.kind is HitKind.CODE).title == "*#06#"
    phrase = next(hit for hit in FACTS.search("receipt", "zh_CN") if hit.id == "receipt")
    assert (phrase.title, phrase.detail) == ("请给我收据。", "Дайте, пожалуйста, чек.")


@pytest.mark.parametrize("lang", ["en", "zh_CN", "ru", "kk"])
def test_a_brand_that_is_named_comes_before_those_that_hide_the_word(lang: str) -> None:
    """Kazakhtelecom stands in notes of other brands; who types `tele` means Tele2."""
    assert FACTS.search("tele", lang)[0].id == "tele2"


def test_a_phrase_never_shows_the_same_sentence_twice() -> None:
    """Beside a Russian title stands the Kazakh wording, beside any other the Russian one."""
    for lang in ("en", "zh_CN", "ru", "kk"):
        for hit in FACTS.search("SIM", lang):
            assert hit.title != hit.detail
