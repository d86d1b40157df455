"""The renewal in hand: each change is in memory at once and on the disk within a third of a second."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.renewal import OPEN_STATES, RenewalDraft
from kzcompanion.ui.renewal.renewal_wishes import RenewalWishes

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzcompanion.domain.channel import ChannelGuide
    from kzcompanion.domain.country import Country
    from kzcompanion.domain.operator import Operator
    from kzcompanion.domain.sim import Sim
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.tracker_service import TrackerSnapshot
    from kzcompanion.ui.shell import Shell

PAUSE_MS = 300
"""So long after the last change it is written."""
T = TypeVar("T")


class RenewalDesk(QObject):
    """Hold the draft on which all steps work; what could not be saved stays here and is tried again.

    `draft` may only be read while one is in hand (`busy`).
    """

    changed = Signal()
    """The draft reads otherwise than before, whoever changed it."""
    moved = Signal()
    """Another draft is in hand, or none, or its state changed from outside."""
    failed = Signal(object)
    """A deed was refused: the CompanionError. Nothing typed is lost."""
    kept = Signal()
    """All that was changed is on the disk."""

    def __init__(self, services: Services, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services, self.shell = services, shell
        self.wishes = RenewalWishes(self)
        self._draft: RenewalDraft | None = None
        self._dirty = False
        self._saving = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    # --- the draft ----------------------------------------------------------------------------------------
    @property
    def busy(self) -> bool:
        """Tell whether a renewal is in hand."""
        return self._draft is not None

    @property
    def draft(self) -> RenewalDraft:
        """Return the renewal in hand."""
        assert self._draft is not None, "no renewal is in hand"
        return self._draft

    @property
    def dirty(self) -> bool:
        """Tell whether a change waits to be written."""
        return self._dirty

    @property
    def saving(self) -> bool:
        """Tell whether news that come now are of our own making."""
        return self._saving

    def take(self, draft: RenewalDraft | None) -> None:
        """Write what the one before still holds, and take this one, or none, in hand."""
        self.flush()
        self._draft, self._dirty = draft, False
        self.moved.emit()

    def put_away(self) -> None:
        """Take none in hand, without writing anything: the renewal is over."""
        self._pause.stop()
        self._draft, self._dirty = None, False
        self.moved.emit()

    def change(self, **fields: object) -> None:
        """Change fields of the draft; equal values change nothing."""
        changed = msgspec.structs.replace(self.draft, **fields)
        if changed != self._draft:
            self._draft, self._dirty = changed, True
            self._pause.start()
            self.changed.emit()

    def flush(self) -> bool:
        """Write now what is not on the disk yet; return whether everything is."""
        self._pause.stop()
        if self._draft is None or not self._dirty:
            return True
        stored = self.attempt(lambda: self.services.renewal.save(self.draft))
        if stored is None:
            return False
        over = stored.state not in OPEN_STATES
        self._draft, self._dirty = stored, False
        self.kept.emit()
        if over:
            self.moved.emit()
        return True

    def replace(self, deed: Callable[[RenewalDraft], RenewalDraft]) -> bool:
        """Do what makes another state of the draft and writes it; return whether it was done.

        What was typed is written first, so that Undo comes back to it.
        """
        if not self.flush():
            return False
        stored = self.attempt(lambda: deed(self.draft))
        if stored is None:
            return False
        self._draft, self._dirty = stored, False
        self.kept.emit()
        self.moved.emit()
        return True

    def finish(self, deed: Callable[[RenewalDraft], object]) -> bool:
        """Do what ends the renewal in the service, and read back how it ended."""
        return self.replace(lambda draft: self._ended(deed, draft))

    def _ended(self, deed: Callable[[RenewalDraft], object], draft: RenewalDraft) -> RenewalDraft:
        deed(draft)
        return self.services.renewal.get(draft.id)

    def hear(self, renewal_id: str) -> None:
        """Take over what another view or Undo made of the renewal in hand; what was just typed goes first."""
        if self._draft is None or self._saving or self._dirty or renewal_id != self._draft.id:
            return
        try:
            stored = self.services.renewal.get(renewal_id)
        except CompanionError:
            self.put_away()
            return
        if stored != self._draft:
            self._draft = stored
            self.moved.emit()

    def attempt(self, deed: Callable[[], T]) -> T | None:
        """Do something that may be refused; tell `failed` and return None if it was."""
        self._saving = True
        try:
            return deed()
        except CompanionError as error:
            self.failed.emit(error)
            return None
        finally:
            self._saving = False

    # --- what the steps ask about it ----------------------------------------------------------------------
    def sim(self) -> Sim | None:
        """Return the SIM of the draft, archived or not; None while none is chosen."""
        if self._draft is None or self._draft.sim_id is None:
            return None
        try:
            return self.services.sims.get(self._draft.sim_id)
        except CompanionError:
            return None

    def snapshot(self) -> TrackerSnapshot | None:
        """Return what is known of the SIM; None while none is chosen."""
        sim = self.sim()
        return None if sim is None else self.services.tracker.snapshot(sim.id)

    def country_abroad(self) -> Country | None:
        """Return the country of the draft's operator if its data came as a pack, None for the shipped one."""
        facts, operator_id = self.services.facts, self._draft.operator_id if self._draft else None
        country = facts.country(operator_id)
        return None if country.id == facts.country().id else country

    def brand(self) -> str:
        """Return the brand of the operator the user named; its id where it is gone, an empty text without."""
        wanted = self.draft.operator_id
        return "" if wanted is None else self.services.facts.brand(wanted)

    def operator(self) -> Operator | None:
        """Return the operator the user named; None while there is none, or newer data no longer know it."""
        return self.services.facts.known_operator(self.draft.operator_id)

    def guide(self) -> ChannelGuide | None:
        """Return what is known of the chosen way; None while there is none, or data no longer know it."""
        kind, operator = self.draft.channel, self.operator()
        guides = self.services.facts.channels(None if operator is None else operator.id)
        return next((guide for guide in guides if guide.kind == kind), None)

    def number_mask(self) -> str | None:
        """Return the masked number of the SIM; None while it is neither typed nor in an open vault."""
        sim_id = self.draft.sim_id
        return None if sim_id is None else self.services.number.mask(sim_id)

    def pour_number(self, sink: Callable[[str], object], *, in_groups: bool = False) -> None:
        """Pour the number into the sink; where that fails it is told as a deed that was refused."""
        sim_id = self._draft.sim_id if self._draft is not None else None
        if sim_id is not None:
            self.attempt(lambda: self.services.number.disclose(sim_id, sink, in_groups=in_groups))

    def reveal_number(self, reveal: Callable[[str, int], object]) -> None:
        """Show the number in groups for as long as the user allows; `reveal` takes it and the seconds."""
        seconds = self.services.preferences.current().reveal_seconds
        self.pour_number(lambda text: reveal(text, seconds), in_groups=True)

    def lang(self) -> str:
        """Return the interface language."""
        return self.shell.language()
