"""Passwords made of what others know: the SIM's own numbers, and dates such as birthdays."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.errors import PasswordTooWeak
from kzcompanion.services.assembly import Services
from kzcompanion.services.password_rules import PasswordFault, password_verdict

NUMBERS = ("+77011234567", "8997701123456789012", "4071", "")


@pytest.mark.parametrize(
    "text",
    [
        "tel 7011234567",
        "+7 701 123-45-67 x",
        "a8997701123456789012",
        "pin 4071 !!",
        "4071-4071-abc",
        "87011234567kz",
    ],
)
def test_a_stored_number_is_no_password(text: str) -> None:
    """However it is grouped, and with a few letters around it."""
    assert password_verdict(text, NUMBERS).reason is PasswordFault.STORED_NUMBER


@pytest.mark.parametrize("text", ["rain kettle 4071 meadow", "kettle orbit 99", "rain kettle orbit meadow"])
def test_a_number_among_enough_words_is_let_through(text: str) -> None:
    """A PIN inside a long password is not the password."""
    assert password_verdict(text, NUMBERS).reason is None


@pytest.mark.parametrize(
    "text", ["Anna19900412", "12.04.1990 ab", "1990-4-12 Li", "wang 04/12/1990", "2001年3月5日 好"]
)
def test_a_birthday_is_no_password(text: str) -> None:
    """In any order, with little beside it."""
    assert password_verdict(text).reason is PasswordFault.DATE_LIKE


@given(st.text(max_size=80), st.lists(st.text(max_size=20), max_size=4))
def test_any_text_is_judged(text: str, numbers: list[str]) -> None:
    """Nothing that can be typed or stored makes the judge fail."""
    assert 0 <= password_verdict(text, numbers).score <= 4


def test_no_deed_takes_a_password_made_of_what_is_sealed(desk: Services, tmp_path: Path) -> None:
    """Change, renewal after a leak, a forgotten password and the password of a KeePass file: all ask it."""
    old, made = "rain kettle orbit meadow", "pin 4071 !!"
    vault, keys = desk.vault, list[str]()
    vault.create(old)
    assert vault.judge_password(made).reason is None
    vault.set_field(desk.sims.add("blue", "beeline").id, "pin", "4071")
    vault.make_recovery_key(old, keys.append)
    for deed in (
        lambda: vault.change_password(old, made),
        lambda: vault.renew_key(old, made, keys.append),
        lambda: vault.replace_forgotten_password(keys[0], made),
        lambda: desk.vault_export.keepass(tmp_path / "x.kdbx", made),
    ):
        with pytest.raises(PasswordTooWeak) as refused:
            deed()
        assert refused.value.facts["reason"] == PasswordFault.STORED_NUMBER
    vault.lock()
    vault.unlock(old)
    assert not (tmp_path / "x.kdbx").exists()
