"""Numbers, codes and texts in groups to read off and tick off."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.dial_groups import code_groups, runs, secret_groups
from kzcompanion.domain.secret_field import SecretField


@pytest.mark.parametrize(
    ("code", "groups"),
    [
        ("*100*1#", "*100 *1#"),
        ("*141*1*1#", "*141 *1 *1#"),
        ("*106#", "*106#"),
        ("*#06#", "*#06#"),
        ("##002#", "##002#"),
        ("116", "116"),
        ("+77011234567", "+7 701 123 45 67"),
        ("8 701 123 45 67", "8 701 123 45 67"),
        ("7011234567", "701 123 45 67"),
        ("*130*77011234567#", "*130 *7 701 123 45 67#"),
        ("*131*7011234567#", "*131 *701 123 45 67#"),
        ("00077011234567", "0007 701 123 45 67"),
        ("123456", "1234 56"),
        ("#", "#"),
        ("", ""),
    ],
)
def test_a_code_is_cut_where_one_breathes(code: str, groups: str) -> None:
    """A star begins a group, a hash ends one, and a phone number stands as everybody writes it."""
    assert " ".join(code_groups(code)) == groups


@pytest.mark.parametrize(
    ("field", "stored", "groups"),
    [
        (SecretField.PHONE, "+77011234567", ["+7", "701", "123", "45", "67"]),
        (SecretField.PHONE, "+8613912345678", ["+8613", "9123", "4567", "8"]),
        (SecretField.PHONE, "ask Aigul", ["ask ", "Aigu", "l"]),
        (SecretField.ICCID, "8999701234567890123", ["8999", "7012", "3456", "7890", "123"]),
        (SecretField.PIN, "4071", ["4071"]),
        (SecretField.PIN, "40718", ["4071", "8"]),
        (SecretField.PUK, "12345678", ["1234", "5678"]),
        (SecretField.PUK, "1234567890", ["1234", "5678", "90"]),
        (SecretField.IMSI, "401012345678901", ["401", "01", "23456", "78901"]),
        (SecretField.PASSWORD, "ab c*12", ["ab c", "*12"]),
    ],
)
def test_a_secret_is_cut_by_its_kind(field: SecretField, stored: str, groups: list[str]) -> None:
    """A phone number stands 3-3-2-2, card number, PIN and PUK by four, a password by four signs."""
    assert list(secret_groups(field, stored)) == groups


def test_what_is_seen_as_one_sign_is_not_torn() -> None:
    """An accent stays on its letter, a family of emoji stays together."""
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    accented, waving = "e\u0301", "\U0001f44b\U0001f3fd"
    assert secret_groups(SecretField.PASSWORD, f"a{accented}{family}{waving}z") == (
        f"a{accented}{family}{waving}",
        "z",
    )


def test_a_group_is_read_at_its_signs() -> None:
    """Star, hash, plus and space stand alone, so that they can be said in words."""
    assert runs("*1#") == ("*", "1", "#")
    assert runs("+7") == ("+", "7")
    assert runs("a b") == ("a", " ", "b")
    assert runs("701") == ("701",)


@given(st.text("*#+0123456789 ", max_size=40))
def test_no_sign_of_a_code_is_lost_or_added(code: str) -> None:
    """Put together, the groups are the code without its spaces, and none is empty."""
    groups = code_groups(code)
    assert "".join(groups) == code.replace(" ", "")
    assert all(groups)


@given(st.sampled_from(list(SecretField)), st.text(max_size=40))
def test_no_sign_of_a_secret_is_lost_or_added(field: SecretField, stored: str) -> None:
    """Put together, the groups are the secret, its runs the groups, whatever was stored."""
    groups = secret_groups(field, stored)
    assert "".join(groups) == stored
    assert all("".join(runs(group)) == group for group in groups)
