"""Radio bands of an operator, to compare with what a phone can do."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_limits import Identifier, ShortText
from kzcompanion.domain.provenance import Provenance


class Generation(StrEnum):
    """Name a generation of mobile networks."""

    G2 = "2g"
    G3 = "3g"
    G4 = "4g"
    G5 = "5g"


class BandUse(StrEnum):
    """Say whether the frequencies are on air, only granted, or not known."""

    IN_USE = "in_use"
    LICENCE = "licence"
    UNKNOWN = "unknown"


class BandFact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Hold what one source says of the bands of one generation."""

    operators: Annotated[tuple[Identifier, ...], msgspec.Meta(min_length=1)]
    generation: Generation
    use: BandUse
    label: ShortText | None
    """The frequencies as the source names them, None if not known."""
    bands: tuple[Annotated[str, msgspec.Meta(pattern=r"^(GSM[0-9]{3,4}|B[0-9]{1,3}|n[0-9]{1,3})\Z")], ...]
    """3GPP band names; inferred from the frequency by the usual mapping when `inferred`."""
    inferred: bool
    provenance: Provenance
    note: LocalText | None = None
