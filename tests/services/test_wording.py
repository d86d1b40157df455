"""Promises of the sentences in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kzcompanion.cli.usage import UsageError
from kzcompanion.domain import file_errors
from kzcompanion.domain.errors import (
    AmountAmbiguous,
    AmountNotANumber,
    BadInput,
    CannotWrite,
    CompanionError,
    DataInUse,
    DateAmbiguous,
    DeedNotUnderstood,
    Missing,
    NotFound,
    PasswordTooWeak,
)
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.files.kernel_lock import Holder
from kzcompanion.services.password_rules import PasswordFault
from kzcompanion.services.wording import (
    Message,
    Wording,
    messages,
    placeholders,
    plural_form,
    quoted,
    system_language,
)

ROOT = Path(__file__).resolve().parents[2]
SECTIONS = ("errors", "advice", "deeds", "texts")
PLURALS = {
    "en": {"one", "other"},
    "kk": {"one", "other"},
    "zh_CN": {"other"},
    "ru": {"one", "few", "many", "other"},
}


def every_error(kind: type[CompanionError] = CompanionError) -> Iterator[type[CompanionError]]:
    """Name every error there is."""
    yield kind
    for child in kind.__subclasses__():
        yield from every_error(child)


def texts_of(message: Message) -> list[str]:
    """Return every text of a message."""
    return (
        [message]
        if isinstance(message, str)
        else list(message.values() if isinstance(message, dict) else message)
    )


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "error", sorted({*every_error(), file_errors.CsvNotReadable}, key=lambda error: error.slug)
)
def test_every_error_has_a_sentence(error: type[CompanionError], lang: str) -> None:
    """In every language each error is one finished sentence, even when it comes without its facts."""
    assert error.slug in messages(lang).errors
    said = Wording(lang).line(error("amount"))
    assert re.search(r"[.。]$", said)
    assert "{" not in said.replace('{"', "")
    assert "\n" not in said


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_languages_say_the_same(lang: str, section: str) -> None:
    """Every language has the keys, the facts and the alternatives of English."""
    english, other = getattr(messages("en"), section), getattr(messages(lang), section)
    assert other.keys() == english.keys()
    for key, message in english.items():
        translated = other[key]
        assert type(translated) is type(message), key
        if isinstance(message, dict):
            assert {frozenset(placeholders(text)) for text in texts_of(translated)} == {
                frozenset(placeholders(text)) for text in texts_of(message)
            }, key
        else:
            assert [placeholders(text) for text in texts_of(translated)] == [
                placeholders(text) for text in texts_of(message)
            ], key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_plurals_are_those_of_the_language(lang: str) -> None:
    """A counted text has exactly the forms its language knows."""
    for key, message in messages(lang).texts.items():
        if isinstance(message, dict):
            assert set(message) == PLURALS[lang], key


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
def test_nothing_is_left_in_english(lang: str) -> None:
    """No sentence was forgotten in translation."""
    for section in ("errors", "advice", "deeds"):
        english, other = getattr(messages("en"), section), getattr(messages(lang), section)
        assert [key for key in english if other[key] == english[key]] == []


def test_every_key_the_code_uses_is_there() -> None:
    """Texts asked for by name exist, and no text waits for nobody."""
    used: set[str] = set()
    prefixes: set[str] = set()
    for path in (ROOT / "kzcompanion").rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        used |= set(re.findall(r"""["']([a-z0-9_]+)["']""", source))
        prefixes |= set(re.findall(r"""f["']([a-z_]+_)\{""", source))
        prefixes |= {f"{prefix}_" for prefix in re.findall(r'\.slug\("([a-z]+)"', source)}
    known = set(messages("en").texts)
    asked = set()
    for folder in ("cli", "services"):
        for path in (ROOT / "kzcompanion" / folder).rglob("*.py"):
            asked |= set(re.findall(r'wording\.text\(\s*"([a-z0-9_]+)"', path.read_text(encoding="utf-8")))
    assert asked - known == set()
    assert {key for key in known if key not in used and not key.startswith(tuple(prefixes))} == set()


def test_what_was_typed_is_quoted_and_what_to_type_is_said() -> None:
    """The sentence at a field names the text and an example."""
    said = Wording("en").sentence(AmountNotANumber("amount", text="abc", reason="words"))
    assert said == (
        "“abc” is not an amount. Type the amount in tenge with digits, for example 1500 or 1500.50."
    )


def test_two_readings_are_both_offered() -> None:
    """An ambiguous amount or date is shown in words and in the form to type."""
    amount = AmountAmbiguous("amount", text="1,234", readings=(Money(1234_00), Money(1_23)))
    said = Wording("en").sentence(amount).replace("\u202f", " ").replace("\xa0", " ")
    assert said == "“1,234” can mean 1 234 ₸ or 1.23 ₸. Type 1234 or 1.23."
    day = DateAmbiguous("at", text="03/04/2026", readings=(date(2026, 4, 3), date(2026, 3, 4)))
    assert Wording("zh_CN").sentence(day) == (
        "“03/04/2026”可能是 2026年4月3日，也可能是 2026年3月4日。请输入 2026-04-03 或 2026-03-04。"
    )


def test_a_closer_sentence_is_preferred() -> None:
    """What was not found, or why a text is refused, chooses the sentence; unknown reasons fall back."""
    wording = Wording("en")
    assert wording.sentence(NotFound("sim", what="sim", name="x")).startswith("There is no SIM “x”")
    assert wording.sentence(NotFound("x", what="comet", name="x")) == "“x” was not found. Check the spelling."
    for fault in PasswordFault:
        assert wording.sentence(PasswordTooWeak("password", reason=fault.value))
    assert wording.sentence(DeedNotUnderstood(reason="json")).startswith("The line is no deed.")


def test_a_fact_that_is_missing_is_not_invented() -> None:
    """Without its facts an error takes the alternative that needs none, or says that it is not known."""
    assert Wording("en").sentence(CannotWrite()) == "The file cannot be written. Nothing was changed."
    assert "not known" in Wording("en").sentence(NotFound("sim"))


def test_an_error_nobody_knows_still_has_a_sentence() -> None:
    """A subclass without words says that something went wrong."""

    class Novel(BadInput):
        slug = "never_heard_of"

    try:
        assert Wording("en").sentence(Novel()) == "Something went wrong."
        assert Wording("en").advice(Novel()) == ""
    finally:
        del Novel


def test_the_holder_of_the_data_is_named() -> None:
    """Who has the data open is said with process and host."""
    said = Wording("en").line(DataInUse(holder=Holder(4711, "laptop")))
    assert "process 4711 on laptop" in said
    assert "command of this program. Nothing" in Wording("en").line(DataInUse(holder=None))


def test_usage_lists_the_choices() -> None:
    """What could have been typed is listed."""
    said = Wording("en").line(UsageError("deed", reason="choice", text="fly", choices=("add", "list")))
    assert said == "“fly” is not possible here. Use one of: add, list."


def test_typed_text_cannot_forge_a_message() -> None:
    """Control characters and endless texts are tamed; paths stay whole."""
    assert quoted("a\nb\x1b[31m\u202ec") == "a\ufffdb\ufffd[31m\ufffdc"
    assert len(quoted("x" * 500)) == 60
    path = "/home/" + "x" * 200 + "/kz.json"
    assert path in Wording("en").sentence(CannotWrite(path=path, reason="EACCES"))


@pytest.mark.parametrize(
    ("lang", "tiyn", "said"),
    [
        ("en", 123450, "1 234.50 ₸"),
        ("zh_CN", 123450, "1 234.50 ₸"),
        ("ru", 123450, "1 234,50 ₸"),
        ("kk", 123450, "1 234,50 ₸"),
        ("en", 150000, "1 500 ₸"),
        ("en", -5, "−0.05 ₸"),
        ("en", 0, "0 ₸"),
        ("ru", 1_000_000_000, "10 000 000 ₸"),
    ],
)
def test_money_is_written_as_the_language_does(lang: str, tiyn: int, said: str) -> None:
    """Groups of three, the language's decimal sign, the currency behind; never broken across lines."""
    text = Wording(lang).money(Money(tiyn))
    assert text.replace("\u202f", " ").replace("\xa0", " ") == said
    assert " " not in text


def test_other_currencies_carry_their_code() -> None:
    """Only tenge has its sign."""
    assert Wording("en").money(Money(100, "CNY")).endswith("CNY")


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "22 Nov 2026"),
        ("zh_CN", "2026年11月22日"),
        ("ru", "22 нояб. 2026 г."),
        ("kk", "2026 ж. 22 қар."),
    ],
)
def test_days_are_written_as_the_language_does(lang: str, said: str) -> None:
    """A day is written with its year, an instant as Almaty time."""
    wording = Wording(lang)
    assert wording.date(date(2026, 11, 22)) == said
    assert (
        wording.instant(datetime(2026, 11, 21, 19, 5, tzinfo=UTC))
        == f"{said}{' ' if lang == 'zh_CN' else ', '}00:05"
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_unknown_is_said(lang: str) -> None:
    """What is not known is never a zero or a blank."""
    wording = Wording(lang)
    unknown = wording.text("unknown")
    assert {wording.money(None), wording.date(None), wording.instant(None), wording.data(None)} == {unknown}


def test_data_are_written_in_megabytes() -> None:
    """Mobile data keep their unit, on the same line."""
    assert Wording("ru").data(12_345) == "12\u202f345\u00a0МБ"


@pytest.mark.parametrize(
    ("lang", "forms"),
    [
        ("zh_CN", {0: "other", 1: "other", 2: "other"}),
        ("en", {0: "other", 1: "one", 2: "other", -1: "one"}),
        ("kk", {0: "other", 1: "one", 2: "other"}),
        (
            "ru",
            {
                0: "many",
                1: "one",
                2: "few",
                5: "many",
                11: "many",
                12: "many",
                21: "one",
                22: "few",
                111: "many",
            },
        ),
    ],
)
def test_plural_forms_follow_cldr(lang: str, forms: dict[int, str]) -> None:
    """The category of a whole number is that of the Unicode tables."""
    assert {n: plural_form(lang, n) for n in forms} == forms


@pytest.mark.parametrize(
    ("environ", "lang"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_TW.UTF-8"}, "zh_CN"),
        ({"LANG": "ru_KZ.UTF-8"}, "ru"),
        ({"LANG": "kk_KZ"}, "kk"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({}, "en"),
        ({"LANG": "ru_RU", "LC_ALL": "kk_KZ"}, "kk"),
        ({"LANG": "ru_RU", "LC_MESSAGES": "zh_CN"}, "zh_CN"),
        ({"LANGUAGE": "de:kk:ru"}, "kk"),
    ],
)
def test_the_system_tells_its_language(environ: dict[str, str], lang: str) -> None:
    """The environment is read as other programs read it; what we do not speak is English."""
    assert system_language(environ) == lang


def test_an_unknown_language_is_english() -> None:
    """A bad choice never leaves the user without words."""
    assert Wording("tlh").lang == "en"


def test_deeds_have_names() -> None:
    """Labels become words; one nobody knows is shown as it is."""
    assert Wording("en").deed("sim_add") == "new SIM"
    assert Wording("en").deed("novelty") == "novelty"


def test_a_missing_field_is_said_in_every_language() -> None:
    """Nothing typed is a sentence, too."""
    assert len({Wording(lang).sentence(Missing("amount")) for lang in LANGUAGES}) == 4


def test_events_of_the_file_are_told() -> None:
    """What happened to the data file is told with what is known of it."""
    facts = {
        "generation": 57,
        "at": "2026-11-22T06:22:00.000000Z",
        "problem": "checksum",
        "sims": 0,
        "entries": 41,
        "kept": "/q/x.json",
        "missing": 0,
    }
    said = Wording("en").event("restored", facts)
    assert said == (
        "The data file was damaged. The newest good copy is used in its place: change 57 of 22 Nov 2026, "
        "11:22, with SIMs: 0, entries: 41. You can go on. The damaged file is kept: /q/x.json"
    )
    assert "at most 3:" in Wording("en").event("restored", {**facts, "missing": 3})
    assert Wording("en").event("unheard_of", {}) == "unheard_of"
