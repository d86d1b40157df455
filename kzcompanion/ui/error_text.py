"""An error as a sentence and an advice in the interface language; the words come from services.wording."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import language

if TYPE_CHECKING:
    from kzcompanion.services.wording import Wording


def sentence(error: CompanionError) -> str:
    """Return one sentence that says what went wrong."""
    return wording().sentence(error)


def advice(error: CompanionError) -> str:
    """Return what to do about it, or an empty text."""
    return wording().advice(error)


def wording() -> Wording:
    """Return the texts of the interface language."""
    return _wording(language.code())


@lru_cache(maxsize=4)
def _wording(code: str) -> Wording:
    from kzcompanion.services.wording import Wording

    return Wording(code)
