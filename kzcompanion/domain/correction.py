"""Where the common advice on renewing a SIM is wrong, outdated or silent, and what the sources say."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_limits import Identifier
from kzcompanion.domain.provenance import Provenance


class Verdict(StrEnum):
    """Say what is the matter with a piece of advice."""

    WRONG = "wrong"
    OUTDATED = "outdated"
    UNSUPPORTED = "unsupported"
    UNVERIFIED = "unverified"
    INCOMPLETE = "incomplete"
    MISSING = "missing"


class Correction(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Set one piece of common advice against what was found."""

    id: Identifier
    advice: LocalText
    verdict: Verdict
    fact: LocalText
    provenance: Provenance
