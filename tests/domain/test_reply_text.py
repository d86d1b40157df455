"""domain/reply_text: what is told of an operator's reply is right, or marked as not sure.

The form of the samples is told in tests/samples/README.replies.md; all of them are constructed.
"""

from __future__ import annotations

import json
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzcompanion.domain.money import Money
from kzcompanion.domain.reply_piece import Doubt, PieceKind, ReplyPiece, Unit
from kzcompanion.domain.reply_plain import without_numbers_of_people
from kzcompanion.domain.reply_text import read_reply
from kzcompanion.domain.reply_words import ReplyWords

ROOT = Path(__file__).resolve().parents[2]
WORDS = msgspec.json.decode(
    (ROOT / "resources" / "data" / "kz" / "reply_words.json").read_bytes(), type=ReplyWords
)
SAMPLES = ROOT / "tests" / "samples"
TODAY = date(2026, 11, 28)
FEW = settings(max_examples=60, deadline=None)


def value_of(piece: ReplyPiece) -> object:
    """Return the value of a piece as the samples write it."""
    if isinstance(piece.value, Money):
        return piece.value.decimal_string()
    return piece.value.isoformat() if isinstance(piece.value, date) else piece.value


def judged(sample: dict[str, Any], today: str) -> tuple[int, list[str]]:
    """Return how many listed pieces were found, sure and right, and what is silently wrong."""
    text = sample["text"]
    reply = read_reply(text, WORDS, date.fromisoformat(sample.get("today", today)))
    listed = [(piece["kind"], piece["value"], piece["text"]) for piece in sample["pieces"]]
    hits, wrong = 0, []
    for piece in (piece for piece in reply.pieces if piece.sure):
        written = text[piece.start : piece.end]
        match = next(
            (
                one
                for one in listed
                if one[:2] == (piece.kind.value, value_of(piece)) and (one[2] in written or written in one[2])
            ),
            None,
        ) or next((one for one in listed if one[:2] == (piece.kind.value, value_of(piece))), None)
        if match is None:
            wrong.append(f"{sample['id']}: {piece.kind.value} {value_of(piece)} in {written!r}")
        else:
            listed.remove(match)
            hits += 1
    for never in sample.get("never", ()):
        start = text.index(never)
        wrong += [
            f"{sample['id']}: {piece.kind.value} inside {never!r}"
            for piece in reply.pieces
            if piece.start < start + len(never) and start < piece.end
        ]
    return hits, wrong


def of_file(name: str) -> tuple[int, int, list[str]]:
    """Return hits, listed pieces and what is silently wrong in a file of samples."""
    document = json.loads((SAMPLES / name).read_text(encoding="utf-8"))
    assert document["constructed"] is True
    found = [judged(sample, document["today"]) for sample in document["replies"]]
    listed = sum(len(sample["pieces"]) for sample in document["replies"])
    return sum(hits for hits, _ in found), listed, [fault for _, faults in found for fault in faults]


def test_nothing_in_the_samples_is_silently_wrong() -> None:
    """Of sixty constructed replies and more each piece is right or not sure; nine of ten are found."""
    hits, listed, wrong = of_file("replies.json")
    assert wrong == []
    assert len(json.loads((SAMPLES / "replies.json").read_text(encoding="utf-8"))["replies"]) >= 60
    assert hits / listed >= 0.9


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.glob("replies_*held_out.json")))
def test_nothing_in_the_held_out_samples_is_silently_wrong(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """In replies written without having seen the parser nothing is silently wrong, either.

    Its author also named amounts of no listed kind as such in which nothing may be found; one that is offered
    without a meaning there is not silently wrong.
    """
    hits, listed, found = of_file(name)
    wrong = [fault for fault in found if ": other inside" not in fault]
    with capsys.disabled():
        sys.stdout.write(f"\n{name}: {hits} of {listed} pieces sure and right\n")
    assert wrong == []


def test_what_is_unclear_is_never_sure() -> None:
    """A piece that even a careful person could not be certain of is offered as not sure."""
    document = json.loads((SAMPLES / "replies.json").read_text(encoding="utf-8"))
    for sample in document["replies"]:
        unclear = [piece["text"] for piece in sample["pieces"] if piece.get("unclear")]
        for piece in read_reply(sample["text"], WORDS, TODAY).pieces:
            if any(one in sample["text"][piece.start : piece.end] for one in unclear):
                assert not piece.sure, sample["id"]


PARTS = st.sampled_from(
    [
        *("Баланс: ", "осталось ", " дейін", " тг", " ₸", "KZT ", " Гб", " мин", " SMS", "до ", "03.12", "."),
        *(
            "*100#",
            "+7 701 000 00 00",
            "-",
            "1 250",
            "2026",
            ",50",
            "\n",
            "\u200b",
            "3 декабря",
            "из ",
            " и ",
        ),
    ]
)


@FEW
@given(st.one_of(st.text(max_size=400), st.lists(PARTS, max_size=40).map("".join)))
def test_any_text_is_read(text: str) -> None:
    """No text raises; spans lie inside it, in order, without overlap, and values fit their units."""
    pieces = read_reply(text, WORDS, TODAY).pieces
    place = 0
    for piece in pieces:
        assert place <= piece.start < piece.end <= len(text)
        place = piece.end
        money = piece.unit in {Unit.MONEY, Unit.NUMBER}
        assert isinstance(piece.value, Money if money else date if piece.unit is Unit.DATE else int)
        assert not (piece.sure and piece.kind is PieceKind.OTHER)


@pytest.mark.parametrize("piece", ["1", "Баланс ", "1 250 тг ", "03.12.", " 1,", "+7", "*1", "до ", "ab."])
def test_the_longest_text_is_read(piece: str) -> None:
    """Ten thousand characters of the same are read, too."""
    read_reply((piece * 10_000)[:10_000], WORDS, TODAY)


@FEW
@given(
    st.from_regex(r"7[0-9]{9}", fullmatch=True),
    st.sampled_from(["+7 {} {} {} {}", "8{}{}{}{}", "+7({}){}-{}-{}", "8 {} {} {} {}"]),
)
def test_a_phone_number_is_never_read_nor_kept(digits: str, form: str) -> None:
    """A phone number in a reply is no amount, and what is kept holds none of its groups of digits."""
    number = form.format(digits[:3], digits[3:6], digits[6:8], digits[8:])
    text = f"Баланс номера {number}: 500 тг"
    pieces = read_reply(text, WORDS, TODAY).pieces
    assert [value_of(piece) for piece in pieces] == ["500.00"]
    kept = without_numbers_of_people(text)
    assert not any(char.isdigit() for char in kept[: kept.index("500 тг")].replace(": ", ""))
    assert kept.endswith(": 500 тг")


@FEW
@given(
    st.dates(date(2026, 1, 1), date(2029, 12, 31)),
    st.sampled_from(
        ["{d}.{m}.{y}", "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", "{d}/{m}/{y}", "{d:02}-{m:02}-{y}"]
    ),
    st.integers(0, 999_999),
    st.sampled_from(["{0} МБ", "{0:,} тг", "{0}.50 тг", " 12:30 {0} мин"]),
)
def test_days_and_amounts_are_kept_as_they_stand(day: date, form: str, left: int, words: str) -> None:
    """A day with an amount right behind it is no number of a person, however the two are written."""
    text = f"до {form.format(d=day.day, m=day.month, y=day.year)} {words.format(left).replace(',', ' ')}"
    assert without_numbers_of_people(text) == text
    assert without_numbers_of_people(f"Баланс {text}") == f"Баланс {text}"


@FEW
@given(st.from_regex(r"\*[0-9]{2,3}(\*[0-9]{1,4}){0,2}#", fullmatch=True))
def test_a_code_is_never_read(code: str) -> None:
    """A code to dial is no amount and no date, even right after the word balance."""
    assert read_reply(f"Баланс: {code} тг", WORDS, TODAY).pieces == ()


@FEW
@given(
    st.integers(0, 9_999_999),
    st.text(alphabet="абвгдежзиклмнопрст ,.-:;!()\n", max_size=12),
    st.booleans(),
)
def test_noise_never_changes_a_sure_value(whole: int, noise: str, before: bool) -> None:
    """Words put around the amount may make it unsure, but what stays sure keeps its value up to the sign."""
    amount = f"{whole},50 тг"
    text = f"Баланс: {noise}{amount}" if before else f"Баланс: {amount}{noise}"
    for piece in read_reply(text, WORDS, TODAY).pieces:
        if piece.sure and piece.kind is PieceKind.BALANCE:
            assert isinstance(piece.value, Money)
            assert abs(piece.value.tiyn) == whole * 100 + 50


@FEW
@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(-400, 400))
def test_a_day_without_year_is_near_or_not_sure(today: date, away: int) -> None:
    """A sure day without a year is the one meant whenever that lies within five months, and says so."""
    day = today + timedelta(days=away)
    for piece in read_reply(f"Действует до {day:%d.%m}", WORDS, today).pieces:
        assert piece.year_assumed
        if piece.sure and abs(away) <= 153:
            assert piece.value == day
        assert not (piece.sure and isinstance(piece.value, date) and piece.value < today)


def test_hidden_characters_make_everything_unsure() -> None:
    """A text that hides characters is read, but nothing in it is sure."""
    (piece,) = read_reply("Баланс: 500 тг\u202e", WORDS, TODAY).pieces
    assert piece.doubt is Doubt.HIDDEN


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Баланс 1 250,50 тг до 03.12.2026 14:05", "Баланс 1 250,50 тг до 03.12.2026 14:05"),
        ("Проверка *111*3#, срок 2026-12-03", "Проверка *111*3#, срок 2026-12-03"),
        ("Номер 8-701-123-45-67", "Номер •-•••-•••-••-••"),
        ("Карта 4400 1234 5678 9010", "Карта •••• •••• •••• ••••"),
        ("701.123.45.67 ок", "•••.•••.••.•• ок"),
        ("на +7\u00a0701\u00a0234\u00a056\u00a078 500 ₸", "на +•\u00a0•••\u00a0•••\u00a0••\u00a0•• 500 ₸"),
        ("с 8(701)234-56-78, ок", "с •(•••)•••-••-••, ок"),
        ("+7–701–234–56–78", "+•–•••–•••–••–••"),
        ("+7/701/2345678", "+•/•••/•••••••"),
        ("8 7172 55 66 77", "• •••• •• •• ••"),
        ("138 1234 5678", "••• •••• ••••"),
        ("IMSI 401 01 12345 67890", "IMSI ••• •• ••••• •••••"),
        ("SIM 8997 7012 3456 7890 123", "SIM •••• •••• •••• •••• •••"),
        ("PIN 0123", "PIN ••••"),
        ("PIN1:1234 PUK1:12345678", "PIN1:•••• PUK1:••••••••"),
        ("ПИН-код 12345, PUK 1234 5678. Баланс 1500 тг", "ПИН-код •••••, PUK •••• ••••. Баланс 1500 тг"),
        ("Ваш PIN изменён на 4711", "Ваш PIN изменён на ••••"),
        ("пароль: 123456", "пароль: ••••••"),
        ("Код подтверждения 1234", "Код подтверждения ••••"),
        ("Введите PIN, баланс 1500 тг", "Введите PIN, баланс 1500 тг"),
        ("Пакет 4000 МБ, пакет 1024 мин", "Пакет 4000 МБ, пакет 1024 мин"),
        ("Пополнено 8 000 тг и 7 000 000 тг", "Пополнено 8 000 тг и 7 000 000 тг"),
    ],
)
def test_what_is_kept_of_a_reply(text: str, kept: str) -> None:
    """Amounts, days, times and codes are kept; the digits of numbers of people and cards become dots."""
    assert without_numbers_of_people(text) == kept
