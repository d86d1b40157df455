"""ui/language: four languages switched live; money, numbers, days and times written in each."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.files.resources import resource
from kzcompanion.services.wording import Wording
from kzcompanion.ui import language
from kzcompanion.ui.tab_bar import TabBar

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = date(2026, 11, 22)


def test_the_languages_are_those_of_the_domain() -> None:
    """The window offers what the choices can hold, in the same order."""
    assert tuple(language.NAMES) == LANGUAGES


@pytest.mark.parametrize("code", LANGUAGES)
def test_qts_own_texts_are_switched_too(qapp: QApplication, code: str) -> None:
    """The buttons that Qt labels speak the language of the window."""
    language.set_language(qapp, code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    text = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
    assert text == {"en": "Cancel", "zh_CN": "取消", "ru": "Отмена", "kk": "Бас тарту"}[code]


def test_an_open_widget_follows_the_switch(qapp: QApplication, qtbot: object) -> None:
    """No restart: what is on the screen is rewritten at once."""
    bar = TabBar()
    english = [bar.tabText(place) for place in range(bar.count())]
    language.set_language(qapp, "zh_CN")
    QApplication.processEvents()
    chinese = [bar.tabText(place) for place in range(bar.count())]
    assert english[0] == "Operators"
    assert all(any("\u4e00" <= char <= "\u9fff" for char in title) for title in chinese)
    language.set_language(qapp, "en")
    QApplication.processEvents()
    assert [bar.tabText(place) for place in range(bar.count())] == english


def test_an_unknown_language_speaks_english(qapp: QApplication) -> None:
    """A choice from a newer version does no harm."""
    language.set_language(qapp, "tlh")
    assert language.code() == "en"


def test_the_system_language_is_one_we_have() -> None:
    """The first start speaks a language of the system, or English."""
    assert language.system_language() in LANGUAGES


@pytest.mark.parametrize(
    ("code", "tiyn", "text"),
    [
        ("en", 123_450, "1\u202f234.50\u00a0₸"),
        ("zh_CN", 123_450, "1\u202f234.50\u00a0₸"),
        ("ru", 123_450, "1\u202f234,50\u00a0₸"),
        ("kk", 123_450, "1\u202f234,50\u00a0₸"),
        ("en", 200_000, "2\u202f000\u00a0₸"),
        ("ru", -50, "\u22120,50\u00a0₸"),
        ("en", 0, "0\u00a0₸"),
    ],
)
def test_money_is_written_as_people_read_it(qapp: QApplication, code: str, tiyn: int, text: str) -> None:
    """Groups of three, tiyn only where there are any, and the same as in every sentence of the program."""
    language.set_language(qapp, code)
    assert language.money(Money(tiyn)) == text
    assert Wording(code).money(Money(tiyn)) == text
    assert "\u00a0".join(language.money_parts(Money(tiyn))) == text


def test_what_is_unknown_is_a_dash_never_a_zero(qapp: QApplication) -> None:
    """Unknown money, data and days are shown as unknown."""
    assert language.money(None) == language.data_size(None) == language.day_long(None) == "—"
    assert language.money_parts(None) == ("—", "")
    assert language.unknown_text() == "not known"


@pytest.mark.parametrize(
    ("megabytes", "text"),
    [
        (0, "0\u00a0MB"),
        (850, "850\u00a0MB"),
        (1024, "1\u00a0GB"),
        (8806, "8.6\u00a0GB"),
        (20480, "20\u00a0GB"),
    ],
)
def test_data_are_written_in_mb_then_gb(qapp: QApplication, megabytes: int, text: str) -> None:
    """Small amounts stay exact, large ones are rounded to a tenth of a gigabyte."""
    assert language.data_size(megabytes) == text


@pytest.mark.parametrize(
    ("code", "long", "short"),
    [
        ("en", "22 November 2026", "22 Nov"),
        ("zh_CN", "2026年11月22日", "11月22日"),
        ("ru", "22 ноября 2026 г.", "22 нояб."),
        ("kk", "2026 ж. 22 қараша", "22 қар."),
    ],
)
def test_days_are_written_long_and_short(qapp: QApplication, code: str, long: str, short: str) -> None:
    """The month is named in the language, in the form that stands beside a day."""
    language.set_language(qapp, code)
    assert language.day_long(TODAY) == long
    assert language.day_short(TODAY, today=TODAY) == short
    assert "2025" in language.day_short(date(2025, 3, 1), today=TODAY)


@pytest.mark.parametrize(
    ("away", "text"), [(0, "today"), (1, "tomorrow"), (-1, "yesterday"), (5, "in 5 days"), (-3, "3 days ago")]
)
def test_a_day_is_told_from_today(qapp: QApplication, away: int, text: str) -> None:
    """Near days have names, far ones a number."""
    assert language.day_relative(TODAY + timedelta(days=away), TODAY) == text


@pytest.mark.parametrize(
    ("code", "count", "text"),
    [
        ("en", 1, "1 day"),
        ("en", 2, "2 days"),
        ("ru", 1, "1 день"),
        ("ru", 3, "3 дня"),
        ("ru", 5, "5 дней"),
        ("ru", 21, "21 день"),
        ("zh_CN", 5, "5 天"),
    ],
)
def test_counts_take_the_plural_of_their_language(
    qapp: QApplication, code: str, count: int, text: str
) -> None:
    """One day, two days; in Russian three forms."""
    language.set_language(qapp, code)
    assert language.days(count).replace("\u00a0", " ") == text


@pytest.mark.parametrize(
    ("passed", "text"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=5), "5 min ago"),
        (timedelta(hours=2, minutes=59), "2 h ago"),
        (timedelta(days=3), "3 days ago"),
        (timedelta(seconds=-30), "just now"),
    ],
)
def test_the_past_is_told_in_its_largest_unit(qapp: QApplication, passed: timedelta, text: str) -> None:
    """A glance tells how old something is; a clock that ran ahead is no riddle."""
    assert language.ago(NOW - passed, NOW) == text


@pytest.mark.parametrize(("code", "text"), [("en", "22 Nov, 14:05"), ("zh_CN", "11月22日 14:05")])
def test_day_and_time_stand_together_as_the_language_writes_them(
    qapp: QApplication, code: str, text: str
) -> None:
    """Chinese puts no Latin comma between day and time."""
    language.set_language(qapp, code)
    assert language.day_and_time(datetime(2026, 11, 22, 14, 5, tzinfo=UTC), today=TODAY) == text


def test_an_update_under_an_open_window_does_not_end_it(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The texts are read, not mapped: rewriting the file in place leaves what is shown as it was."""
    folder = tmp_path / "i18n"
    shutil.copytree(resource("i18n"), folder)
    monkeypatch.setattr(language, "resource", tmp_path.joinpath)
    language.set_language(qapp, "zh_CN")
    shown = language.days(5)
    with (folder / "kzcompanion_zh_CN.qm").open("r+b") as file:
        file.truncate(0)
    assert language.days(5) == shown
