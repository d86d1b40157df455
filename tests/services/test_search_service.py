"""Promises of the one search over guide and facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzcompanion.domain.errors import PackBroken
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import FactsChanged
from kzcompanion.services.facts_service import FactsService
from kzcompanion.services.guide_service import GuideService
from kzcompanion.services.search_entries import FoundKind
from kzcompanion.services.search_service import SearchService

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
GUIDE, FACTS = GuideService(RESOURCES / "guide"), FactsService(RESOURCES / "data" / "kz")
TABLE = RESOURCES / "data" / "pinyin.json"
SEARCH = SearchService(lambda: GUIDE, lambda: FACTS, TABLE)
LANGS = ("en", "zh_CN", "ru", "kk")


def found(text: str, lang: str = "en") -> list[tuple[FoundKind, str]]:
    """Return kinds and ids of what a search finds."""
    return [(hit.kind, hit.id) for hit in SEARCH.search(text, lang)]


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("TELE2", (FoundKind.OPERATOR, "tele2")),
        ("Мобайл Телеком", (FoundKind.OPERATOR, "tele2")),
        ("internet.beeline.kz", (FoundKind.OPERATOR, "beeline")),
        ("706", (FoundKind.OPERATOR, "izi")),
        ("*111*3#", (FoundKind.CODE, "kcell_balance")),
        ("余额", (FoundKind.CODE, "altel_balance")),
        ("теңгерім", (FoundKind.CODE, "kcell_balance")),
        ("pozhaluysta,  chek", (FoundKind.PHRASE, "receipt")),
        ("手续费", (FoundKind.PHRASE, "fee")),
        ("ошиблась", (FoundKind.PHRASE, "wrong_number")),
        ("FreeStyle", (FoundKind.PLAN, "beeline_freestyle")),
        ("PayPal", (FoundKind.PAGE, "09-corrections")),
        ("12308", (FoundKind.EMERGENCY, "china_hotline")),
    ],
)
def test_a_piece_of_text_in_any_language_finds_it(text: str, hit: tuple[FoundKind, str]) -> None:
    """Pages, brands, legal names, prefixes, codes, phrases, sounds, contacts and plans are all searched."""
    assert hit in found(text)


@pytest.mark.parametrize(
    ("typed", "hit"),
    [
        ("lyk", (FoundKind.PAGE, "01-tourist-card")),
        ("lvyouka", (FoundKind.PAGE, "01-tourist-card")),
        ("cz", (FoundKind.PAGE, "03-four-ways")),
        ("chongzhi", (FoundKind.PHRASE, "topup2000")),
        ("yue", (FoundKind.CODE, "kcell_balance")),
        ("sxf", (FoundKind.PHRASE, "fee")),
        ("jjqz", (FoundKind.PAGE, "07-emergency")),
        ("dsg", (FoundKind.PAGE, "07-emergency")),
        ("xiaop", (FoundKind.PHRASE, "receipt")),
    ],
)
def test_pinyin_finds_chinese(typed: str, hit: tuple[FoundKind, str]) -> None:
    """Initials, syllables and cut words lead a reader of Chinese to pages, phrases and codes."""
    assert hit in found(typed, "zh_CN")[:8]


def test_pinyin_is_for_readers_of_chinese() -> None:
    """In another language `sxf` is no word, and nothing is found."""
    assert found("sxf", "en") == []


@pytest.mark.parametrize("text", ["", "   ", "no such thing qwx"])
def test_nothing_finds_nothing(text: str) -> None:
    """An empty search is not `everything`."""
    assert found(text) == []


@pytest.mark.parametrize("lang", LANGS)
def test_a_brand_that_is_named_comes_before_those_that_hide_the_word(lang: str) -> None:
    """Kazakhtelecom stands in notes of other brands; who types `tele` means Tele2."""
    assert found("tele", lang)[0] == (FoundKind.OPERATOR, "tele2")
    assert found("112", lang)[0][0] is FoundKind.EMERGENCY
    assert found("*106#", lang)[0][0] is FoundKind.CODE


def test_letters_come_before_pinyin() -> None:
    """Who types PIN means the PIN, not the characters read so."""
    hits = SEARCH.search("PIN", "zh_CN")
    assert "pin" in hits[0].marks
    assert next(hit.id for hit in hits if hit.kind is FoundKind.PAGE) in {
        "02-before-you-renew",
        "09-corrections",
    }


def test_hits_are_titled_in_the_asked_language() -> None:
    """A code names its operators, a phrase carries its Russian wording, a page the words around the place."""
    code = next(hit for hit in SEARCH.search("*111*3#", "zh_CN") if hit.id == "kcell_balance")
    assert (code.title, code.detail) == ("*111*3# · Kcell, activ", "余额")
    phrase = next(hit for hit in SEARCH.search("receipt", "zh_CN") if hit.id == "receipt")
    assert (phrase.title, phrase.detail) == ("请给我小票。", "Дайте, пожалуйста, чек.")
    page = next(hit for hit in SEARCH.search("UTC+6", "en") if hit.kind is FoundKind.PAGE)
    assert "UTC+6" in page.detail


@pytest.mark.parametrize("lang", LANGS)
def test_a_phrase_never_shows_the_same_sentence_twice(lang: str) -> None:
    """Beside a Russian title stands the Kazakh wording, beside any other the Russian one."""
    for hit in SEARCH.search("SIM", lang, [FoundKind.PHRASE]):
        assert hit.title != hit.detail


def test_a_kind_can_be_asked_for() -> None:
    """The list of the guide asks for pages alone."""
    assert {hit.kind for hit in SEARCH.search("SIM", "en", [FoundKind.PAGE])} == {FoundKind.PAGE}


def test_pieces_in_sight_are_marked_as_they_stand() -> None:
    """Marks are the words themselves; what pinyin means is named in its characters."""
    assert SEARCH.marks("cz", "给手机充值，ＣＺ", "ru") == ("cz",)
    assert SEARCH.marks("chongzhi", "给手机充值", "zh_CN") == ("充值",)
    assert SEARCH.marks("PUK xyz", "the PUK", "en") == ("puk",)


def test_the_users_own_words_are_found_by_pinyin_too() -> None:
    """A nickname is found by its letters or its pinyin, whatever the language of the window."""
    assert SEARCH.fits("alm", "Almaty hotel")
    assert SEARCH.fits("bt lvguan", "北塔 旅馆")
    assert not SEARCH.fits("alm x", "Almaty hotel")
    assert not SEARCH.fits("z1", "北塔")


def test_changed_facts_are_found_with_the_next_search(desk: Services) -> None:
    """Texts made ready before are read anew once facts changed."""
    before = desk.search.search("beeline", "en")
    assert desk.search.search("beeline", "en") == before
    desk.search.prepare("zh_CN")
    assert desk.search._entries.keys() == {"en", "zh_CN"}
    desk.events.publish(FactsChanged())
    assert not desk.search._entries
    assert desk.search.search("beeline", "en") == before


def test_a_broken_table_names_itself(tmp_path: Path) -> None:
    """A damaged table of readings is named, as any other broken file is."""
    table = tmp_path / "pinyin.json"
    search = SearchService(lambda: GUIDE, lambda: FACTS, table)
    for content in (None, b"[]", b'{"a": 1}', b"\xff"):
        if content is not None:
            table.write_bytes(content)
        with pytest.raises(PackBroken) as error:
            search.prepare("zh_CN")
        assert error.value.facts["file"] == "pinyin.json"
