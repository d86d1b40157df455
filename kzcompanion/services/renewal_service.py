"""What a user can do with a top-up: start, save, go and pay, say what came of it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from uuid import uuid4

import msgspec

from kzcompanion.domain import renewal_flow
from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.amount_remarks import AmountRemark, amount_remarks
from kzcompanion.domain.amount_suggestion import AmountSuggestion, amount_suggestion, stranded
from kzcompanion.domain.channel import Channel
from kzcompanion.domain.channel_ranking import RankedChannel, rank_channels, situation_of
from kzcompanion.domain.errors import BadInput, NotFound, StepIncomplete, TopUpPending
from kzcompanion.domain.expiry import as_of, days_left, next_charge
from kzcompanion.domain.forecast import Forecast, forecast
from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.ledger import Entry, balance_of
from kzcompanion.domain.money import Money
from kzcompanion.domain.renewal import AWAITING, OPEN_STATES, RenewalDraft, RenewalResult, RenewalState, Step
from kzcompanion.domain.sim import Sim
from kzcompanion.services.clock import Clock
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.events import RenewalChanged
from kzcompanion.services.ledger_service import LedgerService
from kzcompanion.services.sims_service import SimsService
from kzcompanion.storage.renewals_store import RenewalsStore

_OUTCOMES = {
    RenewalState.PENDING: "not_yet",
    RenewalState.FAILED: "failed",
    RenewalState.UNKNOWN: "unknown",
}


class RenewalService:
    """Keep renewals; every save is durable when it returns.

    Saving, going to pay and marking are no deeds of Undo: the wizard saves again within a second, and a deed
    whose record has changed since could not be taken back. Discarding and the result are.
    """

    __slots__ = ("_channels", "_clock", "_ledger", "_operator_ids", "_scope", "_sims", "_store")

    def __init__(
        self,
        store: RenewalsStore,
        sims: SimsService,
        ledger: LedgerService,
        scope: DeedScope,
        clock: Clock,
        operator_ids: Callable[[], Collection[str]],
        channels: Callable[[], Collection[Channel]],
    ) -> None:
        self._store = store
        self._operator_ids = operator_ids
        self._channels = channels
        self._sims = sims
        self._ledger = ledger
        self._scope = scope
        self._clock = clock

    def open_renewals(self) -> list[RenewalDraft]:
        """Return every renewal that is not over, the one touched last first."""
        return self._store.open()

    def get(self, renewal_id: str) -> RenewalDraft:
        """Return a renewal in any state; NotFound."""
        draft = self._store.get(renewal_id)
        if draft is None:
            raise NotFound(what="renewal", name=renewal_id)
        return draft

    def awaiting(self, sim_id: str, besides: str | None = None) -> RenewalDraft | None:
        """Return the renewal of a SIM whose money may be under way, or None; `besides` is left out."""
        for draft in self.open_renewals():
            if draft.sim_id == sim_id and draft.state in AWAITING and draft.id != besides:
                return draft
        return None

    def start(self, sim_id: str | None = None, *, anyway: bool = False) -> RenewalDraft:
        """Start a renewal and save it; NotFound, TopUpPending while another one of the SIM awaits its result.

        `anyway` starts it all the same, after the user was asked.
        """
        now = self._now()
        draft = RenewalDraft(id=str(uuid4()), started_at=now, updated_at=now)
        if sim_id is not None:
            sim = self._sims.get(sim_id)
            if not anyway and self.awaiting(sim_id) is not None:
                raise TopUpPending("sim", sim=sim.nickname)
            draft = msgspec.structs.replace(draft, sim_id=sim.id, operator_id=sim.operator_id)
        return self.save(draft)

    def save(self, draft: RenewalDraft) -> RenewalDraft:
        """Save a renewal as it is typed and return it with its new `updated_at`.

        One that is over already stays as it is: a late save must not bring it back.
        """
        stored = self._store.get(draft.id)
        if stored is not None and stored.state not in OPEN_STATES and draft.state in OPEN_STATES:
            return stored
        if stored is not None and stored == msgspec.structs.replace(draft, updated_at=stored.updated_at):
            return stored
        stamped = msgspec.structs.replace(draft, updated_at=self._now())
        self._put(stamped, "renewal_save", undoable=False)
        return stamped

    def discard(self, renewal_id: str) -> RenewalDraft:
        """Put a renewal away; NotFound."""
        draft = self.get(renewal_id)
        if draft.state not in OPEN_STATES:
            return draft
        away = msgspec.structs.replace(draft, state=RenewalState.DISCARDED, updated_at=self._now())
        self._put(away, "renewal_discard", undoable=True)
        return away

    def went_to_pay(self, draft: RenewalDraft) -> RenewalDraft:
        """Note that the user goes to pay now: the top-up is pending until its result is known."""
        return self.save(
            msgspec.structs.replace(
                draft,
                state=RenewalState.PENDING,
                step=Step.ARRIVED,
                went_to_pay_at=draft.went_to_pay_at or self._now(),
            )
        )

    def mark(
        self, draft: RenewalDraft, state: RenewalState, look_again_at: datetime | None = None
    ) -> RenewalDraft:
        """Note that it has not arrived yet (PENDING), has failed (FAILED), or nobody can tell (UNKNOWN).

        `look_again_at` is the UTC instant of the next look.
        """
        return self.save(
            msgspec.structs.replace(draft, state=state, outcome=_OUTCOMES[state], look_again_at=look_again_at)
        )

    def try_again(self, draft: RenewalDraft) -> RenewalDraft:
        """Begin a new try at the choice of the channel after one that failed; what was typed stays."""
        return self.save(
            msgspec.structs.replace(
                draft,
                state=RenewalState.DRAFT,
                step=Step.CHANNEL,
                outcome=None,
                ticked=(),
                went_to_pay_at=None,
                look_again_at=None,
                trouble_path=(),
            )
        )

    def record_result(
        self, draft: RenewalDraft, result: RenewalResult, home_rate: HomeRate | None = None
    ) -> Entry:
        """Write what arrived: ledger entry, valid-until and the end of the renewal, in one deed.

        Said twice it is written once; `home_rate` stays with the entry. Raises StepIncomplete without a
        SIM, NotFound, and what `LedgerService.topup` raises; then nothing was written.
        """
        if draft.sim_id is None:
            raise StepIncomplete("sim", step=Step.SIM.value)
        stored = self._store.get(draft.id)
        if stored is not None and stored.state is RenewalState.DONE and stored.entry_id is not None:
            return self._ledger.get(stored.entry_id)
        with self._scope.deed("topup") as news:
            entry = self._ledger.topup(
                draft.sim_id,
                result.paid,
                fee=result.fee,
                channel=draft.channel,
                new_balance=result.new_balance,
                valid_until=result.valid_until,
                data_mb=result.data_mb,
                receipt=result.receipt,
                note=result.note,
                reply=result.reply,
                packages=result.packages,
                home_rate=home_rate,
            )
            done = msgspec.structs.replace(
                draft,
                state=RenewalState.DONE,
                step=Step.DONE,
                outcome="arrived",
                entry_id=entry.id,
                updated_at=self._now(),
            )
            self._store.put(done)
            news.append(RenewalChanged(draft.id))
        return entry

    def faults(self, draft: RenewalDraft, step: Step) -> list[BadInput]:
        """Return what must be mended before a step can be left forwards, each with its field."""
        return renewal_flow.faults(draft, step, self.known())

    def known(self) -> renewal_flow.Known:
        """Return the ids a draft may name, for the functions of `renewal_flow`."""
        return renewal_flow.Known(
            sim_ids=frozenset(sim.id for sim in self._sims.list()),
            operator_ids=frozenset(self._operator_ids()),
            channels=frozenset(channel.kind for channel in self._channels()),
        )

    def suggestion(self, draft: RenewalDraft) -> AmountSuggestion | None:
        """Suggest what to pay in, as lines one can check; None without SIM or known plan charge; NotFound.

        The balance is the one read in the draft, else the expected one; the fee is the one one was told, else
        that of the last top-up.
        """
        if draft.sim_id is None:
            return None
        sim = self._sims.get(draft.sim_id)
        return amount_suggestion(
            as_of(sim.plan, self._ledger.entries(sim.id)),
            today=day_of(self._clock.now()),
            balance=self._balance(draft, sim.id),
            fee=self._fee(draft, sim.id),
            departure=sim.departure_on,
            usage=self._likely_use(sim),
        )

    def remarks(self, draft: RenewalDraft) -> tuple[AmountRemark, ...]:
        """Return what is odd about the draft's amount; nothing while none can be read. NotFound."""
        if draft.sim_id is None or draft.amount is None:
            return ()
        sim, suggestion = self._sims.get(draft.sim_id), self.suggestion(draft)
        left = stranded(
            as_of(sim.plan, self._ledger.entries(sim.id)),
            today=day_of(self._clock.now()),
            balance=self._balance(draft, sim.id),
            paid=draft.amount,
            fee=self._fee(draft, sim.id),
            departure=sim.departure_on,
            usage=self._likely_use(sim),
        )
        return amount_remarks(draft.amount, suggestion, left)

    def ranking(self, draft: RenewalDraft) -> tuple[RankedChannel, ...]:
        """Return every channel there is, the one that fits the draft's situation best first."""
        channels = list(self._channels())
        traits = {channel.kind: channel.traits for channel in channels}
        doubted = {channel.kind for channel in channels if draft.operator_id in channel.unconfirmed_for}
        return rank_channels(situation_of(draft, self._clock.now()), traits, traits, doubted)

    def _likely_use(self, sim: Sim) -> Money | None:
        """Return what is likely to be used beside the charges until the departure, else the next charge."""
        now = self._clock.now()
        entries = self._ledger.entries(sim.id)
        outlook = forecast(entries, now, sim.plan)
        until = sim.departure_on or next_charge(as_of(sim.plan, entries), day_of(now))
        if not isinstance(outlook, Forecast) or until is None:
            return None
        days = max(0, days_left(until, day_of(now)))
        return Money.tenge(-(-outlook.per_day.tiyn * days // 100))

    def _balance(self, draft: RenewalDraft, sim_id: str) -> Money | None:
        return draft.balance if draft.balance is not None else balance_of(self._ledger.entries(sim_id))

    def _fee(self, draft: RenewalDraft, sim_id: str) -> Money | None:
        told = renewal_flow.told_fee(draft)
        return told if told is not None else self._last_fee(sim_id)

    def _last_fee(self, sim_id: str) -> Money | None:
        fees = [entry.fee for entry in self._ledger.entries(sim_id) if entry.fee is not None]
        return fees[-1] if fees else None

    def _put(self, draft: RenewalDraft, label: str, *, undoable: bool) -> None:
        with self._scope.deed(label, undoable=undoable) as news:
            self._store.put(draft)
            news.append(RenewalChanged(draft.id))

    def _now(self) -> datetime:
        return self._clock.now().replace(microsecond=0)
