"""The renewal of a SIM as data: the draft, its steps, what each step still needs, which step follows."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

import msgspec

from kzcompanion.domain.money import Money
from kzcompanion.domain.pack_limits import Identifier
from kzcompanion.domain.packages import PackageLeft


class Step(StrEnum):
    """Name the seven steps by id; drafts store the id, never an index."""

    SIM = "sim"
    READY = "ready"
    AMOUNT = "amount"
    CHANNEL = "channel"
    DO = "do"
    ARRIVED = "arrived"
    DONE = "done"


STEPS = tuple(Step)


class RenewalState(StrEnum):
    """Name where a renewal stands."""

    DRAFT = "draft"
    """Steps 1-5, nothing paid yet as far as we know."""
    PENDING = "pending"
    """The user went to pay; the result is awaited."""
    UNKNOWN = "unknown"
    """The user cannot tell whether it arrived; a balance check comes first."""
    FAILED = "failed"
    DONE = "done"
    DISCARDED = "discarded"


OPEN_STATES = frozenset({RenewalState.DRAFT, RenewalState.PENDING, RenewalState.UNKNOWN, RenewalState.FAILED})
"""States in which a renewal stays visible."""
AWAITING = frozenset({RenewalState.PENDING, RenewalState.UNKNOWN})
"""States in which money may be under way."""


class RenewalDraft(msgspec.Struct, frozen=True, kw_only=True):
    """Hold everything typed into the wizard, complete or not: the texts, and beside them what they mean."""

    id: str
    started_at: datetime
    updated_at: datetime
    """UTC instants."""
    state: RenewalState = RenewalState.DRAFT
    step: Step = Step.SIM
    sim_id: str | None = None
    operator_id: str | None = None
    """The operator that serves the number now, as the user confirmed."""
    operator_confirmed: bool = False
    number_at_hand: bool = False
    bands_checked: bool = False
    balance_text: str = ""
    balance: Money | None = None
    """Balance read before paying, if any."""
    amount_text: str = ""
    amount: Money | None = None
    channel: Identifier | None = None
    internet_now: bool | None = None
    pays_with: str | None = None
    """cash, foreign_card or local_card."""
    speaks_local: bool | None = None
    ticked: tuple[str, ...] = ()
    """Ids of the checklist lines ticked off in step 5."""
    went_to_pay_at: datetime | None = None
    fee_text: str = ""
    new_balance_text: str = ""
    data_text: str = ""
    valid_until_text: str = ""
    receipt: str = ""
    note: str = ""
    reply: str = ""
    """The operator's text the result was read from, without phone numbers."""
    packages: tuple[PackageLeft, ...] = ()
    """Packages the reply tells of."""
    outcome: str | None = None
    """arrived, not_yet, failed or unknown, as answered in step 6."""
    look_again_at: datetime | None = None
    trouble_path: tuple[str, ...] = ()
    """Ids of the troubleshooting nodes gone through so far, the present one last."""
    entry_id: str | None = None
    """The ledger entry written by the result."""


class RenewalResult(msgspec.Struct, frozen=True, kw_only=True):
    """Say what arrived, every value parsed."""

    paid: Money
    fee: Money | None = None
    new_balance: Money | None = None
    data_mb: int | None = None
    valid_until: date | None = None
    receipt: str = ""
    note: str = ""
    reply: str = ""
    packages: tuple[PackageLeft, ...] = ()
