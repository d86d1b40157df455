"""The open editors of the vault: each waits for its SIM, is sealed as one types, and is offered again."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.ui.widgets.secret_row import SecretRow

if TYPE_CHECKING:
    from kzcompanion.services.sealed_drafts import Place, SealedDrafts

PAUSE_MS = 900
"""How long after a key press what is typed is sealed at the latest."""


class SecretEditors(QObject):
    """Know what stands in the editors of every SIM, and keep all of it sealed while the vault is open.

    What was typed before the vault locked *waits* until the user continues it or gives it up; beginning to
    type into such a field continues it. A text leaves the drafts when its editor is closed.
    """

    changed = Signal()
    """Something else waits now."""

    def __init__(self, rows: Mapping[SecretField, SecretRow], drafts: SealedDrafts, parent: QObject) -> None:
        super().__init__(parent)
        self._rows, self._drafts = rows, drafts
        self._shown: str | None = None
        self._aside: dict[Place, str] = {}
        """What stands in open editors of SIMs that are not shown now."""
        self._sealed: frozenset[Place] = frozenset()
        """What was sealed of the editors that are open."""
        self._waiting: tuple[Place, ...] = ()
        self._looked = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.seal)
        for field, row in rows.items():
            row.typing.connect(self._on_typing)
            row.given_up.connect(self.seal)
            row.set_resume(partial(self._resume, field))

    def typed(self) -> dict[Place, str]:
        """Return what stands in every open editor."""
        found = dict(self._aside)
        if self._shown is not None:
            found |= {
                (self._shown, field): row.typed()
                for field, row in self._rows.items()
                if row.editing and row.typed()
            }
        return found

    def waiting(self) -> tuple[Place, ...]:
        """Return what was being typed before the vault locked and is not yet continued or given up."""
        return self._waiting

    def look(self) -> None:
        """See once, now that the vault is open, what waits."""
        if self._looked:
            return
        self._looked = True
        self._wait_for(self._drafts.waiting())

    def show_sim(self, sim_id: str) -> None:
        """Put aside what is being typed for the SIM before, open again what was put aside for this one."""
        if sim_id == self._shown:
            return
        self._aside = self.typed()
        self._shown = None
        for row in self._rows.values():
            row.stop_editing()
        for field, row in self._rows.items():
            typed = self._aside.pop((sim_id, field), None)
            if typed is not None:
                row.start_editing(typed)
        self._shown = sim_id

    def go_on(self) -> Place | None:
        """Open an editor for everything that waits, as it was; return the first of them."""
        opened = [place for place in self._waiting if self._open_again(place)]
        self._wait_for(())
        return opened[0] if opened else None

    def give_up(self) -> None:
        """Forget everything that waits; raises as a save does."""
        self._drafts.keep(dict.fromkeys(self._waiting))
        self._wait_for(())

    def seal(self) -> bool:
        """Seal what stands in the editors now, all at once; tell whether nothing typed would be lost."""
        self._pause.stop()
        typed = self.typed()
        wanted: dict[Place, str | None] = {**dict.fromkeys(self._sealed - typed.keys()), **typed}
        if not wanted:
            return True
        try:
            self._drafts.keep(wanted)
        except CompanionError:
            return not typed
        self._sealed = frozenset(typed)
        return True

    def close(self) -> None:
        """Mask and forget everything on the screen at once; what is sealed stays sealed."""
        self._pause.stop()
        self._shown = None
        self._aside, self._sealed, self._looked = {}, frozenset(), False
        for row in self._rows.values():
            row.stop_editing()
            row.show_mask(None)
        self._pause.stop()
        self._wait_for(())

    def _on_typing(self) -> None:
        if self._shown is not None and not self._pause.isActive():
            self._pause.start()

    def _resume(self, field: SecretField) -> str:
        """Return what waits for this field of the SIM in front, which thereby waits no longer."""
        place = (self._shown or "", field)
        if place not in self._waiting:
            return ""
        self._wait_for(tuple(other for other in self._waiting if other != place))
        return self._draft(place) or ""

    def _open_again(self, place: Place) -> bool:
        sim_id, field = place
        text = self._draft(place)
        if text is None:
            return False
        if sim_id == self._shown:
            self._rows[field].start_editing(text)
        else:
            self._aside[place] = text
        return True

    def _draft(self, place: Place) -> str | None:
        """Return what is sealed of an editor, which is open from now on."""
        found: list[str] = []
        try:
            self._drafts.disclose(place, found.append)
        except CompanionError:
            return None
        self._sealed |= {place}
        return found[0]

    def _wait_for(self, places: tuple[Place, ...]) -> None:
        if places != self._waiting:
            self._waiting = places
            self.changed.emit()
