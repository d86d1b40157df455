"""services/sentence_join: whole sentences one after the other, as each language writes them."""

from __future__ import annotations

import pytest

from kzcompanion.services.sentence_join import ended, sentences


@pytest.mark.parametrize(
    ("parts", "joined"),
    [
        (("Sure.", "No year is written."), "Sure. No year is written."),
        (("确定。", "没有写年份。"), "确定。没有写年份。"),
        (("", "Только для чтения.", ""), "Только для чтения."),
        (("确定。", "Beeline: 5 GB.", "请询问！", "好"), "确定。Beeline: 5 GB. 请询问！好"),
        ((), ""),
    ],
)
def test_a_full_width_stop_is_followed_by_no_space(parts: tuple[str, ...], joined: str) -> None:
    """Other stops are; what is empty leaves no trace."""
    assert sentences(*parts) == joined


def test_a_day_with_a_full_stop_of_its_own_ends_a_sentence() -> None:
    """Russian writes the year as `2027 г.`; no second stop follows it, and an ellipsis stays."""
    assert ended("До 3 мая 2027 г.. Затем… и ещё.") == "До 3 мая 2027 г. Затем… и ещё."
