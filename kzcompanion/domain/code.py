"""Codes to dial, numbers to call and words to send by SMS, each with its purpose."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_limits import Identifier
from kzcompanion.domain.provenance import Provenance

ANY_OPERATOR = "*"
"""Stands in `operators` for a code of the phone itself, the same on every network."""


class CodeKind(StrEnum):
    """Name how a code is used."""

    USSD = "ussd"
    CALL = "call"
    SMS = "sms"


class CodeShow(StrEnum):
    """Say how firmly a code may be shown; what may not be shown is not in the data."""

    YES = "yes"
    WARN = "warn"
    """Show with the remark that it may have changed."""


class UssdCode(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Hold one code with the operators it works on."""

    id: Identifier
    operators: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    """Operator ids, or ANY_OPERATOR alone."""
    purpose_key: Identifier
    purpose: LocalText
    code: Annotated[str, msgspec.Meta(pattern=r"^[*#0-9]+(?:\{number\}#?)?\Z", max_length=40)]
    """What to dial; `{number}` stands for the ten digits after +7 of the other person."""
    kind: CodeKind
    show: CodeShow
    provenance: Provenance
    note: LocalText | None = None

    def serves(self, operator_id: str) -> bool:
        """Tell whether the code works with a SIM of that operator."""
        return operator_id in self.operators or self.operators == (ANY_OPERATOR,)

    @property
    def needs_number(self) -> bool:
        """Tell whether another person's number must be filled in before dialling."""
        return "{number}" in self.code
