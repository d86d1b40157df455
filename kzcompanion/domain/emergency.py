"""Numbers and places to turn to in an emergency."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_limits import Identifier, ShortText
from kzcompanion.domain.provenance import Provenance


class EmergencyKind(StrEnum):
    """Name what sort of help it is."""

    RESCUE = "rescue"
    EMBASSY = "embassy"
    SERVICE = "service"


class EmergencyContact(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """Hold one contact; it may be numbers to call, a site, or only a place."""

    id: Identifier
    kind: EmergencyKind
    title: LocalText
    provenance: Provenance
    numbers: tuple[ShortText, ...] = ()
    site: ShortText | None = None
    note: LocalText | None = None
