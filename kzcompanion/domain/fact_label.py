"""What fact keys, source words and placeholders are called on the screen."""

from __future__ import annotations

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_limits import Identifier


class FactLabels(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold the names of what data files refer to by key; the order of `facts` is the order on screen."""

    facts: dict[Identifier, LocalText]
    sources: dict[Identifier, LocalText]
    """Source words (`none_found`, `own_wording`)."""
    placeholders: dict[Identifier, LocalText]
    """What to read where a placeholder has no value yet."""
    unknown: LocalText
    """What stands in place of a value that was not found."""
