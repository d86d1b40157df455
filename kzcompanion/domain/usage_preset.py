"""How much data a day goes with a habit: a starting point to change, marked as our own assumption."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_limits import Identifier, ShortText


class UsagePreset(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hold one habit."""

    id: Identifier
    mb_per_day: Annotated[int, msgspec.Meta(gt=0)]
    name: LocalText


class UsagePresets(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hold the habits that are offered and where their figures come from."""

    source: ShortText
    """`our_assumption`, or an address."""
    presets: tuple[UsagePreset, ...]
