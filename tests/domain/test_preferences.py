"""Promises about the user's choices."""

from __future__ import annotations

import msgspec
import pytest

from kzcompanion.domain.preferences import LANGUAGES, Preferences


def test_the_defaults_are_the_safe_ones() -> None:
    """Without any choice: the system's language and theme, locking after 5 minutes, clipboard cleared
    after 15 s.
    """
    chosen = Preferences()
    assert (chosen.language, chosen.theme) == (None, "system")
    assert (chosen.idle_lock_minutes, chosen.clipboard_seconds, chosen.reveal_seconds) == (5, 15, 20)
    assert LANGUAGES == ("zh_CN", "en", "ru", "kk")


def test_choices_survive_being_stored() -> None:
    """Choices written as builtins are read back; a later version's choice is passed over, a wrong type
    is refused.
    """
    chosen = Preferences(language="kk", theme="dark", pinned_operators=("beeline", "izi"))
    stored = msgspec.to_builtins(chosen)
    assert msgspec.convert({**stored, "a_later_choice": 1}, Preferences) == chosen
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({**stored, "idle_lock_minutes": "five"}, Preferences)
