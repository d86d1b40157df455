"""New passwords: which are refused and why."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.services.password_rules import MINIMUM_LENGTH, PasswordFault, password_verdict


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", PasswordFault.TOO_SHORT),
        ("x9!Qr#2mZ", PasswordFault.TOO_SHORT),
        ("1234567890", PasswordFault.DIGITS_ONLY),
        ("1990-12-31 23:59", PasswordFault.DIGITS_ONLY),
        ("+7 701 234 56 78", PasswordFault.DIGITS_ONLY),
        ("\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19\uff10", PasswordFault.DIGITS_ONLY),
        ("aaaaaaaaaaaa", PasswordFault.REPEATED),
        ("abababababab", PasswordFault.REPEATED),
        ("abcabcabcabc", PasswordFault.REPEATED),
        ("passpasspass", PasswordFault.REPEATED),
        ("\u65c5\u6e38\u65c5\u6e38\u65c5\u6e38\u65c5\u6e38\u65c5\u6e38", PasswordFault.REPEATED),
        ("Beeline2026", PasswordFault.OPERATOR_NAME),
        ("kcell!kcell!12", PasswordFault.OPERATOR_NAME),
        ("TELE2altel!!", PasswordFault.OPERATOR_NAME),
        ("kazakhstan1", PasswordFault.OPERATOR_NAME),
        ("password123", PasswordFault.EASY_TO_GUESS),
        ("qwertyuiop", PasswordFault.EASY_TO_GUESS),
        ("broken \ud800 text", PasswordFault.NOT_STORABLE),
    ],
)
def test_what_a_guesser_tries_first_is_refused(text: str, reason: PasswordFault) -> None:
    """Each weakness has its own reason, so that it can be explained."""
    verdict = password_verdict(text)
    assert verdict.reason is reason
    assert verdict.score <= 1


@pytest.mark.parametrize(
    "text",
    [
        "correct horse battery staple",
        "four random words beeline",
        "V8!qe-Kz.71pL",
        "\u6211\u5728\u963f\u62c9\u6728\u56fe\u4e70\u4e86\u4e00\u5f20\u5361",
        "\u0441\u043e\u0431\u0430\u043a\u0430 \u0435\u0441\u0442 \u044f\u0431\u043b\u043e\u043a\u0438",
    ],
)
def test_a_good_password_is_welcome_in_any_script(text: str) -> None:
    """Words of any language make a good password when there are enough of them."""
    verdict = password_verdict(text)
    assert verdict.reason is None
    assert verdict.score >= 2


def test_accents_count_once() -> None:
    """A password is as long as it looks, however its accents are typed."""
    assert password_verdict("e\u0301" * 5).reason is PasswordFault.TOO_SHORT


def test_a_very_long_password_is_judged_quickly() -> None:
    """The meter keeps up with the typing, whatever the length."""
    password_verdict("warm up the library")
    started = time.perf_counter()
    assert password_verdict("".join(f"word{number} " for number in range(2000))).reason is None
    assert time.perf_counter() - started < 2


@given(st.text(max_size=100))
def test_any_text_gets_a_verdict(text: str) -> None:
    """The score is 0 to 4, and what is too short is never accepted."""
    verdict = password_verdict(text)
    assert 0 <= verdict.score <= 4
    if len(text) < MINIMUM_LENGTH:
        assert verdict.reason is not None
